/** The canvas element: as large as its host and as dense as the screen, drawn again when asked and never otherwise. */
export class Surface {
  #asked = 0;
  #hadKeyboard = false;
  density = 1;

  /**
   * @param {HTMLElement} host
   * @param {{draw: (density: number) => void, resized: (width: number, height: number) => void}} on
   */
  constructor(host, on) {
    this.host = host;
    this.on = on;
    this.canvas = document.createElement("canvas");
    Object.assign(this.canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%", display: "block", touchAction: "none", outline: "none", opacity: "0" });
    this.canvas.addEventListener("focus", () => (this.#hadKeyboard = true));
    this.canvas.addEventListener("blur", () => queueMicrotask(() => this.#blurred()));
    this.#enter();
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d", { alpha: false }));
    this.observer = new ResizeObserver(() => this.#measure());
  }

  /** @param {HTMLElement} host */
  moveTo(host) {
    this.host = host;
    this.#enter();
    this.#measure();
    // an element that is taken out of the page loses the keyboard
    if (this.#hadKeyboard && document.activeElement === document.body) this.canvas.focus({ preventScroll: true });
  }

  /** Takes the host's size, draws, and follows its changes. */
  start() {
    try {
      // tells of a change of density as well
      this.observer.observe(this.canvas, { box: "device-pixel-content-box" });
    } catch {
      this.observer.observe(this.canvas);
    }
    this.#watchDensity();
    this.#measure();
  }

  /** Shows the canvas, which without a picture of its own would be black. */
  reveal() {
    this.canvas.style.opacity = "";
  }

  /** Draws before the next frame of the screen. */
  invalidate() {
    if (this.#asked === 0) this.#asked = requestAnimationFrame(() => this.#draw());
  }

  dispose() {
    cancelAnimationFrame(this.#asked);
    this.#asked = -1;
    this.observer.disconnect();
    this.query?.removeEventListener("change", this.#densityChanged);
    this.canvas.remove();
  }

  /** The keyboard is elsewhere, unless it went only because the canvas was taken out of the page. */
  #blurred() {
    if (this.canvas.isConnected && document.activeElement !== this.canvas) this.#hadKeyboard = false;
  }

  #enter() {
    if (getComputedStyle(this.host).position === "static") this.host.style.position = "relative";
    this.host.append(this.canvas);
  }

  #draw() {
    this.#asked = 0;
    if (this.density !== Math.max(1, devicePixelRatio)) this.#measure();
    if (this.canvas.width > 0 && this.canvas.height > 0) this.on.draw(this.density);
  }

  #measure() {
    // between two hosts it keeps its picture
    if (!this.host.isConnected) return;
    const { clientWidth, clientHeight } = this.host;
    const density = Math.max(1, devicePixelRatio);
    const width = Math.round(clientWidth * density);
    const height = Math.round(clientHeight * density);
    this.density = density;
    if (width === this.canvas.width && height === this.canvas.height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.on.resized(clientWidth, clientHeight);
    // a canvas that changed its size is empty: draw before the screen shows it
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    if (width > 0 && height > 0) this.on.draw(density);
  }

  /** Moving to another screen or zooming the page changes the density without changing the size. */
  #watchDensity() {
    this.query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.query.addEventListener("change", this.#densityChanged, { once: true });
  }

  #densityChanged = () => {
    this.#measure();
    this.#watchDensity();
    this.invalidate();
  };
}
