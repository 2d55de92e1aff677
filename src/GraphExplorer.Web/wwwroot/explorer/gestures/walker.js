import { describe } from "../accessibility.js";
import { walk } from "./walk.js";

/** @import { Item, Point } from "../model/types.js" */
/** @import { Stage } from "../stage.js" */
/** @import { Actions } from "./actions.js" */

/** Takes the keyboard's focus over the canvas and says where it stands. */
export class Walker {
  /** @type {string | null} The entity from which a tie was reached. */
  #origin = null;

  /**
   * @param {Stage} stage
   * @param {Actions} actions
   */
  constructor(stage, actions) {
    this.stage = stage;
    this.actions = actions;
  }

  /** The canvas has got the focus: stand where one stood, else on what is selected, else on the best-tied entity. */
  enter() {
    const { marks, scene } = this.stage;
    const item = marks.focus ?? firstOf(marks.entities, "entity") ?? firstOf(marks.relationships, "relationship") ?? hub(scene?.nodes ?? []);
    if (item) this.#stand(item, this.#origin);
    return item !== null;
  }

  /**
   * @param {Point} direction
   * @param {boolean} extend Whether what is reached is selected too.
   */
  walk(direction, extend) {
    const { scene, marks } = this.stage;
    if (!scene) return false;
    if (!marks.focus || !marks.focusVisible) return this.enter();
    const next = walk(scene, { item: marks.focus, origin: this.#origin }, direction);
    if (!next) return true;
    if (extend) {
      marks.add(marks.focus);
      marks.add(next.item);
      this.actions.selected();
    }
    this.#stand(next.item, next.origin);
    return true;
  }

  /**
   * From a tie on to the next of its parallels; at the last one the key is left to the page.
   * @param {number} by
   */
  parallel(by) {
    const { scene, marks } = this.stage;
    const edge = marks.focusVisible && marks.focus?.kind === "relationship" ? scene?.edge(marks.focus.id) : undefined;
    if (!scene || !edge) return false;
    const all = scene.parallels(edge);
    const next = all[all.indexOf(edge) + by];
    if (next) this.#stand({ kind: "relationship", id: next.id }, this.#origin);
    return next !== undefined;
  }

  /**
   * To the best-tied entity, the last one, or the next or one before in the scene's order: so that every entity is reached.
   * @param {"first" | "last" | 1 | -1} where
   */
  jump(where) {
    const nodes = this.stage.scene?.nodes ?? [];
    if (nodes.length === 0) return false;
    const { focus } = this.stage.marks;
    const at = focus?.kind === "entity" ? this.stage.scene?.nodeIndex.get(focus.id) ?? -1 : -1;
    if (where === "first") this.#stand(hub(nodes) ?? { kind: "entity", id: nodes[0].id }, null);
    else if (where === "last") this.#stand({ kind: "entity", id: nodes[nodes.length - 1].id }, null);
    else this.#stand({ kind: "entity", id: nodes[(at + where + nodes.length) % nodes.length].id }, null);
    return true;
  }

  /**
   * Some entities are about to go: stand on the nearest that stays.
   * @param {string[]} going
   */
  leave(going) {
    const { marks, scene } = this.stage;
    const from = marks.focusVisible && marks.focus?.kind === "entity" ? scene?.node(marks.focus.id) : undefined;
    if (!scene || !from || !going.includes(from.id)) return;
    const staying = scene.nodes.filter((node) => !going.includes(node.id));
    const far = (/** @type {{x: number, y: number}} */ { x, y }) => Math.hypot(x - from.x, y - from.y);
    if (staying.length > 0) this.#stand({ kind: "entity", id: staying.reduce((a, b) => (far(b) < far(a) ? b : a)).id }, null);
  }

  open() {
    const { marks } = this.stage;
    if (!marks.focus) return false;
    if (!marks.isSelected(marks.focus)) {
      marks.selectOnly(marks.focus);
      this.actions.selected();
      this.stage.invalidate();
    }
    this.actions.open(marks.focus);
    return true;
  }

  /** @param {boolean} adds */
  select(adds) {
    const { marks, scene } = this.stage;
    if (!marks.focus || !scene) return false;
    if (adds || marks.isSelected(marks.focus)) marks.toggle(marks.focus);
    else marks.selectOnly(marks.focus);
    this.actions.selected();
    this.actions.say(describe(scene, marks.focus, marks));
    this.stage.invalidate();
    return true;
  }

  /**
   * @param {Item} item
   * @param {string | null} origin
   */
  #stand(item, origin) {
    const { marks, scene } = this.stage;
    this.#origin = origin;
    marks.point(null);
    marks.stand(item, true);
    if (scene) this.actions.say(describe(scene, item, marks));
    this.stage.reveal([item]);
    this.stage.invalidate();
  }
}

/**
 * @param {Set<string>} ids
 * @param {Item["kind"]} kind
 * @returns {Item | null}
 */
function firstOf(ids, kind) {
  const [id] = ids;
  return id === undefined ? null : { kind, id };
}

/**
 * The entity with most ties.
 * @param {{id: string, ties: number}[]} nodes
 * @returns {Item | null}
 */
function hub(nodes) {
  if (nodes.length === 0) return null;
  const best = nodes.reduce((most, node) => (node.ties > most.ties ? node : most));
  return { kind: "entity", id: best.id };
}
