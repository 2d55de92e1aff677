import assert from "node:assert/strict";
import { test } from "node:test";
import { SpatialGrid } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/spatial-grid.js";
import { chooseLabels } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/label-choice.js";
import { extentAt, labelGrowth, levelAt } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/levels.js";
import { Marks } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/marks.js";
import { ShownScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/shown-scene.js";
import { TiePaths } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/tie-paths.js";
import { mix } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/colours.js";
import { sceneOf } from "./scenes.js";

const rect = (/** @type {number} */ left, /** @type {number} */ top, width = 10, height = 10) => ({ left, top, right: left + width, bottom: top + height });

test("Grid_AnyRectangle_FindsWhatLookingAtAllFinds", () => {
  const grid = new SpatialGrid(50);
  let state = 7;
  const chance = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const all = Array.from({ length: 300 }, () => rect(chance() * 2000 - 1000, chance() * 2000 - 1000, chance() ** 4 * 1500, chance() * 60));
  all.forEach((one, number) => grid.set(number, one));
  for (let i = 0; i < 100; i += 3) {
    all[i] = rect(chance() * 2000 - 1000, 0);
    grid.set(i, all[i]);
  }
  grid.remove(5);
  for (let round = 0; round < 100; round++) {
    const asked = rect(chance() * 2400 - 1200, chance() * 2400 - 1200, chance() * 900, chance() * 900);
    const wanted = all.flatMap((one, number) =>
      number !== 5 && one.left <= asked.right && one.right >= asked.left && one.top <= asked.bottom && one.bottom >= asked.top ? [number] : []);
    assert.deepEqual(grid.touching(asked), wanted);
  }
});

/** @param {number} index @param {number} priority @param {any} box @param {any} [more] @returns {any} */
const wish = (index, priority, box, more) => ({ index, priority, rects: [box], wanted: false, fits: true, slack: [1, 1], ...more });

test("Labels_OnOneAnother_GiveWayByPriority", () => {
  const chosen = chooseLabels([wish(0, 3, rect(0, 0)), wish(1, 0, rect(5, 5)), wish(2, 4, rect(40, 0))], [], 1);
  assert.deepEqual([...chosen.keys()].sort(), [1, 2]);
});

test("Labels_ThatAreWanted_StayWhateverLiesThere", () => {
  const chosen = chooseLabels([wish(0, 0, rect(0, 0)), wish(1, 5, rect(5, 5), { wanted: true })], [rect(0, 0, 50, 50)], 1);
  assert.deepEqual([...chosen.keys()], [1]);
});

test("Labels_WithAnotherPlace_TakeIt", () => {
  const chosen = chooseLabels([wish(0, 0, rect(0, 0)), wish(1, 1, rect(5, 5), { rects: [rect(5, 5), rect(60, 0)] })], [], 1);
  assert.equal(chosen.get(1), 1);
});

test("Labels_ThatHideTheirTie_GoUnlessTheirTypeIsNamed", () => {
  const chosen = chooseLabels([wish(0, 3, rect(0, 0), { fits: false }), wish(1, 1, rect(50, 0), { fits: false })], [], 1);
  assert.deepEqual([...chosen.keys()], [1]);
});

test("Levels_ChangeAtTheirZooms_AndTextKeepsItsLeastSize", () => {
  assert.deepEqual([0.55, 0.549, 0.25, 0.249].map(levelAt), ["plate", "token", "token", "dot"]);
  assert.equal(Math.round(labelGrowth(0.6) * 0.6 * 11 * 1e6), 9e6);
  const { nodes: [node] } = new ShownScene(sceneOf([["A", 0, 0]], []));
  for (const zoom of [0.5, 0.3]) assert.equal(Math.round(extentAt(node, zoom).h * zoom), 18);
  for (const zoom of [0.2, 0.05]) assert.ok(extentAt(node, zoom).w * zoom >= 6 - 1e-9);
});

test("Scene_TiesThereAndBack_BendToDifferentSides", () => {
  const scene = new ShownScene(sceneOf([["A", 0, 0], ["B", 400, 0]], [[0, 1, { fan: -12 }], [1, 0, { fan: -12 }]]));
  const paths = new TiePaths(scene).at(1);
  const [first, second] = scene.edges.map((edge) => paths.of(edge).control?.y ?? 0);
  assert.ok(first < 0 && second > 0, "parallel ties bend to different sides");
  assert.deepEqual(scene.json().edges.map((/** @type {any} */ edge) => edge.fan), [-12, -12]);
});

test("Scene_MembersThatAreMissing_HaveTheirDefaults", () => {
  const json = sceneOf([["A", 0, 0], ["B", 400, 0]], [[0, 1]]);
  delete json.edges[0].from;
  delete json.edges[0].label.at;
  delete json.edges[0].priority;
  const [edge] = new ShownScene(json).edges;
  assert.deepEqual([edge.from, edge.label.at, edge.priority, edge.contested, edge.dash], [0, 0.5, 5, false, "solid"]);
});

test("Marks_PointingAtAnEntity_LightsItsNeighboursAndTies", () => {
  const scene = new ShownScene(sceneOf([["A", 0, 0], ["B", 1, 0], ["C", 2, 0]], [[0, 1], [1, 2]]));
  const marks = new Marks();
  assert.equal(marks.lit(scene), null);
  marks.point({ kind: "entity", id: "A" });
  assert.deepEqual([[...(marks.lit(scene)?.nodes ?? [])], [...(marks.lit(scene)?.edges ?? [])]], [[0, 1], [0]]);
  marks.point(null);
  assert.equal(marks.lit(scene), null);
});

test("Marks_OfWhatTheSceneLost_GoWithIt", () => {
  const marks = new Marks();
  marks.select(["A", "gone"], ["tie-0", "tie-9"]);
  assert.ok(marks.keepWithin(new ShownScene(sceneOf([["A", 0, 0], ["B", 1, 0]], [[0, 1]]))));
  assert.deepEqual([[...marks.entities], [...marks.relationships]], [["A"], ["tie-0"]]);
});

test("Mix_IsOpaqueAndBetweenBoth", () => {
  assert.equal(mix("#ff0000", "#000000", 0.5), "rgb(128, 0, 0)");
  assert.equal(mix("rgb(10, 20, 30)", "#ffffff", 1), "rgb(10, 20, 30)");
});
