import { compactTextWidth, extentAt, isCompact, leastPlateText } from "../model/levels.js";
import { drawRings } from "./states.js";
import { drawPin, pillBox, pillHeight, pillText } from "./signs.js";
import { toPoint, toScene } from "./frame.js";
import { traceShape } from "./shapes.js";

/** @import { Frame } from "./frame.js" */
/** @import { ShownNode } from "../model/shown-scene.js" */

/**
 * Draws a plate with its halo, icon and name.
 * @param {Frame} frame
 * @param {ShownNode} node
 */
export function drawPlate(frame, node) {
  const { context, colours, view, pixel } = frame;
  const { w, h } = extentAt(node, view.zoom);
  const look = lookOf(frame, node);
  toScene(frame);
  context.globalAlpha = node.alpha;
  traceShape(context, node.kind, node.x, node.y, w, h, 1);
  drawRings(frame, node);
  context.lineJoin = "round";
  context.lineWidth = 6;
  context.strokeStyle = colours.palette.canvas;
  context.stroke();
  context.fillStyle = look.fill;
  context.fill();
  if (look.border) {
    context.lineWidth = Math.max(1.5, pixel);
    context.strokeStyle = look.border;
    context.stroke();
  }
  if (isCompact(node, view.zoom)) writeCompact(frame, node, look);
  else writeFull(frame, node, look);
  drawExtras(frame, node, w, h);
  context.globalAlpha = 1;
}

/**
 * The colours of a plate or token.
 * @param {Frame} frame
 * @param {ShownNode} node
 * @returns {{fill: string, border: string | null, text: string | null, icon: string}} `text` is null where each text has its own.
 */
export function lookOf({ colours, lit }, node) {
  const { plate, canvas, eventFill, plateIcon, ink } = colours.palette;
  const solid = node.kind === "organization";
  if (lit && !lit.nodes.has(node.index)) {
    const { dimmedPlate, dimmedBorder, dimmedText } = colours;
    return { fill: solid ? dimmedPlate : canvas, border: solid ? null : dimmedBorder, text: dimmedText, icon: dimmedText };
  }
  if (solid) return { fill: plate, border: null, text: null, icon: plateIcon };
  return { fill: node.kind === "event" ? eventFill : canvas, border: plate, text: null, icon: ink };
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {{text: string | null, icon: string}} look
 */
function writeFull(frame, node, look) {
  const { context, colours, pixel } = frame;
  drawIcon(frame, node, node.x + node.icon.x, node.y + node.icon.y, node.icon.s, look.icon);
  if (!frame.written) return;
  toScene(frame);
  for (const text of node.texts) {
    const size = Math.max(text.size, leastPlateText * pixel);
    frame.text.write(text, node.x + text.x, node.y + text.y, size, look.text ?? colours.text(text.tone, ""));
  }
  context.globalAlpha = 1;
}

/**
 * Seen from further away, the name takes the icon's room and keeps the least size of text; a date that finds none goes.
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {{text: string | null}} look
 */
function writeCompact(frame, node, look) {
  if (!frame.written) return;
  toPoint(frame, node.x, node.y, frame.pixel);
  const room = Math.max(1, Math.floor((node.h / frame.pixel - 1) / 11.5));
  const texts = node.texts.slice(0, room);
  const left = -compactTextWidth(node) / 2;
  texts.forEach((text, row) => {
    const x = texts.length > 1 ? left : (-text.w * leastPlateText) / text.size / 2;
    const y = (row - (texts.length - 1) / 2) * 11.5 + 3.6;
    frame.text.write(text, x, y, leastPlateText, look.text ?? frame.colours.text(text.tone, ""));
  });
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {number} x
 * @param {number} y
 * @param {number} side
 * @param {string} colour
 */
export function drawIcon(frame, node, x, y, side, colour) {
  const icon = frame.icons.get(node.kind);
  if (!icon) return;
  toPoint(frame, x, y, side / 16);
  frame.context.fillStyle = colour;
  frame.context.fill(icon);
}

/**
 * The pill of hidden neighbours and the pin of a chosen place.
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {number} w
 * @param {number} h
 */
function drawExtras(frame, node, w, h) {
  const { context, colours, lit, pixel } = frame;
  if (lit && !lit.nodes.has(node.index)) return;
  const { canvas, secondary } = colours.palette;
  if (node.chosen) {
    const inwards = node.kind === "person" ? 9 : node.kind === "event" ? 14 : 5;
    toPoint(frame, node.x - w / 2 + inwards, node.y - h / 2 + 3, Math.max(1, 0.8 * pixel));
    drawPin(context, 0, 0, secondary, canvas);
  }
  if (node.hidden > 0) drawPill(frame, node, w, h);
}

/**
 * @param {Frame} frame
 * @param {ShownNode} node
 * @param {number} w
 * @param {number} h
 */
function drawPill(frame, node, w, h) {
  const { context, colours, pixel } = frame;
  const { panel, ink, labelBorder } = colours.palette;
  const text = `+${node.hidden}`;
  const textWidth = frame.text.width(text, 600) * pillText;
  const { width, middle } = pillBox(textWidth);
  toPoint(frame, node.x + w / 2, node.y - h / 2, pillGrowth(pixel));
  context.beginPath();
  context.roundRect(middle - width / 2, -pillHeight / 2, width, pillHeight, pillHeight / 2);
  context.fillStyle = panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = labelBorder;
  context.stroke();
  if (frame.written) frame.text.writeRimmed(text, middle - textWidth / 2, pillText * 0.36, pillText, 600, ink, panel);
}

/**
 * How much larger than the scene the pill is drawn, so that its number keeps the least size of text.
 * @param {number} pixel
 */
export const pillGrowth = (pixel) => Math.max(1, (leastPlateText / pillText) * pixel);
