/** @import { Item } from "./model/types.js" */
/** @import { Marks } from "./model/marks.js" */
/** @import { ShownScene } from "./model/shown-scene.js" */

const keys = "Arrow keys walk along ties, Page Up and Page Down go through all entities. Enter opens, Space selects, E shows "
  + "neighbours, Delete hides, Control with arrows moves, F shows the whole, Escape takes back.";

/**
 * An item in words: "ISIS-K, organization, 19 ties" or "ISIS-K alleged cutout Haqqani Network, low confidence, contested".
 * @param {ShownScene} scene
 * @param {Item} item
 * @param {Marks} marks
 */
export function describe(scene, item, marks) {
  const words = item.kind === "entity" ? entityWords(scene, item.id) : tieWords(scene, item.id);
  if (marks.isSelected(item)) words.push("selected");
  return words.join(", ");
}

/**
 * @param {ShownScene} scene
 * @param {string} id
 */
function entityWords(scene, id) {
  const node = scene.node(id);
  if (!node) return [];
  const words = [node.name, node.kind, counted(node.ties, "tie")];
  if (node.hidden > 0) words.push(`${counted(node.hidden, "neighbour")} not shown`);
  return words;
}

/**
 * @param {ShownScene} scene
 * @param {string} id
 */
function tieWords(scene, id) {
  const edge = scene.edge(id);
  if (!edge) return [];
  const type = edge.title.split(" · ").slice(0, -1).join(" · ") || edge.title;
  const words = [`${scene.nodes[edge.from].name} ${type} ${scene.nodes[edge.to].name}`];
  words.push(edge.confidence === "unassessed" ? "unassessed" : `${edge.confidence} confidence`);
  if (edge.contested) words.push("contested");
  if (edge.flagged) words.push("flagged");
  return words;
}

/**
 * @param {number} number
 * @param {string} word
 */
export const counted = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** Makes the canvas known to readers of the screen, and speaks to them. */
export class Voice {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {HTMLElement} host
   */
  constructor(canvas, host) {
    this.canvas = canvas;
    this.help = hidden(keys);
    this.help.id = "explorer-canvas-keys";
    this.line = hidden("");
    this.line.setAttribute("role", "status");
    this.line.setAttribute("aria-live", "polite");
    this.moveTo(host);
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-roledescription", "network");
    canvas.setAttribute("aria-describedby", this.help.id);
    canvas.setAttribute("aria-label", "Network");
  }

  /** @param {HTMLElement} host */
  moveTo(host) {
    host.append(this.help, this.line);
  }

  /** @param {ShownScene} scene */
  name(scene) {
    const label = `Network of ${scene.nodes.length === 1 ? "1 entity" : `${scene.nodes.length} entities`} and ${counted(scene.edges.length, "tie")}`;
    this.canvas.setAttribute("aria-label", label);
  }

  /** @param {string} text */
  say(text) {
    this.line.textContent = text;
  }

  /**
   * Says what is selected.
   * @param {ShownScene} scene
   * @param {Marks} marks
   */
  saySelected(scene, marks) {
    const selected = marks.selected();
    if (selected.length === 1) this.say(describe(scene, selected[0], marks));
    else if (selected.length > 1) this.say(`${counted(selected.length, "item")} selected`);
  }

  dispose() {
    this.help.remove();
    this.line.remove();
  }
}

/**
 * An element that is read out and not seen.
 * @param {string} text
 */
function hidden(text) {
  const element = document.createElement("div");
  element.textContent = text;
  Object.assign(element.style, { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" });
  return element;
}
