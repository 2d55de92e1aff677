import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { SceneChange } from "../../src/GraphExplorer.Web/wwwroot/explorer/scene-change.js";
import { without } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/pending.js";
import { sceneOf } from "./scenes.js";

const globals = /** @type {any} */ (globalThis);
const four = sceneOf([["A", 0, 0], ["B", 100, 0], ["C", 200, 0], ["D", 300, 0]], [[0, 1], [2, 3]]);
/** @type {any} */
let stage;
/** @type {SceneChange} */
let change;
const ids = (/** @type {any} */ scene) => scene.nodes.map((/** @type {any} */ { id }) => id);

beforeEach(() => {
  globals.matchMedia = () => ({ matches: false });
  globals.document = { hidden: false };
  globals.requestAnimationFrame = () => 1;
  globals.cancelAnimationFrame = () => {};
  stage = { scene: null, held: new Set(), show: (/** @type {any} */ scene) => (stage.scene = scene), moved: () => {} };
  change = new SceneChange(stage);
  change.to(four);
});

test("Change_OnItsWay_ShowsWhatGoes_AndKnowsWhatStays", () => {
  change.to(without(four, ["B"]));
  assert.deepEqual([ids(stage.scene), ids(change.after)], [["A", "C", "D", "B"], ["A", "C", "D"]]);
  change.finish();
  assert.deepEqual([ids(stage.scene), change.after], [["A", "C", "D"], null]);
});

test("TwoHidden_OneRightAfterTheOther_NeitherComesBack", () => {
  change.to(without(four, ["B"]));
  change.to(without(/** @type {any} */ (change.after).json(), ["C"]));
  assert.deepEqual(ids(change.after), ["A", "D"]);
  change.finish();
  assert.deepEqual(ids(stage.scene), ["A", "D"]);
});
