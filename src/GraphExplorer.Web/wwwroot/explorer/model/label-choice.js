import { tangentAt } from "../geometry/tie-path.js";
import { Occupancy } from "./occupancy.js";

/** @import { Point, Rect } from "./types.js" */
/** @import { TiePath } from "../geometry/tie-path.js" */

/**
 * A label or name that would like to be drawn.
 * @typedef {object} LabelWish
 * @property {number} index
 * @property {number} priority The lowest first.
 * @property {Rect[]} rects Where it could be; the first is the best.
 * @property {boolean} wanted Drawn whatever lies there: selected, focused or pointed at.
 * @property {boolean} fits Whether enough of its tie stays visible beside it.
 * @property {[number, number]} slack How much of it may lie on another label, and on a plate, px of the screen.
 */

/** From this priority on a label may be left out for want of line beside it. */
export const yielding = 2;

/**
 * Which labels are drawn and where: the wanted ones, then by priority those that lie on no plate and no label drawn before.
 * @param {LabelWish[]} wishes
 * @param {Iterable<Rect>} plates
 * @param {number} pixel One px of the screen, in the unit of the rectangles.
 * @returns {Map<number, number>} Which of its places each that is drawn gets, by index.
 */
export function chooseLabels(wishes, plates, pixel) {
  const taken = new Occupancy(80 * pixel);
  const covered = new Occupancy(80 * pixel);
  for (const plate of plates) covered.add(plate);
  /** @type {Map<number, number>} */
  const chosen = new Map();
  const rank = (/** @type {LabelWish} */ wish) => (wish.wanted ? -1e6 : 0) + wish.priority;
  for (const wish of [...wishes].sort((a, b) => rank(a) - rank(b) || a.index - b.index)) {
    let at = wish.fits || wish.priority < yielding ? wish.rects.findIndex((rect) => hasRoom(rect, wish, taken, covered, pixel)) : -1;
    if (at < 0 && wish.wanted) at = 0;
    if (at < 0) continue;
    taken.add(wish.rects[at]);
    chosen.set(wish.index, at);
  }
  return chosen;
}

/**
 * @param {Rect} rect
 * @param {LabelWish} wish
 * @param {Occupancy} taken
 * @param {Occupancy} covered
 * @param {number} pixel
 */
function hasRoom(rect, { slack: [onLabel, onPlate] }, taken, covered, pixel) {
  return taken.isFree(rect, onLabel * pixel) && covered.isFree(rect, onPlate * pixel);
}

/**
 * Whether a horizontal label leaves enough of its tie to be seen: 5 px on either side.
 * @param {TiePath} path
 * @param {number} at
 * @param {number} width
 * @param {number} height
 * @param {number} pixel
 */
export function leavesLine(path, at, width, height, pixel) {
  const way = tangentAt(path, at);
  const covered = Math.min(width / Math.max(Math.abs(way.x), 1e-6), height / Math.max(Math.abs(way.y), 1e-6));
  return covered + 10 * pixel <= Math.hypot(path.end.x - path.start.x, path.end.y - path.start.y);
}

/**
 * @param {Point} middle
 * @param {number} width
 * @param {number} height
 * @returns {Rect}
 */
export const boxAround = (middle, width, height) => ({
  left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2,
});
