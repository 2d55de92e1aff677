/** @import { Rect } from "./types.js" */

/**
 * Finds what lies in a rectangle without looking at everything: cells of a fixed size, each with the numbers of the
 * rectangles that touch it. What spans many cells is kept apart and always looked at.
 */
export class SpatialGrid {
  /** @type {Map<number, number[]>} */
  #cells = new Map();
  /** @type {(Rect | undefined)[]} */
  #rects = [];
  /** @type {Set<number>} */
  #large = new Set();
  #stamp = 0;
  /** @type {number[]} */
  #seen = [];

  /** @param {number} cell Side of a cell. */
  constructor(cell) {
    this.cell = cell;
  }

  /**
   * Puts a rectangle in, or somewhere else where it is in already.
   * @param {number} number
   * @param {Rect} rect
   */
  set(number, rect) {
    this.remove(number);
    this.#rects[number] = rect;
    const [a, b, c, d] = this.#span(rect);
    if ((b - a + 1) * (d - c + 1) > 64) {
      this.#large.add(number);
      return;
    }
    for (let i = a; i <= b; i++) {
      for (let j = c; j <= d; j++) {
        const cell = this.#cells.get(key(i, j));
        if (cell) cell.push(number);
        else this.#cells.set(key(i, j), [number]);
      }
    }
  }

  /** @param {number} number */
  remove(number) {
    const rect = this.#rects[number];
    if (!rect) return;
    this.#rects[number] = undefined;
    if (this.#large.delete(number)) return;
    const [a, b, c, d] = this.#span(rect);
    for (let i = a; i <= b; i++) {
      for (let j = c; j <= d; j++) {
        const cell = this.#cells.get(key(i, j));
        const at = cell ? cell.indexOf(number) : -1;
        if (cell && at >= 0) cell.splice(at, 1);
      }
    }
  }

  /**
   * The numbers of all rectangles that touch this one, ascending.
   * @param {Rect} rect
   * @returns {number[]}
   */
  touching(rect) {
    /** @type {number[]} */
    const found = [];
    const [a, b, c, d] = this.#span(rect);
    this.#stamp++;
    if ((b - a + 1) * (d - c + 1) > this.#cells.size) {
      this.#rects.forEach((_, number) => this.#take(number, rect, found));
      return found;
    }
    for (let i = a; i <= b; i++) {
      for (let j = c; j <= d; j++) {
        for (const number of this.#cells.get(key(i, j)) ?? []) this.#take(number, rect, found);
      }
    }
    for (const number of this.#large) this.#take(number, rect, found);
    return found.sort((first, second) => first - second);
  }

  /**
   * @param {number} number
   * @param {Rect} rect
   * @param {number[]} found
   */
  #take(number, rect, found) {
    const own = this.#rects[number];
    if (!own || this.#seen[number] === this.#stamp) return;
    this.#seen[number] = this.#stamp;
    if (own.left <= rect.right && own.right >= rect.left && own.top <= rect.bottom && own.bottom >= rect.top) found.push(number);
  }

  /**
   * @param {Rect} rect
   * @returns {[number, number, number, number]}
   */
  #span({ left, top, right, bottom }) {
    const cell = this.cell;
    return [Math.floor(left / cell), Math.floor(right / cell), Math.floor(top / cell), Math.floor(bottom / cell)];
  }
}

/**
 * @param {number} i
 * @param {number} j
 */
const key = (i, j) => i * 4_000_037 + j;
