import { levelAt } from "../model/levels.js";
import { LabelPicker } from "./label-picker.js";
import { drawDots } from "./dots.js";
import { drawGlows } from "./states.js";
import { drawLabels } from "./labels.js";
import { drawLasso } from "./lasso.js";
import { writeNames } from "./names.js";
import { drawPlate } from "./plates.js";
import { drawToken } from "./tokens.js";
import { drawTies } from "./ties.js";
import { Sprites } from "./sprites.js";
import { TextPen } from "./text-pen.js";

/** @import { Stage } from "../stage.js" */
/** @import { Frame } from "./frame.js" */

/** Draws what the stage shows. */
export class Painter {
  #picker = new LabelPicker();
  #sprites = new Sprites();
  /** @type {Map<string, Path2D>} */
  #icons = new Map();

  /** @param {CanvasRenderingContext2D} context */
  constructor(context) {
    this.context = context;
    this.text = new TextPen(context);
  }

  /** Forgets what was worked out from a scene or from fonts. */
  forget() {
    this.text.forget();
    this.#picker.forget();
    this.#sprites.forget();
  }

  /** @param {Partial<Record<string, string>>} icons */
  useIcons(icons) {
    this.#icons = new Map(Object.entries(icons).map(([kind, path]) => [kind, new Path2D(path)]));
  }

  /**
   * Draws one frame; returns it, or null where there is nothing to draw yet.
   * @param {Stage} stage
   * @param {number} density
   * @returns {Frame | null}
   */
  paint(stage, density) {
    const frame = this.#frame(stage, density);
    this.#clear(stage, density);
    if (!frame) return null;
    this.text.begin();
    this.#picker.pick(frame, stage.held.size > 0);
    drawGlows(frame);
    drawTies(frame);
    drawLabels(frame);
    if (frame.level === "dot") drawDots(frame);
    else drawNodes(frame);
    if (stage.lasso) drawLasso(frame, stage.lasso);
    return frame;
  }

  /**
   * @param {Stage} stage
   * @param {number} density
   * @returns {Frame | null}
   */
  #frame(stage, density) {
    const { scene, paths, colours, view, marks } = stage;
    if (!scene || !paths || !colours) return null;
    // labels and pills reach beyond their ties and plates
    const seen = view.seen(100);
    const { nodes, edges } = stage.within(seen);
    return {
      context: this.context, text: this.text, written: stage.written, scene, paths: paths.at(view.zoom), view, density,
      level: levelAt(view.zoom), pixel: 1 / view.zoom, seen, colours, marks, lit: marks.lit(scene), nodes, edges,
      labels: new Set(), names: new Map(), icons: this.#icons, sprites: this.#sprites,
    };
  }

  /**
   * @param {Stage} stage
   * @param {number} density
   */
  #clear({ colours, view }, density) {
    const { context } = this;
    context.setTransform(density, 0, 0, density, 0, 0);
    if (colours) {
      context.fillStyle = colours.palette.canvas;
      context.fillRect(0, 0, view.width + 1, view.height + 1);
    } else {
      context.clearRect(0, 0, view.width + 1, view.height + 1);
    }
  }
}

/**
 * Draws plates or tokens, the marked ones last.
 * @param {Frame} frame
 */
function drawNodes(frame) {
  const draw = frame.level === "plate" ? drawPlate : drawToken;
  const last = [];
  for (const index of frame.nodes) {
    const node = frame.scene.nodes[index];
    const marked = frame.marks.entities.has(node.id) || frame.marks.hover?.id === node.id || frame.marks.focus?.id === node.id;
    if (marked) last.push(node);
    else draw(frame, node);
  }
  for (const node of last) draw(frame, node);
  if (frame.level === "token") writeNames(frame);
}
