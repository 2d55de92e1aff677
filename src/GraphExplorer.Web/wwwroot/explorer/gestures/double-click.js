/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/**
 * A double-click on an entity shows its neighbours, on a tie opens it, on the empty canvas shows the whole.
 * @param {Stage} stage
 * @param {Actions} actions
 */
export function doubleClick(stage, actions) {
  stage.canvas.addEventListener("dblclick", (event) => {
    const { item, pill } = stage.hit({ x: event.offsetX, y: event.offsetY });
    if (pill) return;
    if (item === null) stage.fit();
    else if (item.kind === "entity") actions.step("expand", { entity: item.id });
    else actions.open(item);
  });
}
