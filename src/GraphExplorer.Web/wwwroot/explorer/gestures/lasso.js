import { inside } from "../geometry/distance.js";

/** @import { Gesture } from "./pointer.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/**
 * Dragging with Shift draws a line round entities and selects them; with Ctrl besides, it adds them.
 * @param {Stage} stage
 * @param {Actions} actions
 * @returns {Gesture}
 */
export function lasso(stage, actions) {
  const clear = () => {
    stage.lasso = null;
    stage.invalidate();
  };
  return {
    wants: ({ shift, button }) => shift && button === 0,
    begin({ start }) {
      stage.lasso = [start];
    },
    move({ at }) {
      stage.lasso?.push(at);
      stage.redraw();
    },
    end({ adds }) {
      const outline = (stage.lasso ?? []).map((point) => stage.view.toScene(point));
      const caught = (stage.settledScene?.nodes ?? []).filter((node) => inside(outline, node)).map((node) => node.id);
      const { marks } = stage;
      marks.select(adds ? [...marks.entities, ...caught] : caught, adds ? marks.relationships : []);
      clear();
      actions.selected();
    },
    cancel: clear,
  };
}
