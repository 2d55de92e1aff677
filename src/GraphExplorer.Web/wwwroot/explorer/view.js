/** @import { Point, Rect } from "./model/types.js" */

/** The largest network that can be shown fits a canvas at it. */
const leastZoom = 0.01;
const mostZoom = 4;

/** Where the scene lies on the canvas: screen = scene · zoom + (x, y), in CSS px. */
export class View {
  x = 0;
  y = 0;
  zoom = 1;
  width = 0;
  height = 0;

  /** The view as it is now. */
  copy() {
    return Object.assign(new View(), this);
  }

  /**
   * The view of a canvas that is larger by a rim all around.
   * @param {Point} rim Its breadth at the sides, and above and below, px.
   */
  grown({ x, y }) {
    return Object.assign(new View(), { x: this.x + x, y: this.y + y, zoom: this.zoom, width: this.width + 2 * x, height: this.height + 2 * y });
  }

  /** @param {Point} point @returns {Point} */
  toScene({ x, y }) {
    return { x: (x - this.x) / this.zoom, y: (y - this.y) / this.zoom };
  }

  /** @param {Point} point @returns {Point} */
  toScreen({ x, y }) {
    return { x: x * this.zoom + this.x, y: y * this.zoom + this.y };
  }

  /**
   * The part of the scene that is seen, grown by a margin in px of the screen.
   * @param {number} margin
   * @returns {Rect}
   */
  seen(margin = 0) {
    const from = this.toScene({ x: -margin, y: -margin });
    const to = this.toScene({ x: this.width + margin, y: this.height + margin });
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  panBy(dx, dy) {
    this.x += dx;
    this.y += dy;
  }

  /**
   * Zooms so that what is under a point of the screen stays there.
   * @param {Point} point
   * @param {number} factor
   */
  zoomAbout(point, factor) {
    const zoom = Math.max(leastZoom, Math.min(mostZoom, this.zoom * factor));
    const real = zoom / this.zoom;
    this.x = point.x - (point.x - this.x) * real;
    this.y = point.y - (point.y - this.y) * real;
    this.zoom = zoom;
  }

  /**
   * The view that shows a rectangle of the scene in the middle of what is not covered, at no less and no more than given zooms.
   * @param {Rect} rect
   * @param {{least: number, most: number, margin?: number, covered?: number}} limits `covered`: px at the right that something lies over.
   * @returns {{x: number, y: number, zoom: number}}
   */
  fitting(rect, { least, most, margin = 8, covered = 0 }) {
    const width = Math.max(1, this.width - covered - 2 * margin);
    const height = Math.max(1, this.height - 2 * margin);
    const wanted = Math.min(width / Math.max(1, rect.right - rect.left), height / Math.max(1, rect.bottom - rect.top));
    const zoom = Math.max(least, leastZoom, Math.min(most, mostZoom, wanted));
    return {
      zoom,
      x: (this.width - covered) / 2 - ((rect.left + rect.right) / 2) * zoom,
      y: this.height / 2 - ((rect.top + rect.bottom) / 2) * zoom,
    };
  }

  /**
   * How far to pan, at least, so that a rectangle of the scene is seen; where it is larger than what is seen, its middle comes to the middle.
   * @param {Rect} rect
   * @param {number} margin
   * @param {number} covered px at the right that something lies over.
   * @returns {Point}
   */
  panToShow(rect, margin, covered) {
    const from = this.toScreen({ x: rect.left, y: rect.top });
    const to = this.toScreen({ x: rect.right, y: rect.bottom });
    return { x: shift(from.x, to.x, this.width - covered, margin), y: shift(from.y, to.y, this.height, margin) };
  }
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} room
 * @param {number} margin
 */
function shift(from, to, room, margin) {
  if (to - from > room - 2 * margin) return room / 2 - (from + to) / 2;
  if (from < margin) return margin - from;
  return to > room - margin ? room - margin - to : 0;
}
