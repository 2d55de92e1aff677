/**
 * Why a request was given up here: the person stopped it, something newer made it useless, or the page is left.
 * @typedef {"stopped" | "overtaken" | "left"} Why
 */

/** A request was given up here. The server hears of it, and ends its work. */
export class Dropped extends Error {
  /** @param {Why} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}
