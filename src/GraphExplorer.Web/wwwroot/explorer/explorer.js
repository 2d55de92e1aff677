import { counted, describe, Voice } from "./accessibility.js";
import { Page } from "./client/page.js";
import { without } from "./client/pending.js";
import { ExplorationClient } from "./client/exploration-client.js";
import { summaryOf, within } from "./client/summary.js";
import { attachGestures } from "./gestures/attach.js";
import { Inset } from "./inset.js";
import { Opening } from "./opening.js";
import { Stage } from "./stage.js";

/** @import { News } from "./client/exploration-client.js" */
/** @import { Item, Scene, Theme } from "./model/types.js" */

/**
 * Draws a network in an element and lets a person explore it.
 * @param {HTMLElement} host
 * @param {{address: string, theme: Theme, dotNet?: any}} options `address`: the page's query, without "?".
 */
export function createExplorer(host, options) {
  const stage = new Stage(host, options.theme);
  const voice = new Voice(stage.canvas, host);
  const page = new Page(options.dotNet);
  const inset = new Inset(stage);
  const opening = new Opening(stage, () => client.address);

  const size = () => ({ width: Math.max(320, Math.round(stage.view.width)), height: Math.max(240, Math.round(stage.view.height)) });
  const client = new ExplorationClient(options.address, size, {
    scene: arrived,
    status: (state, message) => page.tell("OnStatus", state, message),
    address: (address) => page.tell("OnAddress", address),
  });

  const actions = {
    selected() {
      const { entities, relationships } = stage.marks;
      page.tell("OnSelected", within(entities, 12_000), within(relationships, 12_000));
      const [only] = entities.size + relationships.size === 1 ? items(entities, relationships) : [];
      if (only && stage.scene) voice.say(describe(stage.scene, only, stage.marks));
      else if (entities.size + relationships.size > 1) voice.say(`${counted(entities.size + relationships.size, "item")} selected`);
    },
    step,
    open: (/** @type {Item} */ item) => page.tell("OnOpen", item.kind, item.id),
    say: (/** @type {string} */ text) => voice.say(text),
  };
  const detach = attachGestures(stage, actions);

  /**
   * @param {Scene} scene
   * @param {News} news
   */
  function arrived(scene, { said, kinds }) {
    const before = stage.scene?.nodeIndex ?? new Map();
    stage.changeTo(scene);
    if (!opening.isDone) opening.tryNow();
    else if (kinds.has("arrange")) stage.glideTo(opening.view());
    else if (["expand", "show", "path"].some((kind) => kinds.has(kind))) revealNew(before);
    if (opening.isDone && stage.seesNothing()) stage.glideTo(opening.view());
    if (stage.scene && stage.marks.keepWithin(stage.scene)) actions.selected();
    if (stage.scene) voice.name(stage.scene);
    if (said) voice.say(said);
    page.tell("OnScene", summaryOf(scene, said));
  }

  /**
   * New entities that came outside what is seen are brought into sight by panning.
   * @param {ReadonlyMap<string, number>} before
   */
  function revealNew(before) {
    const coming = stage.scene?.nodes.filter((node) => !before.has(node.id)) ?? [];
    stage.reveal(coming.map(({ id }) => ({ kind: "entity", id })));
  }

  /**
   * @param {string} kind
   * @param {any} content
   */
  function step(kind, content) {
    if (kind === "hide" && stage.scene) {
      stage.changeTo(without(stage.scene.json(), content.entities));
      if (stage.marks.keepWithin(stage.scene)) actions.selected();
    }
    client.step(kind, content);
  }

  stage.onSized = () => opening.tryNow();
  client.load();

  const explorer = {
    /**
     * @param {string[]} entities
     * @param {string[]} relationships
     * @param {boolean} reveal
     */
    select(entities, relationships, reveal) {
      stage.marks.select(entities, relationships);
      const [first] = items(entities, relationships);
      if (first) stage.marks.stand(first, stage.marks.focusVisible);
      if (reveal) stage.reveal(items(entities, relationships));
      stage.invalidate();
    },
    step: (/** @type {string} */ kind, /** @type {any} */ content) => step(kind, content ?? {}),
    undo: () => step("undo", {}),
    redo: () => step("redo", {}),
    fit: () => stage.fit(),
    zoomBy: (/** @type {number} */ factor) => stage.zoomBy(factor),
    setTheme: (/** @type {Theme} */ theme) => stage.setTheme(theme),
    reload: () => client.load(),
    /** @param {string} address */
    open(address) {
      if (address === client.address) return;
      opening.again();
      client.open(address);
    },
    /** @param {number} covered */
    inset: (covered) => inset.set(covered, items(stage.marks.entities, stage.marks.relationships)),
    /** @param {string[]} relationships */
    highlight(relationships) {
      stage.marks.light(relationships);
      stage.invalidate();
    },
    viewport: () => size(),
    /**
     * Where the middle of an entity or of a tie's label is on the canvas, px; null where it is not shown.
     * @param {Item["kind"]} kind
     * @param {string} id
     */
    locate: (kind, id) => stage.locate({ kind, id }),
    /** What the last frame shows, for tests and the browser's console. */
    drawn: () => stage.drawn(),
    dispose() {
      detach();
      client.dispose();
      page.dispose();
      voice.dispose();
      stage.dispose();
    },
  };
  return Object.assign(host, { explorer }).explorer;
}

/**
 * @param {Iterable<string>} entities
 * @param {Iterable<string>} relationships
 * @returns {Item[]}
 */
function items(entities, relationships) {
  /** @type {Item[]} */
  const all = [...entities].map((id) => ({ kind: "entity", id }));
  for (const id of relationships) all.push({ kind: "relationship", id });
  return all;
}
