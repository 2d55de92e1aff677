import { pointAt } from "../geometry/tie-path.js";
import { extentAt, labelGrowth } from "../model/levels.js";
import { boxAround, chooseLabels, leavesLine, yielding } from "../model/label-choice.js";
import { nameBoxes } from "./names.js";

/** @import { Rect } from "../model/types.js" */
/** @import { LabelWish } from "../model/label-choice.js" */
/** @import { Frame } from "./frame.js" */

/** Up to this many ties, labels are chosen for the whole scene, so that panning never changes the choice. */
const wholeUpTo = 3000;
/** From afar only so many names are wished for. */
const mostNames = 150;
/** Among more nodes than this, the names of the best-tied may lie on dots. */
const crowd = 200;
const mostOnDots = 30;

/** Chooses the labels and names of a frame, and keeps the choice until something changes that it depends on. */
export class LabelPicker {
  #key = "";
  /** @type {Rect | null} */
  #area = null;
  /** @type {Set<number>} */
  #labels = new Set();
  /** @type {Map<number, number>} */
  #names = new Map();

  /** Forgets the choice: the scene, the theme's fonts or the zoom level's rules have changed. */
  forget() {
    this.#key = "";
  }

  /**
   * Gives the frame its labels and names.
   * @param {Frame} frame
   * @param {boolean} frozen Keeps the choice as it is: something is being dragged.
   */
  pick(frame, frozen) {
    const key = `${frame.view.zoom} ${frame.marks.version} ${frame.written}`;
    const covers = this.#area === null || contains(this.#area, frame.seen);
    if (!(frozen && this.#key !== "") && (key + frame.scene.moves !== this.#key || !covers)) {
      this.#choose(frame);
      this.#key = key + frame.scene.moves;
    }
    frame.labels = this.#labels;
    frame.names = this.#names;
  }

  /** @param {Frame} frame */
  #choose(frame) {
    const whole = frame.scene.edges.length <= wholeUpTo;
    this.#area = whole ? null : frame.view.seen(Math.max(frame.view.width, frame.view.height) / 2);
    const nodes = whole ? frame.scene.nodes.map((node) => node.index) : frame.nodes;
    const edges = whole ? frame.scene.edges.map((edge) => edge.index) : frame.edges;
    const plates = nodes.filter((index) => !frame.lit || frame.lit.nodes.has(index)).map((index) => plateBox(frame, index));
    if (frame.level === "plate") {
      this.#names = new Map();
    } else {
      // names stand aside of the signs of contested ties, and labels of names
      const wishes = nameWishes(frame, nodes);
      this.#names = chooseLabels(wishes, [...plates, ...signBoxes(frame, edges)], frame.pixel);
      for (const { index, rects } of wishes) {
        const at = this.#names.get(index);
        if (at !== undefined) plates.push(rects[at]);
      }
    }
    this.#labels = new Set(chooseLabels(tieWishes(frame, edges), plates, frame.pixel).keys());
  }
}

/**
 * @param {Rect} outer
 * @param {Rect} inner
 */
const contains = (outer, inner) =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

/**
 * @param {Frame} frame
 * @param {number} index
 */
function plateBox(frame, index) {
  const node = frame.scene.nodes[index];
  const { w, h } = extentAt(node, frame.view.zoom);
  return boxAround(node, w, h);
}

/**
 * @param {Frame} frame
 * @param {number[]} edges
 */
function signBoxes({ scene, paths, pixel }, edges) {
  return edges
    .map((index) => scene.edges[index])
    .filter((edge) => edge.contested || edge.flagged)
    .map((edge) => boxAround(pointAt(paths.of(edge), edge.label.at), 12 * pixel, 12 * pixel));
}

/**
 * @param {Frame} frame
 * @param {number[]} edges
 * @returns {LabelWish[]}
 */
function tieWishes(frame, edges) {
  const growth = labelGrowth(frame.view.zoom);
  const { marks, lit, scene, paths, pixel, level } = frame;
  /** @type {LabelWish[]} */
  const wishes = [];
  for (const index of edges) {
    const edge = scene.edges[index];
    const wanted = marks.relationships.has(edge.id) || marks.hover?.id === edge.id || marks.focus?.id === edge.id;
    if (!wanted && (lit ? !lit.edges.has(index) : level === "dot")) continue;
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
 * @param {Frame} frame
 * @param {number[]} nodes
 * @returns {LabelWish[]}
 */
function nameWishes(frame, nodes) {
  const { scene, marks, lit } = frame;
  const isWanted = (/** @type {{id: string}} */ { id }) => marks.entities.has(id) || marks.hover?.id === id || marks.focus?.id === id;
  return nodes
    .map((index) => scene.nodes[index])
    .filter((node) => !lit || lit.nodes.has(node.index) || isWanted(node))
    .sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || b.ties - a.ties)
    .slice(0, mostNames)
    .map((node, at) => {
      const overDots = frame.level === "dot" && nodes.length > crowd && at < mostOnDots;
      return { index: node.index, priority: -node.ties, rects: nameBoxes(frame, node), wanted: isWanted(node), fits: true, slack: [1, overDots ? 20 : 1] };
    });
}
