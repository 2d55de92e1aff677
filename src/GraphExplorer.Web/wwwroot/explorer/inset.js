/** @import { Item } from "./model/types.js" */
/** @import { Stage } from "./stage.js" */

/** Makes way for a panel that lies over the right of the canvas, and comes back when it goes, unless the view was changed meanwhile. */
export class Inset {
  /** @type {{from: {x: number, y: number, zoom: number}, to: {x: number, y: number, zoom: number}} | null} */
  #given = null;

  /** @param {Stage} stage */
  constructor(stage) {
    this.stage = stage;
  }

  /**
   * @param {number} covered How much of the right is covered, px.
   * @param {Item[]} items What must stay in sight.
   */
  set(covered, items) {
    const { stage } = this;
    const { x, y, zoom } = stage.view;
    stage.covered = covered;
    if (covered > 0) {
      const from = this.#given && this.#isAt(this.#given.to) ? this.#given.from : { x, y, zoom };
      const to = stage.reveal(items) ?? { x, y, zoom };
      this.#given = { from, to };
    } else if (this.#given) {
      if (this.#isAt(this.#given.to)) stage.glideTo(this.#given.from);
      this.#given = null;
    }
  }

  /**
   * Whether the view is still where it was put, or on its way there.
   * @param {{x: number, y: number, zoom: number}} place
   */
  #isAt({ x, y, zoom }) {
    const { view, viewAnimation } = this.stage;
    return viewAnimation.isRunning || Math.abs(view.x - x) < 1 && Math.abs(view.y - y) < 1 && view.zoom === zoom;
  }
}
