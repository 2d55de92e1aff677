import { explorationIn, questionOf } from "./address.js";
import { postJson, Refusal, Unreachable } from "./http.js";
import { forgetMade, madeBeforeReload, rememberMade } from "./reload.js";
import { SceneFetch } from "./scene-fetch.js";
import { StepQueue } from "./step-queue.js";
import { withPending } from "./pending.js";

/** @import { ExplorationHeader, Scene } from "../model/types.js" */

/**
 * What has led to a scene: the kinds of the steps that arrived since the one before, and what the last one did, in words.
 * @typedef {{said: string | null, kinds: Set<string>}} News
 *
 * What a client tells.
 * @typedef {object} ClientEvents
 * @property {(scene: Scene, news: News) => void} scene A scene has come, whole.
 * @property {(scene: Scene) => Promise<void>} part The first of a scene has come where none is drawn; resolved once it is drawn.
 * @property {(state: "loading" | "ready" | "failed" | "offline", message: string) => void} status
 * @property {(address: string) => void} address The page's address has changed.
 */

const delays = [1000, 2000, 4000, 8000, 15000, 30000];
const cut = "Connection lost. Everything you did is saved. Retrying…";

/** A step that the server fails on is sent again so many times before it is given up. */
const attempts = 4;

/** The page's dealings with the server: it fetches scenes, and sends steps in order until each has arrived. */
export class ExplorationClient {
  /** @type {AbortController | null} */
  #fetching = null;
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
  #scenes = new SceneFetch((scene, entities, expected) => this.#showPart(scene, entities, expected));
  /** @type {ReturnType<typeof setTimeout> | undefined} Tells that an answer takes long. */
  #slow;
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
    this.#work();
  }

  /** Fetches the scene anew, once all that waits has been sent. */
  load() {
    this.#failures = 0;
    this.#work();
  }

  /**
   * Keeps a step and sends it.
   * @param {string} kind
   * @param {object} content
   */
  step(kind, content) {
    const empty = explorationIn(this.address) === null && this.queue.first() === undefined;
    if (empty && (kind === "undo" || kind === "redo")) return;
    this.queue.add({ id: crypto.randomUUID(), kind, ...content });
    this.#work();
  }

  dispose() {
    this.#ended = true;
    this.#fetching?.abort();
    clearTimeout(this.#timer);
    this.#others.close();
    window.removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /**
   * Fetches what another browser's step made, unless a step of our own is on its way: then the fetch after it has both.
   * @param {number} version
   */
  follow(version) {
    if (!this.#working && version > this.#version) this.load();
  }

  /** @param {string} address */
  #queueOf(address) {
    return new StepQueue(localStorage, explorationIn(address) ?? `new:${address}`);
  }

  /** Sends what waits, then fetches; called again meanwhile, it goes round once more. */
  async #work() {
    this.#again = true;
    if (this.#working || this.#ended) return;
    this.#working = true;
    clearTimeout(this.#timer);
    this.#slow = setTimeout(() => this.on.status("loading", ""), 150);
    try {
      let refused = null;
      while (this.#again) {
        this.#again = false;
        refused = (await this.#send()) ?? refused;
        await this.#fetch();
      }
      this.#failures = 0;
      clearTimeout(this.#slow);
      this.on.status(refused === null ? "ready" : "failed", refused ?? "");
    } catch (error) {
      clearTimeout(this.#slow);
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
        const id = explorationIn(this.address) ?? (await this.#create());
        const header = await postJson(`/api/explorations/${encodeURIComponent(id)}/steps`, step);
        this.#news.said = header.said ?? null;
        this.#news.kinds.add(step.kind);
        this.#others.postMessage(id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // a store that refuses is not asked again by itself: the step waits until the person tries again
        if (error.ofStore && ++this.#refusals < attempts) throw error;
        if (!error.ofStore && error.status >= 500 && this.#failures < attempts) throw new Unreachable(error.message);
        refused = error.message;
      }
      this.#refusals = 0;
      queue.remove(step.id);
    }
    return refused;
  }

  /** Makes an exploration of the address's question. */
  async #create() {
    const { address, queue } = this;
    /** @type {ExplorationHeader} */
    const { id } = await postJson("/api/explorations", { ...questionOf(address), ...this.size() });
    queue.rename(id);
    if (this.address === address) {
      this.address = `exploration=${id}`;
      rememberMade(address, id);
      this.#moved();
    }
    return id;
  }

  #moved() {
    history.replaceState(history.state, "", `/?${this.address}`);
    this.on.address(this.address);
  }

  async #fetch() {
    this.#fetching?.abort();
    this.#fetching = new AbortController();
    const { address } = this;
    const parameters = new URLSearchParams(address);
    const { width, height } = this.size();
    parameters.set("width", `${width}`);
    parameters.set("height", `${height}`);
    const scene = await this.#scenes.whole(parameters, this.#fetching.signal, () => address !== this.address || this.#ended);
    if (!scene) return;
    this.#version = scene.exploration?.version ?? 0;
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
    clearTimeout(this.#slow);
    this.on.status("loading", `${entities.toLocaleString("en")} of ${expected.toLocaleString("en")} entities drawn…`);
    await this.on.part(withPending(scene, this.queue.all()));
  }

  /** @param {unknown} error */
  #fail(error) {
    if (this.#ended) return;
    if (error instanceof Refusal) {
      this.#failures = 0;
      this.on.status("failed", error.message);
      return;
    }
    if (!(error instanceof Unreachable)) {
      this.on.status("failed", `The picture could not be shown: ${error instanceof Error ? error.message : error}. Reload the page.`);
      throw error;
    }
    this.on.status("offline", cut);
    this.#timer = window.setTimeout(() => this.#work(), delays[Math.min(this.#failures, delays.length - 1)]);
    this.#failures++;
  }

  #wake = () => {
    if (this.#failures > 0 && !document.hidden) this.#work();
  };
}
