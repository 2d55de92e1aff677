/** @import { Rect } from "./types.js" */
/** @import { ShownNode } from "./shown-scene.js" */

/**
 * The rectangle round some nodes.
 * @param {ShownNode[]} nodes
 * @returns {Rect}
 */
export function around(nodes) {
  if (nodes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const rect = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, w, h, kind } of nodes) {
    rect.left = Math.min(rect.left, x - w / 2);
    rect.right = Math.max(rect.right, x + w / 2);
    rect.top = Math.min(rect.top, y - h / 2);
    rect.bottom = Math.max(rect.bottom, y + h / 2 + (kind === "place" ? 8 : 0));
  }
  return rect;
}
