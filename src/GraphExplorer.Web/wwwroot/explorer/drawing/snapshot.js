/** @import { View } from "../view.js" */

/** A frame that takes longer than this is too slow to be drawn anew at each movement, ms. */
const slow = 24;
/** Zoomed further than this from the snapshot, it is drawn anew. */
const farthest = 1.6;
/** Panned further than this share of the canvas, it is drawn anew. */
const widest = 0.3;

/**
 * Where drawing takes too long, measured, the last frame is moved about while the view moves, and drawn anew when it rests.
 */
export class Snapshot {
  #copy = document.createElement("canvas");
  #taken = false;
  #at = { x: 0, y: 0, zoom: 1 };
  /** How long the last frames took, ms. */
  #duration = 0;
  #channel = new MessageChannel();
  #start = 0;

  constructor() {
    // a message sent while a frame is drawn arrives after it has been painted
    this.#channel.port1.onmessage = () => {
      const took = performance.now() - this.#start;
      this.#duration = this.#duration === 0 ? took : this.#duration * 0.7 + took * 0.3;
    };
  }

  /**
   * Takes note that a whole frame begins to be drawn.
   * @param {View} view
   */
  measure({ x, y, zoom }) {
    this.#taken = false;
    this.#at = { x, y, zoom };
    this.#start = performance.now();
    this.#channel.port2.postMessage(null);
  }

  /**
   * Draws the last frame where the view now has it; whether that would do.
   * @param {CanvasRenderingContext2D} context
   * @param {View} view
   * @param {number} density
   * @param {string} ground
   */
  draw(context, view, density, ground) {
    const scale = view.zoom / this.#at.zoom;
    const x = view.x - this.#at.x * scale;
    const y = view.y - this.#at.y * scale;
    if (this.#duration < slow || scale > farthest || scale < 1 / farthest) return false;
    if (Math.abs(x + ((scale - 1) * view.width) / 2) > widest * view.width || Math.abs(y + ((scale - 1) * view.height) / 2) > widest * view.height) return false;
    this.#take(context.canvas);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = ground;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    context.drawImage(this.#copy, x * density, y * density, this.#copy.width * scale, this.#copy.height * scale);
    return true;
  }

  /** Ends measuring. */
  dispose() {
    this.#channel.port1.close();
  }

  /** @param {HTMLCanvasElement} canvas */
  #take(canvas) {
    if (this.#taken) return;
    this.#taken = true;
    this.#copy.width = canvas.width;
    this.#copy.height = canvas.height;
    this.#copy.getContext("2d", { alpha: false })?.drawImage(canvas, 0, 0);
  }
}
