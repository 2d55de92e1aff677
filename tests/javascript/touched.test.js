import assert from "node:assert/strict";
import { test } from "node:test";
import { touchedBy } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/touched.js";
import { Marks } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/marks.js";
import { ShownScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/shown-scene.js";
import { sceneOf } from "./scenes.js";

/** What is drawn at a movement with so many entities of a chain in hand, of which the first hundred are in sight. */
function touched(/** @type {number} */ inHand, /** @type {number} */ tiesEach) {
  const places = Array.from({ length: inHand }, (_, at) => /** @type {[string, number, number]} */ ([`n${at}`, at * 100, 0]));
  const ties = places.slice(1).flatMap((_, at) => Array.from({ length: tiesEach }, () => /** @type {[number, number]} */ ([at, at + 1])));
  const scene = new ShownScene(sceneOf(places, ties));
  const stage = { scene, marks: new Marks(), held: new Set(places.map(([id]) => id)), changes: 1, view: { seen: () => null }, within: () => ({ nodes: Array.from({ length: 100 }, (_, at) => at), edges: [] }) };
  const part = touchedBy(/** @type {any} */ (stage), /** @type {any} */ ({ without: stage.held, changes: 1, frame: { labels: new Set(), names: new Map() } }));
  return [part?.nodes.length, part?.edges.length];
}

test("Few_InHand_AreDrawnWithAllTheirTies", () => {
  assert.deepEqual(touched(200, 2), [200, 398]);
});

test("Thousands_InHand_ThoseInSightAreDrawn", () => {
  assert.deepEqual(touched(2000, 2), [100, 200]);
});

test("Thousands_InHandWithManyTies_AreDrawnWithoutThem", () => {
  assert.deepEqual(touched(2000, 20), [100, 0]);
});
