import { pointAt } from "../geometry/tie-path.js";
import { labelGrowth } from "../model/levels.js";
import { drawContested, drawPennant } from "./signs.js";
import { isMarked, toPoint } from "./frame.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownEdge } from "../model/shown-scene.js" */

/** So many are drawn in one go. */
const step = 60;

/**
 * Draws the chosen labels, and the signs of ties whose label gave way.
 * @param {Frame} frame
 */
export function* drawLabels(frame) {
  let drawn = 0;
  const last = [];
  /** @type {ShownEdge[]} */
  const bare = [];
  for (const index of frame.edges) {
    const edge = frame.scene.edges[index];
    if (frame.lit && !frame.lit.edges.has(index)) continue;
    if (frame.labels.has(index)) {
      if (isMarked(frame, edge)) last.push(edge);
      else drawLabel(frame, edge);
      if (++drawn % step === 0) yield;
    } else {
      bare.push(edge);
    }
  }
  drawSignsAlone(frame, bare);
  for (const edge of last) drawLabel(frame, edge);
  frame.context.globalAlpha = 1;
}

/**
 * @param {Frame} frame
 * @param {ShownEdge} edge
 */
function drawLabel(frame, edge) {
  const { context, colours, view } = frame;
  const middle = pointAt(frame.paths.of(edge), edge.label.at);
  toPoint(frame, middle.x, middle.y, labelGrowth(view.zoom));
  context.globalAlpha = edge.alpha;
  drawBacking(frame, edge);
  const { w, h, mark, texts } = edge.label;
  if (edge.contested) drawContested(context, mark ?? 10 - w / 2, 0, colours.palette.ink, colours.palette.canvas);
  if (edge.flagged) drawPennant(context, w / 2, -h / 2, colours.palette.ink, colours.palette.canvas);
  if (!frame.written) return;
  for (const text of texts) frame.text.write(text, text.x, text.y, text.size, colours.text(text.tone, edge.family));
}

/**
 * The ground of a label, with its border where it is contested, selected or stood on.
 * @param {Frame} frame
 * @param {ShownEdge} edge
 */
function drawBacking({ context, colours, marks }, edge) {
  const { w, h } = edge.label;
  const { canvas, accent, labelBorder, ink } = colours.palette;
  const selected = marks.relationships.has(edge.id);
  const focused = marks.focusVisible && marks.focus?.id === edge.id;
  const bordered = edge.contested || selected || focused;
  context.beginPath();
  context.roundRect(-w / 2, -h / 2, w, h, bordered ? Math.min(8, h / 2) : 4);
  context.fillStyle = canvas;
  context.globalAlpha = edge.alpha * (bordered ? 1 : 0.94);
  context.fill();
  context.globalAlpha = edge.alpha;
  if (!bordered) return;
  if (edge.contested || selected) {
    context.lineWidth = selected ? 1.5 : 1;
    context.strokeStyle = selected ? accent : labelBorder;
    context.stroke();
  }
  if (!focused) return;
  context.beginPath();
  context.roundRect(-w / 2 - 3, -h / 2 - 3, w + 6, h + 6, Math.min(11, h / 2 + 3));
  context.lineWidth = 2;
  context.strokeStyle = ink;
  context.stroke();
}

/**
 * Contested and flagged ties keep their signs where they lose their labels.
 * @param {Frame} frame
 * @param {ShownEdge[]} edges
 */
function drawSignsAlone(frame, edges) {
  const { ink, canvas } = frame.colours.palette;
  const scale = Math.max(8 / 11, frame.view.zoom);
  const middle = (/** @type {ShownEdge} */ edge) => pointAt(frame.paths.of(edge), edge.label.at);
  const beside = (/** @type {ShownEdge} */ edge) => {
    const { x, y } = middle(edge);
    return edge.contested ? { x: x + 8 * scale * frame.pixel, y: y - 6 * scale * frame.pixel } : { x, y };
  };
  const stamp = (/** @type {string} */ name, /** @type {import("../model/types.js").Point[]} */ points, /** @type {typeof drawContested} */ draw) =>
    frame.sprites.stamp(frame, points, `${name} ${ink} ${canvas} ${scale.toFixed(2)}`, 18 * scale, (pen) => {
      pen.scale(scale, scale);
      draw(pen, 0, 0, ink, canvas);
    });
  stamp("contested", edges.filter((edge) => edge.contested).map(middle), drawContested);
  stamp("flagged", edges.filter((edge) => edge.flagged).map(beside), drawPennant);
}
