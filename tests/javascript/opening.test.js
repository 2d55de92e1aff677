import assert from "node:assert/strict";
import { test } from "node:test";
import { ShownScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/shown-scene.js";
import { Opening } from "../../src/GraphExplorer.Web/wwwroot/explorer/opening.js";
import { View } from "../../src/GraphExplorer.Web/wwwroot/explorer/view.js";
import { sceneOf } from "./scenes.js";

/** Where an entity lies on a canvas of 1000 × 600 px when a scene is opened. */
function opened(/** @type {any} */ json, /** @type {string} */ name, address = "") {
  const scene = new ShownScene(json);
  const view = Object.assign(new View(), { width: 1000, height: 600 });
  const stage = { scene, settledScene: scene, view, covered: 0, bounds: () => scene.bounds() };
  Object.assign(view, new Opening(/** @type {any} */ (stage), () => address).view());
  const { x, y } = view.toScreen(/** @type {any} */ (scene.node(name)));
  return [Math.round(x), Math.round(y)];
}

const apart = sceneOf([["A", 0, 0], ["B", 9000, 0], ["C", 9000, 500], ["D", 0, 9000]], [[0, 1], [1, 2]]);

test("Network_OfWhichNobodyIsInTheMiddle_OpensOnTheBestTied", () => {
  assert.deepEqual(opened(apart, "B"), [500, 300]);
});

test("Network_OfWhichSomebodyIsInTheMiddle_OpensThere", () => {
  const around = sceneOf([["A", 0, 0], ["B", 9000, 0], ["C", 4500, 4500], ["D", 0, 9000]], [[0, 1], [1, 3]]);
  assert.deepEqual(opened(around, "C"), [500, 300]);
});

test("Network_WithAnEntityAskedFor_OpensOnIt", () => {
  assert.deepEqual(opened(apart, "D", "focus=D"), [500, 300]);
});
