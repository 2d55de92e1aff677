import assert from "node:assert/strict";
import { test } from "node:test";
import { describe } from "../../src/GraphExplorer.Web/wwwroot/explorer/accessibility.js";
import { tiesAround, walk } from "../../src/GraphExplorer.Web/wwwroot/explorer/gestures/walk.js";
import { Marks } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/marks.js";
import { ShownScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/shown-scene.js";
import { sceneOf } from "./scenes.js";

const right = { x: 1, y: 0 };
const left = { x: -1, y: 0 };
const up = { x: 0, y: -1 };
const down = { x: 0, y: 1 };

// A in the middle; three parallel ties to B at its right, one to C below; D stands alone at the far left
const scene = new ShownScene(sceneOf(
  [["A", 0, 0], ["B", 400, 0], ["C", 0, 300], ["D", -500, 20]],
  [[0, 1, { fan: -24 }], [0, 1], [1, 0, { fan: -24, contested: true, confidence: "low", title: "alleged cutout · low" }], [0, 2]]));

/** @param {any} standing @param {any[]} directions */
const go = (standing, ...directions) => directions.reduce((at, direction) => walk(scene, at, direction) ?? at, standing);
const at = (/** @type {string} */ id) => ({ item: { kind: id.startsWith("tie") ? "relationship" : "entity", id }, origin: null });

test("Walk_FromAnEntityTowardsATie_StandsOnTheTieThenOnItsFarEnd", () => {
  assert.deepEqual(go(at("A"), right), { item: { kind: "relationship", id: "tie-1" }, origin: "A" });
  assert.deepEqual(go(at("A"), right, right).item, { kind: "entity", id: "B" });
  assert.deepEqual(go(at("A"), right, left).item, { kind: "entity", id: "A" });
  assert.deepEqual(go(at("B"), left, left).item, { kind: "entity", id: "A" });
});

test("Walk_SidewaysOnATie_ReachesEveryTieOfItsEntity_ParallelOnesToo", () => {
  const seen = new Set();
  let standing = go(at("A"), right);
  for (let i = 0; i < 4; i++) {
    seen.add(standing.item.id);
    standing = go(standing, standing.item.id === "tie-3" ? left : down);
  }
  assert.deepEqual([...seen].sort(), ["tie-0", "tie-1", "tie-2", "tie-3"]);
});

test("Walk_SidewaysAndBack_ReturnsToTheSameTie", () => {
  assert.equal(go(at("A"), right, down, up).item.id, "tie-1");
});

test("Walk_WhereNoTieLeads_GoesToTheNearestEntityThatWay", () => {
  assert.deepEqual(go(at("A"), left), { item: { kind: "entity", id: "D" }, origin: null });
  assert.equal(walk(scene, /** @type {any} */ (at("D")), left), null);
});

test("TiesAround_OfParallelTies_AreInTheOrderOfTheirFans", () => {
  assert.deepEqual(tiesAround(scene, scene.nodes[0]).map(({ edge }) => edge.id), ["tie-0", "tie-1", "tie-2", "tie-3"]);
});

test("Describe_EntitiesAndTies_InWords", () => {
  const marks = new Marks();
  assert.equal(describe(scene, { kind: "entity", id: "A" }, marks), "A, organization, 4 ties");
  marks.selectOnly({ kind: "relationship", id: "tie-2" });
  assert.equal(describe(scene, { kind: "relationship", id: "tie-2" }, marks), "B alleged cutout A, low confidence, contested, selected");
});
