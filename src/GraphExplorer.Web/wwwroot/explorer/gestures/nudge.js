import { rounded } from "./drag.js";

/** @import { Point } from "../model/types.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/** Moves that follow one another within this time are one step, ms. */
const pause = 600;

/** Moves entities by the keyboard. */
export class Nudge {
  #timer = 0;
  /** @type {Set<string>} */
  #moved = new Set();

  /**
   * @param {Stage} stage
   * @param {Actions} actions
   */
  constructor(stage, actions) {
    this.stage = stage;
    this.actions = actions;
  }

  /**
   * Moves the selected entities, else the one that the keyboard stands on; whether there was any.
   * @param {Point} direction
   * @param {number} length px at scale 1.
   */
  by(direction, length) {
    this.stage.settle();
    const { marks, scene } = this.stage;
    const ids = marks.entities.size > 0 ? [...marks.entities] : marks.focus?.kind === "entity" ? [marks.focus.id] : [];
    const nodes = ids.map((id) => scene?.node(id)).filter((node) => node !== undefined);
    for (const node of nodes) {
      scene?.place(node, node.x + direction.x * length, node.y + direction.y * length);
      node.chosen = true;
      this.#moved.add(node.id);
      this.stage.held.add(node.id);
    }
    this.stage.moved(nodes);
    clearTimeout(this.#timer);
    if (nodes.length > 0) this.#timer = window.setTimeout(() => this.finish(), pause);
    return nodes.length > 0;
  }

  /** Ends the move in hand and makes it a step. */
  finish() {
    clearTimeout(this.#timer);
    const nodes = [...this.#moved].map((id) => this.stage.scene?.node(id)).filter((node) => node !== undefined);
    for (const id of this.#moved) this.stage.held.delete(id);
    this.#moved.clear();
    if (nodes.length > 0) this.actions.step("move", { places: nodes.map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) })) });
    this.stage.invalidate();
  }
}
