import { arrowhead } from "../geometry/tie-path.js";
import { clipped } from "../geometry/clip.js";
import { toScene } from "./frame.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownEdge } from "../model/shown-scene.js" */

/** Above this many ties in sight, ties of one look are drawn together instead of in the scene's order. */
const bundledFrom = 1500;
/** So many are drawn in one go. */
const step = 150;

/** @type {Record<string, number[]>} */
const dashes = { solid: [], hedged: [7, 4], inferred: [2, 4], dots: [0.1, 6] };

/**
 * Draws all ties in sight with their arrowheads.
 * @param {Frame} frame
 */
export function* drawTies(frame) {
  toScene(frame);
  let drawn = 0;
  for (const { colour, edges } of runs(frame)) {
    for (let at = 0; at < edges.length; at += step) {
      drawRun(frame, { colour, edges: edges.slice(at, at + step) });
      drawn += Math.min(step, edges.length - at);
      if (drawn < step) continue;
      drawn = 0;
      yield;
    }
  }
  frame.context.globalAlpha = 1;
  frame.context.setLineDash([]);
  frame.context.lineCap = "butt";
}

/**
 * Ties that can be drawn in one go.
 * @param {Frame} frame
 * @returns {Iterable<{colour: string, edges: ShownEdge[]}>}
 */
function runs(frame) {
  const bundle = frame.edges.length > bundledFrom || frame.limit < Infinity;
  /** @type {Record<string, Map<string, {colour: string, edges: ShownEdge[]}>>} */
  const byState = { dimmed: new Map(), faint: new Map(), plain: new Map() };
  for (const index of frame.edges) {
    const edge = frame.scene.edges[index];
    const state = stateOf(frame, edge, bundle);
    const byLook = byState[bundle ? state : "plain"];
    const key = bundle && edge.alpha === 1 ? edge.look : edge.id;
    const run = byLook.get(key);
    if (run) run.edges.push(edge);
    else byLook.set(key, { colour: frame.colours.tie(edge, state), edges: [edge] });
  }
  return Object.values(byState).flatMap((byLook) => [...byLook.values()]);
}

/**
 * @param {Frame} frame
 * @param {ShownEdge} edge
 * @param {boolean} many
 * @returns {import("./colours.js").TieState}
 */
function stateOf(frame, edge, many) {
  if (frame.lit && !frame.lit.edges.has(edge.index)) return "dimmed";
  return many && (frame.level === "dot" || frame.limit < Infinity) && !frame.lit ? "faint" : "plain";
}

/**
 * @param {Frame} frame
 * @param {{colour: string, edges: ShownEdge[]}} run
 */
function drawRun(frame, { colour, edges }) {
  const { context, pixel } = frame;
  const first = edges[0];
  const dash = frame.level === "dot" ? [] : dashes[first.dash];
  const stretch = Math.max(1, 0.6 * pixel);
  context.globalAlpha = first.alpha;
  context.strokeStyle = colour;
  // a hair below one px is drawn several times faster than one px, and looks the same
  context.lineWidth = Math.max(first.width, 0.998 * pixel);
  context.lineCap = first.dash === "dots" ? "round" : "butt";
  context.setLineDash(dash.map((length) => length * stretch));
  context.beginPath();
  for (const edge of edges) traceTie(frame, edge, stretch, dash.length > 0);
  context.stroke();
  if (frame.level !== "dot") drawHeads(frame, edges, colour, stretch);
}

/**
 * @param {Frame} frame
 * @param {ShownEdge[]} edges
 * @param {string} colour
 * @param {number} stretch
 */
function drawHeads({ context, paths }, edges, colour, stretch) {
  context.fillStyle = colour;
  context.beginPath();
  for (const edge of edges) {
    if (!edge.directed) continue;
    const head = arrowhead(paths.of(edge), edge.head[0] * stretch, edge.head[1] * stretch);
    context.moveTo(head.tip.x, head.tip.y);
    context.lineTo(head.left.x, head.left.y);
    context.lineTo(head.right.x, head.right.y);
    context.closePath();
  }
  context.fill();
}

/**
 * Adds the line of a tie to the path in hand, up to the inside of its arrowhead.
 * @param {Frame} frame
 * @param {ShownEdge} edge
 * @param {number} stretch
 * @param {boolean} dashed
 */
export function traceTie({ context, paths, level, seen, scene }, edge, stretch, dashed) {
  if (level === "dot") {
    const [from, to] = [scene.nodes[edge.from], scene.nodes[edge.to]];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    return;
  }
  const path = paths.of(edge);
  const end = edge.directed ? arrowhead(path, edge.head[0] * stretch, edge.head[1] * stretch).lineEnd : path.end;
  const { start, control, control2 } = path;
  if (!control) {
    const [from, to] = dashed ? clipped(start, end, seen, 11 * stretch) : [start, end];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    return;
  }
  context.moveTo(start.x, start.y);
  if (control2) context.bezierCurveTo(control.x, control.y, control2.x, control2.y, end.x, end.y);
  else context.quadraticCurveTo(control.x, control.y, end.x, end.y);
}
