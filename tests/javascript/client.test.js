import assert from "node:assert/strict";
import { test } from "node:test";
import { explorationIn, questionOf } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/address.js";
import { withPending } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/pending.js";
import { StepQueue } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/step-queue.js";
import { summaryOf, within } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/summary.js";
import { linesOf, sceneOf } from "./scenes.js";
import { SentScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/sent-scene.js";

/** @param {boolean} full Whether it refuses to keep anything. */
function storage(full = false) {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem(/** @type {string} */ key, /** @type {string} */ value) {
      if (full) throw new Error("quota");
      kept.set(key, value);
    },
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
}

const step = (/** @type {string} */ id) => ({ id, kind: "hide", entities: [id] });

test("Queue_AfterAReload_HoldsItsStepsInOrder", () => {
  const store = storage();
  const queue = new StepQueue(store, "X");
  queue.add(step("1"));
  queue.add(step("2"));
  const again = new StepQueue(store, "X");
  assert.deepEqual(again.all().map(({ id }) => id), ["1", "2"]);
  again.remove("1");
  assert.equal(queue.first()?.id, "2");
  queue.remove("2");
  assert.equal(store.kept.size, 0, "an empty queue leaves nothing behind");
});

test("Queue_OnceItsExplorationHasAnId_GoesOnUnderIt", () => {
  const store = storage();
  const queue = new StepQueue(store, "new:focus=a");
  queue.add(step("1"));
  queue.rename("X");
  assert.deepEqual([new StepQueue(store, "new:focus=a").all().length, new StepQueue(store, "X").all().length], [0, 1]);
});

test("Queue_WhereTheBrowserKeepsNothing_StillHoldsItsSteps", () => {
  const queue = new StepQueue(storage(true), "X");
  queue.add(step("1"));
  queue.add(step("2"));
  queue.remove("1");
  assert.deepEqual(queue.all().map(({ id }) => id), ["2"]);
});

test("Queue_WithDamagedContent_IsEmpty", () => {
  const store = storage();
  store.kept.set("graphexplorer.steps.X", "{not json");
  assert.deepEqual(new StepQueue(store, "X").all(), []);
});

test("Pending_MovesAndHides_AreShownBeforeTheServerHasThem", () => {
  const scene = sceneOf([["A", 0, 0], ["B", 100, 0], ["C", 200, 0]], [[0, 1], [1, 2]]);
  const shown = withPending(scene, [{ id: "1", kind: "move", places: [{ id: "C", x: 5, y: 6 }] }, { id: "2", kind: "hide", entities: ["A"] }, { id: "3", kind: "undo" }]);
  assert.deepEqual(shown.nodes.map(({ id, x }) => [id, x]), [["B", 100], ["C", 5]]);
  assert.deepEqual(shown.edges.map(({ id, from, to }) => [id, from, to]), [["tie-1", 0, 1]]);
  assert.equal(scene.nodes[2].x, 200, "what came from the server stays as it came");
});

test("Question_OfAnAddress_HasListsNumbersAndTruths", () => {
  assert.deepEqual(questionOf("focus=e1&hops=2&kind=person&contested=true&family="), { focus: "e1", hops: 2, kind: ["person"], contested: true });
  assert.equal(explorationIn("exploration=X1"), "X1");
  assert.equal(explorationIn("focus=e1"), null);
});

test("Summary_OfHugeNames_StaysBelowOneMessage", () => {
  const scene = sceneOf(Array.from({ length: 400 }, (_, i) => [`${i} ${"呼罗珊".repeat(3000)}`, 0, 0]), []);
  const bytes = new TextEncoder().encode(JSON.stringify(summaryOf(scene, "said"))).length;
  assert.ok(bytes < 32_000, `${bytes} bytes`);
});

test("Within_TheFirstValuesThatFit", () => {
  assert.deepEqual(within(["aaaa", "bbbb", "cccc"], 15), ["aaaa", "bbbb"]);
});

/** @param {string[]} lines @param {any} [drawn] */
function received(lines, drawn = null) {
  const sent = new SentScene(drawn);
  for (const line of lines) sent.take(JSON.parse(line));
  assert.ok(sent.isWhole);
  return sent.scene();
}

test("SentScene_OfLines_IsTheSceneThatWasSent", () => {
  const scene = sceneOf([["A", 0, 0], ["B", 100, 0], ["C", 200, 5]], [[0, 1, { confidence: "low", title: "rival · low" }], [2, 1], [1, 1]]);
  const { nodes, edges } = received(linesOf(scene, 1));
  const defaults = { hidden: 0, chosen: false };
  assert.deepEqual(nodes, scene.nodes.map((/** @type {any} */ node) => ({ ...node, ...defaults })));
  assert.deepEqual(edges.map(({ id, from, to, title }) => [id, from, to, title]), [["tie-0", 0, 1, "rival · low"], ["tie-1", 2, 1, "rival · moderate"], ["tie-2", 1, 1, "rival · moderate"]]);
});

test("SentScene_OfWhatChanged_IsTheDrawnSceneWithThat", () => {
  const places = /** @type {[string, number, number][]} */ ([["A", 0, 0], ["B", 100, 0], ["C", 200, 0], ["D", 300, 0]]);
  const drawn = { ...received(linesOf(sceneOf(places, [[0, 1], [1, 2], [3, 2], [2, 3]]))), mark: "X.1.1" };
  const [head, part, end] = linesOf(sceneOf([["C", 250, 0], ["E", 0, 9]], [[0, 1, { confidence: "low" }]]));
  const changes = JSON.parse(part);
  Object.assign(changes.edges, { id: ["tie-1"], from: ["C"], to: ["E"] });
  const since = { ...JSON.parse(head), since: "X.1.1", gone: { nodes: ["A"], edges: ["tie-0", "tie-3"] } };
  const { nodes, edges } = received([JSON.stringify(since), JSON.stringify(changes), end], drawn);
  assert.deepEqual(nodes.map(({ id, x }) => [id, x]), [["B", 100], ["C", 250], ["D", 300], ["E", 0]]);
  assert.deepEqual(edges.map(({ id, from, to }) => [id, from, to]), [["tie-1", 1, 3], ["tie-2", 2, 1]]);
  assert.throws(() => received([JSON.stringify(since), end], { ...drawn, mark: "X.2.1" }));
});
