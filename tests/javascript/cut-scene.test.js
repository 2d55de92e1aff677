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

/** Not every byte: each takes a connection, cut and whole. */
const step = 5;

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

/** @param {Buffer} answer @param {number} cut */
const hasFirstPart = (answer, cut) => cut >= answer.indexOf(bytes) + Buffer.byteLength(lines[0] + lines[1]);

for (const [how, answer] of Object.entries(answers)) {
  test(`Client_ASceneThatIsCutAnywhere_${how}_IsToldAndAskedForAgain_AndNeverShownInPartAsTheWhole`, async () => {
    fakeBrowser(() => {});
    whole = answer;
    // where only the sign of the end is missing, the scene is whole
    const last = answer.indexOf(bytes) + bytes.length - 2;
    for (let cut = last; cut >= 0; cut -= step) {
      /** @type {string[]} */
      const told = [];
      const named = (/** @type {any} */ { nodes, edges }) => `${nodes.map((/** @type {any} */ { name }) => name).join(" and ")}, ${edges.length} ties`;
      const client = new ExplorationClient("focus=A", () => ({ width: 1280, height: 676 }), {
        part: async (scene) => void told.push(`part ${named(scene)}`),
        scene: (scene) => told.push(`scene ${named(scene)}`),
        status: (state, message) => void (state === "loading" && message === "" || told.push(`${state} ${message}`)),
        address: () => {},
      });
      try {
        next = answer.subarray(0, cut);
        client.load();
        while (!told.some((word) => word.startsWith("ready"))) await new Promise((resolve) => setImmediate(resolve));
      } finally {
        client.dispose();
      }
      const part = ["loading 1 of 2 entities drawn…", "part شبكة حقاني, 0 ties"];
      const lost = "offline Connection lost. Everything you did is saved. Retrying…";
      const first = hasFirstPart(answer, cut) ? [...part, lost] : [lost, ...part];
      assert.deepEqual(told, [...first, "scene شبكة حقاني and Taliban, 1 ties", "ready "], `cut at byte ${cut} of ${answer.length}`);
    }
  });
}
