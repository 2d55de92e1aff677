/** @import { Hit } from "../hit.js" */
/** @import { Point } from "../model/types.js" */
/** @import { Stage } from "../stage.js" */

/**
 * A pointer that is down.
 * @typedef {object} Press
 * @property {Point} start Where it went down, px of the canvas.
 * @property {Point} at Where it is.
 * @property {Hit} hit What it went down on.
 * @property {boolean} adds Whether Ctrl or Cmd is held.
 * @property {boolean} shift
 * @property {number} button
 *
 * What a press becomes once the pointer moves.
 * @typedef {object} Gesture
 * @property {(press: Press) => boolean} wants
 * @property {(press: Press) => void} [begin]
 * @property {(press: Press) => void} move
 * @property {(press: Press) => void} [end]
 * @property {() => void} [cancel]
 */

/** A press that moves less than this stays a click, px. */
const slack = 4;

/** Tells clicks, drags and pinches apart and hands each to the gesture that wants it. */
export class Pointer {
  /** @type {Press | null} */
  #press = null;
  /** @type {Gesture | null} */
  #gesture = null;
  /** @type {Map<number, Point>} */
  #down = new Map();

  /**
   * @param {Stage} stage
   * @param {Gesture[]} gestures The first that wants a press gets it.
   * @param {(press: Press) => void} click
   * @param {(from: [Point, Point], to: [Point, Point]) => void} pinch
   */
  constructor(stage, gestures, click, pinch) {
    this.stage = stage;
    this.gestures = gestures;
    this.click = click;
    this.pinch = pinch;
    const { canvas } = stage;
    canvas.addEventListener("pointerdown", this.#onDown);
    canvas.addEventListener("pointermove", this.#onMove);
    canvas.addEventListener("pointerup", this.#onUp);
    canvas.addEventListener("pointercancel", this.#onCancel);
  }

  /** Whether a drag, pan or lasso is under way. */
  get isBusy() {
    return this.#gesture !== null;
  }

  /** Calls off what is under way; whether anything was. */
  cancel() {
    const busy = this.isBusy;
    this.#gesture?.cancel?.();
    this.#gesture = null;
    this.#press = null;
    return busy;
  }

  #onDown = (/** @type {PointerEvent} */ event) => {
    if (event.button > 1) return;
    const at = { x: event.offsetX, y: event.offsetY };
    this.#down.set(event.pointerId, at);
    this.stage.canvas.setPointerCapture(event.pointerId);
    this.stage.viewAnimation.stop();
    if (this.#down.size > 1) {
      this.cancel();
      return;
    }
    this.#press = { start: at, at, hit: this.stage.hit(at), adds: event.ctrlKey || event.metaKey, shift: event.shiftKey, button: event.button };
  };

  #onMove = (/** @type {PointerEvent} */ event) => {
    const before = this.#down.get(event.pointerId);
    if (!before) return;
    const at = { x: event.offsetX, y: event.offsetY };
    this.#down.set(event.pointerId, at);
    if (this.#down.size === 2) {
      const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1] ?? at;
      this.pinch([before, other], [at, other]);
      return;
    }
    if (!this.#press) return;
    this.#press.at = at;
    if (!this.#gesture && !this.#start(this.#press)) return;
    this.#gesture?.move(this.#press);
  };

  /** @param {Press} press */
  #start(press) {
    if (Math.hypot(press.at.x - press.start.x, press.at.y - press.start.y) < slack) return false;
    this.#gesture = this.gestures.find((gesture) => gesture.wants(press)) ?? null;
    this.#gesture?.begin?.(press);
    return true;
  }

  #onUp = (/** @type {PointerEvent} */ event) => {
    this.#down.delete(event.pointerId);
    const press = this.#press;
    const gesture = this.#gesture;
    this.#press = null;
    this.#gesture = null;
    if (!press) return;
    if (gesture) gesture.end?.(press);
    else if (press.button === 0) this.click(press);
  };

  #onCancel = (/** @type {PointerEvent} */ event) => {
    this.#down.delete(event.pointerId);
    this.cancel();
  };
}
