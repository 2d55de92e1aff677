import { distanceTo } from "./geometry/distance.js";
import { pointAt } from "./geometry/tie-path.js";
import { boxAround } from "./model/label-choice.js";
import { extentAt, labelGrowth } from "./model/levels.js";
import { pillGrowth } from "./drawing/plates.js";
import { isDrawn, isMarked } from "./drawing/frame.js";
import { farthest } from "./drawing/picture.js";
import { pillBox, pillHeight, pillText } from "./drawing/signs.js";

/** @import { Item, Point, Rect } from "./model/types.js" */
/** @import { Frame } from "./drawing/frame.js" */
/** @import { View } from "./view.js" */

/** Everything that can be pointed at is at least this large, px on the screen. */
const leastSide = 24;

/** How far a label or a pill may reach beyond its tie or plate, px on the screen. */
const reach = 100;

/**
 * What a pointer is on. `firm`: on the shape itself, not only near it, so that it can be dragged.
 * @typedef {{item: Item | null, pill: boolean, label: boolean, firm: boolean}} Hit
 */

/**
 * What lies under a point of the screen: a pill, a node, a label, or the nearest tie.
 * @param {Frame | null} frame The last one drawn.
 * @param {View} view Where that is by now.
 * @param {(rect: Rect) => {nodes: number[], edges: number[]}} within What may be seen in a rectangle of the scene.
 * @param {Point} point
 * @returns {Hit}
 */
export function hit(frame, view, within, point) {
  if (frame) {
    const at = view.toScene(point);
    const { nodes, edges } = within(boxAround(at, 2 * reach * frame.pixel, 2 * reach * frame.pixel));
    const pill = last(nodes, (index) => onPill(frame, index, at));
    if (pill !== undefined) return entity(frame, pill, { pill: true });
    const node = nodeAt(frame, nodes, at);
    if (node !== undefined) return entity(frame, node, { firm: isSharp(frame, view) && onShape(frame, node, at) });
    const label = onTop(edges.filter((index) => onLabel(frame, index, at)), (index) => isMarked(frame, frame.scene.edges[index]));
    if (label !== undefined) return relationship(frame, label, { label: true });
    const tie = nearestTie(frame, within(boxAround(at, leastSide * frame.pixel, leastSide * frame.pixel)).edges, at);
    if (tie !== undefined) return relationship(frame, tie, {});
  }
  return { item: null, ...bare };
}

/**
 * Whether what was drawn last is still shown at about its zoom. Until the next picture is there, a dot of one from afar may
 * cover what will be a whole neighbourhood: nobody means to drag it.
 * @param {Frame} frame
 * @param {View} view
 */
const isSharp = (frame, view) => Math.max(view.zoom / frame.view.zoom, frame.view.zoom / view.zoom) <= farthest;

const bare = { pill: false, label: false, firm: false };

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Partial<Hit>} more
 * @returns {Hit}
 */
const entity = (frame, index, more) => ({ item: { kind: "entity", id: frame.scene.nodes[index].id }, ...bare, ...more });

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Partial<Hit>} more
 * @returns {Hit}
 */
const relationship = (frame, index, more) => ({ item: { kind: "relationship", id: frame.scene.edges[index].id }, ...bare, ...more });

/**
 * @param {number[]} indexes
 * @param {(index: number) => boolean} holds
 */
function last(indexes, holds) {
  for (let i = indexes.length - 1; i >= 0; i--) if (holds(indexes[i])) return indexes[i];
  return undefined;
}

/**
 * Of what lies on one another: the last drawn. What is marked is drawn after all else.
 * @param {number[]} indexes
 * @param {(index: number) => boolean} marked
 */
const onTop = (indexes, marked) => last(indexes, marked) ?? indexes.at(-1);

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
function onPill({ scene, level, pixel, view, text }, index, at) {
  const node = scene.nodes[index];
  if (level !== "plate" || node.hidden === 0) return false;
  const { w, h } = extentAt(node, view.zoom);
  const growth = pillGrowth(pixel);
  const { width, middle } = pillBox(text.width(`+${node.hidden}`, 600) * pillText);
  return within(at, { x: node.x + w / 2 + middle * growth, y: node.y - h / 2 }, width * growth, pillHeight * growth, pixel);
}

/**
 * The plate on top, or the nearest token or dot that no marked dot covers.
 * @param {Frame} frame
 * @param {number[]} nodes
 * @param {Point} at
 */
function nodeAt(frame, nodes, at) {
  const { scene, view, pixel, level } = frame;
  const under = nodes.filter((index) => {
    const { w, h } = extentAt(scene.nodes[index], view.zoom);
    return within(at, scene.nodes[index], w, h, pixel);
  });
  if (level === "plate") return onTop(under, (index) => isMarked(frame, scene.nodes[index]));
  const cover = level === "dot" ? last(under, (index) => isMarked(frame, scene.nodes[index]) && onShape(frame, index, at, 0)) : undefined;
  if (cover !== undefined) return cover;
  const far = (/** @type {number} */ index) => Math.hypot(scene.nodes[index].x - at.x, scene.nodes[index].y - at.y);
  return under.sort((a, b) => far(a) - far(b))[0];
}

/**
 * @param {Frame} frame
 * @param {number} index
 * @param {Point} at
 * @param {number} [beside] How far beside it still counts, px on the screen.
 */
function onShape(frame, index, at, beside = 2) {
  const { scene, view, pixel } = frame;
  const node = scene.nodes[index];
  const { w, h } = extentAt(node, view.zoom, isMarked(frame, node));
  return within(at, node, w + 2 * beside * pixel, h + 2 * beside * pixel, 0);
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
 * @param {number[]} edges
 * @param {Point} at
 */
function nearestTie(frame, edges, at) {
  const { scene, paths, pixel } = frame;
  let nearest = (leastSide / 2) * pixel;
  let found;
  for (const index of edges) {
    if (!isDrawn(frame, index)) continue;
    const path = paths.of(scene.edges[index]);
    const distance = distanceTo(path, at);
    if (distance <= nearest) {
      nearest = distance;
      found = index;
    }
  }
  return found;
}
