import { Unreachable } from "./http.js";
import { SentScene } from "./sent-scene.js";

/** @import { Scene } from "../model/types.js" */
/** @import { Requests } from "./requests.js" */

/** Between two parts of a scene that are drawn, ms. */
const betweenParts = 500;

/** Fetches the scenes of an address: what comes first of it is shown while nothing else is there, and later only what changed is asked for. */
export class SceneFetch {
  /** @type {Scene | null} What came last, as it came; null while nothing of the address has come whole. */
  #drawn = null;
  /** How many entities of it are shown meanwhile. */
  #shown = 0;
  /** When the next part may be shown. */
  #nextPart = 0;

  /**
   * @param {Requests} requests
   * @param {(scene: Scene, entities: number, expected: number) => Promise<void>} part Shows what has come; resolved once it is drawn.
   */
  constructor(requests, part) {
    this.requests = requests;
    this.part = part;
  }

  /** Another address: nothing of it has come. */
  begin() {
    this.#drawn = null;
    this.#shown = 0;
  }

  /**
   * The scene, once all of it has come; null where it is no longer wanted.
   * @param {URLSearchParams} parameters
   * @param {() => boolean} overtaken Whether it is no longer wanted.
   * @returns {Promise<Scene | null>}
   */
  async whole(parameters, overtaken) {
    if (this.#drawn?.mark) parameters.set("since", this.#drawn.mark);
    const sent = new SentScene(this.#drawn);
    try {
      for await (const line of this.requests.lines(`/api/scene?${parameters}`)) {
        if (overtaken()) return null;
        sent.take(line);
        if (this.#drawn === null) await this.#show(sent);
      }
    } catch (error) {
      // when the end has come, how the connection ends is of no matter
      if (!sent.isWhole) throw error;
    }
    if (overtaken()) return null;
    if (!sent.isWhole) throw new Unreachable("The scene did not arrive whole.");
    this.#drawn = sent.scene();
    return this.#drawn;
  }

  /**
   * Shows what has come, unless as much was shown already or a part only just now: the whole would come later for it.
   * @param {SentScene} sent
   */
  async #show(sent) {
    const { entities, expected } = sent;
    if (entities <= this.#shown || entities >= expected || performance.now() < this.#nextPart) return;
    this.#shown = entities;
    await this.part(sent.scene(), entities, expected);
    this.#nextPart = performance.now() + betweenParts;
  }
}
