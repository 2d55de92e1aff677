import { emptyCanvas, isAt, isSame, Picture, release } from "./picture.js";

/** @import { Stage } from "../stage.js" */
/** @import { Point } from "../model/types.js" */
/** @import { Frame } from "./frame.js" */
/** @import { Painter } from "./painter.js" */

/** How much of a frame's time drawing on may take, ms: while the view moves, and while it is still. */
const share = { moving: 9, still: 14 };

/** A picture that is being drawn, bit by bit. */
export class PictureWork {
  /** ms so far. */
  took = 0;
  /** @type {Frame | null} */
  #frame = null;
  /** @type {HTMLCanvasElement | null} */
  #above = null;
  #steps;

  /**
   * @param {Painter} painter
   * @param {Stage} stage
   * @param {number} density
   * @param {Point} rim Of its picture, CSS px.
   */
  constructor(painter, stage, density, rim) {
    this.painter = painter;
    this.stage = stage;
    this.density = density;
    this.changes = stage.changes;
    this.scene = stage.scene;
    this.without = new Set(stage.held);
    this.rim = rim;
    this.below = emptyCanvas(stage.canvas, rim, density);
    this.context = pen(this.below, false);
    this.#steps = this.#draw();
  }

  /**
   * Whether its picture will be of use.
   * @param {Stage} stage
   * @param {boolean} still
   */
  isWorthwhile(stage, still) {
    if (this.changes !== stage.changes || this.scene !== stage.scene || !isSame(this.without, stage.held)) return false;
    return !still || !this.#frame || isAt(this.#frame, this.rim, stage);
  }

  /**
   * Draws on for a while; the picture once it is done.
   * @param {boolean} still
   * @returns {Picture | null}
   */
  goOn(still) {
    const start = performance.now();
    const until = start + (still ? share.still : share.moving);
    // others may have asked for the lines of ties at another zoom meanwhile
    if (this.#frame) this.#frame.paths.at(this.#frame.view.zoom);
    let done;
    do {
      this.painter.text.begin(this.context);
      done = this.#steps.next().done;
      // without this the browser leaves all drawing to the moment when the picture is used
      this.context.getImageData(0, 0, 1, 1);
    } while (!done && performance.now() < until);
    this.took += performance.now() - start;
    return done && this.#frame ? new Picture(this.#frame, this, this.#above) : null;
  }

  /** Leaves it undone. */
  dispose() {
    release(this.below);
    release(this.#above);
  }

  *#draw() {
    const { painter, stage, without } = this;
    const frame = painter.frame(stage, stage.view.grown(this.rim), this.context, this.density, without);
    if (!frame) return;
    this.#frame = frame;
    yield;
    painter.clear(stage, this.context);
    yield* painter.below(frame);
    if (without.size > 0) {
      this.#above = emptyCanvas(this.below);
      this.context = pen(this.#above, true);
      painter.text.begin(this.context);
    }
    yield* painter.above({ ...frame, context: this.context });
  }
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {boolean} alpha
 */
const pen = (canvas, alpha) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha, willReadFrequently: true }));

