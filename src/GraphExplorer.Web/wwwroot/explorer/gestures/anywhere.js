/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

const writing = "input, textarea, select, [contenteditable]";

/**
 * The keys that hold on the whole page: undo, redo, and Esc, which closes what the selection has opened. Fields, dialogs
 * and menus keep their own.
 * @param {Stage} stage
 * @param {Actions} actions
 * @param {() => boolean} takeBack Takes back one level; whether there was any.
 * @returns {() => void} Ends it.
 */
export function anywhere(stage, actions, takeBack) {
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.defaultPrevented || event.altKey || isElsewhere(event)) return;
    if (event.key === "Escape") {
      if (!takeBack()) return;
      stage.canvas.focus({ preventScroll: true });
    } else {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      actions.step(key === "y" || event.shiftKey ? "redo" : "undo", {});
    }
    event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** @param {KeyboardEvent} event */
function isElsewhere(event) {
  const inField = event.composedPath().some((one) => one instanceof Element && one.matches(writing));
  return inField || document.querySelector("dialog[open], :popover-open") !== null;
}
