import assert from "node:assert/strict";
import { test } from "node:test";
import { Colours } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/colours.js";
import { Painter } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/painter.js";
import { pointAt } from "../../src/GraphExplorer.Web/wwwroot/explorer/geometry/tie-path.js";
import { hit } from "../../src/GraphExplorer.Web/wwwroot/explorer/hit.js";
import { extentAt, labelGrowth } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/levels.js";
import { Marks } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/marks.js";
import { SceneIndex } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/scene-index.js";
import { ShownScene } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/shown-scene.js";
import { TiePaths } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/tie-paths.js";
import { View } from "../../src/GraphExplorer.Web/wwwroot/explorer/view.js";
import { sceneOf } from "./scenes.js";

const palette = /** @type {any} */ ({ canvas: "#ffffff", ink: "#000000", plate: "#222222", accent: "#0000ff", families: {} });
const context = /** @type {any} */ ({ measureText: (/** @type {string} */ text) => ({ width: text.length * 50 }) });

/** Numbers from 0 to 1 that are the same in every run. */
function dice(/** @type {number} */ seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** A stage with a random scene, some of it moved since, looked at from anywhere. */
function randomStage(/** @type {() => number} */ chance, /** @type {number} */ zoom, nodes = 120, ties = 240) {
  const whole = 400 + chance() * 4000;
  const some = (/** @type {number} */ most) => Math.floor(chance() * most);
  const json = sceneOf(
    Array.from({ length: nodes }, (_, at) => [`n${at}`, chance() * whole, chance() * whole]),
    Array.from({ length: ties }, () => [some(nodes), some(nodes), { priority: some(6), fan: chance() < 0.3 ? chance() * 60 - 30 : 0, directed: chance() < 0.7 }]));
  json.bounds = { x: 0, y: 0, width: whole, height: whole };
  const scene = new ShownScene(json);
  const index = new SceneIndex(scene);
  const moved = Array.from({ length: 5 }, () => scene.nodes[some(nodes)]);
  for (const node of moved) scene.place(node, chance() * whole, chance() * whole);
  index.moved(moved);
  const marks = new Marks();
  marks.select([`n${some(nodes)}`], [`tie-${some(ties)}`]);
  const view = Object.assign(new View(), { width: 800, height: 600, zoom, x: 400 - (whole / 2) * zoom, y: 300 - (whole / 2) * zoom });
  return /** @type {any} */ ({ scene, paths: new TiePaths(scene), colours: new Colours(palette), view, marks, held: new Set(), written: true, within: (/** @type {any} */ rect) => index.within(rect) });
}

const holds = (/** @type {any} */ at, /** @type {any} */ middle, /** @type {number} */ w, /** @type {number} */ h, least = 0) =>
  Math.abs(at.x - middle.x) <= Math.max(w, least) / 2 && Math.abs(at.y - middle.y) <= Math.max(h, least) / 2;

/** What is drawn on top at a point, found by looking at everything that is drawn; several ties where they are as near as can be told. */
function looked(/** @type {any} */ stage, /** @type {any} */ frame, /** @type {any} */ at) {
  const { scene, marks, view } = stage;
  const least = 24 / view.zoom;
  const far = (/** @type {any} */ node) => Math.hypot(node.x - at.x, node.y - at.y);
  const nodes = scene.nodes.filter((/** @type {any} */ node) => holds(at, node, extentAt(node, view.zoom).w, extentAt(node, view.zoom).h, least));
  if (nodes.length > 0) {
    const top = nodes.findLast((/** @type {any} */ node) => marks.entities.has(node.id)) ?? nodes.at(-1);
    return [(frame.level === "plate" ? top : nodes.sort((/** @type {any} */ a, /** @type {any} */ b) => far(a) - far(b))[0]).id];
  }
  const drawn = frame.edges.map((/** @type {number} */ index) => scene.edges[index]);
  const growth = labelGrowth(view.zoom);
  const labels = drawn.filter((/** @type {any} */ edge) => frame.labels.has(edge.index)
    && holds(at, pointAt(frame.paths.of(edge), edge.label.at), edge.label.w * growth, edge.label.h * growth));
  if (labels.length > 0) return [(labels.findLast((/** @type {any} */ edge) => marks.relationships.has(edge.id)) ?? labels.at(-1)).id];
  const away = (/** @type {any} */ edge) => {
    const path = frame.paths.of(edge);
    let nearest = Infinity;
    const points = [path.start, path.end, path.control ?? path.start, path.control2 ?? path.start];
    const beyond = (/** @type {"x" | "y"} */ axis) =>
      at[axis] < Math.min(...points.map((one) => one[axis])) - least || at[axis] > Math.max(...points.map((one) => one[axis])) + least;
    if (beyond("x") || beyond("y")) return Infinity;
    const pieces = 100 + Math.ceil(Math.hypot(path.end.x - path.start.x, path.end.y - path.start.y) * view.zoom);
    for (let i = 0; i <= pieces; i++) {
      const { x, y } = pointAt(path, i / pieces);
      nearest = Math.min(nearest, Math.hypot(x - at.x, y - at.y));
    }
    return nearest * view.zoom;
  };
  const near = drawn.map((/** @type {any} */ edge) => ({ id: edge.id, away: away(edge) })).filter((/** @type {any} */ one) => one.away < 13);
  const nearest = Math.min(...near.map((/** @type {any} */ one) => one.away));
  // a curve is followed in pieces: what lies within a px of the nearest, or of how far a pointer reaches, may be either
  const ids = near.filter((/** @type {any} */ one) => one.away <= nearest + 1).map((/** @type {any} */ one) => one.id);
  return nearest > 11 ? [...ids, undefined] : ids;
}

for (const zoom of [0.06, 0.2, 0.4, 0.6, 1, 2.5]) {
  test(`Hit_AnywhereInRandomScenes_IsWhatIsDrawnThere_AtZoom${zoom}`, () => {
    const chance = dice(Math.round(zoom * 1000) + 1);
    for (let round = 0; round < 5; round++) {
      const stage = randomStage(chance, zoom);
      const frame = new Painter(context).frame(stage, stage.view, context, 1);
      assert.ok(frame);
      for (let i = 0; i < 40; i++) {
        const point = { x: chance() * 800, y: chance() * 600 };
        const found = hit(frame, stage.view, stage.within, point).item?.id;
        const wanted = looked(stage, frame, stage.view.toScene(point));
        assert.ok(wanted.includes(found), `round ${round}, ${point.x},${point.y}: ${found} is not among ${wanted}`);
      }
    }
  });
}

test("Ties_FromAfarAmongThousands_TheLeastImportantGo_AndCannotBeHit", () => {
  const stage = randomStage(dice(5), 0.05, 3000, 9000);
  // so that the middle is free of nodes
  for (const node of stage.scene.nodes) stage.scene.place(node, node.index % 2 === 0 ? 0 : 12000, node.y * 3);
  const index = new SceneIndex(stage.scene);
  Object.assign(stage, { within: (/** @type {any} */ rect) => index.within(rect) });
  Object.assign(stage.view, { x: 100, y: 0 });
  const frame = new Painter(context).frame(stage, stage.view, context, 1);
  assert.ok(frame);
  const drawn = new Set(frame.edges);
  const priorities = frame.edges.map((index) => stage.scene.edges[index].priority);
  const most = Math.max(...priorities);
  assert.ok(frame.edges.length > 2000 && frame.edges.length <= 4000 + 1, `${frame.edges.length} are drawn`);
  const missing = stage.scene.edges.filter((/** @type {any} */ edge) => edge.priority < most - 1 && !drawn.has(edge.index));
  assert.deepEqual(missing, []);
  for (const edge of stage.scene.edges.filter((/** @type {any} */ one) => !drawn.has(one.index)).slice(0, 200)) {
    const found = hit(frame, stage.view, stage.within, stage.view.toScreen(pointAt(frame.paths.of(edge), 0.5))).item;
    assert.ok(found === null || drawn.has(stage.scene.edge(found.id)?.index ?? -1) || found.kind === "entity", `${found?.id} is not drawn`);
  }
  stage.marks.select([], [stage.scene.edges.find((/** @type {any} */ edge) => !drawn.has(edge.index)).id]);
  const again = new Painter(context).frame(stage, stage.view, context, 1);
  const [marked] = [...stage.marks.relationships].map((id) => stage.scene.edge(id).index);
  assert.ok(again?.edges.includes(marked) && again.labels.has(marked), "a selected tie is drawn with its label");
});

test("Dot_ThatIsMarkedAmongOthers_IsDrawnLargerAndLast_AndIsHitWhereItCovers", () => {
  const stage = randomStage(dice(7), 0.05);
  const [selected, beside] = stage.scene.nodes;
  stage.scene.place(beside, selected.x + 3 / 0.05, selected.y);
  const index = new SceneIndex(stage.scene);
  Object.assign(stage, { within: (/** @type {any} */ rect) => index.within(rect) });
  stage.marks.select([selected.id], []);
  Object.assign(stage.view, { x: 400 - selected.x * 0.05, y: 300 - selected.y * 0.05 });
  /** @type {any[]} */
  const drawn = [];
  const pen = /** @type {any} */ (new Proxy({}, {
    get: (_, what) => what === "measureText" ? context.measureText : (/** @type {any[]} */ ...words) => drawn.push([what, ...words]),
    set: () => true,
  }));
  const painter = new Painter(pen);
  const frame = painter.frame(stage, stage.view, pen, 1);
  assert.ok(frame);
  for (const _ of painter.above(frame));

  const dots = drawn.filter(([what]) => what === "arc" || what === "fillRect");
  const [what, x, , radius] = dots.at(-1);
  assert.deepEqual([what, x, radius * 0.05], ["arc", selected.x, 4]);
  assert.equal(hit(frame, stage.view, stage.within, { x: 402, y: 300 }).item?.id, selected.id);
  assert.equal(hit(frame, stage.view, stage.within, { x: 408, y: 300 }).item?.id, beside.id);
});

test("Dot_OfAPictureFromAfar_WhileTheViewIsClose_CannotBeDragged", () => {
  const stage = randomStage(dice(7), 0.05);
  const [node] = stage.scene.nodes;
  const frame = new Painter(context).frame(stage, stage.view.copy(), context, 1);
  assert.ok(frame);
  const firm = (/** @type {number} */ zoom) => hit(frame, Object.assign(stage.view, { zoom, x: 400 - node.x * zoom, y: 300 - node.y * zoom }), stage.within, { x: 400, y: 300 }).firm;
  assert.deepEqual([firm(0.05), firm(0.06), firm(1)], [true, true, false]);
});
