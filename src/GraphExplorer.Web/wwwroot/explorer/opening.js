/** @import { Rect } from "./model/types.js" */
/** @import { Stage } from "./stage.js" */

/** Opening never shows plates smaller than this. */
const leastZoom = 0.7;

/** The first view of a network: whole where that can be read, else its middle or the entity that was asked for. */
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
    const focus = stage.scene?.node(new URLSearchParams(this.address()).get("focus") ?? "");
    const { x, y } = focus ? { x: focus.x * fit.zoom + fit.x, y: focus.y * fit.zoom + fit.y } : { x: 0, y: 0 };
    const outside = focus && (x < 60 || y < 40 || x > stage.view.width - stage.covered - 60 || y > stage.view.height - 40);
    if (!focus || !outside) return fit;
    return { zoom: fit.zoom, x: (stage.view.width - stage.covered) / 2 - focus.x * fit.zoom, y: stage.view.height / 2 - focus.y * fit.zoom };
  }
}
