/** @import { Palette, Tone } from "../model/types.js" */
/** @import { ShownEdge } from "../model/shown-scene.js" */

/**
 * Mixes two colours; the result is opaque.
 * @param {string} colour `#rrggbb` or `rgb(r, g, b)`.
 * @param {string} ground
 * @param {number} share Of the first, 0 to 1.
 */
export function mix(colour, ground, share) {
  const a = channels(colour);
  const b = channels(ground);
  return `rgb(${a.map((value, i) => Math.round(value * share + b[i] * (1 - share))).join(", ")})`;
}

/** @param {string} colour */
function channels(colour) {
  if (colour.startsWith("#")) return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  return (colour.match(/[\d.]+/g) ?? ["0", "0", "0"]).slice(0, 3).map(Number);
}

/**
 * How a tie is seen: `faint` among thousands, from afar.
 * @typedef {"plain" | "dimmed" | "faint"} TieState
 */

/** The colours of a palette, mixed once. */
export class Colours {
  /** @type {Record<TieState, Map<string, string>>} */
  #ties = { plain: new Map(), dimmed: new Map(), faint: new Map() };

  /** @param {Palette} palette */
  constructor(palette) {
    this.palette = palette;
    const { ink, canvas, plate } = palette;
    this.dimmedText = mix(ink, canvas, 0.42);
    this.dimmedPlate = mix(plate, canvas, 0.1);
    this.dimmedBorder = mix(plate, canvas, 0.25);
    this.glow = mix(palette.accent, canvas, 0.28);
    this.focusGlow = mix(ink, canvas, 0.16);
  }

  /**
   * The colour of a tie: its family's, the tint for low where it is low or unassessed.
   * @param {ShownEdge} edge
   * @param {TieState} state
   */
  tie(edge, state) {
    let colour = this.#ties[state].get(edge.tint);
    if (colour === undefined) {
      colour = this.#mixed(edge, state);
      this.#ties[state].set(edge.tint, colour);
    }
    return colour;
  }

  /**
   * @param {ShownEdge} edge
   * @param {TieState} state
   */
  #mixed(edge, state) {
    const low = edge.tint.endsWith("low");
    const { full, low: tint } = this.family(edge.family);
    if (state === "plain") return low ? tint : full;
    return mix(full, this.palette.canvas, state === "dimmed" ? 0.18 : low ? 0.35 : 0.5);
  }

  /** @param {string} name */
  family(name) {
    return this.palette.families[name] ?? { full: this.palette.ink, low: this.palette.secondary };
  }

  /**
   * @param {Tone} tone
   * @param {string} family
   */
  text(tone, family) {
    const { plateText, secondary, ink } = this.palette;
    if (tone === "family") return this.family(family).full;
    return tone === "plate" ? plateText : tone === "secondary" ? secondary : ink;
  }
}
