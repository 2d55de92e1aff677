import { noRim } from "./rim.js";

/** @import { Stage } from "../stage.js" */
/** @import { Point, Rect } from "../model/types.js" */
/** @import { Frame } from "./frame.js" */

/** While the view moves, a picture serves until it is zoomed by more than this, */
export const farthest = 1.4;
/** or until less than this share of its rim is left at a side: the next must be there before it is used up. */
const reserve = 0.5;

/**
 * What a picture was drawn for, and on.
 * @typedef {object} Drawn
 * @property {number} changes Of the stage, when it was drawn.
 * @property {ReadonlySet<string>} without The entities that are not in it, with their ties: they are in hand.
 * @property {Point} rim What it has beyond the canvas at the sides, and above and below, CSS px.
 * @property {HTMLCanvasElement} below
 */

/** A frame in one canvas, or in two: what lies below what is in hand, and what lies above it. It can be drawn where the view has it by now. */
export class Picture {
  /**
   * @param {Frame} frame What is in it.
   * @param {Drawn} drawn
   * @param {HTMLCanvasElement | null} above
   */
  constructor(frame, { changes, without, rim, below }, above) {
    this.frame = frame;
    this.changes = changes;
    this.without = without;
    this.rim = rim;
    this.below = below;
    this.above = above;
    // beyond it there is nothing that another picture would show
    this.isWhole = holds(frame.view.seen(), frame.scene.bounds());
  }

  /**
   * What a canvas shows.
   * @param {HTMLCanvasElement} canvas
   * @param {Frame} frame
   * @param {number} changes
   */
  static of(canvas, frame, changes) {
    const below = emptyCanvas(canvas);
    below.getContext("2d", { alpha: false })?.drawImage(canvas, 0, 0);
    return new Picture(frame, { changes, without: new Set(), rim: noRim, below }, null);
  }

  /**
   * Whether it is just what the stage shows now.
   * @param {Stage} stage
   * @param {number} density
   */
  isExact(stage, density) {
    return this.#isOf(stage, density) && isAt(this.frame, this.rim, stage);
  }

  /**
   * Whether it serves for what the stage shows now, and for its next movement.
   * @param {Stage} stage
   * @param {number} density
   * @param {boolean} still
   */
  suffices(stage, density, still) {
    if (!still) return this.#isOf(stage, density) && this.#isNear(stage);
    return this.isExact(stage, density) && (this.isWhole || this.rim !== noRim);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Stage} stage
   * @param {number} density
   */
  drawBelow(context, stage, density) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = stage.colours?.palette.canvas ?? "";
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    this.#draw(this.below, context, stage, density);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Stage} stage
   * @param {number} density
   */
  drawAbove(context, stage, density) {
    if (this.above) this.#draw(this.above, context, stage, density);
  }

  /** Gives its memory back, which the browser would else keep for a while. */
  dispose() {
    release(this.below);
    release(this.above);
  }

  /**
   * Whether it is of what the stage shows, be it from elsewhere.
   * @param {Stage} stage
   * @param {number} density
   */
  #isOf(stage, density) {
    const { below, frame, rim } = this;
    const { width, height } = sizeWith(stage.canvas, rim, density);
    return this.changes === stage.changes && frame.density === density && isSame(this.without, stage.held) && below.width === width && below.height === height;
  }

  /**
   * Whether it reaches beyond all sides of the canvas, at about its zoom.
   * @param {Stage} stage
   */
  #isNear({ view }) {
    const { view: at } = this.frame;
    const scale = view.zoom / at.zoom;
    if (scale > farthest || scale < 1 / farthest) return false;
    if (this.isWhole) return true;
    const left = at.x - view.x / scale;
    const top = at.y - view.y / scale;
    const rim = { x: this.rim.x * reserve, y: this.rim.y * reserve };
    return left >= rim.x && top >= rim.y && left + view.width / scale <= at.width - rim.x && top + view.height / scale <= at.height - rim.y;
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {CanvasRenderingContext2D} context
   * @param {Stage} stage
   * @param {number} density
   */
  #draw(canvas, context, { view }, density) {
    const { view: at, density: before } = this.frame;
    const zoomed = view.zoom / at.zoom;
    const scale = zoomed * (density / before);
    const x = (view.x - at.x * zoomed) * density;
    const y = (view.y - at.y * zoomed) * density;
    context.setTransform(1, 0, 0, 1, 0, 0);
    // at its own scale on whole px it is as sharp as it was drawn, and copied without being computed anew
    if (scale === 1) context.drawImage(canvas, Math.round(x), Math.round(y));
    else context.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
  }
}

/**
 * A canvas as large as another, with a rim.
 * @param {{width: number, height: number}} like
 * @param {Point} [rim] CSS px.
 * @param {number} [density]
 */
export const emptyCanvas = (like, rim = noRim, density = 1) => Object.assign(document.createElement("canvas"), sizeWith(like, rim, density));

/** @param {HTMLCanvasElement | null} canvas */
export function release(canvas) {
  if (canvas) canvas.width = canvas.height = 0;
}

/**
 * Whether the view stands where it stood for a frame with a rim.
 * @param {Frame} frame
 * @param {Point} rim CSS px.
 * @param {Stage} stage
 */
export const isAt = ({ view: at }, rim, { view }) => at.x === view.x + rim.x && at.y === view.y + rim.y && at.zoom === view.zoom;

/**
 * @param {ReadonlySet<string>} a
 * @param {ReadonlySet<string>} b
 */
export const isSame = (a, b) => a.size === b.size && [...a].every((id) => b.has(id));

/**
 * @param {Rect} outer
 * @param {Rect} inner
 */
const holds = (outer, inner) => outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/**
 * @param {{width: number, height: number}} canvas
 * @param {Point} rim
 * @param {number} density
 */
const sizeWith = ({ width, height }, { x, y }, density) => ({ width: width + 2 * Math.round(x * density), height: height + 2 * Math.round(y * density) });
