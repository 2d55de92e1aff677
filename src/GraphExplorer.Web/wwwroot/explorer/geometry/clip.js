/** @import { Point, Rect } from "../model/types.js" */

/**
 * Whether a straight piece comes into a rectangle that is grown by `room` on every side.
 * @param {Point} a
 * @param {Point} b
 * @param {Rect} rect
 * @param {number} room
 */
export function crosses(a, b, rect, room) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const middleX = (rect.left + rect.right) / 2 - a.x;
  const middleY = (rect.top + rect.bottom) / 2 - a.y;
  const halfX = (rect.right - rect.left) / 2 + room;
  const halfY = (rect.bottom - rect.top) / 2 + room;
  // apart along one of the axes, or along the piece's normal
  return Math.abs(middleX - dx / 2) <= halfX + Math.abs(dx) / 2
    && Math.abs(middleY - dy / 2) <= halfY + Math.abs(dy) / 2
    && Math.abs(middleX * dy - middleY * dx) <= halfX * Math.abs(dy) + halfY * Math.abs(dx);
}

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
