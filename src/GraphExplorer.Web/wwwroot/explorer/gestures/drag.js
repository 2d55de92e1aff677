/** @import { Point } from "../model/types.js" */
/** @import { Gesture } from "./pointer.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/**
 * Dragging an entity moves it, and with it all that are selected together with it. Where it is let go it stays.
 * @param {Stage} stage
 * @param {Actions} actions
 * @returns {Gesture}
 */
export function drag(stage, actions) {
  /** @type {Map<string, Point>} */
  const starts = new Map();

  const put = (/** @type {number} */ dx, /** @type {number} */ dy) => {
    const moved = [];
    for (const [id, start] of starts) {
      const node = stage.scene?.node(id);
      if (!node) continue;
      stage.scene?.place(node, start.x + dx, start.y + dy);
      moved.push(node);
    }
    stage.moved(moved);
    return moved;
  };

  const release = () => {
    starts.clear();
    stage.held.clear();
    stage.canvas.style.cursor = "";
    stage.invalidate();
  };

  return {
    wants: ({ hit, button, shift }) => hit.item?.kind === "entity" && (hit.firm || hit.pill) && button === 0 && !shift,
    begin({ hit }) {
      stage.settle();
      stage.marks.point(null);
      const id = hit.item?.id ?? "";
      for (const one of stage.marks.entities.has(id) ? stage.marks.entities : [id]) {
        const node = stage.scene?.node(one);
        if (node) starts.set(one, { x: node.x, y: node.y });
      }
      stage.held = new Set(starts.keys());
      stage.canvas.style.cursor = "grabbing";
    },
    move({ at, start }) {
      put((at.x - start.x) / stage.view.zoom, (at.y - start.y) / stage.view.zoom);
    },
    end() {
      const moved = [...starts.keys()].map((id) => stage.scene?.node(id)).filter((node) => node !== undefined);
      for (const node of moved) node.chosen = true;
      release();
      if (moved.length > 0) actions.step("move", { places: moved.map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) })) });
    },
    cancel() {
      put(0, 0);
      release();
    },
  };
}

/** @param {number} length A tenth of a px is finer than anyone sees. */
export const rounded = (length) => Math.round(length * 10) / 10;
