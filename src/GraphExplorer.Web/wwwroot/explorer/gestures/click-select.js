/** @import { Press } from "./pointer.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/**
 * A click selects what it lands on and nothing else; with Ctrl or Shift it adds or takes away; on the number of hidden
 * neighbours it shows them; beside everything it selects nothing.
 * @param {Stage} stage
 * @param {Actions} actions
 */
export function clickSelect(stage, actions) {
  return (/** @type {Press} */ { hit: { item, pill }, adds, shift }) => {
    const { marks } = stage;
    if (item && pill) {
      actions.step("expand", { entity: item.id });
      return;
    }
    if (item === null) {
      if (adds || shift || marks.isEmpty) return;
      marks.select([], []);
    } else if (adds || shift) {
      marks.toggle(item);
    } else {
      marks.selectOnly(item);
    }
    marks.stand(item, false);
    stage.invalidate();
    actions.selected();
  };
}
