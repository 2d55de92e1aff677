import assert from "node:assert/strict";
import { test } from "node:test";
import { Keyboard } from "../../src/GraphExplorer.Web/wwwroot/explorer/gestures/keyboard.js";
import { Marks } from "../../src/GraphExplorer.Web/wwwroot/explorer/model/marks.js";

/** Presses E with so many entities selected; what came of it. */
function expand(/** @type {number} */ selected) {
  const canvas = new EventTarget();
  const marks = new Marks();
  marks.select(Array.from({ length: selected }, (_, at) => `e${at}`), []);
  /** @type {any[]} */
  const done = [];
  const actions = { step: (/** @type {string} */ kind) => done.push(kind), refuse: (/** @type {string} */ reason) => done.push(reason) };
  new Keyboard(/** @type {any} */ ({ canvas, marks }), /** @type {any} */ (actions), () => false);
  canvas.dispatchEvent(Object.assign(new Event("keydown"), { key: "e" }));
  return done;
}

test("Expand_OfSeveral_IsAStepForEach", () => {
  assert.deepEqual(expand(3), ["expand", "expand", "expand"]);
});

test("Expand_OfThousands_IsRefusedWithTheReason", () => {
  assert.deepEqual(expand(5000), ["5,000 entities are selected, and up to 20 can be expanded at a time. Select fewer."]);
});
