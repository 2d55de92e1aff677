/** How long to wait before telling the page again, ms. */
const patience = 1000;

/**
 * The page around the canvas, told over its circuit. While that is cut, the newest word of each kind waits.
 */
export class Page {
  /** @type {Map<string, any[]>} */
  #waiting = new Map();
  #timer = 0;
  #ended = false;

  /** @param {{invokeMethodAsync: (method: string, ...args: any[]) => Promise<any>} | null | undefined} dotNet */
  constructor(dotNet) {
    this.dotNet = dotNet;
  }

  /**
   * @param {string} method
   * @param {...any} words
   */
  tell(method, ...words) {
    if (!this.dotNet || this.#ended) return;
    this.#waiting.delete(method);
    void this.#send(method, words);
  }

  /**
   * @param {string} method
   * @param {any[]} words
   */
  async #send(method, words) {
    try {
      // over a cut circuit this may throw as well as reject
      await this.dotNet?.invokeMethodAsync(method, ...words);
    } catch {
      if (this.#ended) return;
      if (!this.#waiting.has(method)) this.#waiting.set(method, words);
      if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#tellAgain(), patience);
    }
  }

  dispose() {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #tellAgain() {
    this.#timer = 0;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [method, words] of waiting) this.tell(method, ...words);
  }
}
