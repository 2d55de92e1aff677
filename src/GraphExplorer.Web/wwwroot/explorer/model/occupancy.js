/** @import { Rect } from "./types.js" */

/** Which parts of the picture hold text or a plate already, so that labels can give way. */
export class Occupancy {
  /** @type {Map<number, Rect[]>} */
  #cells = new Map();

  /** @param {number} cell Side of a cell: about the size of what is put in. */
  constructor(cell) {
    this.cell = cell;
  }

  /** @param {Rect} rect */
  add(rect) {
    this.#each(rect, (cell, at) => {
      if (cell) cell.push(rect);
      else this.#cells.set(at, [rect]);
      return false;
    });
  }

  /**
   * Whether a rectangle lies on none that is there, an overlap of up to `slack` not counted.
   * @param {Rect} rect
   * @param {number} slack
   */
  isFree(rect, slack) {
    const overlaps = (/** @type {Rect} */ other) =>
      other.left + slack < rect.right && other.right - slack > rect.left && other.top + slack < rect.bottom && other.bottom - slack > rect.top;
    return !this.#each(rect, (cell) => cell !== undefined && cell.some(overlaps));
  }

  /**
   * Visits the cells under a rectangle until `visit` says to stop; whether it did.
   * @param {Rect} rect
   * @param {(cell: Rect[] | undefined, at: number) => boolean} visit
   */
  #each({ left, top, right, bottom }, visit) {
    for (let i = Math.floor(left / this.cell); i <= Math.floor(right / this.cell); i++) {
      for (let j = Math.floor(top / this.cell); j <= Math.floor(bottom / this.cell); j++) {
        const at = i * 4_000_037 + j;
        if (visit(this.#cells.get(at), at)) return true;
      }
    }
    return false;
  }
}
