import { loopAround, pathBetween, plateGap } from "../geometry/tie-path.js";
import { extentAt, leastPlateText, levelAt } from "./levels.js";

/** @import { ShownEdge, ShownNode, ShownScene } from "./shown-scene.js" */
/** @import { TiePath } from "../geometry/tie-path.js" */

/** The lines of a scene's ties at the zoom in hand, each worked out once until an end moves or the plates change size. */
export class TiePaths {
  /** @type {(TiePath | undefined)[]} */
  #paths = [];
  #zoom = 1;
  #size = "";

  /** @param {ShownScene} scene */
  constructor(scene) {
    this.scene = scene;
    this.smallestText = scene.nodes.reduce((least, node) => Math.min(least, node.texts[0]?.size ?? least), Infinity);
  }

  /**
   * Says at which zoom the lines are wanted.
   * @param {number} zoom
   */
  at(zoom) {
    const size = levelAt(zoom) === "plate" && this.smallestText * zoom >= leastPlateText ? "plates" : `${zoom}`;
    if (size !== this.#size) this.#paths = [];
    this.#size = size;
    this.#zoom = zoom;
    return this;
  }

  /**
   * The line of an edge.
   * @param {ShownEdge} edge
   */
  of(edge) {
    return (this.#paths[edge.index] ??= this.#make(edge));
  }

  /**
   * Forgets the lines of some edges: an end of each has moved.
   * @param {Iterable<number>} edges
   */
  forget(edges) {
    for (const index of edges) this.#paths[index] = undefined;
  }

  /** @param {ShownEdge} edge */
  #make(edge) {
    const from = this.scene.nodes[edge.from];
    const to = this.scene.nodes[edge.to];
    if (levelAt(this.#zoom) === "dot" && from !== to) return this.#centreToCentre(from, to);
    const gap = levelAt(this.#zoom) === "plate" ? plateGap : plateGap / this.#zoom;
    const first = this.#outline(from);
    return from === to ? loopAround(first, edge.fan, gap) : pathBetween(first, this.#outline(to), edge.fan, gap);
  }

  /** @param {ShownNode} node */
  #outline(node) {
    const { w, h } = extentAt(node, this.#zoom);
    // an event's token is too small for points of 12 px: ties meet it as they meet a rectangle
    const kind = node.kind === "event" && levelAt(this.#zoom) !== "plate" ? "organization" : node.kind;
    return { kind, x: node.x, y: node.y, w, h };
  }

  /**
   * @param {ShownNode} from
   * @param {ShownNode} to
   * @returns {TiePath}
   */
  #centreToCentre(from, to) {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = Math.hypot(dx, dy) || 1;
    return {
      start: { x: from.x, y: from.y }, end: { x: to.x, y: to.y },
      way: { x: dx / length, y: dy / length }, control: null, control2: null,
    };
  }
}
