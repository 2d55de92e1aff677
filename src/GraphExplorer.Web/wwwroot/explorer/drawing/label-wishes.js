import { pointAt } from "../geometry/tie-path.js";
import { extentAt, labelGrowth } from "../model/levels.js";
import { boxAround, leavesLine, yielding } from "../model/label-choice.js";
import { isDrawn } from "./frame.js";
import { nameBoxes } from "./names.js";

/** @import { LabelWish } from "../model/label-choice.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */
/** @import { Frame } from "./frame.js" */

/** From afar only so many names are wished for. */
const mostNames = 150;
/** Among more nodes than this, the names of the best-tied may lie on dots. */
const crowd = 200;
const mostOnDots = 30;
/** Among more nodes than this no other names are wished for. */
const throng = 3000;

/** @param {Frame} frame @param {number[]} nodes Those in sight. */
const isThronged = ({ level }, nodes) => level === "dot" && nodes.length > throng;

/**
 * What plates, tokens and dots take up; among thousands of dots there is no room beside any.
 * @param {Frame} frame
 * @param {number[]} nodes
 */
export function plateBoxes(frame, nodes) {
  const { scene, view, lit } = frame;
  if (isThronged(frame, nodes)) return [];
  return nodes.filter((index) => !lit || lit.nodes.has(index)).map((index) => {
    const { w, h } = extentAt(scene.nodes[index], view.zoom);
    return boxAround(scene.nodes[index], w, h);
  });
}

/**
 * What the signs of contested and flagged ties take up.
 * @param {Frame} frame
 * @param {number[]} edges
 */
export function signBoxes({ scene, paths, pixel }, edges) {
  return edges
    .map((index) => scene.edges[index])
    .filter((edge) => edge.contested || edge.flagged)
    .map((edge) => boxAround(pointAt(paths.of(edge), edge.label.at), 12 * pixel, 12 * pixel));
}

/**
 * The ties whose labels are shown even from afar.
 * @param {Frame} frame
 */
function marked({ scene, marks }) {
  const ids = [...marks.relationships, marks.hover?.id ?? "", marks.focus?.id ?? ""];
  return new Set(ids.flatMap((id) => scene.edgeIndex.get(id) ?? []));
}

/**
 * The labels that would like to be drawn.
 * @param {Frame} frame
 * @param {number[]} edges
 * @returns {LabelWish[]}
 */
export function tieWishes(frame, edges) {
  const growth = labelGrowth(frame.view.zoom);
  const { marks, lit, scene, paths, pixel, level } = frame;
  /** @type {LabelWish[]} */
  const wishes = [];
  const asked = level === "dot" && !lit ? marked(frame) : edges;
  for (const index of asked) {
    const edge = scene.edges[index];
    const wanted = marks.relationships.has(edge.id) || marks.hover?.id === edge.id || marks.focus?.id === edge.id;
    if (!wanted && (lit ? !lit.edges.has(index) : level === "dot" || !isDrawn(frame, index))) continue;
    const path = paths.of(edge);
    const [w, h] = [edge.label.w * growth, edge.label.h * growth];
    const fits = wanted || leavesLine(path, edge.label.at, w, h, pixel);
    if (!fits && edge.priority > 1) continue;
    const rects = [boxAround(pointAt(path, edge.label.at), w, h)];
    wishes.push({ index, priority: edge.priority, rects, wanted, fits, slack: edge.priority < yielding ? [4, 7] : [1.5, 3] });
  }
  return wishes;
}

/**
 * The best-tied nodes in sight, and those that are wanted.
 * @param {Frame} frame
 * @param {(node: ShownNode) => boolean} isWanted
 */
function foremost({ scene, seen }, isWanted) {
  const found = scene.nodes.filter(isWanted);
  for (const node of scene.byTies) {
    if (found.length >= mostOnDots) break;
    const inSight = node.x > seen.left && node.x < seen.right && node.y > seen.top && node.y < seen.bottom;
    if (inSight && !isWanted(node)) found.push(node);
  }
  return found;
}

/**
 * The names that would like to be drawn.
 * @param {Frame} frame
 * @param {number[]} nodes
 * @returns {LabelWish[]}
 */
export function nameWishes(frame, nodes) {
  const { scene, marks, lit } = frame;
  const isWanted = (/** @type {{id: string}} */ { id }) => marks.entities.has(id) || marks.hover?.id === id || marks.focus?.id === id;
  const among = isThronged(frame, nodes) ? foremost(frame, isWanted) : nodes.map((index) => scene.nodes[index]);
  return among
    .filter((node) => !lit || lit.nodes.has(node.index) || isWanted(node))
    .sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || b.ties - a.ties)
    .slice(0, mostNames)
    .map((node, at) => {
      const overDots = frame.level === "dot" && nodes.length > crowd && at < mostOnDots;
      return { index: node.index, priority: -node.ties, rects: nameBoxes(frame, node), wanted: isWanted(node), fits: true, slack: [1, overDots ? 20 : 1] };
    });
}
