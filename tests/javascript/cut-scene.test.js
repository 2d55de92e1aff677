import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { ExplorationClient } from "../../src/GraphExplorer.Web/wwwroot/explorer/client/exploration-client.js";
import { fakeBrowser } from "./fake-browser.js";
import { linesOf, sceneOf } from "./scenes.js";

const lines = linesOf(sceneOf([["شبكة حقاني", 0, 0], ["Taliban", 200, 0]], [[0, 1]]), 1);
const bytes = Buffer.from(lines.join(""));

/** A whole answer with the scene, in every way in which the end of a body is told. */
const answers = {
  chunked: Buffer.concat([head("Transfer-Encoding: chunked"), Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n0\r\n\r\n")]),
  ofKnownLength: Buffer.concat([head(`Content-Length: ${bytes.length}`), bytes]),
  untilItHangsUp: Buffer.concat([head("Cache-Control: no-store"), bytes]),
};

/** @param {string} line */
function head(line) {
  return Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n${line}\r\n\r\n`);
}

/** @type {Buffer} What is sent to the next request; the one after it gets the whole. */
let next;
/** @type {Buffer} */
let whole;
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.once("data", () => {
    socket.end(next);
    next = whole;
  });
});

/** At every byte; where that takes long, since the browser tells later that bytes are missing, at every fifth. @type {Record<string, number>} */
const steps = { chunked: 1, ofKnownLength: 5, untilItHangsUp: 1 };

const globals = /** @type {any} */ (globalThis);
const { fetch } = globals;

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  globals.fetch = (/** @type {string} */ url, /** @type {any} */ init) => fetch(`http://127.0.0.1:${port}${url}`, init);
});

after(() => {
  globals.fetch = fetch;
  server.close();
});

/**
 * Whether a cut answer has the first part. Where only the end of its line is missing, it may be taken or not.
 * @param {Buffer} answer @param {number} cut @param {string} first What was told first.
 */
function hasFirstPart(answer, cut, first) {
  const end = answer.indexOf(bytes) + Buffer.byteLength(lines[0] + lines[1]);
  return cut >= end || (cut === end - 1 && first.startsWith("loading"));
}

const size = () => ({ width: 1280, height: 676 });
const named = (/** @type {any} */ { nodes, edges }) => `${nodes.map((/** @type {any} */ { name }) => name).join(" and ")}, ${edges.length} ties`;
const lost = "offline Connection lost. Everything you did is saved. Retrying…";

/** What a client is told on @param {string[]} told @returns {any} */
const tellingOn = (told) => ({
  part: async (/** @type {any} */ scene) => void told.push(`part ${named(scene)}`),
  scene: (/** @type {any} */ scene) => told.push(`scene ${named(scene)}`),
  status: (/** @type {string} */ state, /** @type {string} */ message) => void (state === "loading" && message === "" || told.push(`${state} ${message}`)),
  address: () => {},
});

/** @param {string[]} told */
async function untilReady(told) {
  while (!told.some((word) => word.startsWith("ready"))) await new Promise((resolve) => setImmediate(resolve));
}

for (const [how, answer] of Object.entries(answers)) {
  test(`Client_ASceneThatIsCutAnywhere_${how}_IsToldAndAskedForAgain_AndNeverShownInPartAsTheWhole`, async () => {
    fakeBrowser(() => {});
    whole = answer;
    // where only the sign of the end is missing, the scene is whole
    const last = answer.indexOf(bytes) + bytes.length - 2;
    for (let cut = last; cut >= 0; cut -= steps[how]) {
      /** @type {string[]} */
      const told = [];
      const client = new ExplorationClient("focus=A", size, tellingOn(told));
      try {
        next = answer.subarray(0, cut);
        client.load();
        await untilReady(told);
      } finally {
        client.dispose();
      }
      const part = ["loading 1 of 2 entities drawn…", "part شبكة حقاني, 0 ties"];
      const first = hasFirstPart(answer, cut, told[0]) ? [...part, lost] : [lost, ...part];
      assert.deepEqual(told, [...first, "scene شبكة حقاني and Taliban, 1 ties", "ready "], `cut at byte ${cut} of ${answer.length}`);
    }
  });
}

test("Client_ADifferenceThatIsCutAnywhere_IsToldAndAskedForAgain_AndLeavesTheSceneAsItWas", async () => {
  fakeBrowser(() => {});
  const scene = { ...sceneOf([["Haqqani", 0, 0], ["Taliban", 200, 0]], [[0, 1]]), mark: "one" };
  const answer = (/** @type {string[]} */ of) => Buffer.concat([head("Cache-Control: no-store"), Buffer.from(of.join(""))]);
  const [first, part] = linesOf({ ...sceneOf([["ISIS-K", 100, 100]], []), mark: "two" });
  const since = `${JSON.stringify({ ...JSON.parse(first), since: "one", gone: { nodes: ["Taliban"], edges: ["tie-0"] } })}\n`;
  const difference = answer([since, part, `${JSON.stringify({ end: true })}\n`]);
  for (let cut = difference.length - 2; cut >= 0; cut--) {
    /** @type {string[]} */
    const told = [];
    const client = new ExplorationClient("exploration=X1", size, tellingOn(told));
    try {
      next = whole = answer(linesOf(scene));
      client.load();
      await untilReady(told);
      told.length = 0;
      [next, whole] = [difference.subarray(0, cut), difference];
      client.load();
      await untilReady(told);
    } finally {
      client.dispose();
    }
    assert.deepEqual(told, [lost, "scene Haqqani and ISIS-K, 0 ties", "ready "], `cut at byte ${cut} of ${difference.length}`);
  }
});
