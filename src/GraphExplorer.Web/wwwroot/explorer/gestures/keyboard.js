import { Nudge } from "./nudge.js";
import { Walker } from "./walker.js";

/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/** Each is a step of its own, and what a step may bring is bounded. */
const mostExpanded = 20;

/** @type {Record<string, {x: number, y: number}>} */
const directions = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/**
 * The keys of the canvas. Arrows walk along ties, with Shift they also select, with Ctrl they move; Enter opens, Space
 * selects, E expands, Delete or H hides, F or 0 fits, + and − zoom, Esc takes back one level, Ctrl+Z a step.
 */
export class Keyboard {
  /**
   * @param {Stage} stage
   * @param {Actions} actions
   * @param {() => boolean} cancel Calls off the pointer's gesture; whether there was one.
   */
  constructor(stage, actions, cancel) {
    this.stage = stage;
    this.actions = actions;
    this.cancel = cancel;
    this.walker = new Walker(stage, actions);
    this.nudge = new Nudge(stage, actions);
    const { canvas } = stage;
    canvas.addEventListener("keydown", (event) => this.#onKey(event));
    canvas.addEventListener("focus", () => canvas.matches(":focus-visible") && this.walker.enter());
    canvas.addEventListener("blur", () => this.#leave());
  }

  /** Takes back one level: the gesture in hand, what is pointed at, the selection; whether there was any. */
  takeBack() {
    const { marks } = this.stage;
    if (this.cancel()) return true;
    if (marks.hover !== null) {
      marks.point(null);
    } else if (!marks.isEmpty) {
      marks.select([], []);
      this.actions.selected();
    } else {
      return false;
    }
    this.stage.invalidate();
    return true;
  }

  /** Makes a step of the move in hand. */
  end() {
    this.nudge.finish();
  }

  #leave() {
    this.nudge.finish();
    this.stage.marks.stand(this.stage.marks.focus, false);
    this.stage.invalidate();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.altKey) return;
    const done = event.ctrlKey || event.metaKey ? this.#withControl(event) : this.#plain(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {KeyboardEvent} event */
  #withControl(event) {
    const direction = directions[event.key];
    if (direction) return this.nudge.by(direction, event.shiftKey ? 40 : 8);
    const key = event.key.toLowerCase();
    if (key === "a") return this.#selectAll();
    if (key !== "z" && key !== "y") return false;
    this.nudge.finish();
    this.actions.step(key === "y" || event.shiftKey ? "redo" : "undo", {});
    return true;
  }

  /** @param {KeyboardEvent} event */
  #plain(event) {
    const { walker } = this;
    const direction = directions[event.key];
    if (direction) return walker.walk(direction, event.shiftKey);
    switch (event.key) {
      case "Tab": return walker.parallel(event.shiftKey ? -1 : 1);
      case "Home": return walker.jump("first");
      case "End": return walker.jump("last");
      case "PageDown": return walker.jump(1);
      case "PageUp": return walker.jump(-1);
      case "Enter": return walker.open();
      case " ": return walker.select(event.shiftKey);
      case "Escape": return this.takeBack();
      case "Delete": case "Backspace": case "h": case "H": return this.#hide();
      case "e": case "E": return this.#expand();
      case "f": case "F": case "0": return done(this.stage.fit());
      case "+": case "=": return done(this.stage.zoomBy(1.2));
      case "-": case "_": return done(this.stage.zoomBy(1 / 1.2));
      default: return false;
    }
  }

  /** What a command is about: the selected entities, else the one that the keyboard stands on. */
  #meant() {
    const { entities, focus, focusVisible } = this.stage.marks;
    if (entities.size > 0) return [...entities];
    return focus?.kind === "entity" && focusVisible ? [focus.id] : [];
  }

  #hide() {
    const entities = this.#meant();
    if (entities.length === 0) return false;
    this.walker.leave(entities);
    this.actions.step("hide", { entities });
    return true;
  }

  #expand() {
    const entities = this.#meant();
    if (entities.length > mostExpanded) {
      this.actions.refuse(`${entities.length.toLocaleString("en")} entities are selected, and up to ${mostExpanded} can be expanded at a time. Select fewer.`);
    } else {
      for (const entity of entities) this.actions.step("expand", { entity });
    }
    return entities.length > 0;
  }

  #selectAll() {
    this.stage.marks.select(this.stage.settledScene?.nodes.map((node) => node.id) ?? [], []);
    this.actions.selected();
    return done(this.stage.invalidate());
  }
}

/** A key that always does something. @param {void} _ */
const done = (_) => true;
