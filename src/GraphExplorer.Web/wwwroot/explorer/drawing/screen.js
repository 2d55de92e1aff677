import { Picture } from "./picture.js";
import { PictureWork } from "./picture-work.js";
import { noRim, rimOf } from "./rim.js";
import { Stopwatch } from "./stopwatch.js";
import { drawLasso } from "./lasso.js";
import { touchedBy } from "./touched.js";

/** @import { Stage } from "../stage.js" */
/** @import { Frame } from "./frame.js" */
/** @import { Painter } from "./painter.js" */

/** A frame that takes longer than this is too slow to be drawn anew at each movement, ms. */
const slow = 16;

/**
 * Brings the stage onto the screen. What can be drawn in a moment is drawn anew each time. What cannot is shown from a
 * picture of it, which follows the view at once, with what is in hand drawn over it; a newer picture is drawn meanwhile,
 * a few ms a frame, so that nothing ever waits for it.
 */
export class Screen {
  /** @type {Picture | null} What is shown, where it is too slow to be drawn each time. */
  #picture = null;
  /** @type {PictureWork | null} */
  #work = null;
  /** @type {Frame | null} The last one that was drawn whole. */
  #frame = null;
  /** Of the stage, when that was drawn. */
  #changes = 0;
  #watch = new Stopwatch();

  /**
   * @param {CanvasRenderingContext2D} context Of the screen.
   * @param {Painter} painter
   */
  constructor(context, painter) {
    this.context = context;
    this.painter = painter;
  }

  /** What the screen shows, moved about or not; null before the first frame. */
  get frame() {
    return this.#frame;
  }

  /** Lets go of what was drawn: the scene, its colours or its texts are others. */
  forget() {
    this.#leave();
    this.#frame = null;
  }

  /** The canvas has another size, and is empty. */
  resized() {
    if (!this.#picture) this.#frame = null;
  }

  /**
   * Draws; whether there is more to be drawn.
   * @param {Stage} stage
   * @param {{density: number, still: boolean}} how `still`: the view is not on its way.
   */
  draw(stage, { density, still }) {
    if (!this.#frame || !stage.colours || this.#watch.duration < slow || stage.isChanging || this.#frame.scene !== stage.scene) return this.#drawAnew(stage, density);
    // the canvas still shows what was drawn whole the last time
    this.#picture ??= Picture.of(this.context.canvas, this.#frame, this.#changes);
    this.#goOn(stage, density, still);
    this.#compose(stage, density);
    return this.#work !== null;
  }

  dispose() {
    this.forget();
    this.#watch.dispose();
  }

  /**
   * @param {Stage} stage
   * @param {number} density
   */
  #drawAnew(stage, density) {
    this.#leave();
    this.#watch.start();
    const frame = this.painter.frame(stage, stage.view.copy(), this.context, density);
    this.painter.clear(stage, this.context);
    if (frame) finish(this.painter.below(frame));
    if (frame) finish(this.painter.above(frame));
    this.#drawLasso(stage, density);
    this.#frame = frame;
    // a picture of a lasso would keep it
    this.#changes = stage.lasso ? -1 : stage.changes;
    return false;
  }

  #leave() {
    this.#picture?.dispose();
    this.#work?.dispose();
    this.#picture = null;
    this.#work = null;
  }

  /**
   * Draws on at the next picture, where the one that is shown will not do.
   * @param {Stage} stage
   * @param {number} density
   * @param {boolean} still
   */
  #goOn(stage, density, still) {
    if (this.#work && !this.#work.isWorthwhile(stage, still)) {
      this.#work.dispose();
      this.#work = null;
    }
    this.#begin(stage, density, still);
    const done = this.#work?.goOn(still);
    if (!done || !this.#work) return;
    // with a rim it takes longer than drawing the canvas would
    if (this.#work.rim === noRim) this.#watch.take(this.#work.took);
    this.#picture?.dispose();
    this.#picture = done;
    this.#frame = done.frame;
    this.#work = null;
    this.#begin(stage, density, still);
  }

  /**
   * Begins the next picture, where one is wanted: at rest first what is shown, so that it is sharp soon, then with its rim.
   * @param {Stage} stage
   * @param {number} density
   * @param {boolean} still
   */
  #begin(stage, density, still) {
    if (this.#work || this.#picture?.suffices(stage, density, still)) return;
    const rim = still && !this.#picture?.isExact(stage, density) ? noRim : rimOf(stage.canvas, density);
    this.#work = new PictureWork(this.painter, stage, density, rim);
  }

  /**
   * @param {Stage} stage
   * @param {number} density
   */
  #compose(stage, density) {
    const { context, painter } = this;
    const picture = /** @type {Picture} */ (this.#picture);
    const over = touchedBy(stage, picture);
    const frame = over && painter.part(stage, context, density, over);
    picture.drawBelow(context, stage, density);
    if (frame) finish(painter.below(frame));
    picture.drawAbove(context, stage, density);
    if (frame) finish(painter.above(frame));
    this.#drawLasso(stage, density);
  }

  /**
   * @param {Stage} stage
   * @param {number} density
   */
  #drawLasso({ lasso, colours }, density) {
    if (lasso && colours) drawLasso(this.context, density, colours, lasso);
  }
}

/** @param {Iterable<void>} steps */
function finish(steps) {
  for (const _ of steps);
}
