import { Animation } from "./animation.js";
import { ShownScene } from "./model/shown-scene.js";

/** @import { Scene } from "./model/types.js" */
/** @import { ShownEdge, ShownNode } from "./model/shown-scene.js" */
/** @import { Stage } from "./stage.js" */

const duration = 260;
/** Above this many nodes a change is shown at once. */
const mostMoving = 2000;

/** Leads from the scene that is shown to the next: what stays goes to its place, what comes fades in, what goes fades out where it is. */
export class SceneChange {
  #animation = new Animation();
  /** @type {ShownScene | null} */
  #after = null;

  /** @param {Stage} stage */
  constructor(stage) {
    this.stage = stage;
  }

  get isRunning() {
    return this.#animation.isRunning;
  }

  /** What is shown once the change that is under way has ended; null where none is. */
  get after() {
    return this.#after;
  }

  /** Ends the change that is under way. */
  finish() {
    this.#animation.finish();
  }

  /** @param {Scene} next */
  to(next) {
    this.finish();
    const before = this.stage.scene;
    const after = new ShownScene(next);
    this.#keepHeld(before, after);
    if (!before || after.nodes.length + before.nodes.length > mostMoving || isAlike(before, after)) {
      this.stage.show(after);
      return;
    }
    const both = withGone(before, next);
    this.#keepHeld(before, both);
    this.#run(before, both, after);
  }

  /**
   * @param {ShownScene} before
   * @param {ShownScene} both
   * @param {ShownScene} after
   */
  #run(before, both, after) {
    const moves = both.nodes.map((node) => ({ node, from: before.node(node.id), x: node.x, y: node.y })).filter(({ from, x, y }) => from && (from.x !== x || from.y !== y));
    const slides = both.edges.map((edge) => ({ edge, from: before.edge(edge.id)?.label.at, at: edge.label.at })).filter(({ from, at }) => from !== undefined && from !== at);
    const coming = [...both.nodes.filter((node) => !before.nodeIndex.has(node.id)), ...both.edges.filter((edge) => !before.edgeIndex.has(edge.id))];
    const going = [...both.nodes.filter((node) => !after.nodeIndex.has(node.id)), ...both.edges.filter((edge) => !after.edgeIndex.has(edge.id))];
    const step = (/** @type {number} */ share) => {
      for (const { node, from, x, y } of moves) {
        if (from && !this.stage.held.has(node.id)) both.place(node, from.x + (x - from.x) * share, from.y + (y - from.y) * share);
      }
      for (const { edge, from, at } of slides) edge.label.at = (from ?? at) + (at - (from ?? at)) * share;
      for (const one of coming) one.alpha = share;
      for (const one of going) one.alpha = 1 - share;
      this.stage.moved(moves.map(({ node }) => node));
    };
    this.#after = after;
    this.stage.show(both);
    this.#animation.run(duration, step, () => {
      this.#after = null;
      this.#keepHeld(both, after);
      this.stage.show(after);
    });
  }

  /**
   * What is being dragged stays in hand.
   * @param {ShownScene | null} before
   * @param {ShownScene} after
   */
  #keepHeld(before, after) {
    for (const id of this.stage.held) {
      const [from, to] = [before?.node(id), after.node(id)];
      if (from && to) after.place(to, from.x, from.y);
    }
  }
}

/**
 * The next scene with what it no longer holds behind it.
 * @param {ShownScene} before
 * @param {Scene} next
 */
function withGone(before, next) {
  const ids = new Set(next.nodes.map((node) => node.id));
  const edgeIds = new Set(next.edges.map((edge) => edge.id));
  const nodes = [...next.nodes, ...before.nodes.filter((node) => !ids.has(node.id))];
  const index = new Map(nodes.map((node, at) => [node.id, at]));
  const end = (/** @type {number} */ at) => index.get(before.nodes[at].id) ?? 0;
  const gone = before.edges.filter((edge) => !edgeIds.has(edge.id)).map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) }));
  return new ShownScene({ ...next, nodes, edges: [...next.edges, ...gone] });
}

/**
 * Whether nothing would be seen to move, come or go.
 * @param {ShownScene} before
 * @param {ShownScene} after
 */
function isAlike(before, after) {
  const same = (/** @type {ShownNode} */ node) => {
    const old = before.node(node.id);
    return old !== undefined && old.x === node.x && old.y === node.y;
  };
  const sameEdge = (/** @type {ShownEdge} */ edge) => before.edge(edge.id)?.label.at === edge.label.at;
  return before.nodes.length === after.nodes.length && before.edges.length === after.edges.length && after.nodes.every(same) && after.edges.every(sameEdge);
}
