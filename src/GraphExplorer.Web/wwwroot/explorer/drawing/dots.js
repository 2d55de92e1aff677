import { extentAt } from "../model/levels.js";
import { writeNames } from "./names.js";
import { drawRings } from "./states.js";
import { toScene } from "./frame.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/** So many are drawn in one go. */
const step = 1000;
/** A dot smaller than this looks the same as a square, px. */
const speck = 3;

/**
 * Draws nodes seen from afar as dots, and the names that have room.
 * @param {Frame} frame
 */
export function* drawDots(frame) {
  const { context, colours, view, marks, lit } = frame;
  toScene(frame);
  let drawn = 0;
  for (const index of frame.nodes) {
    if (++drawn % step === 0) yield;
    const node = frame.scene.nodes[index];
    if (marks.entities.has(node.id) || marks.focus?.id === node.id) drawDotRing(frame, node);
    context.fillStyle = lit && !lit.nodes.has(index) ? colours.dimmedBorder : colours.palette.plate;
    const { w } = extentAt(node, view.zoom);
    if (w * view.zoom < speck) {
      context.fillRect(node.x - w / 2, node.y - w / 2, w, w);
      continue;
    }
    // a path of its own for each: a single circle is filled several times faster than one among thousands
    context.beginPath();
    context.arc(node.x, node.y, w / 2, 0, 2 * Math.PI);
    context.fill();
  }
  writeNames(frame);
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
