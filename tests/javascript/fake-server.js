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
  /** The works whose end the browser has asked for. */
  ended = 0;

  fetch = async (/** @type {string} */ url, /** @type {any} */ init) => {
    if (this.down) throw new TypeError("fetch failed");
    const kind = url.startsWith("/api/scene") ? "scene" : init.body && JSON.parse(init.body).kind;
    if (this.endless !== null && kind === this.endless) {
      return new Promise((_, reject) => init.signal.addEventListener("abort", () => {
        this.ended++;
        reject(init.signal.reason);
      }));
    }
    const body = init.body ? JSON.parse(init.body) : null;
    if (url.startsWith("/api/scene")) {
      this.asked++;
      return this.instead ? answer(...this.instead) : new Response(linesOf(this.scene).join(""));
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
