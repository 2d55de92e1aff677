import { same } from "../model/marks.js";

/** @import { Item } from "../model/types.js" */
/** @import { Stage } from "../stage.js" */

/** How long the pointer rests on something before the rest is dimmed, ms. */
const delay = 120;

/**
 * Resting on something dims what is not tied to it; moving on undims at once and leaves no trace.
 * @param {Stage} stage
 * @param {() => boolean} isBusy Whether the pointer is dragging something.
 */
export function hover(stage, isBusy) {
  const { canvas, marks } = stage;
  /** @type {Item | null} */
  let under = null;
  let timer = 0;

  const point = (/** @type {Item | null} */ item) => {
    if (marks.point(item)) stage.invalidate();
  };

  const rest = (/** @type {Item | null} */ item) => {
    if (same(item, under)) return;
    under = item;
    clearTimeout(timer);
    point(null);
    if (item) timer = window.setTimeout(() => !isBusy() && point(item), delay);
  };

  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons !== 0 || isBusy()) {
      if (isBusy()) rest(null);
      return;
    }
    const { item, pill } = stage.hit({ x: event.offsetX, y: event.offsetY });
    canvas.style.cursor = item === null ? "" : pill || item.kind === "relationship" ? "pointer" : "grab";
    rest(item);
  });
  canvas.addEventListener("pointerdown", () => clearTimeout(timer));
  canvas.addEventListener("pointerleave", () => rest(null));

  return () => clearTimeout(timer);
}
