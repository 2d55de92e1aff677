/** What takes longer is told of, ms. */
const patience = 300;
const stopped = "Stopped. Nothing was changed.";
const doneBefore = "It was done before it could be stopped: undo takes it back.";

/** Tells the page how the work in hand stands. */
export class WorkNotice {
  /** @type {ReturnType<typeof setTimeout> | undefined} Tells that an answer takes long. */
  #slow;
  /** How much of a scene is drawn while the rest is on its way, in words. */
  #part = "";

  /** @param {(state: "loading" | "ready" | "failed" | "offline", message: string, work: string) => void} status */
  constructor(status) {
    this.status = status;
  }

  /** @param {string} work Its id. */
  begin(work) {
    this.#part = "";
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.status("loading", "", work), patience);
  }

  /**
   * A part of a scene is to be drawn.
   * @param {number} entities
   * @param {number} expected
   * @param {string} work
   */
  part(entities, expected, work) {
    clearTimeout(this.#slow);
    this.#part = `${entities.toLocaleString("en")} of ${expected.toLocaleString("en")} entities drawn`;
    this.status("loading", `${this.#part}…`, work);
  }

  /**
   * It is done.
   * @param {boolean | null} taken Of a step that the person stopped: whether it was taken nevertheless.
   */
  ready(taken) {
    this.#end("ready", taken === null ? "" : taken ? doneBefore : stopped);
  }

  /** The person stopped it before the scene was there. */
  stopped() {
    this.failed(this.#part === "" ? stopped : `Stopped: ${this.#part}.`);
  }

  /** @param {string} reason */
  failed(reason) {
    this.#end("failed", reason);
  }

  /** The server is not to be had; it is asked again. */
  offline() {
    this.#end("offline", "Connection lost. Everything you did is saved. Retrying…");
  }

  dispose() {
    clearTimeout(this.#slow);
  }

  /**
   * @param {"ready" | "failed" | "offline"} state
   * @param {string} message
   */
  #end(state, message) {
    clearTimeout(this.#slow);
    this.status(state, message, "");
  }
}
