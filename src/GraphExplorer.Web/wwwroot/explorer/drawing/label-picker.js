import { chooseLabels } from "../model/label-choice.js";
import { nameWishes, plateBoxes, signBoxes, tieWishes } from "./label-wishes.js";

/** @import { Rect } from "../model/types.js" */
/** @import { Frame } from "./frame.js" */

/** Up to this many ties, labels are chosen for the whole scene, so that panning never changes the choice. */
const wholeUpTo = 3000;

/** Chooses the labels and names of a frame, and keeps the choice until something changes that it depends on. */
export class LabelPicker {
  #key = "";
  #moves = 0;
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
   * @param {boolean} frozen Keeps the choice as it is where only places have changed: something is being dragged.
   */
  pick(frame, frozen) {
    const key = `${frame.view.zoom} ${frame.marks.version} ${frame.written} ${frame.limit}`;
    const covers = this.#area === null || contains(this.#area, frame.seen);
    if (key !== this.#key || !covers || (!frozen && frame.scene.moves !== this.#moves)) {
      this.#choose(frame);
      this.#key = key;
      this.#moves = frame.scene.moves;
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
    const plates = plateBoxes(frame, nodes);
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
