import { extentAt } from "../model/levels.js";
import { drawIcon, lookOf } from "./plates.js";
import { drawRings } from "./states.js";
import { toScene } from "./frame.js";
import { traceShape } from "./shapes.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/**
 * Draws a node seen from further away: its shape in 18 px, its name beside it where there is room.
 * @param {Frame} frame
 * @param {ShownNode} node
 */
export function drawToken(frame, node) {
  const { context, colours, view, pixel } = frame;
  const { w, h } = extentAt(node, view.zoom);
  const look = lookOf(frame, node);
  toScene(frame);
  context.globalAlpha = node.alpha;
  traceShape(context, node.kind, node.x, node.y, w, h, 0.5 * pixel);
  drawRings(frame, node);
  context.lineJoin = "round";
  context.lineWidth = 4 * pixel;
  context.strokeStyle = colours.palette.canvas;
  context.stroke();
  context.fillStyle = look.fill;
  context.fill();
  if (look.border) {
    context.lineWidth = 1.5 * pixel;
    context.strokeStyle = look.border;
    context.stroke();
  }
  const side = 11 * pixel;
  drawIcon(frame, node, node.x - side / 2, node.y - side / 2, side, look.icon);
  context.globalAlpha = 1;
}
