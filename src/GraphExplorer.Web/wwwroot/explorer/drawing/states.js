import { toScene } from "./frame.js";
import { traceTie } from "./ties.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/**
 * Draws the rings of a selected and of a focused node round the shape in hand: wide strokes that the plate then covers.
 * @param {Frame} frame
 * @param {ShownNode} node
 */
export function drawRings({ context, colours, marks, pixel }, node) {
  const selected = marks.entities.has(node.id);
  const focused = marks.focusVisible && marks.focus?.kind === "entity" && marks.focus.id === node.id;
  if (!selected && !focused) return;
  const unit = Math.max(1, pixel);
  const { accent, canvas, ink } = colours.palette;
  const ring = (/** @type {number} */ reach, /** @type {string} */ colour) => {
    context.lineWidth = 2 * reach * unit;
    context.strokeStyle = colour;
    context.stroke();
  };
  context.lineJoin = "round";
  if (focused) {
    ring(selected ? 10.25 : 7, ink);
    ring(selected ? 8.25 : 5, canvas);
  }
  if (selected) ring(6.25, accent);
  if (selected) ring(3.75, canvas);
}

/**
 * Draws the glow under selected ties, and a thinner one under the tie that the keyboard stands on.
 * @param {Frame} frame
 */
export function drawGlows(frame) {
  const { context, scene, marks, colours, pixel } = frame;
  const focused = marks.focusVisible && marks.focus?.kind === "relationship" ? marks.focus.id : null;
  const ids = focused && !marks.relationships.has(focused) ? [...marks.relationships, focused] : marks.relationships;
  const inSight = new Set(marks.relationships.size > 0 || focused ? frame.edges : []);
  toScene(frame);
  context.setLineDash([]);
  context.lineCap = "round";
  for (const id of ids) {
    const edge = scene.edge(id);
    if (!edge || !inSight.has(edge.index)) continue;
    context.beginPath();
    traceTie(frame, edge, 1, false);
    context.lineWidth = Math.max(edge.width, pixel) + 10 * Math.max(1, pixel);
    context.strokeStyle = marks.relationships.has(id) ? colours.glow : colours.focusGlow;
    context.stroke();
  }
  context.lineCap = "butt";
}
