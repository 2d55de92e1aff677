/** How long to wait before telling the page again, ms. */
const patience = 1000;
/** The element by which Blazor tells that the circuit is cut or whole again. */
const notice = "components-reconnect-modal";
const changed = "components-reconnect-state-changed";

/**
 * The page around the canvas, told over its circuit. While that is cut, the newest word of each kind waits.
 */
export class Page {
  /** @type {Map<string, any[]>} */
  #waiting = new Map();
  #timer = 0;
  #cut = false;
  #ended = false;

  /** @param {{invokeMethodAsync: (method: string, ...args: any[]) => Promise<any>} | null | undefined} dotNet */
  constructor(dotNet) {
    this.dotNet = dotNet;
    this.notice = document.getElementById(notice);
    this.notice?.addEventListener(changed, this.#onChange);
  }

  /**
   * @param {string} method
   * @param {...any} words
   */
  tell(method, ...words) {
    if (!this.dotNet || this.#ended) return;
    this.#waiting.delete(method);
    if (this.#cut) this.#waiting.set(method, words);
    else void this.#send(method, words);
  }

  dispose() {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.notice?.removeEventListener(changed, this.#onChange);
  }

  /**
   * @param {string} method
   * @param {any[]} words
   */
  async #send(method, words) {
    try {
      // over a circuit that has just been cut this may throw as well as reject
      await this.dotNet?.invokeMethodAsync(method, ...words);
    } catch {
      if (this.#ended) return;
      if (!this.#waiting.has(method)) this.#waiting.set(method, words);
      if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#tellAgain(), patience);
    }
  }

  #onChange = (/** @type {Event} */ event) => {
    // over a cut circuit a word would neither arrive nor fail
    this.#cut = /** @type {CustomEvent} */ (event).detail?.state !== "hide";
    if (!this.#cut) this.#tellAgain();
  };

  #tellAgain() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [method, words] of waiting) this.tell(method, ...words);
  }
}
