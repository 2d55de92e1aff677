/** @import { Gesture } from "./pointer.js" */
/** @import { Stage } from "../stage.js" */

/**
 * Dragging the empty canvas, a tie, or anything with the middle button moves the view.
 * @param {Stage} stage
 * @returns {Gesture}
 */
export function pan(stage) {
  let from = { x: 0, y: 0 };
  const stop = () => {
    stage.canvas.style.cursor = "";
  };
  return {
    wants: () => true,
    begin({ start }) {
      from = { x: stage.view.x - start.x, y: stage.view.y - start.y };
      stage.canvas.style.cursor = "grabbing";
    },
    move({ at }) {
      stage.view.x = from.x + at.x;
      stage.view.y = from.y + at.y;
      stage.viewMoved();
    },
    end: stop,
    cancel: stop,
  };
}
