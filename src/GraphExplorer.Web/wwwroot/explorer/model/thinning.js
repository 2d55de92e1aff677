/** @import { Level } from "./levels.js" */
/** @import { ShownScene } from "./shown-scene.js" */

/** From further away than this no more ties are drawn, unless they are marked. @type {Record<Level, number>} */
const most = { plate: Infinity, token: 1500, dot: 4000 };

/** Which ties of a scene stay when not all of them can be told apart: the least important go first, those of one importance evenly. */
export class Thinning {
  #weights;
  /** @type {Float64Array | null} */
  #sorted = null;

  /** @param {ShownScene} scene */
  constructor(scene) {
    this.#weights = Float64Array.from(scene.edges, ({ priority, index }) => priority + share(index));
  }

  /**
   * Up to which weight ties are drawn, where so many are in sight.
   * @param {Level} level
   * @param {number} inSight
   */
  limit(level, inSight) {
    if (inSight <= most[level]) return Infinity;
    this.#sorted ??= this.#weights.slice().sort();
    // by steps, so that panning a little does not change the choice
    const kept = 2 ** (Math.floor(2 * Math.log2(most[level] / inSight)) / 2);
    return this.#sorted[Math.floor(kept * (this.#sorted.length - 1))];
  }

  /**
   * Lower than that of all less important ties.
   * @param {number} index Of the tie.
   */
  weight(index) {
    return this.#weights[index];
  }
}

/**
 * A number from 0 to 1 that looks like chance and is always the same.
 * @param {number} index
 */
const share = (index) => (Math.imul(index + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
