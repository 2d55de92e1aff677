/** @import { Point } from "../model/types.js" */
/** @import { Press } from "./pointer.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/** Dragging an entity moves it, and with it all that are selected together with it. Where it is let go it stays. */
export class Drag {
  /** @type {Map<string, Point>} Where each that moves began. */
  #starts = new Map();

  /**
   * @param {Stage} stage
   * @param {Actions} actions
   */
  constructor(stage, actions) {
    this.stage = stage;
    this.actions = actions;
  }

  /** @param {Press} press */
  wants({ hit, button, shift }) {
    return hit.item?.kind === "entity" && (hit.firm || hit.pill) && button === 0 && !shift;
  }

  /** @param {Press} press */
  begin({ hit }) {
    const { stage } = this;
    stage.settle();
    stage.marks.point(null);
    const id = hit.item?.id ?? "";
    for (const one of stage.marks.entities.has(id) ? stage.marks.entities : [id]) {
      const node = stage.scene?.node(one);
      if (node) this.#starts.set(one, { x: node.x, y: node.y });
    }
    stage.held = new Set(this.#starts.keys());
    stage.canvas.style.cursor = "grabbing";
  }

  /** @param {Press} press */
  move({ at, start }) {
    const { zoom } = this.stage.view;
    this.#put((at.x - start.x) / zoom, (at.y - start.y) / zoom);
  }

  end() {
    const moved = this.#moving();
    for (const node of moved) node.chosen = true;
    this.#release();
    if (moved.length > 0) this.actions.step("move", { places: moved.map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) })) });
  }

  cancel() {
    this.#put(0, 0);
    this.#release();
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  #put(dx, dy) {
    const moving = this.#moving();
    for (const node of moving) {
      const start = this.#starts.get(node.id);
      if (start) this.stage.scene?.place(node, start.x + dx, start.y + dy);
    }
    this.stage.moved(moving);
  }

  /** The scene may have been replaced since the drag began: nodes are found anew. */
  #moving() {
    return [...this.#starts.keys()].map((id) => this.stage.scene?.node(id)).filter((node) => node !== undefined);
  }

  #release() {
    this.#starts.clear();
    this.stage.held.clear();
    this.stage.canvas.style.cursor = "";
    this.stage.invalidate();
  }
}

/** @param {number} length A tenth of a px is finer than anyone sees. */
export const rounded = (length) => Math.round(length * 10) / 10;
