/** Tells how long drawing takes, until what was drawn has been painted; the last times count most. */
export class Stopwatch {
  /** ms; 0 before the first. */
  duration = 0;
  #start = 0;
  #channel = new MessageChannel();

  constructor() {
    // a message sent while a frame is drawn arrives after it has been painted
    this.#channel.port1.onmessage = () => this.take(performance.now() - this.#start);
  }

  /** A frame begins to be drawn. */
  start() {
    this.#start = performance.now();
    this.#channel.port2.postMessage(null);
  }

  /** @param {number} took How long another took, ms. */
  take(took) {
    this.duration = this.duration === 0 ? took : this.duration * 0.6 + took * 0.4;
  }

  /** Ends measuring. */
  dispose() {
    this.#channel.port1.close();
  }
}
