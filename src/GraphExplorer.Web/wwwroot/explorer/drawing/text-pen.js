/** @import { SceneText } from "../model/types.js" */

const families = 'Inter, "Segoe UI", system-ui, "Noto Sans", sans-serif';
const rightToLeft = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Writes names and labels: isolated where they run from right to left, and fitted into the width that they were measured with. */
export class TextPen {
  #font = "";
  /** @type {WeakMap<SceneText, number>} The widest that a text may be drawn, in its own size; 0 where it fits as it is. */
  #limits = new WeakMap();
  /** @type {Map<string, number>} */
  #widths = new Map();

  /** @param {CanvasRenderingContext2D} context */
  constructor(context) {
    this.context = context;
  }

  /**
   * Goes on in a context, whatever was done in it or in others meanwhile.
   * @param {CanvasRenderingContext2D} context
   */
  begin(context) {
    this.context = context;
    this.#font = "";
    this.context.textBaseline = "alphabetic";
    this.context.textAlign = "left";
    this.context.direction = "ltr";
    this.context.textRendering = "geometricPrecision";
  }

  /** Forgets what was measured: other fonts have come. */
  forget() {
    this.#limits = new WeakMap();
    this.#widths.clear();
  }

  /**
   * Writes a text of the scene.
   * @param {SceneText} text
   * @param {number} x Its left end.
   * @param {number} y Its baseline.
   * @param {number} size
   * @param {string} colour
   */
  write(text, x, y, size, colour) {
    const limit = this.#limit(text);
    this.#use(size, text.weight);
    this.context.fillStyle = colour;
    if (limit > 0) this.context.fillText(isolated(text.t), x, y, (limit * size) / text.size);
    else this.context.fillText(isolated(text.t), x, y);
  }

  /**
   * Writes a name with a rim in the colour of the ground, so that it can be read over lines.
   * @param {string} name
   * @param {number} x
   * @param {number} y
   * @param {number} size
   * @param {number} weight
   * @param {string} colour
   * @param {string} ground
   */
  writeRimmed(name, x, y, size, weight, colour, ground) {
    this.#use(size, weight);
    this.context.lineJoin = "round";
    this.context.lineWidth = size * 0.28;
    this.context.strokeStyle = ground;
    this.context.strokeText(isolated(name), x, y);
    this.context.fillStyle = colour;
    this.context.fillText(isolated(name), x, y);
  }

  /**
   * How wide a text is at a size of 1.
   * @param {string} text
   * @param {number} weight
   */
  width(text, weight) {
    const key = `${weight} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#use(100, weight);
      width = this.context.measureText(isolated(text)).width / 100;
      this.#widths.set(key, width);
    }
    return width;
  }

  /** @param {SceneText} text */
  #limit(text) {
    let limit = this.#limits.get(text);
    if (limit === undefined) {
      limit = this.width(text.t, text.weight) * text.size > text.w + 0.5 ? text.w : 0;
      this.#limits.set(text, limit);
    }
    return limit;
  }

  /**
   * @param {number} size
   * @param {number} weight
   */
  #use(size, weight) {
    const font = `${weight} ${size}px ${families}`;
    if (font === this.#font) return;
    this.#font = font;
    this.context.font = font;
  }
}

/** @param {string} text */
const isolated = (text) => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/**
 * A name short enough to stand beside a token.
 * @param {string} name
 * @param {number} most Characters.
 */
export function shortened(name, most) {
  if (name.length <= most) return name;
  return `${[...name.slice(0, most * 2)].slice(0, most - 1).join("").trimEnd()}…`;
}
