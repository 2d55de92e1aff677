/** @import { ShownNode } from "./model/shown-scene.js" */
/** @import { Point, Rect } from "./model/types.js" */
/** @import { Stage } from "./stage.js" */

/** Opening never shows plates smaller than this. */
const leastZoom = 0.7;

/** The first view of a network: whole where that can be read, else the entity that was asked for, its middle, or, where nobody is there, its best-tied entity. */
export class Opening {
  #done = false;

  /**
   * @param {Stage} stage
   * @param {() => string} address The page's query.
   */
  constructor(stage, address) {
    this.stage = stage;
    this.address = address;
  }

  get isDone() {
    return this.#done;
  }

  /** Another network is coming. */
  again() {
    this.#done = false;
  }

  /** Takes the first view as soon as there are a scene and a size. */
  tryNow() {
    const { view, scene } = this.stage;
    if (this.#done || !scene || scene.nodes.length === 0 || view.width === 0) return;
    this.#done = true;
    this.stage.viewAnimation.stop();
    Object.assign(view, this.view());
    this.stage.invalidate();
  }

  /**
   * The view to open with.
   * @param {Rect} bounds Of what is to be seen.
   */
  view(bounds = this.stage.bounds()) {
    const { stage } = this;
    const fit = stage.view.fitting(bounds, { least: leastZoom, most: 1, margin: 4, covered: stage.covered });
    const scene = stage.settledScene;
    const isSeen = (/** @type {ShownNode} */ { x, y }) => this.#isSeen({ x: x * fit.zoom + fit.x, y: y * fit.zoom + fit.y });
    const focus = scene?.node(new URLSearchParams(this.address()).get("focus") ?? "");
    const middle = focus ?? (scene?.nodes.some(isSeen) ? null : scene?.byTies[0]);
    if (!middle || isSeen(middle)) return fit;
    return { zoom: fit.zoom, x: (stage.view.width - stage.covered) / 2 - middle.x * fit.zoom, y: stage.view.height / 2 - middle.y * fit.zoom };
  }

  /**
   * Whether an entity in the middle of which this point of the canvas lies would be seen.
   * @param {Point} point
   */
  #isSeen({ x, y }) {
    const { view, covered } = this.stage;
    return x >= 60 && y >= 40 && x <= view.width - covered - 60 && y <= view.height - 40;
  }
}
