import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { reach } from "../../src/GraphExplorer.Web/wwwroot/explorer/geometry/outline.js";
import { arrowhead, loopAround, pathBetween, pointAt, tangentAt } from "../../src/GraphExplorer.Web/wwwroot/explorer/geometry/tie-path.js";
import { clipped } from "../../src/GraphExplorer.Web/wwwroot/explorer/geometry/clip.js";
import { distanceTo, inside } from "../../src/GraphExplorer.Web/wwwroot/explorer/geometry/distance.js";

const plate = (/** @type {any} */ kind, x = 0, y = 0, w = 100, h = 40) => ({ kind, x, y, w, h });
const near = (/** @type {number} */ actual, /** @type {number} */ wanted, within = 1e-6) => assert.ok(Math.abs(actual - wanted) <= within, `${actual} is not ${wanted}`);

test("Reach_AlongAnAxis_IsHalfTheSideAndTheGap", () => {
  for (const kind of ["organization", "person", "place"]) {
    near(reach(plate(kind), 1, 0, 3), 53);
    near(reach(plate(kind), 0, -1, 3), 23);
  }
  near(reach(plate("event"), 0, 1, 3), 23);
  near(reach(plate("event"), 1, 0, 0), 50);
});

test("Reach_OfAStadiumTowardsItsRoundEnd_EndsOnTheCircle", () => {
  const r = Math.SQRT1_2;
  const way = reach(plate("person"), r, r, 0);
  assert.ok(way * r <= 20 + 1e-9);
  const towards = reach(plate("person"), Math.cos(0.3), Math.sin(0.3), 0);
  near(Math.hypot(towards * Math.cos(0.3) - 30, towards * Math.sin(0.3)), 20);
});

test("Path_OfAStraightTie_KeepsThreePixelsFromBothPlates", () => {
  const path = pathBetween(plate("organization"), plate("person", 300, 0), 0);
  assert.deepEqual([path.start, path.end, path.control], [{ x: 53, y: 0 }, { x: 247, y: 0 }, null]);
});

test("Path_OfAFan_PassesItsFanAside_AndItsMirrorTheOtherWay", () => {
  for (const fan of [24, 12, -12, -36]) {
    const there = pathBetween(plate("organization"), plate("organization", 400, 0), fan);
    const middle = pointAt(there, 0.5);
    // the right-hand side of a way to the right is down
    assert.equal(Math.sign(middle.y), Math.sign(fan));
    near(Math.abs(middle.y), Math.abs(fan), 8);
    const back = pathBetween(plate("organization", 400, 0), plate("organization"), -fan);
    near(pointAt(back, 0.5).y, middle.y);
  }
});

test("Path_WithoutRoomBetweenPlates_HasNoLength", () => {
  const path = pathBetween(plate("organization"), plate("organization", 60, 0), 0);
  near(path.start.x, path.end.x);
  assert.deepEqual(tangentAt(path, 0.5), { x: 1, y: 0 });
});

test("Loop_StandsOutsideItsPlateAtTheTopRight", () => {
  const middle = pointAt(loopAround(plate("organization"), 0), 0.5);
  assert.ok(middle.x > 50 && middle.y < -20);
});

test("Arrowhead_EndsItsLineInsideItself", () => {
  const head = arrowhead(pathBetween(plate("organization"), plate("organization", 300, 0), 0), 10, 8);
  assert.deepEqual([head.tip, head.lineEnd, head.left, head.right], [{ x: 247, y: 0 }, { x: 241, y: 0 }, { x: 237, y: 4 }, { x: 237, y: -4 }]);
});

test("Clip_OfADashedLine_MovesItsStartByWholePeriods", () => {
  const [from, to] = clipped({ x: -1000, y: 0 }, { x: 1000, y: 0 }, { left: -50, right: 50, top: -10, bottom: 10 }, 11);
  assert.ok(from.x <= -50 && from.x > -61);
  near((from.x + 1000) % 11, 0);
  near(to.x, 50);
  const [a, b] = clipped({ x: 0, y: 100 }, { x: 10, y: 100 }, { left: -50, right: 50, top: -10, bottom: 10 }, 11);
  assert.deepEqual([a, b], [{ x: 0, y: 100 }, { x: 10, y: 100 }]);
});

test("Distance_ToACurve_IsSmallOnItAndLargeBesideIt", () => {
  const path = pathBetween(plate("organization"), plate("organization", 400, 0), 24);
  assert.ok(distanceTo(path, pointAt(path, 0.3)) < 0.5);
  assert.ok(distanceTo(path, { x: 200, y: -30 }) > 40);
});

test("Inside_OfALassoWithABay_LeavesTheBayOut", () => {
  const outline = [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 100 }, { x: 50, y: 20 }, { x: 0, y: 100 }];
  assert.ok(inside(outline, { x: 10, y: 50 }));
  assert.ok(!inside(outline, { x: 50, y: 60 }));
});

test("Paths_OfTheSharedCases_AreThoseOfTheServer", () => {
  // the server's geometry is held to the same file by SharedPathsTests
  const cases = JSON.parse(readFileSync(new URL("tie-paths.json", import.meta.url), "utf8"));
  assert.ok(cases.length >= 40);
  for (const one of cases) {
    const path = one.to ? pathBetween(one.from, one.to, one.fan) : loopAround(one.from, one.fan);
    const head = arrowhead(path, 10, 8.5);
    const actual = { start: path.start, end: path.end, middle: pointAt(path, 0.5), label: pointAt(path, 0.37), headLeft: head.left, lineEnd: head.lineEnd };
    for (const [name, { x, y }] of Object.entries(actual)) {
      near(x, one[name][0], 1e-5);
      near(y, one[name][1], 1e-5);
    }
  }
});
