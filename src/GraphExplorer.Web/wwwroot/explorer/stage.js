import { Colours } from "./drawing/colours.js";
import { forcedPalette } from "./drawing/forced-palette.js";
import { Painter } from "./drawing/painter.js";
import { Screen } from "./drawing/screen.js";
import { around } from "./model/around.js";
import { pointAt } from "./geometry/tie-path.js";
import { loadFonts } from "./fonts.js";
import { hit } from "./hit.js";
import { Animation } from "./animation.js";
import { Marks } from "./model/marks.js";
import { SceneChange } from "./scene-change.js";
import { SceneIndex } from "./model/scene-index.js";
import { Surface } from "./surface.js";
import { TiePaths } from "./model/tie-paths.js";
import { View } from "./view.js";

/** @import { Item, Point, Rect, Theme } from "./model/types.js" */
/** @import { ShownNode, ShownScene } from "./model/shown-scene.js" */

const viewMotion = 220;
/** A view that has not moved for this long rests, ms. */
const rest = 120;

/** What stands on the canvas and how it is looked at: scene, view and marks. Gestures change it; it draws itself when changed. */
export class Stage {
  view = new View();
  marks = new Marks();
  viewAnimation = new Animation();
  #change = new SceneChange(this);
  /** @type {ShownScene | null} */
  scene = null;
  /** @type {TiePaths | null} */
  paths = null;
  /** @type {SceneIndex | null} */
  #index = null;
  /** @type {Colours | null} */
  colours = null;
  /** Whether the fonts are there. */
  written = false;
  /** @type {Set<string>} The entities that are being dragged. */
  held = new Set();
  /** @type {Point[] | null} The lasso in hand, in px of the screen. */
  lasso = null;
  /** How much of the right side something lies over, px. */
  covered = 0;
  #forced = matchMedia("(forced-colors: active)");
  #resting = 0;
  /** Rises with all that changes but the view and what is in hand. */
  changes = 0;
  /** @type {(() => void) | null} Called once the canvas has a size. */
  onSized = null;
  /** @type {() => void} */
  #show = () => {};
  /** Kept once the first frame with its texts has been drawn. @type {Promise<void>} */
  shown = new Promise((resolve) => {
    this.#show = resolve;
  });

  /**
   * @param {HTMLElement} host
   * @param {Theme} theme
   */
  constructor(host, theme) {
    this.host = host;
    this.theme = theme;
    this.surface = new Surface(host, { draw: (density) => this.#draw(density), resized: (width, height) => this.#resized(width, height) });
    this.painter = new Painter(this.surface.context);
    this.screen = new Screen(this.surface.context, this.painter);
    this.#forced.addEventListener("change", this.#recolour);
    this.surface.start();
  }

  get canvas() {
    return this.surface.canvas;
  }

  /** @param {HTMLElement} host */
  moveTo(host) {
    if ("drawn" in this.host.dataset) host.dataset.drawn = "";
    this.host = host;
    this.surface.moveTo(host);
  }

  /** Whether the scene is on its way to the next. */
  get isChanging() {
    return this.#change.isRunning;
  }

  /** The scene that is shown, or to which it is on its way: without what is only seen going. */
  get settledScene() {
    return this.#change.after ?? this.scene;
  }

  /** Draws, since what is shown has changed. */
  invalidate() {
    this.changes++;
    this.redraw();
  }

  /** Draws, since the view, or what is in hand, has moved. */
  redraw() {
    this.surface.invalidate();
  }

  /** The view has moved, and nothing else. */
  viewMoved() {
    this.redraw();
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.#resting = 0;
      this.redraw();
    }, rest);
  }

  /**
   * Goes over to another scene.
   * @param {import("./model/types.js").Scene} scene
   */
  changeTo(scene) {
    this.#change.to(scene);
  }

  /** Ends what is on its way, so that it can be taken in hand. */
  settle() {
    this.#change.finish();
  }

  /**
   * Puts a scene on the stage as it is.
   * @param {ShownScene} scene
   */
  show(scene) {
    this.scene = scene;
    this.paths = new TiePaths(scene);
    this.#index = new SceneIndex(scene);
    this.screen.forget();
    this.painter.forget();
    this.painter.useIcons(scene.scene.icons);
    this.#recolour();
    void this.#loadFonts();
  }

  /** @param {Theme} theme */
  setTheme(theme) {
    this.theme = theme;
    this.#recolour();
  }

  /**
   * What may be seen in a rectangle of the scene.
   * @param {Rect} rect
   * @returns {{nodes: number[], edges: number[]}}
   */
  within(rect) {
    return this.#index?.within(rect) ?? { nodes: [], edges: [] };
  }

  /**
   * Takes note that nodes have moved, and draws.
   * @param {Iterable<ShownNode>} nodes
   */
  moved(nodes) {
    const edges = this.#index?.moved(nodes) ?? [];
    this.paths?.forget(edges);
    if (this.held.size > 0) this.redraw();
    else this.invalidate();
  }

  /**
   * What lies under a point of the screen.
   * @param {Point} point
   */
  hit(point) {
    return hit(this.screen.frame, this.view, (rect) => this.within(rect), point);
  }

  /**
   * Where the middle of an item is, px of the canvas: of a plate, or of a tie's label.
   * @param {Item} item
   */
  locate(item) {
    const edge = item.kind === "relationship" ? this.scene?.edge(item.id) : undefined;
    const point = edge && this.paths ? pointAt(this.paths.at(this.view.zoom).of(edge), edge.label.at) : this.scene?.node(item.id);
    return point ? this.view.toScreen(point) : null;
  }

  /** What the last frame shows. */
  drawn() {
    const { scene, view, marks } = this;
    const labels = [...(this.screen.frame?.labels ?? [])].map((index) => scene?.edges[index].id ?? "");
    return {
      zoom: view.zoom, x: view.x, y: view.y, entities: scene?.nodes.length ?? 0, relationships: scene?.edges.length ?? 0, labels,
      selected: [...marks.entities, ...marks.relationships], hover: marks.hover, focus: marks.focusVisible ? marks.focus : null,
    };
  }

  /**
   * Pans and zooms smoothly to a view.
   * @param {{x: number, y: number, zoom: number}} to
   */
  glideTo(to) {
    const { x, y, zoom } = this.view;
    this.viewAnimation.run(viewMotion, (share) => {
      Object.assign(this.view, { x: x + (to.x - x) * share, y: y + (to.y - y) * share, zoom: zoom + (to.zoom - zoom) * share });
      this.viewMoved();
    });
  }

  /**
   * Zooms about the middle of what is not covered.
   * @param {number} factor
   */
  zoomBy(factor) {
    this.viewAnimation.finish();
    this.view.zoomAbout({ x: (this.view.width - this.covered) / 2, y: this.view.height / 2 }, factor);
    this.viewMoved();
  }

  /** Shows the whole scene; never larger than it is. */
  fit() {
    if (this.scene) this.glideTo(this.view.fitting(this.bounds(), { least: 0, most: 1, covered: this.covered }));
  }

  /**
   * Pans just enough that items are seen.
   * @param {Item[]} items
   * @returns {{x: number, y: number, zoom: number} | null} The view that it goes to; null where it stays.
   */
  reveal(items) {
    const { scene, view } = this;
    const nodes = items.flatMap((item) => scene?.nodesOf(item) ?? []);
    if (!scene || nodes.length === 0) return null;
    const by = view.panToShow(around(nodes), this.covered > 0 ? 24 : 8, this.covered);
    if (by.x === 0 && by.y === 0) return null;
    const to = { x: view.x + by.x, y: view.y + by.y, zoom: view.zoom };
    this.glideTo(to);
    return to;
  }

  /** Whether there are nodes, and none is in sight. */
  seesNothing() {
    return this.view.width > 0 && (this.scene?.nodes.length ?? 0) > 0 && this.within(this.view.seen()).nodes.length === 0;
  }

  /** The rectangle around the whole scene. @returns {Rect} */
  bounds() {
    return this.scene?.bounds() ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }

  dispose() {
    this.#change.finish();
    this.viewAnimation.stop();
    clearTimeout(this.#resting);
    this.screen.dispose();
    this.#forced.removeEventListener("change", this.#recolour);
    this.surface.dispose();
  }

  #recolour = () => {
    if (!this.scene) return;
    const palette = this.scene.scene.palettes[this.theme];
    this.colours = new Colours(this.#forced.matches ? forcedPalette(palette, this.host) : palette);
    this.screen.forget();
    this.invalidate();
  };

  async #loadFonts() {
    await loadFonts(this.scene?.scene.fonts ?? []);
    if (this.written) return;
    this.written = true;
    this.screen.forget();
    this.painter.forget();
    this.invalidate();
  }

  /** @param {number} density */
  #draw(density) {
    if (this.screen.draw(this, { density, still: this.#resting === 0 })) this.surface.invalidate();
    if (this.screen.frame) this.surface.reveal();
    if (this.screen.frame?.written && !("drawn" in this.host.dataset)) {
      this.host.dataset.drawn = "";
      this.#show();
    }
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  #resized(width, height) {
    const { view } = this;
    // what was in the middle stays in the middle
    if (view.width > 0) view.panBy((width - view.width) / 2, (height - view.height) / 2);
    view.width = width;
    view.height = height;
    this.screen.resized();
    this.onSized?.();
  }
}
