import { Dropped } from "./dropped.js";
import { getLines, postJson } from "./http.js";

/** @import { Why } from "./dropped.js" */

/** The requests of one piece of work, one after the other: the server tells of all of them under its id, and the one that is on its way can be dropped. */
export class Requests {
  /** The id of the work in hand. */
  work = "";
  /** @type {AbortController | null} */
  #running = null;

  /** Another piece of work begins. */
  begin() {
    this.work = crypto.randomUUID();
  }

  /**
   * What an answer holds, line by line.
   * @param {string} url
   */
  async *lines(url) {
    const running = this.#begin();
    try {
      yield* getLines(url, running.signal, this.work);
    } finally {
      this.#end(running);
    }
  }

  /**
   * @param {string} url
   * @param {object} body
   */
  async post(url, body) {
    const running = this.#begin();
    try {
      return await postJson(url, body, running.signal, this.work);
    } finally {
      this.#end(running);
    }
  }

  /**
   * Gives up what is on its way.
   * @param {Why} why
   */
  drop(why) {
    this.#running?.abort(new Dropped(why));
  }

  #begin() {
    this.#running = new AbortController();
    return this.#running;
  }

  /** @param {AbortController} running */
  #end(running) {
    if (this.#running === running) this.#running = null;
  }
}
