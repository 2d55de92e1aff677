import { anywhere } from "./anywhere.js";
import { clickSelect } from "./click-select.js";
import { doubleClick } from "./double-click.js";
import { Drag } from "./drag.js";
import { hover } from "./hover.js";
import { Keyboard } from "./keyboard.js";
import { lasso } from "./lasso.js";
import { pan } from "./pan.js";
import { pinch } from "./pinch.js";
import { Pointer } from "./pointer.js";
import { wheel } from "./wheel.js";

/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/**
 * Lets the stage be handled.
 * @param {Stage} stage
 * @param {Actions} actions
 * @returns {() => void} Ends what is under way.
 */
export function attachGestures(stage, actions) {
  const pointer = new Pointer(stage, [lasso(stage, actions), new Drag(stage, actions), pan(stage)], clickSelect(stage, actions), pinch(stage));
  const endHover = hover(stage, () => pointer.isBusy);
  const keys = new Keyboard(stage, actions, () => pointer.cancel());
  const endAnywhere = anywhere(stage, actions, () => keys.takeBack());
  doubleClick(stage, actions);
  wheel(stage);
  return () => {
    pointer.cancel();
    endHover();
    keys.end();
    endAnywhere();
  };
}
