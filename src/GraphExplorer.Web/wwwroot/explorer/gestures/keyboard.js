import { Nudge } from "./nudge.js";
import { Walker } from "./walker.js";

/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/** @type {Record<string, {x: number, y: number}>} */
const directions = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/**
 * The keys of the canvas. Arrows walk along ties, with Shift they also select, with Ctrl they move; Enter opens, Space
 * selects, E expands, Delete or H hides, F or 0 fits, + and − zoom, Esc takes back one level, Ctrl+Z a step.
 * @param {Stage} stage
 * @param {Actions} actions
 * @param {() => boolean} cancel Calls off the pointer's gesture; whether there was one.
 */
export function keyboard(stage, actions, cancel) {
  const walker = new Walker(stage, actions);
  const nudge = new Nudge(stage, actions);
  const { canvas } = stage;

  canvas.addEventListener("keydown", (event) => {
    if (event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const done = control ? controlKey(event) : plainKey(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener("focus", () => {
    if (canvas.matches(":focus-visible")) walker.enter();
  });
  canvas.addEventListener("blur", () => {
    nudge.finish();
    stage.marks.stand(stage.marks.focus, false);
    stage.invalidate();
  });

  /** @param {KeyboardEvent} event */
  function controlKey(event) {
    const direction = directions[event.key];
    if (direction) return nudge.by(direction, event.shiftKey ? 40 : 8);
    const key = event.key.toLowerCase();
    if (key === "a") {
      stage.marks.select(stage.scene?.nodes.map((node) => node.id) ?? [], []);
      stage.invalidate();
      actions.selected();
      return true;
    }
    if (key !== "z" && key !== "y") return false;
    nudge.finish();
    actions.step(key === "y" || event.shiftKey ? "redo" : "undo", {});
    return true;
  }

  /** @param {KeyboardEvent} event */
  function plainKey(event) {
    const direction = directions[event.key];
    if (direction) return walker.walk(direction, event.shiftKey);
    switch (event.key) {
      case "Tab": return walker.parallel(event.shiftKey ? -1 : 1);
      case "Home": case "End": return walker.jump(event.key === "Home" ? "first" : "last");
      case "PageDown": case "PageUp": return walker.jump(event.key === "PageDown" ? 1 : -1);
      case "Enter": return walker.open();
      case " ": return walker.select(event.shiftKey);
      case "Escape": return takeBack();
      case "Delete": case "Backspace": case "h": case "H": return hide();
      case "e": case "E": return expand();
      case "f": case "F": case "0": stage.fit(); return true;
      case "+": case "=": return zoom(1.2);
      case "-": case "_": return zoom(1 / 1.2);
      default: return false;
    }
  }

  function takeBack() {
    const { marks } = stage;
    if (cancel()) return true;
    if (marks.hover !== null) {
      marks.point(null);
    } else if (!marks.isEmpty) {
      marks.select([], []);
      actions.selected();
    } else {
      return false;
    }
    stage.invalidate();
    return true;
  }

  /** What a command is about: the selected entities, else the one that the keyboard stands on. */
  function meant() {
    const { entities, focus, focusVisible } = stage.marks;
    if (entities.size > 0) return [...entities];
    return focus?.kind === "entity" && focusVisible ? [focus.id] : [];
  }

  function hide() {
    const entities = meant();
    if (entities.length === 0) return false;
    walker.leave(entities);
    actions.step("hide", { entities });
    return true;
  }

  function expand() {
    const entities = meant();
    for (const entity of entities) actions.step("expand", { entity });
    return entities.length > 0;
  }

  /** @param {number} factor */
  function zoom(factor) {
    stage.zoomBy(factor);
    return true;
  }

  return { takeBack, end: () => nudge.finish() };
}
