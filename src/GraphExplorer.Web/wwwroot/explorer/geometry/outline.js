/** @import { Kind } from "../model/types.js" */

/**
 * The outline of a plate as ties meet it: rounded rectangles, a stadium, or a hexagon whose points are 12 deep.
 * The same rule as `Scenes/Geometry/Outline` on the server; a place's pointer does not count.
 * @typedef {{kind: Kind, x: number, y: number, w: number, h: number}} Outline
 */

/** How deep a hexagon's points are, px. */
export const pointDepth = 12;

const flat = 1e-9;

/**
 * How far it is from a point inside (relative to the middle) along a unit direction to the outline grown by `gap`.
 * @param {Outline} plate
 * @param {number} x
 * @param {number} y
 * @param {number} ux
 * @param {number} uy
 * @param {number} gap
 * @returns {number}
 */
export function exit(plate, x, y, ux, uy, gap) {
  if (plate.kind === "event") return exitHexagon(plate, x, y, ux, uy, gap);
  const radius = plate.kind === "person" ? plate.h / 2 : plate.kind === "place" ? 5 : 6;
  return exitRounded(plate, x, y, ux, uy, gap, radius);
}

/**
 * How far it is from the plate's middle to its outline grown by `gap`.
 * @param {Outline} plate
 * @param {number} ux
 * @param {number} uy
 * @param {number} gap
 */
export const reach = (plate, ux, uy, gap) => exit(plate, 0, 0, ux, uy, gap);

/**
 * @param {Outline} plate
 * @param {number} x
 * @param {number} y
 * @param {number} ux
 * @param {number} uy
 * @param {number} gap
 * @param {number} radius
 */
function exitRounded(plate, x, y, ux, uy, gap, radius) {
  const halfWidth = plate.w / 2 + gap;
  const halfHeight = plate.h / 2 + gap;
  const round = Math.min(radius + gap, halfWidth, halfHeight);
  const way = Math.min(toSide(x, ux, halfWidth), toSide(y, uy, halfHeight));
  const outX = x + ux * way;
  const outY = y + uy * way;
  const cornerX = halfWidth - round;
  const cornerY = halfHeight - round;
  if (Math.abs(outX) <= cornerX || Math.abs(outY) <= cornerY) return way;

  const fromX = x - (outX < 0 ? -cornerX : cornerX);
  const fromY = y - (outY < 0 ? -cornerY : cornerY);
  const along = fromX * ux + fromY * uy;
  const inside = along * along - (fromX * fromX + fromY * fromY - round * round);
  return inside <= 0 ? way : Math.sqrt(inside) - along;
}

/**
 * @param {Outline} plate
 * @param {number} x
 * @param {number} y
 * @param {number} ux
 * @param {number} uy
 * @param {number} gap
 */
function exitHexagon(plate, x, y, ux, uy, gap) {
  const half = plate.h / 2;
  const far = (half * plate.w) / 2 + gap * Math.hypot(half, pointDepth);
  return Math.min(
    toSide(y, uy, half + gap),
    toSide(half * x + pointDepth * y, half * ux + pointDepth * uy, far),
    toSide(half * x - pointDepth * y, half * ux - pointDepth * uy, far));
}

/**
 * @param {number} start
 * @param {number} step
 * @param {number} half
 */
function toSide(start, step, half) {
  return step > flat ? (half - start) / step : step < -flat ? (-half - start) / step : 1e9;
}
