import { extentAt } from "../model/levels.js";
import { writeNames } from "./names.js";
import { drawIcon, lookOf } from "./plates.js";
import { drawRings } from "./states.js";
import { toScene } from "./frame.js";
import { traceShape } from "./shapes.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/**
 * Draws a node seen from further away: its shape in 18 px, its name beside it where there is room.
 * @param {Frame} frame
 * @param {ShownNode} node
 */
export function drawToken(frame, node) {
  const { context, colours, view, pixel } = frame;
  const { w, h } = extentAt(node, view.zoom);
  const look = lookOf(frame, node);
  toScene(frame);
  context.globalAlpha = node.alpha;
  traceShape(context, node.kind, node.x, node.y, w, h, 0.5 * pixel);
  drawRings(frame, node);
  context.lineJoin = "round";
  context.lineWidth = 4 * pixel;
  context.strokeStyle = colours.palette.canvas;
  context.stroke();
  context.fillStyle = look.fill;
  context.fill();
  if (look.border) {
    context.lineWidth = 1.5 * pixel;
    context.strokeStyle = look.border;
    context.stroke();
  }
  const side = 11 * pixel;
  drawIcon(frame, node, node.x - side / 2, node.y - side / 2, side, look.icon);
  context.globalAlpha = 1;
}

/**
 * Draws all nodes as dots: those of one kind and look together.
 * @param {Frame} frame
 */
export function drawDots(frame) {
  const { context, colours, pixel } = frame;
  /** @type {Map<string, ShownNode[]>} */
  const byFill = new Map();
  toScene(frame);
  for (const index of frame.nodes) {
    const node = frame.scene.nodes[index];
    if (frame.marks.entities.has(node.id) || frame.marks.focus?.id === node.id) drawDotRing(frame, node);
    const dimmed = frame.lit !== null && !frame.lit.nodes.has(index);
    const fill = dimmed ? colours.dimmedBorder : colours.palette.plate;
    const same = byFill.get(fill);
    if (same) same.push(node);
    else byFill.set(fill, [node]);
  }
  context.strokeStyle = colours.palette.canvas;
  context.lineWidth = pixel;
  for (const [fill, nodes] of byFill) {
    context.beginPath();
    for (const node of nodes) traceDot(frame, node);
    context.fillStyle = fill;
    context.fill();
    context.stroke();
  }
  writeNames(frame);
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 */
function traceDot({ context, view }, node) {
  const radius = extentAt(node, view.zoom).w / 2;
  context.moveTo(node.x + radius, node.y);
  context.arc(node.x, node.y, radius, 0, 2 * Math.PI);
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 */
function drawDotRing(frame, node) {
  frame.context.beginPath();
  traceDot(frame, node);
  drawRings(frame, node);
}
