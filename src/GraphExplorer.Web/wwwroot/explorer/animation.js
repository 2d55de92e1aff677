/** Whether the person wants less motion. */
const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves something over a short time, once a frame. One motion at a time: a new one ends the one before at its end. */
export class Animation {
  #frame = 0;
  /** @type {((share: number) => void) | null} */
  #step = null;
  /** @type {(() => void) | null} */
  #done = null;

  get isRunning() {
    return this.#step !== null;
  }

  /**
   * @param {number} duration ms; nothing lasts where motion is reduced.
   * @param {(share: number) => void} step Gets 0 to 1, eased.
   * @param {() => void} [done]
   */
  run(duration, step, done) {
    this.finish();
    this.#step = step;
    this.#done = done ?? null;
    if (reduced() || document.hidden) {
      this.finish();
      return;
    }
    const start = performance.now();
    const tick = (/** @type {number} */ now) => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      if (share >= 1) {
        this.finish();
        return;
      }
      step(ease(share));
      this.#frame = requestAnimationFrame(tick);
    };
    step(0);
    this.#frame = requestAnimationFrame(tick);
  }

  /** Ends what is running, at its end. */
  finish() {
    cancelAnimationFrame(this.#frame);
    const step = this.#step;
    const done = this.#done;
    this.#step = null;
    this.#done = null;
    step?.(1);
    done?.();
  }

  /** Stops what is running where it is. */
  stop() {
    cancelAnimationFrame(this.#frame);
    this.#step = null;
    const done = this.#done;
    this.#done = null;
    done?.();
  }
}

/** @param {number} share */
const ease = (share) => 1 - (1 - share) ** 3;
