import { linesOf, sceneOf } from "./scenes.js";

/** A server that keeps steps as the real one does: each id once. */
export class FakeServer {
  /** @type {any[]} */
  steps = [];
  down = false;
  made = 0;
  scene = sceneOf([["A", 0, 0], ["B", 100, 0]], [[0, 1]]);
  /** @type {((step: any) => [number, string, object?] | null)} What it answers to a step that it refuses, with further members of the problem. */
  refuses = () => null;
  /** @type {[number, object] | null} What it answers instead of the scene. */
  instead = null;
  asked = 0;
  /** @type {string | null} What it works on without end: a kind of step, or "scene". */
  endless = null;
  /** The works that have begun and have no end. */
  waiting = 0;
  /** The works whose end the browser has asked for. */
  ended = 0;
  /** @type {any[]} What was asked of those. */
  dropped = [];
  /** Of the exploration in the scenes that it sends; none at 0. */
  version = 0;
  /** After so many lines a scene has no end. */
  cutAfter = Infinity;
  /** Whenever a scene is asked for. */
  onScene = () => {};

  fetch = async (/** @type {string} */ url, /** @type {any} */ init) => {
    if (this.down) throw new TypeError("fetch failed");
    const kind = url.startsWith("/api/scene") ? "scene" : init.body && JSON.parse(init.body).kind;
    if (this.endless !== null && kind === this.endless) {
      this.waiting++;
      return new Promise((_, reject) => init.signal.addEventListener("abort", () => {
        this.ended++;
        this.dropped.push(init.body ? JSON.parse(init.body) : null);
        reject(init.signal.reason);
      }));
    }
    const body = init.body ? JSON.parse(init.body) : null;
    if (url.startsWith("/api/scene")) {
      this.asked++;
      const { version } = this;
      this.onScene();
      return this.instead ? answer(...this.instead) : this.#sceneOf(version, init.signal);
    }
    if (url === "/api/explorations") {
      this.made++;
      this.question = body;
      return answer(201, { id: "X1" });
    }
    const refusal = this.refuses(body);
    if (refusal) return answer(refusal[0], { detail: refusal[1], ...refusal[2] });
    if (!this.steps.some(({ id }) => id === body.id)) this.steps.push(body);
    return answer(200, { id: "X1", said: `Did ${body.kind}` });
  };

  #sceneOf(/** @type {number} */ version, /** @type {AbortSignal} */ signal) {
    const lines = linesOf({ ...this.scene, ...(version > 0 ? { exploration: { id: "X1", version } } : {}) }, this.cutAfter < Infinity ? 1 : undefined);
    if (this.cutAfter === Infinity) return new Response(lines.join(""));
    return new Response(new ReadableStream({
      start: (/** @type {any} */ to) => {
        to.enqueue(new TextEncoder().encode(lines.slice(0, this.cutAfter).join("")));
        signal.addEventListener("abort", () => to.error(signal.reason));
      },
    }));
  }
}

/** @param {number} status @param {any} body */
const answer = (status, body) => ({
  status,
  ok: status < 400,
  json: async () => {
    if (body === null) throw new SyntaxError("No JSON.");
    return body;
  },
});
