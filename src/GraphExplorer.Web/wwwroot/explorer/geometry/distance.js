import { pointAt } from "./tie-path.js";

/** @import { Point } from "../model/types.js" */
/** @import { TiePath } from "./tie-path.js" */

const curvePieces = 16;

/**
 * A path as a chain of points.
 * @param {TiePath} path
 * @returns {Point[]}
 */
export function chain(path) {
  if (!path.control) return [path.start, path.end];
  return Array.from({ length: curvePieces + 1 }, (_, i) => pointAt(path, i / curvePieces));
}

/**
 * How far a point lies from a path.
 * @param {TiePath} path
 * @param {Point} point
 */
export function distanceTo(path, point) {
  const points = chain(path);
  let nearest = Infinity;
  for (let i = 1; i < points.length; i++) nearest = Math.min(nearest, distanceToPiece(points[i - 1], points[i], point));
  return nearest;
}

/**
 * How far a point lies from a straight piece.
 * @param {Point} a
 * @param {Point} b
 * @param {Point} point
 */
function distanceToPiece(a, b, point) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length2));
  return Math.hypot(a.x + dx * t - point.x, a.y + dy * t - point.y);
}

/**
 * Whether a point lies inside a closed outline (even-odd rule).
 * @param {Point[]} outline
 * @param {Point} point
 */
export function inside(outline, point) {
  let odd = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const a = outline[i];
    const b = outline[j];
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}
