/** @import { Point } from "../model/types.js" */
/** @import { Stage } from "../stage.js" */

/**
 * Two fingers zoom about their middle and pan with it.
 * @param {Stage} stage
 */
export function pinch(stage) {
  return (/** @type {[Point, Point]} */ from, /** @type {[Point, Point]} */ to) => {
    const before = middle(from);
    const after = middle(to);
    stage.view.panBy(after.x - before.x, after.y - before.y);
    stage.view.zoomAbout(after, span(to) / Math.max(1, span(from)));
    stage.viewMoved();
  };
}

/** @param {[Point, Point]} points */
const middle = ([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** @param {[Point, Point]} points */
const span = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);
