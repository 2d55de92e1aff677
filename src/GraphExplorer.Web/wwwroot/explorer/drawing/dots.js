import { extentAt } from "../model/levels.js";
import { writeNames } from "./names.js";
import { drawRings } from "./states.js";
import { toScene } from "./frame.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/**
 * Draws nodes seen from afar as dots, and the names that have room.
 * @param {Frame} frame
 */
export function drawDots(frame) {
  const { colours, sprites, view, marks } = frame;
  /** @type {Map<string, {colour: string, side: number, nodes: ShownNode[]}>} */
  const byLook = new Map();
  toScene(frame);
  for (const index of frame.nodes) {
    const node = frame.scene.nodes[index];
    if (marks.entities.has(node.id) || marks.focus?.id === node.id) drawDotRing(frame, node);
    const dimmed = frame.lit !== null && !frame.lit.nodes.has(index);
    const colour = dimmed ? colours.dimmedBorder : colours.palette.plate;
    const side = extentAt(node, view.zoom).w * view.zoom;
    const key = `dot ${colour} ${colours.palette.canvas} ${side.toFixed(1)}`;
    const same = byLook.get(key);
    if (same) same.nodes.push(node);
    else byLook.set(key, { colour, side, nodes: [node] });
  }
  for (const [name, { colour, side, nodes }] of byLook) {
    sprites.stamp(frame, nodes, name, side + 2, (pen) => paintDot(pen, side / 2, colour, colours.palette.canvas));
  }
  writeNames(frame);
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} radius
 * @param {string} colour
 * @param {string} rim
 */
function paintDot(pen, radius, colour, rim) {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = rim;
  pen.stroke();
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 */
function drawDotRing(frame, node) {
  frame.context.beginPath();
  frame.context.arc(node.x, node.y, extentAt(node, frame.view.zoom).w / 2, 0, 2 * Math.PI);
  drawRings(frame, node);
}
