import { extentAt } from "../model/levels.js";
import { writeNames } from "./names.js";
import { drawRings } from "./states.js";
import { isMarked, toScene } from "./frame.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/** So many are drawn in one go. */
const step = 1000;
/** A dot smaller than this looks the same as a square, px. */
const speck = 3;

/**
 * Draws nodes seen from afar as dots, the marked ones last, and the names that have room.
 * @param {Frame} frame
 */
export function* drawDots(frame) {
  const last = [];
  toScene(frame);
  let drawn = 0;
  for (const index of frame.nodes) {
    if (++drawn % step === 0) yield;
    const node = frame.scene.nodes[index];
    if (isMarked(frame, node)) last.push(node);
    else drawDot(frame, node, extentAt(node, frame.view.zoom).w);
  }
  for (const node of last) drawMarkedDot(frame, node);
  writeNames(frame);
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {number} w
 */
function drawDot({ context, colours, view, lit }, node, w) {
  context.fillStyle = lit && !lit.nodes.has(node.index) ? colours.dimmedBorder : colours.palette.plate;
  if (w * view.zoom < speck) {
    context.fillRect(node.x - w / 2, node.y - w / 2, w, w);
    return;
  }
  // a path of its own for each: a single circle is filled several times faster than one among thousands
  context.beginPath();
  context.arc(node.x, node.y, w / 2, 0, 2 * Math.PI);
  context.fill();
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 */
function drawMarkedDot(frame, node) {
  const { w } = extentAt(node, frame.view.zoom, true);
  frame.context.beginPath();
  frame.context.arc(node.x, node.y, w / 2, 0, 2 * Math.PI);
  drawRings(frame, node);
  drawDot(frame, node, w);
}
