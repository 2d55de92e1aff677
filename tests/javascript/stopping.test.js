import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ExplorationClient } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/exploration-client.js";
import { fakeBrowser } from "./fake-browser.js";
import { FakeServer } from "./fake-server.js";

/** @type {FakeServer} */
let server;
/** @type {ExplorationClient} */
let client;
/** @type {any[]} */
let told;

beforeEach(async () => {
  server = new FakeServer();
  told = [];
  /** @type {any} */ (globalThis).fetch = server.fetch;
  fakeBrowser(() => {});
  client = new ExplorationClient("exploration=X1", () => ({ width: 1280, height: 676 }), {
    scene: (_, { kinds }) => told.push(["scene", [...kinds]]),
    status: (state, message, work) => told.push([state, message, work]),
    part: async () => {},
    address: () => {},
    expansion: () => {},
  });
});

afterEach(() => client.dispose());

/** Waits until the client has told something so often. @param {string} what */
async function until(what, times = 1) {
  while (told.filter(([kind]) => kind === what).length < times) await new Promise((resolve) => setImmediate(resolve));
}

/** Shows the picture, and begins what takes long. */
async function begin(/** @type {() => void} */ work) {
  client.load();
  await until("ready");
  work();
  await until("loading");
  return told.findLast(([kind]) => kind === "loading");
}

test("Work_ThatTakesLong_IsToldOfUnderItsId", async () => {
  server.endless = "expand";
  const [, , work] = await begin(() => client.step("expand", { entity: "A" }));
  assert.match(work, /^[0-9a-f-]{36}$/);
});

test("Step_ThatThePersonStops_IsNotTaken_EndsOnTheServer_AndLeavesThePicture", async () => {
  server.endless = "arrange";
  await begin(() => client.step("arrange", { layout: "organic" }));
  client.stop();
  await until("ready", 2);
  assert.deepEqual([server.ended, server.steps, client.queue.first(), server.asked], [1, [], undefined, 2]);
  assert.deepEqual(told.at(-1), ["ready", "Stopped. Nothing was changed.", ""]);
});

test("Step_ThatWasTakenBeforeItCouldBeStopped_IsShownAndSaidToBe", async () => {
  server.endless = "arrange";
  server.version = 4;
  await begin(() => client.step("arrange", { layout: "organic" }));
  server.version = 5;
  client.stop();
  await until("ready", 2);
  assert.equal(told.filter(([kind]) => kind === "scene").length, 2);
  assert.deepEqual(told.at(-1), ["ready", "It was done before it could be stopped: undo takes it back.", ""]);
});

test("Layout_ThatANewerStepOvertakes_IsDropped_AndTheNewerIsTaken", async () => {
  server.endless = "arrange";
  await begin(() => client.step("arrange", { layout: "organic" }));
  client.step("expand", { entity: "A" });
  await until("ready", 2);
  assert.deepEqual([server.ended, server.steps.map(({ kind }) => kind)], [1, ["expand"]]);
  assert.deepEqual(told.filter(([kind]) => kind === "scene").at(-1), ["scene", ["expand"]]);
});

test("Layout_WhileTheThemeIsChanged_GoesOn", async () => {
  server.endless = "arrange";
  await begin(() => client.step("arrange", { layout: "organic" }));
  client.step("theme", { theme: "dark" });
  assert.equal(server.ended, 0);
});

test("Undo_WhileALayoutIsBeingMade_TakesThatBackAndNothingElse", async () => {
  server.endless = "arrange";
  await begin(() => client.step("arrange", { layout: "organic" }));
  client.step("undo", {});
  await until("ready", 2);
  const [{ id, ...undo }] = server.steps;
  assert.deepEqual([server.ended, server.steps.length, undo], [1, 1, { kind: "undo", of: server.dropped[0].id }]);
});

test("OtherSteps_AreNotOvertaken_ButTakenInOrder", async () => {
  server.endless = "expand";
  await begin(() => client.step("expand", { entity: "A" }));
  client.step("hide", { entities: ["B"] });
  assert.deepEqual([server.ended, client.queue.all().map(({ kind }) => kind)], [0, ["expand", "hide"]]);
});

test("Scene_ThatThePersonStops_EndsOnTheServer_AndIsFetchedWhenThePersonTriesAgain", async () => {
  server.endless = "scene";
  client.load();
  await until("loading");
  client.stop();
  await until("failed");
  assert.deepEqual(told.at(-1), ["failed", "Stopped. Nothing was changed.", ""]);
  server.endless = null;
  client.load();
  await until("scene");
  assert.equal(server.ended, 1);
});

test("Scene_ThatThePersonStopsHalfWay_SaysHowMuchOfItIsDrawn", async () => {
  server.cutAfter = 2;
  client.load();
  await until("loading");
  client.stop();
  await until("failed");
  assert.deepEqual(told.at(-1), ["failed", "Stopped: 1 of 2 entities drawn.", ""]);
});

test("Layout_WhenAnotherAddressIsOpened_IsDropped_AndNothingOfItIsSaidOfTheOther", async () => {
  server.endless = "arrange";
  await begin(() => client.step("arrange", { layout: "organic" }));
  client.open("focus=A");
  await until("scene", 2);
  assert.deepEqual([server.ended, client.queue.first(), told.findLast(([kind]) => kind === "scene")], [1, undefined, ["scene", []]]);
});

test("Step_WhileASceneIsFetchedAgainAfterACut_IsSentAtOnce", async () => {
  server.down = true;
  client.load();
  await until("offline");
  [server.down, server.endless] = [false, "scene"];
  while (server.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  server.endless = null;
  client.step("expand", { entity: "A" });
  await until("scene");
  assert.deepEqual([server.steps.map(({ kind }) => kind), client.queue.first()], [["expand"], undefined]);
});

test("Version_OfAnotherBrowser_ThatComesWhileASceneIsFetched_IsFetchedToo", async () => {
  server.version = 4;
  client.load();
  await until("ready");
  server.onScene = () => {
    server.onScene = () => {};
    client.follow(6);
    queueMicrotask(() => (server.version = 6));
  };
  client.load();
  await until("scene", 3);
  assert.equal(server.asked, 3);
});

test("Scene_OfAnotherAddress_IsNotWaitedFor", async () => {
  server.endless = "scene";
  client.load();
  await until("loading");
  server.endless = null;
  client.open("focus=A");
  await until("scene");
  assert.equal(server.ended, 1);
});

test("Page_ThatIsLeft_EndsItsWorkOnTheServer_AndKeepsTheStep", async () => {
  server.endless = "expand";
  await begin(() => client.step("expand", { entity: "A" }));
  client.dispose();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([server.ended, client.queue.first()?.kind, told.at(-1)?.[0]], [1, "expand", "loading"]);
});
