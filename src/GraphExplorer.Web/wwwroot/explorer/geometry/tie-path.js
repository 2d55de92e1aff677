import { exit, reach } from "./outline.js";

/** @import { Point } from "../model/types.js" */
/** @import { Outline } from "./outline.js" */

/**
 * The line of a tie: straight (no control points), a quadratic curve (one) or the loop of a tie to itself (two).
 * The same rule as `Scenes/Geometry/EdgePath` on the server.
 * @typedef {{start: Point, end: Point, way: Point, control: Point | null, control2: Point | null}} TiePath
 */

/** How far a line keeps from the plates at its ends, px. */
export const plateGap = 3;

const portShare = 0.42;
const portLimit = 9;

/**
 * @param {Outline} from
 * @param {Outline} to
 * @param {number} aside How far the middle is put to the right-hand side of the way; 0 is straight.
 * @param {number} gap How far the line keeps from the outlines.
 * @returns {TiePath}
 */
export function pathBetween(from, to, aside, gap = plateGap) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const way = distance < 1e-9 ? { x: 1, y: 0 } : { x: dx / distance, y: dy / distance };
  return aside === 0 ? straight(from, to, way, distance, gap) : curve(from, to, way, aside, gap);
}

/**
 * The loop of a tie to itself, round the plate's top right corner.
 * @param {Outline} plate
 * @param {number} wider How much wider it is than the first loop's radius of 22 px.
 * @param {number} gap
 * @returns {TiePath}
 */
export function loopAround(plate, wider, gap = plateGap) {
  const footX = plate.w / 2 - Math.min(14, plate.w / 4);
  const footY = Math.min(14, plate.h / 4) - plate.h / 2;
  const start = { x: plate.x + footX, y: plate.y - exit(plate, footX, 0, 0, -1, gap) };
  const end = { x: plate.x + exit(plate, 0, footY, 1, 0, gap), y: plate.y + footY };
  const leg = ((22 + wider) * 8) / 3;
  return {
    start, end, way: { x: 1, y: 0 },
    control: { x: start.x, y: start.y - leg },
    control2: { x: end.x + leg, y: end.y },
  };
}

/**
 * The point at `t`, 0 at the start and 1 at the end.
 * @param {TiePath} path
 * @param {number} t
 * @returns {Point}
 */
export function pointAt({ start, control, control2, end }, t) {
  const u = 1 - t;
  if (control && control2) return sum([start, u * u * u], [control, 3 * u * u * t], [control2, 3 * u * t * t], [end, t * t * t]);
  if (control) return sum([start, u * u], [control, 2 * u * t], [end, t * t]);
  return { x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t };
}

/**
 * The unit direction of the line at `t`; the way between the plates where the line has no length.
 * @param {TiePath} path
 * @param {number} t
 * @returns {Point}
 */
export function tangentAt({ start, control, control2, end, way }, t) {
  const u = 1 - t;
  const slope = control && control2
    ? sum([start, -u * u], [control, u * u - 2 * u * t], [control2, 2 * u * t - t * t], [end, t * t])
    : control ? sum([start, -u], [control, u - t], [end, t]) : { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(slope.x, slope.y);
  return length < 1e-9 ? way : { x: slope.x / length, y: slope.y / length };
}

/**
 * The filled triangle at the end of a directed tie, and where its line ends inside it.
 * @param {TiePath} path
 * @param {number} length
 * @param {number} width
 */
export function arrowhead(path, length, width) {
  const tip = path.end;
  const way = tangentAt(path, 1);
  const backX = tip.x - way.x * length;
  const backY = tip.y - way.y * length;
  const sideX = (-way.y * width) / 2;
  const sideY = (way.x * width) / 2;
  return {
    tip,
    left: { x: backX + sideX, y: backY + sideY },
    right: { x: backX - sideX, y: backY - sideY },
    lineEnd: { x: tip.x - way.x * length * 0.6, y: tip.y - way.y * length * 0.6 },
  };
}

/**
 * @param {Outline} from
 * @param {Outline} to
 * @param {Point} way
 * @param {number} distance
 * @param {number} gap
 * @returns {TiePath}
 */
function straight(from, to, way, distance, gap) {
  let first = reach(from, way.x, way.y, gap);
  let second = reach(to, -way.x, -way.y, gap);
  if (first + second > distance) {
    first = (distance + first - second) / 2;
    second = distance - first;
  }
  return {
    start: { x: from.x + way.x * first, y: from.y + way.y * first },
    end: { x: to.x - way.x * second, y: to.y - way.y * second },
    way, control: null, control2: null,
  };
}

/**
 * @param {Outline} from
 * @param {Outline} to
 * @param {Point} way
 * @param {number} aside
 * @param {number} gap
 * @returns {TiePath}
 */
function curve(from, to, way, aside, gap) {
  const port = Math.max(-portLimit, Math.min(portLimit, portShare * aside));
  const bend = 2 * aside - port;
  const control = { x: (from.x + to.x) / 2 - way.y * bend, y: (from.y + to.y) / 2 + way.x * bend };
  const start = leave(from, -way.y * port, way.x * port, control, gap);
  const end = leave(to, -way.y * port, way.x * port, control, gap);
  return { start, end, way, control, control2: null };
}

/**
 * Where the leg from a port towards the control point leaves the plate; at most the control point.
 * @param {Outline} plate
 * @param {number} portX
 * @param {number} portY
 * @param {Point} control
 * @param {number} gap
 */
function leave(plate, portX, portY, control, gap) {
  const dx = control.x - plate.x - portX;
  const dy = control.y - plate.y - portY;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1e-9) return control;
  const way = Math.min(length, exit(plate, portX, portY, dx / length, dy / length, gap));
  return { x: plate.x + portX + (dx / length) * way, y: plate.y + portY + (dy / length) * way };
}

/** @param {...[Point, number]} parts */
function sum(...parts) {
  let x = 0;
  let y = 0;
  for (const [point, weight] of parts) {
    x += point.x * weight;
    y += point.y * weight;
  }
  return { x, y };
}
