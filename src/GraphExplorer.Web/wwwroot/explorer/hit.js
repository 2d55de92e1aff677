import { distanceTo } from "./geometry/distance.js";
import { pointAt } from "./geometry/tie-path.js";
import { extentAt, labelGrowth } from "./model/levels.js";
import { pillGrowth } from "./drawing/plates.js";
import { pillHeight, pillWidth } from "./drawing/signs.js";

/** @import { Item, Point } from "./model/types.js" */
/** @import { Frame } from "./drawing/frame.js" */

/** Everything that can be pointed at is at least this large, px on the screen. */
const leastSide = 24;

/**
 * What lies under a point of the screen: a pill, a node, a label, or the nearest tie.
 * @param {Frame | null} frame The last one drawn.
 * @param {Point} point
 * @returns {{item: Item | null, pill: boolean, label: boolean}}
 */
export function hit(frame, point) {
  if (frame) {
    const at = frame.view.toScene(point);
    const pill = last(frame.nodes, (index) => onPill(frame, index, at));
    if (pill !== undefined) return entity(frame, pill, true);
    const node = last(frame.nodes, (index) => onNode(frame, index, at));
    if (node !== undefined) return entity(frame, node, false);
    const label = last(frame.edges, (index) => onLabel(frame, index, at));
    if (label !== undefined) return relationship(frame, label, true);
    const tie = nearestTie(frame, at);
    if (tie !== undefined) return relationship(frame, tie, false);
  }
  return { item: null, pill: false, label: false };
}

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {boolean} pill
 * @returns {{item: Item, pill: boolean, label: boolean}}
 */
const entity = (frame, index, pill) => ({ item: { kind: "entity", id: frame.scene.nodes[index].id }, pill, label: false });

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {boolean} label
 * @returns {{item: Item, pill: boolean, label: boolean}}
 */
const relationship = (frame, index, label) => ({ item: { kind: "relationship", id: frame.scene.edges[index].id }, pill: false, label });

/**
 * @param {number[]} indexes
 * @param {(index: number) => boolean} holds
 */
function last(indexes, holds) {
  for (let i = indexes.length - 1; i >= 0; i--) if (holds(indexes[i])) return indexes[i];
  return undefined;
}

/**
 * @param {Point} at
 * @param {Point} middle
 * @param {number} width
 * @param {number} height
 * @param {number} pixel
 */
function within(at, middle, width, height, pixel) {
  const least = leastSide * pixel;
  return Math.abs(at.x - middle.x) <= Math.max(width, least) / 2 && Math.abs(at.y - middle.y) <= Math.max(height, least) / 2;
}

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Point} at
 */
function onPill({ scene, level, pixel, view }, index, at) {
  const node = scene.nodes[index];
  if (level !== "plate" || node.hidden === 0) return false;
  const { w, h } = extentAt(node, view.zoom);
  const growth = pillGrowth(pixel);
  return within(at, { x: node.x + w / 2, y: node.y - h / 2 }, pillWidth(node.hidden) * growth, pillHeight * growth, pixel);
}

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Point} at
 */
function onNode({ scene, view, pixel }, index, at) {
  const node = scene.nodes[index];
  const { w, h } = extentAt(node, view.zoom);
  return within(at, node, w, h, pixel);
}

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Point} at
 */
function onLabel({ scene, labels, paths, view }, index, at) {
  if (!labels.has(index)) return false;
  const edge = scene.edges[index];
  const growth = labelGrowth(view.zoom);
  return within(at, pointAt(paths.of(edge), edge.label.at), edge.label.w * growth, edge.label.h * growth, 0);
}

/**
 * @param {Frame} frame
 * @param {Point} at
 */
function nearestTie({ scene, edges, paths, pixel }, at) {
  let nearest = (leastSide / 2) * pixel;
  let found;
  for (const index of edges) {
    const path = paths.of(scene.edges[index]);
    const distance = distanceTo(path, at);
    if (distance <= nearest) {
      nearest = distance;
      found = index;
    }
  }
  return found;
}
