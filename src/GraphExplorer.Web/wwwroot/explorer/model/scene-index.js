import { crosses } from "../geometry/clip.js";
import { SpatialGrid } from "./spatial-grid.js";

/** @import { Rect } from "./types.js" */
/** @import { ShownEdge, ShownNode, ShownScene } from "./shown-scene.js" */

const cell = 400;

/** Finds the nodes and edges of a scene that may be seen in a rectangle. */
export class SceneIndex {
  #nodes = new SpatialGrid(cell);
  #edges = new SpatialGrid(cell);

  /** @param {ShownScene} scene */
  constructor(scene) {
    this.scene = scene;
    for (const node of scene.nodes) this.#nodes.set(node.index, aroundNode(node));
    for (const edge of scene.edges) this.#edges.set(edge.index, this.#aroundEdge(edge));
  }

  /**
   * Takes note that some nodes have moved.
   * @param {Iterable<ShownNode>} nodes
   * @returns {Set<number>} The edges that moved with them.
   */
  moved(nodes) {
    /** @type {Set<number>} */
    const edges = new Set();
    for (const node of nodes) {
      this.#nodes.set(node.index, aroundNode(node));
      for (const edge of this.scene.edgesOf[node.index]) edges.add(edge);
    }
    for (const edge of edges) this.#edges.set(edge, this.#aroundEdge(this.scene.edges[edge]));
    return edges;
  }

  /**
   * What may be seen in a rectangle.
   * @param {Rect} rect
   */
  within(rect) {
    return { nodes: this.#nodes.touching(rect), edges: this.#edges.touching(rect).filter((index) => this.#isIn(rect, this.scene.edges[index])) };
  }

  /**
   * Whether an edge comes into a rectangle: the rectangle round a long one covers much that it is far from.
   * @param {Rect} rect
   * @param {ShownEdge} edge
   */
  #isIn(rect, edge) {
    return edge.from === edge.to || crosses(this.scene.nodes[edge.from], this.scene.nodes[edge.to], rect, this.#room(edge));
  }

  /**
   * How far an edge reaches beyond its ends: a curve's middle lies aside of the straight line by its fan, a loop's by its legs.
   * @param {ShownEdge} edge
   */
  #room({ from, to, fan }) {
    return Math.abs(fan) + (from === to ? this.scene.nodes[from].w / 2 + 80 : 12);
  }

  /** @param {ShownEdge} edge */
  #aroundEdge(edge) {
    const from = this.scene.nodes[edge.from];
    const to = this.scene.nodes[edge.to];
    const room = this.#room(edge);
    return {
      left: Math.min(from.x, to.x) - room, right: Math.max(from.x, to.x) + room,
      top: Math.min(from.y, to.y) - room, bottom: Math.max(from.y, to.y) + room,
    };
  }
}

/** @param {ShownNode} node */
const aroundNode = (node) => ({
  left: node.x - node.w / 2, right: node.x + node.w / 2, top: node.y - node.h / 2, bottom: node.y + node.h / 2 + 8,
});
