import assert from "node:assert/strict";
import { test } from "node:test";
import { Picture } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/picture.js";
import { noRim, rimOf } from "../../src/GraphExplorer.Web/wwwroot/explorer/drawing/rim.js";
import { View } from "../../src/GraphExplorer.Web/wwwroot/explorer/view.js";

const size = { width: 1000, height: 600 };
const everywhere = { left: -9000, top: -9000, right: 9000, bottom: 9000 };

/**
 * A stage, and a picture that was drawn of it with a rim.
 * @param {{left: number, top: number, right: number, bottom: number}} bounds Of the scene.
 */
function drawn(bounds, rim = rimOf(size, 1)) {
  const view = Object.assign(new View(), size);
  const stage = /** @type {any} */ ({ canvas: size, view, changes: 1, held: new Set() });
  const below = /** @type {any} */ ({ width: size.width + 2 * rim.x, height: size.height + 2 * rim.y });
  const frame = /** @type {any} */ ({ view: view.grown(rim), density: 1, scene: { bounds: () => bounds } });
  return { stage, picture: new Picture(frame, { changes: 1, without: new Set(), rim, below }, null) };
}

test("Picture_WhilePanning_SufficesUntilHalfItsRimIsUsedUp", () => {
  const { stage, picture } = drawn(everywhere);
  const rim = rimOf(size, 1);
  for (const [x, y, enough] of /** @type {[number, number, boolean][]} */ ([[0, 0, true], [rim.x / 2, -rim.y / 2, true], [rim.x / 2 + 1, 0, false], [0, rim.y / 2 + 1, false], [-rim.x / 2 - 1, 0, false]])) {
    Object.assign(stage.view, { x, y });
    assert.equal(picture.suffices(stage, 1, false), enough, `${x} ${y}`);
  }
});

test("Picture_WhileZooming_SufficesUntilItWouldBeCoarseOrEndWithinTheCanvas", () => {
  const { stage, picture } = drawn(everywhere);
  for (const [factor, enough] of /** @type {[number, boolean][]} */ ([[1.3, true], [1.2, false]])) {
    stage.view.zoomAbout({ x: 500, y: 300 }, factor);
    assert.equal(picture.suffices(stage, 1, false), enough, `${stage.view.zoom}`);
  }
  Object.assign(stage.view, { x: 0, y: 0, zoom: 1 });
  stage.view.zoomAbout({ x: 500, y: 300 }, 0.75);
  assert.equal(picture.suffices(stage, 1, false), false);
});

test("Picture_OfAllThereIs_SufficesWhereverTheViewGoes_ButNotWhereItRests", () => {
  const { stage, picture } = drawn({ left: 10, top: 10, right: 900, bottom: 500 }, noRim);
  Object.assign(stage.view, { x: 700, y: -400 });
  assert.equal(picture.suffices(stage, 1, false), true);
  assert.equal(picture.suffices(stage, 1, true), false);
});

test("Picture_WithoutARim_IsExactAndDoesNotSufficeAtRest_WhereThereIsMoreThanItShows", () => {
  const bare = drawn(everywhere, noRim);
  assert.equal(bare.picture.isExact(bare.stage, 1), true);
  assert.equal(bare.picture.suffices(bare.stage, 1, true), false);
  const { stage, picture } = drawn(everywhere);
  assert.equal(picture.suffices(stage, 1, true), true);
});

test("Picture_OfWhatIsNoMore_DoesNotSuffice", () => {
  const { stage, picture } = drawn(everywhere);
  assert.equal(picture.suffices({ ...stage, changes: 2 }, 1, false), false);
  assert.equal(picture.suffices({ ...stage, held: new Set(["a"]) }, 1, false), false);
  assert.equal(picture.suffices({ ...stage, canvas: { width: 1001, height: 600 } }, 1, false), false);
  assert.equal(picture.suffices(stage, 2, false), false);
});

test("Rim_OfALargeDenseCanvas_IsWholePixelsAndKeepsThePictureWithinBounds", () => {
  for (const [width, height, density] of [[1000, 600, 1], [3840, 2160, 2], [7680, 4320, 2], [999, 333, 1.5]]) {
    const { x, y } = rimOf({ width, height }, density);
    assert.ok(Number.isInteger(Math.round(x * density * 1e9) / 1e9) && Number.isInteger(Math.round(y * density * 1e9) / 1e9));
    assert.ok((width + 2 * x * density) * (height + 2 * y * density) <= Math.max(16.01e6, width * height));
  }
  assert.deepEqual(rimOf({ width: 1000, height: 600 }, 1), { x: 250, y: 150 });
});
