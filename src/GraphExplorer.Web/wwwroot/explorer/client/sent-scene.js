import { Refusal, Unreachable } from "./http.js";
import { changed } from "./scene-difference.js";

/** @import { Scene, SceneEdge, SceneNode, SceneText } from "../model/types.js" */

/**
 * What many plates have in common. Icon and rows are placed from the plate's left end.
 * @typedef {Pick<SceneNode, "kind" | "tier" | "h" | "icon"> & {rows: Omit<SceneText, "t" | "w">[]}} PlateLook
 *
 * What many ties have in common.
 * @typedef {Omit<SceneEdge, "id" | "from" | "to" | "fan">} LineLook
 *
 * Plates and ties come by columns; one that is missing says the usual of all.
 * @typedef {{look: number[], id: string[], name: string[], x: number[], y: number[], w: number[], rows: (number | (string | number)[])[], hidden?: number[], ties?: number[], chosen?: number[]}} NodeColumns
 * @typedef {{look: number[], id: string[], from: any[], to: any[], at?: number[], fan?: number[]}} EdgeColumns
 *
 * `since`: the mark of the scene to which the rest is to be applied; then the ends of ties are ids.
 * @typedef {Omit<Scene, "nodes" | "edges"> & {plates: PlateLook[], lines: LineLook[], since?: string, gone?: {nodes: string[], edges: string[]}}} Head
 */

/** The form that is read here. */
const version = 2;

/** A scene that comes line by line: a head, parts of it, and an end without which it is not whole. */
export class SentScene {
  /** @type {Head | null} */
  #head = null;
  /** @type {SceneNode[]} */
  #nodes = [];
  /** @type {SceneEdge[][]} The ties of each look. */
  #edges = [];
  #whole = false;

  /** @param {Scene | null} drawn What may be drawn already: it may be told only what has changed since. */
  constructor(drawn) {
    this.drawn = drawn;
  }

  /** Whether all of it has come. */
  get isWhole() {
    return this.#whole;
  }

  /** How many entities have come. */
  get entities() {
    return this.#nodes.length;
  }

  /**
   * @param {any} line
   * @throws {Unreachable} Where it is no line of a scene: somebody else has answered.
   * @throws {Refusal} Where the server has become another since the page was loaded.
   */
  take(line) {
    if (this.#head === null) {
      if (typeof line?.version !== "number" || !Array.isArray(line.lines) || !Array.isArray(line.plates)) throw new Unreachable("The answer is no scene.");
      if (line.version !== version) throw new Refusal(0, "The server was renewed since this page was loaded. Reload the page.");
      if (line.since && line.since !== this.drawn?.mark) throw new Unreachable("The answer goes on from another scene.");
      this.#head = line;
      this.#edges = line.lines.map(() => []);
    } else {
      if (line.nodes) this.#takeNodes(line.nodes, this.#head.plates);
      if (line.edges) this.#takeEdges(line.edges, this.#head.lines);
      this.#whole = line.end === true;
    }
  }

  /** How many will have. */
  get expected() {
    return this.#head?.shown.entities ?? 0;
  }

  /** What has come so far. @returns {Scene} */
  scene() {
    if (this.#head === null) throw new Unreachable("The answer has no beginning.");
    const { plates, lines, since, gone, ...rest } = this.#head;
    const [nodes, edges] = [this.#nodes, this.#edges.flat()];
    return this.drawn && gone ? { ...rest, ...changed(this.drawn, gone, nodes, edges) } : { ...rest, nodes, edges };
  }

  /**
   * @param {NodeColumns} columns
   * @param {PlateLook[]} plates
   */
  #takeNodes({ look, id, name, x, y, w, rows, hidden, ties, chosen }, plates) {
    for (let at = 0; at < id.length; at++) {
      const { kind, tier, h, icon, rows: places } = plates[look[at]];
      const left = -w[at] / 2;
      this.#nodes.push({
        id: id[at], kind, name: name[at], x: x[at], y: y[at], w: w[at], h, tier, icon: { x: left + icon.x, y: icon.y, s: icon.s },
        texts: textsOf(name[at], rows[at], places, left), hidden: hidden?.[at] ?? 0, ties: ties?.[at] ?? 0, chosen: chosen?.[at] === 1,
      });
    }
  }

  /**
   * @param {EdgeColumns} columns
   * @param {LineLook[]} lines
   */
  #takeEdges({ look, id, from, to, at: places, fan }, lines) {
    for (let at = 0; at < id.length; at++) {
      const { type, family, confidence, contested, flagged, dash, width, directed, head, priority, title, label } = lines[look[at]];
      this.#edges[look[at]].push({
        id: id[at], type, from: from[at], to: to[at], family, confidence, contested, flagged, dash, width, directed, head,
        fan: fan?.[at] ?? 0, priority, title, label: { at: places?.[at] ?? 0.5, w: label.w, h: label.h, texts: label.texts, mark: label.mark },
      });
    }
  }
}

/**
 * @param {string} name
 * @param {number | (string | number)[]} said The width of the name where that is all, else each row and its width.
 * @param {Omit<SceneText, "t" | "w">[]} places
 * @param {number} left
 * @returns {SceneText[]}
 */
function textsOf(name, said, places, left) {
  const rows = typeof said === "number" ? [name, said] : said;
  return places.map(({ x, y, size, weight, tone }, at) => (
    { t: String(rows[2 * at]), x: left + x, y, w: Number(rows[2 * at + 1]), size, weight, tone }
  ));
}
