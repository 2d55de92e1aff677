import { Voice } from "./accessibility.js";
import { Arrivals } from "./arrivals.js";
import { ExplorationClient } from "./client/exploration-client.js";
import { Page } from "./client/page.js";
import { without } from "./client/pending.js";
import { within } from "./client/summary.js";
import { attachGestures } from "./gestures/attach.js";
import { Inset } from "./inset.js";
import { Opening } from "./opening.js";
import { Stage } from "./stage.js";

/** @import { Item, Theme } from "./model/types.js" */

/** How many bytes of ids a message over the circuit may hold, of each kind. */
const mostIds = 12_000;

/** What the page around the canvas can ask of it. Its members can be called apart from it. */
export class Explorer {
  /**
   * @param {HTMLElement} host
   * @param {{address: string, theme: Theme, dotNet?: any}} options
   */
  constructor(host, { address, theme, dotNet }) {
    this.stage = new Stage(host, theme);
    this.voice = new Voice(this.stage.canvas, host);
    this.page = new Page(dotNet);
    this.opening = new Opening(this.stage, () => this.client.address);
    this.cover = new Inset(this.stage);
    const arrivals = new Arrivals(this.stage, this.opening, this.voice, this.page, this.#selected);
    /** @type {ExplorationClient} */
    this.client = new ExplorationClient(address, this.viewport, {
      part: (scene) => arrivals.takePart(scene),
      scene: (scene, news) => arrivals.take(scene, news),
      status: (state, message, work) => this.page.tell("OnStatus", state, message, work),
      address: (changed) => this.page.tell("OnAddress", changed),
      expansion: (entity, families) => this.page.tell("OnExpansion", entity, families),
    });
    const open = (/** @type {Item} */ item) => this.page.tell("OnOpen", item.kind, item.id);
    this.detach = attachGestures(this.stage, { selected: this.#selected, step: this.step, open, say: (text) => this.voice.say(text), refuse: this.#refuse });
    this.stage.onSized = () => this.opening.tryNow();
    this.client.load();
  }

  /** @type {(entities: string[], relationships: string[], reveal: boolean) => void} */
  select = (entities, relationships, reveal) => {
    const { marks } = this.stage;
    marks.select(entities, relationships);
    const [first] = marks.selected();
    if (first) marks.stand(first, marks.focusVisible);
    if (reveal) this.stage.reveal(marks.selected());
    this.stage.invalidate();
  };

  /** Takes a step; what can be shown before the server has it is shown at once. @type {(kind: string, content?: any) => void} */
  step = (kind, content = {}) => {
    const { stage } = this;
    if (kind === "hide" && stage.settledScene) {
      stage.changeTo(without(stage.settledScene.json(), content.entities));
      if (stage.marks.keepWithin(stage.settledScene)) this.#selected();
    }
    this.client.step(kind, content);
  };

  hideSelected = () => this.step("hide", { entities: [...this.stage.marks.entities] });

  undo = () => this.step("undo");

  redo = () => this.step("redo");

  fit = () => this.stage.fit();

  zoomBy = (/** @type {number} */ factor) => this.stage.zoomBy(factor);

  setTheme = (/** @type {Theme} */ theme) => this.stage.setTheme(theme);

  /** Asks for the scene anew. */
  reload = () => this.client.load();

  /** Gives up what is on its way to the server. */
  stop = () => this.client.stop();

  /** Draws a newer version of the exploration, which another browser made. */
  follow = (/** @type {number} */ version) => this.client.follow(version);

  /** Turns to another question or exploration. @type {(address: string) => void} */
  open = (address) => {
    if (address === this.client.address) return;
    this.opening.again();
    this.client.open(address);
  };

  /** Keeps what is selected clear of what lies over so many px at the right. @type {(covered: number) => void} */
  inset = (covered) => this.cover.set(covered, this.stage.marks.selected());

  /** Shows some ties brightly; none clears. @type {(relationships: string[]) => void} */
  highlight = (relationships) => {
    this.stage.marks.light(relationships);
    this.stage.invalidate();
  };

  /** The size of the canvas, px. */
  viewport = () => {
    const { width, height } = this.stage.view;
    return { width: Math.max(320, Math.round(width)), height: Math.max(240, Math.round(height)) };
  };

  /** Where the middle of an entity or of a tie's label is on the canvas, px; null where it is not shown. @type {(kind: Item["kind"], id: string) => {x: number, y: number} | null} */
  locate = (kind, id) => this.stage.locate({ kind, id });

  /** What the last frame shows. */
  drawn = () => this.stage.drawn();

  /** Goes on in another element: the page has put it in place of the one before. @type {(host: HTMLElement) => void} */
  moveTo = (host) => {
    this.stage.moveTo(host);
    this.voice.moveTo(host);
    Object.assign(host, { explorer: this });
  };

  dispose = () => {
    this.detach();
    this.client.dispose();
    this.page.dispose();
    this.voice.dispose();
    this.stage.dispose();
  };

  /** Says why nothing is done. @type {(reason: string) => void} */
  #refuse = (reason) => {
    this.voice.say(reason);
    this.page.tell("OnStatus", "ready", reason, "");
  };

  #selected = () => {
    const { marks, scene } = this.stage;
    this.page.tell("OnSelected", within(marks.entities, mostIds), within(marks.relationships, mostIds), marks.entities.size, marks.relationships.size);
    if (scene) this.voice.saySelected(scene, marks);
  };
}
