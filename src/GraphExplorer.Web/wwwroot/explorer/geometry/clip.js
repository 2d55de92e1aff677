/** @import { Point, Rect } from "../model/types.js" */

/**
 * The part of a straight piece that lies in a rectangle, its start moved by whole periods only, so that a dashed line
 * keeps its dashes where they are; the piece itself where it misses the rectangle.
 * @param {Point} a
 * @param {Point} b
 * @param {Rect} rect
 * @param {number} period Of the dashes.
 * @returns {[Point, Point]}
 */
export function clipped(a, b, rect, period) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  for (const [step, room] of [[-dx, a.x - rect.left], [dx, rect.right - a.x], [-dy, a.y - rect.top], [dy, rect.bottom - a.y]]) {
    if (step === 0) continue;
    const t = room / step;
    if (step < 0) from = Math.max(from, t);
    else to = Math.min(to, t);
  }
  const length = Math.hypot(dx, dy);
  if (from >= to || length === 0) return [a, b];
  from = (Math.floor((from * length) / period) * period) / length;
  return [{ x: a.x + dx * from, y: a.y + dy * from }, { x: a.x + dx * to, y: a.y + dy * to }];
}
