/** @import { Level } from "../model/levels.js" */
/** @import { Lit, Marks } from "../model/marks.js" */
/** @import { ShownScene } from "../model/shown-scene.js" */
/** @import { TiePaths } from "../model/tie-paths.js" */
/** @import { Rect } from "../model/types.js" */
/** @import { View } from "../view.js" */
/** @import { Colours } from "./colours.js" */
/** @import { Sprites } from "./sprites.js" */
/** @import { TextPen } from "./text-pen.js" */

/**
 * All that one frame is drawn from.
 * @typedef {object} Frame
 * @property {CanvasRenderingContext2D} context
 * @property {TextPen} text
 * @property {boolean} written Whether the fonts are there, so that text may be drawn.
 * @property {ShownScene} scene
 * @property {TiePaths} paths
 * @property {View} view As it was when the frame was made.
 * @property {number} density Device px per CSS px.
 * @property {Level} level
 * @property {number} pixel One CSS px of the screen, in px of the scene.
 * @property {Rect} seen
 * @property {Colours} colours
 * @property {Marks} marks
 * @property {Lit | null} lit
 * @property {number[]} nodes Those in sight.
 * @property {number[]} edges Those in sight, from afar the important ones.
 * @property {number} limit Up to which weight ties are drawn.
 * @property {Set<number>} labels The edges whose labels are drawn.
 * @property {Map<number, number>} names On which side of their tokens the names stand that are drawn.
 * @property {ReadonlyMap<string, Path2D>} icons
 * @property {Sprites} sprites
 *
 * A part of a frame.
 * @typedef {Pick<Frame, "nodes" | "edges" | "labels" | "names">} Part
 */

/**
 * Lets the context draw in the scene's px.
 * @param {Frame} frame
 */
export function toScene({ context, view, density }) {
  const scale = view.zoom * density;
  context.setTransform(scale, 0, 0, scale, view.x * density, view.y * density);
}

/**
 * Lets the context draw around a point of the scene, `growth` times as large as the scene's px.
 * @param {Frame} frame
 * @param {number} x
 * @param {number} y
 * @param {number} growth
 */
export function toPoint({ context, view, density }, x, y, growth) {
  const scale = view.zoom * density * growth;
  context.setTransform(scale, 0, 0, scale, (x * view.zoom + view.x) * density, (y * view.zoom + view.y) * density);
}

/**
 * Lets the context draw in CSS px of the screen.
 * @param {Frame} frame
 */
export function toScreen({ context, density }) {
  context.setTransform(density, 0, 0, density, 0, 0);
}

/**
 * Whether an entity or a tie is selected, pointed at or stood on: such are drawn after all others.
 * @param {Pick<Frame, "marks">} frame
 * @param {{id: string}} one
 */
export const isMarked = ({ marks }, { id }) => marks.entities.has(id) || marks.relationships.has(id) || marks.hover?.id === id || marks.focus?.id === id;

/**
 * Whether a tie is drawn where it is in sight: from afar, only where it is important, or marked.
 * @param {Frame} frame
 * @param {number} index
 */
export function isDrawn(frame, index) {
  const { scene, limit, lit } = frame;
  return scene.thinning.weight(index) <= limit || lit?.edges.has(index) || isMarked(frame, scene.edges[index]);
}
