import { isDrawn, isMarked } from "./frame.js";
import { levelAt } from "../model/levels.js";
import { LabelPicker } from "./label-picker.js";
import { drawDots } from "./dots.js";
import { drawGlows } from "./states.js";
import { drawLabels } from "./labels.js";
import { writeNames } from "./names.js";
import { drawPlate } from "./plates.js";
import { drawToken } from "./tokens.js";
import { drawTies } from "./ties.js";
import { Sprites } from "./sprites.js";
import { TextPen } from "./text-pen.js";

/** @import { Stage } from "../stage.js" */
/** @import { View } from "../view.js" */
/** @import { Frame, Part } from "./frame.js" */

/** Labels and pills reach so far beyond their ties and plates, px of the screen. */
const reach = 100;
/** So many plates or tokens are drawn in one go. */
const step = 30;

/** Draws what the stage shows. */
export class Painter {
  #picker = new LabelPicker();
  #sprites = new Sprites();
  /** @type {Map<string, Path2D>} */
  #icons = new Map();

  /** @param {CanvasRenderingContext2D} context Any, to measure texts with. */
  constructor(context) {
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
   * What is to be drawn: all that is in sight, but for what is in hand; null where there is nothing yet.
   * @param {Stage} stage
   * @param {View} view From where; it is not changed any more.
   * @param {CanvasRenderingContext2D} context
   * @param {number} density
   * @param {ReadonlySet<string>} [without] Entities that are left out with their ties.
   * @returns {Frame | null}
   */
  frame(stage, view, context, density, without) {
    const frame = this.#frame(stage, view, context, density, { ...stage.within(view.seen(reach)), labels: new Set(), names: new Map() });
    if (!frame) return null;
    thin(frame);
    this.text.begin(context);
    this.#picker.pick(frame, stage.held.size > 0);
    if (without && without.size > 0) leaveOut(frame, without);
    return frame;
  }

  /**
   * A part of what is to be drawn.
   * @param {Stage} stage
   * @param {CanvasRenderingContext2D} context
   * @param {number} density
   * @param {Part} part
   * @returns {Frame | null}
   */
  part(stage, context, density, part) {
    const frame = this.#frame(stage, stage.view.copy(), context, density, part);
    return frame && { ...frame, lit: null };
  }

  /**
   * Draws ties and their labels, step by step.
   * @param {Frame} frame
   */
  *below(frame) {
    frame.text.begin(frame.context);
    drawGlows(frame);
    yield* drawTies(frame);
    yield* drawLabels(frame);
  }

  /**
   * Draws what lies above ties, step by step.
   * @param {Frame} frame
   */
  *above(frame) {
    frame.text.begin(frame.context);
    yield* frame.level === "dot" ? drawDots(frame) : drawNodes(frame);
  }

  /**
   * @param {Stage} stage
   * @param {CanvasRenderingContext2D} context
   */
  clear({ colours }, context) {
    const { width, height } = context.canvas;
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (colours) {
      context.fillStyle = colours.palette.canvas;
      context.fillRect(0, 0, width, height);
    } else {
      context.clearRect(0, 0, width, height);
    }
  }

  /**
   * @param {Stage} stage
   * @param {View} view
   * @param {CanvasRenderingContext2D} context
   * @param {number} density
   * @param {Part} part
   * @returns {Frame | null}
   */
  #frame(stage, view, context, density, part) {
    const { scene, paths, colours, marks } = stage;
    if (!scene || !paths || !colours) return null;
    return {
      context, text: this.text, written: stage.written, scene, paths: paths.at(view.zoom), view, density,
      level: levelAt(view.zoom), pixel: 1 / view.zoom, seen: view.seen(reach), colours, marks, lit: marks.lit(scene),
      limit: Infinity, icons: this.#icons, sprites: this.#sprites, ...part,
    };
  }
}

/** @param {Frame} frame */
function thin(frame) {
  frame.limit = frame.scene.thinning.limit(frame.level, frame.edges.length);
  if (frame.limit < Infinity) frame.edges = frame.edges.filter((index) => isDrawn(frame, index));
}

/**
 * @param {Frame} frame
 * @param {ReadonlySet<string>} without
 */
function leaveOut(frame, without) {
  const { nodes, edges } = frame.scene;
  frame.nodes = frame.nodes.filter((index) => !without.has(nodes[index].id));
  frame.edges = frame.edges.filter((index) => !without.has(nodes[edges[index].from].id) && !without.has(nodes[edges[index].to].id));
}

/**
 * Draws plates or tokens, the marked ones last.
 * @param {Frame} frame
 */
function* drawNodes(frame) {
  const draw = frame.level === "plate" ? drawPlate : drawToken;
  const last = [];
  let drawn = 0;
  for (const index of frame.nodes) {
    const node = frame.scene.nodes[index];
    if (isMarked(frame, node)) last.push(node);
    else draw(frame, node);
    if (++drawn % step === 0) yield;
  }
  for (const node of last) draw(frame, node);
  if (frame.level === "token") writeNames(frame);
}
