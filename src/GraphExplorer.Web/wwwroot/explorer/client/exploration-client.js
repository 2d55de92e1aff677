import { explorationIn, questionOf } from "./address.js";
import { Dropped } from "./dropped.js";
import { Refusal, Unreachable } from "./http.js";
import { forgetMade, madeBeforeReload, rememberMade } from "./reload.js";
import { Requests } from "./requests.js";
import { SceneFetch } from "./scene-fetch.js";
import { StepQueue } from "./step-queue.js";
import { tabName } from "./tab.js";
import { withPending } from "./pending.js";
import { WorkNotice } from "./work-notice.js";

/** @import { ClientEvents, News } from "./client-events.js" */
/** @import { ExplorationHeader, Scene } from "../model/types.js" */

const delays = [1000, 2000, 4000, 8000, 15000, 30000];

/** Steps whose effect is shown before the server has taken them. */
const shownAtOnce = new Set(["hide", "move"]);

/** A step that the server fails on is sent again so many times before it is given up. */
const attempts = 4;

/** The page's dealings with the server: it fetches scenes, and sends steps in order until each has arrived. */
export class ExplorationClient {
  requests = new Requests();
  tab = tabName();
  /** @type {import("./step-queue.js").Step | null} The step that is on its way. */
  #sending = null;
  /** Whether the scene is to be fetched. */
  #wanted = false;
  /** @type {number | null} The version before a step that the person stopped: it may have been taken nevertheless. */
  #stoppedAt = null;
  #working = false;
  #again = false;
  #failures = 0;
  /** How often a store refused the step that is first in the queue. */
  #refusals = 0;
  #timer = 0;
  /** @type {News} */
  #news = { said: null, kinds: new Set() };
  #ended = false;
  /** Of the exploration that is drawn. */
  #version = 0;
  /** The newest that is known to be. */
  #newest = 0;
  #scenes = new SceneFetch(this.requests, (scene, entities, expected) => this.#showPart(scene, entities, expected));
  /** Other tabs, which follow where they show the same exploration. */
  #others = new BroadcastChannel("graphexplorer.explorations");

  /**
   * @param {string} address
   * @param {() => {width: number, height: number}} size
   * @param {ClientEvents} on
   */
  constructor(address, size, on) {
    this.size = size;
    this.on = on;
    this.notice = new WorkNotice(on.status);
    const made = madeBeforeReload(address);
    this.address = made === null ? address : `exploration=${made}`;
    this.queue = this.#queueOf(this.address);
    if (made !== null) this.#moved();
    forgetMade();
    window.addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#others.onmessage = ({ data }) => {
      if (data === explorationIn(this.address)) this.load();
    };
  }

  /**
   * Turns to another address; what waits for the one before stays in the browser.
   * @param {string} address
   */
  open(address) {
    forgetMade();
    this.address = address;
    this.queue = this.#queueOf(address);
    this.#scenes.begin();
    this.#wanted = true;
    this.#news = { said: null, kinds: new Set() };
    this.#version = this.#newest = this.#refusals = 0;
    if (this.#givesWay()) this.requests.drop("overtaken");
    this.#work();
  }

  /** Fetches the scene anew, once all that waits has been sent. */
  load() {
    this.#failures = 0;
    this.#wanted = true;
    this.#work();
  }

  /** Gives up what is on its way, because the person says so: a step is not taken, a scene is not waited for. */
  stop() {
    this.requests.drop("stopped");
  }

  /**
   * Keeps a step and sends it. A layout that is still being made for a step before it is dropped, and to undo then takes
   * that layout back, where it was done before it could be dropped, and nothing else.
   * @param {string} kind
   * @param {object} content
   */
  step(kind, content) {
    const empty = explorationIn(this.address) === null && this.queue.first() === undefined;
    if (empty && (kind === "undo" || kind === "redo")) return;
    const overtakes = this.#givesWay() && kind !== "theme";
    const meant = overtakes && kind === "undo" && this.#sending ? { of: this.#sending.id } : {};
    if (overtakes) this.requests.drop("overtaken");
    this.queue.add({ id: crypto.randomUUID(), kind, ...content, ...meant });
    this.#work();
  }

  /** Whether what is on its way is worth nothing once something newer is wanted: a scene, or a layout. */
  #givesWay() {
    return this.#sending === null || this.#sending.kind === "arrange";
  }

  dispose() {
    this.#ended = true;
    this.notice.dispose();
    this.requests.drop("left");
    clearTimeout(this.#timer);
    this.#others.close();
    window.removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /**
   * Fetches what another browser's step made; while something is on its way, where that has not brought it.
   * @param {number} version
   */
  follow(version) {
    this.#newest = Math.max(this.#newest, version);
    if (!this.#working && version > this.#version) this.load();
  }

  /** @param {string} address */
  #queueOf(address) {
    // another tab at the same question is not to take what waits here for an exploration that is still to be made
    return new StepQueue(localStorage, explorationIn(address) ?? `new:${this.tab}:${address}`);
  }

  /** Sends what waits, then fetches; called again meanwhile, it goes round once more. */
  async #work() {
    this.#again = true;
    if (this.#working || this.#ended) return;
    this.#working = true;
    clearTimeout(this.#timer);
    this.requests.begin();
    this.#stoppedAt = null;
    this.notice.begin(this.requests.work);
    try {
      let refused = null;
      while (this.#again) {
        this.#again = false;
        refused = (await this.#send()) ?? refused;
        if (this.#wanted) await this.#fetchOnce();
      }
      this.#failures = 0;
      if (refused !== null) this.notice.failed(refused);
      else this.notice.ready(this.#stoppedAt === null ? null : this.#version > this.#stoppedAt);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#working = false;
    }
    if (this.#again && this.#failures === 0) this.#work();
  }

  /** Sends what waits; the reason of the last step that was refused, which is then dropped, or null. */
  async #send() {
    let refused = null;
    for (let step = this.queue.first(); step; step = this.queue.first()) {
      const { queue } = this;
      try {
        this.#sending = step;
        const id = explorationIn(this.address) ?? (await this.#create());
        const header = await this.requests.post(`/api/explorations/${encodeURIComponent(id)}/steps`, step);
        this.#newest = Math.max(this.#newest, header.version ?? 0);
        this.#news.said = header.said ?? null;
        this.#news.kinds.add(step.kind);
        this.#others.postMessage(id);
        this.#wanted = true;
      } catch (error) {
        if (!this.#isGivenUp(error)) throw error;
        // what was dropped may have been taken nevertheless
        if (error instanceof Dropped || shownAtOnce.has(step.kind)) this.#wanted = true;
        if (error instanceof Refusal && error.expansion) this.on.expansion(error.expansion.entity, error.expansion.families);
        else if (error instanceof Refusal) refused = error.message;
        else if (/** @type {Dropped} */ (error).why === "stopped") this.#stoppedAt = this.#newest;
      } finally {
        this.#sending = null;
      }
      this.#refusals = 0;
      queue.remove(step.id);
    }
    return refused;
  }

  /**
   * Whether a step that met this is not to be sent again.
   * @param {unknown} error
   */
  #isGivenUp(error) {
    if (error instanceof Dropped) return error.why !== "left";
    if (!(error instanceof Refusal)) return false;
    // a store that refuses is not asked again by itself: the step waits until the person tries again
    if (error.ofStore) return ++this.#refusals >= attempts;
    if (error.status >= 500 && this.#failures < attempts) throw new Unreachable(error.message);
    return true;
  }

  /** Makes an exploration of the address's question. */
  async #create() {
    const { address, queue } = this;
    /** @type {ExplorationHeader} */
    const { id, version } = await this.requests.post("/api/explorations", { ...questionOf(address), ...this.size() });
    queue.rename(id);
    if (this.address === address) {
      this.address = `exploration=${id}`;
      this.#newest = version ?? 0;
      // wanted even where the step is then refused: what is drawn is now the exploration's
      this.#wanted = true;
      rememberMade(address, id);
      this.#moved();
    }
    return id;
  }

  #moved() {
    history.replaceState(history.state, "", `/?${this.address}`);
    this.on.address(this.address);
  }

  async #fetchOnce() {
    this.#wanted = false;
    try {
      await this.#fetch();
    } catch (error) {
      this.#wanted = true;
      throw error;
    }
  }

  async #fetch() {
    const { address } = this;
    const parameters = new URLSearchParams(address);
    const { width, height } = this.size();
    parameters.set("width", `${width}`);
    parameters.set("height", `${height}`);
    const scene = await this.#scenes.whole(parameters, () => address !== this.address || this.#ended);
    if (!scene) return;
    this.#version = scene.exploration?.version ?? 0;
    if (this.#version < this.#newest) this.#wanted = this.#again = true;
    this.#newest = this.#version;
    const news = this.#news;
    this.#news = { said: null, kinds: new Set() };
    this.on.scene(withPending(scene, this.queue.all()), news);
  }

  /**
   * The first of a scene: shown, with how much of it there is.
   * @param {Scene} scene
   * @param {number} entities
   * @param {number} expected
   */
  async #showPart(scene, entities, expected) {
    this.notice.part(entities, expected, this.requests.work);
    await this.on.part(withPending(scene, this.queue.all()));
  }

  /** @param {unknown} error */
  #fail(error) {
    if (this.#ended) return;
    if (error instanceof Unreachable) {
      this.notice.offline();
      this.#timer = window.setTimeout(() => this.#work(), delays[Math.min(this.#failures, delays.length - 1)]);
      this.#failures++;
      return;
    }
    // what overtook it is sent at once, whatever failed before
    this.#failures = 0;
    if (error instanceof Dropped && error.why === "overtaken") return;
    if (error instanceof Dropped) this.notice.stopped();
    else if (error instanceof Refusal) this.notice.failed(error.message);
    else {
      this.notice.failed(`The picture could not be shown: ${error instanceof Error ? error.message : error}. Reload the page.`);
      throw error;
    }
  }

  #wake = () => {
    if (this.#failures > 0 && !document.hidden) this.#work();
  };
}
