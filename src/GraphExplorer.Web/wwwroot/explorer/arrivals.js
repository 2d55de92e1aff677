import { summaryOf } from "./client/summary.js";
import { painted } from "./painted.js";

/** @import { Voice } from "./accessibility.js" */
/** @import { News } from "./client/client-events.js" */
/** @import { Page } from "./client/page.js" */
/** @import { Scene } from "./model/types.js" */
/** @import { Opening } from "./opening.js" */
/** @import { Stage } from "./stage.js" */

/** Steps that bring entities which the person will want to see. */
const bringing = ["expand", "show", "path"];

/** Takes in the scenes that come from the server, and tells the page and readers of the screen of them. */
export class Arrivals {
  /**
   * @param {Stage} stage
   * @param {Opening} opening
   * @param {Voice} voice
   * @param {Page} page
   * @param {() => void} selected What is selected has changed.
   */
  constructor(stage, opening, voice, page, selected) {
    this.stage = stage;
    this.opening = opening;
    this.voice = voice;
    this.page = page;
    this.selected = selected;
  }

  /**
   * The first of a scene, while the rest is on its way: shown, and nothing said of it yet.
   * @param {Scene} scene
   * @returns {Promise<void>}
   */
  async takePart(scene) {
    this.stage.changeTo(scene);
    this.opening.tryNow();
    await painted();
  }

  /**
   * @param {Scene} scene
   * @param {News} news
   */
  take(scene, { said, kinds }) {
    const { stage, opening } = this;
    const before = stage.scene?.nodeIndex ?? new Map();
    stage.changeTo(scene);
    if (!opening.isDone) opening.tryNow();
    else if (kinds.has("arrange") || stage.seesNothing()) stage.glideTo(opening.view(boundsOf(scene)));
    else if (bringing.some((kind) => kinds.has(kind))) this.#revealNew(before);
    const { settledScene } = stage;
    if (settledScene && stage.marks.keepWithin(settledScene)) this.selected();
    if (settledScene) this.voice.name(settledScene);
    if (said) this.voice.say(said);
    this.page.tell("OnScene", summaryOf(scene, said));
  }

  /**
   * New entities that came outside what is seen are brought into sight by panning.
   * @param {ReadonlyMap<string, number>} before
   */
  #revealNew(before) {
    const coming = this.stage.scene?.nodes.filter((node) => !before.has(node.id)) ?? [];
    this.stage.reveal(coming.map(({ id }) => ({ kind: "entity", id })));
  }
}

/**
 * Where a scene that is still on its way will stand.
 * @param {Scene} scene
 * @returns {import("./model/types.js").Rect}
 */
function boundsOf({ bounds: { x, y, width, height } }) {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
