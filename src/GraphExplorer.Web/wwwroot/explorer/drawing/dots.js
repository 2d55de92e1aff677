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
  const { context, colours, view, marks, lit } = frame;
  toScene(frame);
  for (const index of frame.nodes) {
    const node = frame.scene.nodes[index];
    if (marks.entities.has(node.id) || marks.focus?.id === node.id) drawDotRing(frame, node);
    context.fillStyle = lit && !lit.nodes.has(index) ? colours.dimmedBorder : colours.palette.plate;
    // a path of its own for each: a single circle is filled several times faster than one among thousands
    context.beginPath();
    context.arc(node.x, node.y, extentAt(node, view.zoom).w / 2, 0, 2 * Math.PI);
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
