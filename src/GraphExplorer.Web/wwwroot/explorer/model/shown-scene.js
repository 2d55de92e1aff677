import { around } from "./around.js";
import { Thinning } from "./thinning.js";

/** @import { Item, Scene, SceneEdge, SceneLabel, SceneNode } from "./types.js" */

/**
 * A node as it stands on the canvas; its place changes while it is dragged or on its way. `room`: how far nodes stand from
 * one another on the whole, px.
 * @typedef {Required<SceneNode> & {index: number, alpha: number, room: number}} ShownNode
 *
 * An edge as it stands on the canvas. Edges of one `tint` have one colour, of one
 * `look` also one width and dash.
 * @typedef {Omit<Required<SceneEdge>, "label"> & {index: number, alpha: number, tint: string, look: string, label: SceneLabel & {at: number}}} ShownEdge
 */

/** A scene with what is asked of it often: nodes and edges by id, and the edges of a node. */
export class ShownScene {
  /** @type {ShownNode[] | null} */
  #byTies = null;
  /** @type {Map<string, number> | null} */
  #edgeIndex = null;

  /** @param {Scene} scene */
  constructor(scene) {
    this.scene = scene;
    const room = Math.sqrt((scene.bounds.width * scene.bounds.height) / scene.nodes.length) || Infinity;
    /** @type {ShownNode[]} */
    this.nodes = scene.nodes.map((node, index) => ({ tier: 2, hidden: 0, ties: 0, chosen: false, ...node, index, alpha: 1, room }));
    /** @type {ShownEdge[]} */
    this.edges = scene.edges.map(shown);
    this.nodeIndex = new Map(this.nodes.map((node) => [node.id, node.index]));
    /** @type {number[][]} The edges of each node. */
    this.edgesOf = this.nodes.map(() => []);
    for (const edge of this.edges) {
      this.edgesOf[edge.from].push(edge.index);
      if (edge.to !== edge.from) this.edgesOf[edge.to].push(edge.index);
    }
    this.thinning = new Thinning(this);
    /** Rises whenever something moves, so that what was worked out from places is worked out again. */
    this.moves = 0;
  }

  /** The nodes, the best-tied first. */
  get byTies() {
    return (this.#byTies ??= [...this.nodes].sort((a, b) => b.ties - a.ties));
  }

  /** The rectangle round all of it. */
  bounds() {
    const { x, y, width, height } = this.scene.bounds;
    const nodes = around(this.nodes);
    return {
      left: Math.min(x, nodes.left), top: Math.min(y, nodes.top),
      right: Math.max(x + width, nodes.right), bottom: Math.max(y + height, nodes.bottom),
    };
  }

  /** The edges by id: made when it is first asked for, which is not before something is selected or changed. */
  get edgeIndex() {
    return (this.#edgeIndex ??= new Map(this.edges.map((edge) => [edge.id, edge.index])));
  }

  /** @param {string} id */
  node(id) {
    const index = this.nodeIndex.get(id);
    return index === undefined ? undefined : this.nodes[index];
  }

  /** @param {string} id */
  edge(id) {
    const index = this.edgeIndex.get(id);
    return index === undefined ? undefined : this.edges[index];
  }

  /**
   * Whether the scene holds what an item names.
   * @param {Item} item
   */
  holds(item) {
    return item.kind === "entity" ? this.nodeIndex.has(item.id) : this.edgeIndex.has(item.id);
  }

  /**
   * The nodes that an item stands on: itself, or both ends of a relationship.
   * @param {Item} item
   * @returns {ShownNode[]}
   */
  nodesOf(item) {
    if (item.kind === "entity") {
      const node = this.node(item.id);
      return node ? [node] : [];
    }
    const edge = this.edge(item.id);
    return edge ? [this.nodes[edge.from], this.nodes[edge.to]] : [];
  }

  /**
   * Other edges between the same two nodes, with this one, in order.
   * @param {ShownEdge} edge
   */
  parallels(edge) {
    const joins = (/** @type {ShownEdge} */ other) =>
      (other.from === edge.from && other.to === edge.to) || (other.from === edge.to && other.to === edge.from);
    return this.edgesOf[edge.from].map((index) => this.edges[index]).filter(joins);
  }

  /** The scene as it stands, in the form that the server sends. @returns {Scene} */
  json() {
    return { ...this.scene, nodes: this.nodes.map((node) => ({ ...node })), edges: this.edges.map((edge) => ({ ...edge })) };
  }

  /**
   * Puts a node somewhere.
   * @param {ShownNode} node
   * @param {number} x
   * @param {number} y
   */
  place(node, x, y) {
    node.x = x;
    node.y = y;
    this.moves++;
  }
}

/**
 * Written out member by member, for there may be a hundred thousand.
 * @param {SceneEdge} edge
 * @param {number} index
 * @returns {ShownEdge}
 */
function shown(edge, index) {
  const { id, type, family, confidence, contested = false, flagged = false, dash = "solid", width, directed = false, head = usualHead, fan = 0, label, priority = 5, title } = edge;
  const tint = confidence === "low" || confidence === "unassessed" ? `${family} low` : `${family} full`;
  return {
    id, type, from: edge.from ?? 0, to: edge.to ?? 0, family, confidence, contested, flagged, dash, width, directed, head, fan,
    label: { at: label.at ?? 0.5, w: label.w, h: label.h, texts: label.texts, mark: label.mark }, priority, title,
    index, alpha: 1, tint, look: `${tint} ${width} ${dash}`,
  };
}

/** @type {[number, number]} */
const usualHead = [8.5, 7];
