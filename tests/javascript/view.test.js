import assert from "node:assert/strict";
import { test } from "node:test";
import { View } from "../../src/GraphExplorer.Web/wwwroot/explorer/view.js";
import { wheelFactor } from "../../src/GraphExplorer.Web/wwwroot/explorer/gestures/wheel.js";

function view(width = 1000, height = 600) {
  const one = new View();
  one.width = width;
  one.height = height;
  return one;
}

const near = (/** @type {number} */ actual, /** @type {number} */ wanted) => assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual} is not ${wanted}`);

test("Zoom_AboutAPoint_LeavesWhatIsUnderItThere", () => {
  const one = view();
  one.panBy(40, -7);
  const under = one.toScene({ x: 300, y: 200 });
  one.zoomAbout({ x: 300, y: 200 }, 1.7);
  near(one.toScreen(under).x, 300);
  near(one.toScreen(under).y, 200);
});

test("Zoom_BeyondItsLimits_StopsAtThemWithoutMoving", () => {
  const one = view();
  one.zoomAbout({ x: 500, y: 300 }, 1000);
  assert.equal(one.zoom, 4);
  const { x, y } = one;
  one.zoomAbout({ x: 0, y: 0 }, 2);
  assert.deepEqual([one.x, one.y, one.zoom], [x, y, 4]);
});

test("Fit_OfALargeScene_StopsAtTheLeastZoom_InTheMiddle", () => {
  const fit = view().fitting({ left: -5000, right: 5000, top: -100, bottom: 100 }, { least: 0.7, most: 1 });
  assert.deepEqual([fit.zoom, fit.x, fit.y], [0.7, 500, 300]);
});

test("Fit_OfASmallScene_IsNeverLargerThanTheMostZoom_BesideWhatCovers", () => {
  const fit = view().fitting({ left: 0, right: 100, top: 0, bottom: 50 }, { least: 0.02, most: 1, covered: 400 });
  assert.deepEqual([fit.zoom, fit.x + 50, fit.y + 25], [1, 300, 300]);
});

test("PanToShow_WhatIsSeen_IsNothing_AndElseJustEnough", () => {
  const one = view();
  assert.deepEqual(one.panToShow({ left: 100, right: 200, top: 100, bottom: 200 }, 24, 0), { x: 0, y: 0 });
  assert.deepEqual(one.panToShow({ left: 700, right: 800, top: 100, bottom: 200 }, 24, 380), { x: -204, y: 0 });
  assert.deepEqual(one.panToShow({ left: -90, right: 10, top: 590, bottom: 700 }, 24, 0), { x: 114, y: -124 });
});

test("Wheel_OneNotch_IsTheSameStepInPixelsAndLines_AndBackAgain", () => {
  const pixels = wheelFactor({ deltaY: -100, deltaMode: 0, ctrlKey: false });
  near(wheelFactor({ deltaY: -3, deltaMode: 1, ctrlKey: false }), pixels);
  near(wheelFactor({ deltaY: -120, deltaMode: 0, ctrlKey: true }), pixels);
  near(wheelFactor({ deltaY: 100, deltaMode: 0, ctrlKey: false }) * pixels, 1);
});

test("Wheel_OnATrackpad_AddsUpToTheSameNotch", () => {
  let factor = 1;
  for (let i = 0; i < 25; i++) factor *= wheelFactor({ deltaY: -4, deltaMode: 0, ctrlKey: false });
  near(factor, wheelFactor({ deltaY: -100, deltaMode: 0, ctrlKey: false }));
});
