import { pointDepth } from "../geometry/outline.js";

/** @import { Kind } from "../model/types.js" */

/**
 * Traces the shape of a plate or a token.
 * @param {CanvasRenderingContext2D} pen
 * @param {Kind} kind
 * @param {number} x The middle.
 * @param {number} y The middle.
 * @param {number} w
 * @param {number} h
 * @param {number} scale Of corners, points and pointers: 1 on a plate, less on a token.
 */
export function traceShape(pen, kind, x, y, w, h, scale) {
  const left = x - w / 2;
  const top = y - h / 2;
  pen.beginPath();
  if (kind === "person") pen.roundRect(left, top, w, h, Math.min(w, h) / 2);
  else if (kind === "event") traceHexagon(pen, left, top, w, h, pointDepth * scale);
  else if (kind === "place") tracePlace(pen, left, top, w, h, scale);
  else pen.roundRect(left, top, w, h, 6 * scale);
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} left
 * @param {number} top
 * @param {number} w
 * @param {number} h
 * @param {number} depth
 */
function traceHexagon(pen, left, top, w, h, depth) {
  pen.moveTo(left, top + h / 2);
  pen.lineTo(left + depth, top);
  pen.lineTo(left + w - depth, top);
  pen.lineTo(left + w, top + h / 2);
  pen.lineTo(left + w - depth, top + h);
  pen.lineTo(left + depth, top + h);
  pen.closePath();
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {number} left
 * @param {number} top
 * @param {number} w
 * @param {number} h
 * @param {number} scale
 */
function tracePlace(pen, left, top, w, h, scale) {
  const right = left + w;
  const bottom = top + h;
  const middle = left + w / 2;
  const r = 5 * scale;
  pen.moveTo(left + r, top);
  pen.arcTo(right, top, right, bottom, r);
  pen.arcTo(right, bottom, left, bottom, r);
  pen.lineTo(middle + 7 * scale, bottom);
  pen.lineTo(middle, bottom + 8 * scale);
  pen.lineTo(middle - 7 * scale, bottom);
  pen.arcTo(left, bottom, left, top, r);
  pen.arcTo(left, top, right, top, r);
  pen.closePath();
}
