/** @import { ShownNode } from "./shown-scene.js" */

/**
 * How much of the picture is drawn at a zoom: plates with their names inside, tokens with names beside, or dots.
 * @typedef {"plate" | "token" | "dot"} Level
 */

const tokenBelow = 0.55;
const dotBelow = 0.25;

/** Text on a plate is never smaller than this, px on the screen. */
export const leastPlateText = 10;
/** Text on a tie is never smaller than this, px on the screen. */
const leastTieText = 9;

/** Among thousands, dots take this share of the way from one to the next, */
const dotShare = 0.6;
/** and are never smaller than this, px on the screen. */
const leastDot = 2.5;
/** One that is marked is to be found among them, px on the screen. */
const markedDot = 8;

const tieText = 11;
const tokenSide = 18;

/**
 * @param {number} zoom
 * @returns {Level}
 */
export const levelAt = (zoom) => (zoom < dotBelow ? "dot" : zoom < tokenBelow ? "token" : "plate");

/**
 * How much larger than the scene's own scale a label is drawn, so that its text keeps its least size.
 * @param {number} zoom
 */
export const labelGrowth = (zoom) => Math.max(1, leastTieText / tieText / zoom);

/**
 * Whether a plate has given up its icon and holds only its name, at the least size of text.
 * @param {ShownNode} node
 * @param {number} zoom
 */
export const isCompact = (node, zoom) => node.texts.length > 0 && node.texts[0].size * zoom < leastPlateText;

/**
 * The size in which a node is drawn, in the scene's px.
 * @param {ShownNode} node
 * @param {number} zoom
 * @param {boolean} [marked] Whether it is selected, pointed at or stood on.
 * @returns {{w: number, h: number}}
 */
export function extentAt(node, zoom, marked = false) {
  const level = levelAt(zoom);
  if (level === "dot") {
    const usual = Math.min((10 - 2 * node.tier) / zoom, Math.max(leastDot / zoom, node.room * (dotShare - 0.1 * node.tier)));
    const side = marked ? Math.max(usual, markedDot / zoom) : usual;
    return { w: side, h: side };
  }
  if (level === "token") {
    return { w: (node.kind === "event" ? tokenSide + 4 : tokenSide) / zoom, h: tokenSide / zoom };
  }
  if (!isCompact(node, zoom)) return { w: node.w, h: node.h };
  const ends = node.kind === "event" ? 20 : node.kind === "person" ? 16 : 10;
  return { w: Math.max(node.w, (compactTextWidth(node) + ends) / zoom), h: node.h };
}

/**
 * The widest line of a plate's name at the least size of text, px on the screen.
 * @param {ShownNode} node
 */
export function compactTextWidth(node) {
  return Math.max(...node.texts.map((text) => (text.w * leastPlateText) / text.size));
}
