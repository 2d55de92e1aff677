/** @import { Stage } from "../stage.js" */
/** @import { Frame } from "./frame.js" */

/** While the view moves, a picture serves until it is zoomed by more than this, */
const farthest = 1.4;
/** or moved by more than this share of the canvas. */
const widest = 0.15;

/** A frame in one canvas, or in two: what lies below what is in hand, and what lies above it. It can be drawn where the view has it by now. */
export class Picture {
  /**
   * @param {Frame} frame What is in it.
   * @param {number} changes Of the stage, when it was drawn.
   * @param {ReadonlySet<string>} without The entities that are not in it, with their ties: they are in hand.
   * @param {HTMLCanvasElement} below
   * @param {HTMLCanvasElement | null} above
   */
  constructor(frame, changes, without, below, above) {
    this.frame = frame;
    this.changes = changes;
    this.without = without;
    this.below = below;
    this.above = above;
  }

  /**
   * What a canvas shows.
   * @param {HTMLCanvasElement} canvas
   * @param {Frame} frame
   * @param {number} changes
   */
  static of(canvas, frame, changes) {
    const copy = emptyCanvas(canvas);
    copy.getContext("2d", { alpha: false })?.drawImage(canvas, 0, 0);
    return new Picture(frame, changes, new Set(), copy, null);
  }

  /**
   * Whether it serves for what the stage shows now.
   * @param {Stage} stage
   * @param {number} density
   * @param {boolean} still
   */
  suffices(stage, density, still) {
    const { canvas } = stage;
    if (this.changes !== stage.changes || this.frame.density !== density || this.below.width !== canvas.width || this.below.height !== canvas.height) return false;
    return isSame(this.without, stage.held) && (still ? isAt(this.frame, stage) : isNear(this.frame, stage));
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
   * @param {HTMLCanvasElement} canvas
   * @param {CanvasRenderingContext2D} context
   * @param {Stage} stage
   * @param {number} density
   */
  #draw(canvas, context, { view }, density) {
    const { view: at, density: before } = this.frame;
    const zoomed = view.zoom / at.zoom;
    const scale = zoomed * (density / before);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(canvas, (view.x - at.x * zoomed) * density, (view.y - at.y * zoomed) * density, canvas.width * scale, canvas.height * scale);
  }
}

/**
 * A canvas as large as another.
 * @param {{width: number, height: number}} like
 */
export function emptyCanvas({ width, height }) {
  return Object.assign(document.createElement("canvas"), { width, height });
}

/** @param {HTMLCanvasElement | null} canvas */
export function release(canvas) {
  if (canvas) canvas.width = canvas.height = 0;
}

/**
 * Whether the view stands where it stood for a frame.
 * @param {Frame} frame
 * @param {Stage} stage
 */
export const isAt = ({ view: at }, { view }) => at.x === view.x && at.y === view.y && at.zoom === view.zoom;

/**
 * @param {Frame} frame
 * @param {Stage} stage
 */
function isNear({ view: at }, { view }) {
  const scale = view.zoom / at.zoom;
  const x = view.x - at.x * scale + ((scale - 1) * view.width) / 2;
  const y = view.y - at.y * scale + ((scale - 1) * view.height) / 2;
  return scale < farthest && scale > 1 / farthest && Math.abs(x) < widest * view.width && Math.abs(y) < widest * view.height;
}

/**
 * @param {ReadonlySet<string>} a
 * @param {ReadonlySet<string>} b
 */
export const isSame = (a, b) => a.size === b.size && [...a].every((id) => b.has(id));
