import { extentAt } from "../model/levels.js";
import { shortened } from "./text-pen.js";
import { isMarked, toPoint } from "./frame.js";

/** @import { Rect } from "../model/types.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */
/** @import { Frame } from "./frame.js" */

const height = 14;
const size = 11;
const weight = 600;
const longest = 32;
/** Between token and name, px on the screen. */
const gap = 2;
/** Round the name, px on the screen. */
const rim = 2;

/**
 * Where the name of a token could stand: at its right, its left, below or above it.
 * @param {Frame} frame
 * @param {ShownNode} node
 * @returns {Rect[]}
 */
export function nameBoxes(frame, node) {
  const { pixel, view } = frame;
  const token = extentAt(node, view.zoom, isMarked(frame, node));
  const w = frame.text.width(shortened(node.name, longest), weight) * size * pixel + 2 * rim * pixel;
  const h = height * pixel;
  const besides = token.w / 2 + gap * pixel;
  const upright = token.h / 2 + h / 2 + (node.kind === "place" ? gap : 1) * pixel;
  return [[besides + w / 2, 0], [-besides - w / 2, 0], [0, upright], [0, -upright]].map(([x, y]) => ({
    left: node.x + x - w / 2, right: node.x + x + w / 2, top: node.y + y - h / 2, bottom: node.y + y + h / 2,
  }));
}

/**
 * Writes the names that have been given room, above all tokens.
 * @param {Frame} frame
 */
export function writeNames(frame) {
  for (const index of frame.nodes) writeName(frame, frame.scene.nodes[index]);
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 */
function writeName(frame, node) {
  const side = frame.names.get(node.index);
  if (!frame.written || side === undefined) return;
  const { colours, lit, pixel } = frame;
  const { ink, canvas } = colours.palette;
  const box = nameBoxes(frame, node)[side];
  toPoint(frame, box.left, (box.top + box.bottom) / 2, pixel);
  const colour = lit && !lit.nodes.has(node.index) ? colours.dimmedText : ink;
  frame.context.globalAlpha = node.alpha;
  frame.text.writeRimmed(shortened(node.name, longest), rim, 4, size, weight, colour, canvas);
  frame.context.globalAlpha = 1;
}
