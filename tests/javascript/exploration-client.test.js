import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ExplorationClient } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/exploration-client.js";
import { fakeBrowser } from "./fake-browser.js";
import { FakeServer } from "./fake-server.js";

/** @type {FakeServer} */
let server;
/** @type {ExplorationClient[]} */
let clients = [];
/** @type {any[]} */
let told = [];
/** Tells how often the client has meant to ask again by itself. */
let browser = { timers: 0 };
const globals = /** @type {any} */ (globalThis);

beforeEach(() => {
  server = new FakeServer();
  told = [];
  globals.fetch = server.fetch;
  browser = fakeBrowser((url) => told.push(["url", url]));
});

afterEach(() => {
  clients.forEach((client) => client.dispose());
  clients = [];
});

/** @param {string} address */
function open(address) {
  const client = new ExplorationClient(address, () => ({ width: 1280, height: 676 }), {
    part: async () => {},
    scene: (scene, { said, kinds }) => told.push(["scene", scene.nodes.map(({ x }) => x), said, [...kinds]]),
    status: (state, message) => told.push([state, message]),
    address: (changed) => told.push(["address", changed]),
    expansion: (entity, families) => told.push(["expansion", entity, families]),
  });
  clients.push(client);
  return client;
}

/** Waits until the client has told something. @param {string} kind */
async function until(kind, times = 1) {
  while (told.filter(([what]) => what === kind).length < times) await new Promise((resolve) => setImmediate(resolve));
}

test("Client_TheFirstStep_MakesAnExplorationOfTheQuestion_AndMovesToItsAddress", async () => {
  const client = open("focus=A&kind=person");
  client.load();
  await until("ready");
  client.step("hide", { entities: ["B"] });
  await until("ready", 2);
  assert.deepEqual(server.question, { focus: "A", kind: ["person"], width: 1280, height: 676 });
  assert.deepEqual([told.find(([what]) => what === "url")[1], told.find(([what]) => what === "address")[1]], ["/?exploration=X1", "exploration=X1"]);
  assert.deepEqual(told.filter(([what]) => what === "scene").at(-1).slice(2), ["Did hide", ["hide"]]);
  assert.equal(server.steps[0].kind, "hide");
});

test("Client_CutOff_KeepsStepsShowsThemAndSendsThemInOrderOnce", async () => {
  const client = open("exploration=X1");
  client.load();
  await until("ready");
  server.down = true;
  client.step("move", { places: [{ id: "A", x: 7, y: 8 }] });
  client.step("expand", { entity: "A" });
  await until("offline");
  assert.equal(server.steps.length, 0);
  server.down = false;
  await until("ready", 2);
  assert.deepEqual(server.steps.map(({ kind }) => kind), ["move", "expand"]);
  assert.equal(client.queue.first(), undefined);
});

test("Client_OpenedWithStepsThatWait_SendsThem", async () => {
  server.down = true;
  open("exploration=X1").step("hide", { entities: ["B"] });
  await until("offline");
  clients.forEach((client) => client.dispose());
  server.down = false;
  open("exploration=X1").load();
  await until("ready");
  assert.equal(server.steps.length, 1);
});

test("Client_ARefusedStep_IsDroppedWithItsReason_AndTheNextAreSent", async () => {
  server.refuses = ({ kind }) => (kind === "path" ? [400, "Nothing ties A and B within 8 steps."] : null);
  const client = open("exploration=X1");
  client.step("path", { from: "A", to: "B" });
  client.step("hide", { entities: ["B"] });
  await until("failed");
  assert.deepEqual(told.find(([what]) => what === "failed"), ["failed", "Nothing ties A and B within 8 steps."]);
  assert.deepEqual(server.steps.map(({ kind }) => kind), ["hide"]);
});

test("Client_AnExpansionThatWouldBringTooMany_IsAskedAbout_AndIsNoFault", async () => {
  server.refuses = ({ most }) => (most ? null : [409, "A has more than 200 neighbours.", { expansion: { entity: "A", families: ["covert"] } }]);
  const client = open("exploration=X1");
  client.step("expand", { entity: "A", families: ["covert"] });
  await until("ready");
  assert.deepEqual(told.find(([what]) => what === "expansion"), ["expansion", "A", ["covert"]]);
  assert.equal(told.some(([what]) => what === "failed"), false);
  assert.equal(client.queue.first(), undefined);
});

test("Client_AnExpansionThatIsAskedAboutAsTheFirstStep_ShowsTheExplorationThatItBegan", async () => {
  server.refuses = () => [409, "A has more than 200 neighbours.", { expansion: { entity: "A", families: [] } }];
  const client = open("focus=A");
  client.load();
  await until("ready");
  client.step("expand", { entity: "A" });
  await until("ready", 2);
  assert.deepEqual(told.map(([what]) => what).filter((what) => ["address", "expansion", "scene"].includes(what)), ["scene", "address", "expansion", "scene"]);
});

test("Client_AServerThatFailsOnAStep_GetsItAgain", async () => {
  let failures = 2;
  server.refuses = () => (failures-- > 0 ? [500, "Something went wrong."] : null);
  open("exploration=X1").step("hide", { entities: ["B"] });
  await until("ready");
  assert.equal(server.steps.length, 1);
});

const tooSlow = "The server did not answer within 90 seconds. Try again.";

test("Client_AStoreThatRefuses_IsToldWithItsRemedy_AndAskedAgainOnlyByThePerson", async () => {
  server.instead = [503, { detail: tooSlow, storeAway: false }];
  const client = open("focus=A");
  client.load();
  await until("failed");
  assert.deepEqual(told.filter(([what]) => what === "failed"), [["failed", tooSlow]]);
  assert.deepEqual([server.asked, browser.timers], [1, 0]);
  server.instead = null;
  client.load();
  await until("ready");
  assert.equal(server.asked, 2);
});

for (const [whose, body] of /** @type {[string, any][]} */ ([["AStoreThatIsAway", { detail: "No Neo4j answers.", storeAway: true }], ["AGateway", null]])) {
  test(`Client_${whose}_IsAskedAgainByItself`, async () => {
    server.instead = [503, body];
    open("focus=A").load();
    await until("offline");
    server.instead = null;
    await until("ready");
    assert.equal(told.some(([what]) => what === "failed"), false);
  });
}

test("Client_AStepThatTheStoreRefuses_WaitsForThePerson_AndIsGivenUpInTheEnd", async () => {
  server.refuses = ({ kind }) => (kind === "expand" ? [503, tooSlow, { storeAway: false }] : null);
  const client = open("exploration=X1");
  client.step("expand", { entity: "A" });
  await until("failed");
  assert.deepEqual([client.queue.first()?.kind, browser.timers], ["expand", 0]);
  for (let times = 2; times <= 4; times++) {
    client.load();
    await until("failed", times);
  }
  assert.equal(client.queue.first(), undefined);
  client.step("hide", { entities: ["B"] });
  await until("ready");
  assert.deepEqual(server.steps.map(({ kind }) => kind), ["hide"]);
});

test("Client_ReloadedWhileItsExplorationWasMade_GoesOnWithIt", async () => {
  globals.sessionStorage = globals.localStorage;
  open("").step("hide", { entities: ["B"] });
  await until("ready");
  assert.equal(open("").address, "", "a page that was not reloaded shows what its address says");
  open("").step("hide", { entities: ["A"] });
  await until("ready", 2);
  const { getEntriesByType } = performance;
  performance.getEntriesByType = /** @type {any} */ (() => [{ type: "reload" }]);
  try {
    assert.equal(open("").address, "exploration=X1");
    assert.equal(open("").address, "", "the next reload shows what its address says");
  } finally {
    performance.getEntriesByType = getEntriesByType;
  }
});

test("Client_UndoWithNothingDone_MakesNoExploration", async () => {
  const client = open("focus=A");
  client.step("undo", {});
  client.load();
  await until("ready");
  assert.deepEqual([server.made, server.steps.length], [0, 0]);
});

test("Client_InAnotherTabAtTheSameQuestion_LeavesTheStepsThatWaitThere", async () => {
  const tabOf = () => {
    const kept = new Map();
    globals.sessionStorage = { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value), removeItem: () => {} };
  };
  tabOf();
  server.down = true;
  const cut = open("focus=A");
  cut.step("hide", { entities: ["B"] });
  await until("offline");
  cut.dispose();
  tabOf();
  server.down = false;
  open("focus=A").load();
  await until("ready");
  assert.deepEqual([server.steps, server.made, cut.queue.all().map(({ kind }) => kind)], [[], 0, ["hide"]]);
});
