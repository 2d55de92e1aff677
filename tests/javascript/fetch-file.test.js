import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { fakeBrowser } from "./fake-browser.js";

const globals = /** @type {any} */ (globalThis);
fakeBrowser(() => {});
const { fetchFile, stopFile } = await import("../../src/GraphExplorer.Web/wwwroot/shell/files.js");

/** @type {string[]} The names of the files that the reader got. */
let saved = [];

beforeEach(() => {
  saved = [];
  globals.document.createElement = () => ({ click() { saved.push(this.download); } });
  globals.URL.createObjectURL = () => "blob:x";
  globals.URL.revokeObjectURL = () => {};
});

/** @param {number} status @param {any} problem */
const answers = (status, problem) => async () => ({
  ok: status < 400, status, blob: async () => "file",
  json: async () => problem ?? JSON.parse("<html>"),
});

test("File_ThatComes_IsSavedUnderItsName_AndAskedForUnderItsWork", async () => {
  /** @type {any} */
  let asked;
  globals.fetch = (/** @type {any} */ ...request) => (asked = request, answers(200, null)());
  assert.equal(await fetchFile("/api/export.svg", "a.svg", "w1"), null);
  assert.deepEqual([saved, asked[0], asked[1].headers], [["a.svg"], "/api/export.svg", { "GraphExplorer-Work": "w1" }]);
});

const tooLarge = "At scale 4 the picture would have too many pixels. Ask for a scale of 2 or less.";
for (const [what, fetch, words] of /** @type {[string, any, string][]} */ ([
  ["TooLarge", answers(400, { detail: tooLarge }), tooLarge],
  ["RefusedByTheStore", answers(503, { detail: "No Neo4j answers. Start it." }), "No Neo4j answers. Start it."],
  ["AnsweredByAGateway", answers(504, null), "The server answered 504. Try again."],
  ["OfAServerThatIsGone", async () => { throw new TypeError("failed"); }, "The server cannot be reached, so no file was written. Try again once it answers."],
])) {
  test(`File_${what}_IsNotSaved_AndSaysWhy`, async () => {
    globals.fetch = fetch;
    assert.equal(await fetchFile("/api/export.png", "a.png", "w2"), words);
    assert.deepEqual(saved, []);
  });
}

test("File_ThatIsStopped_EndsOnTheServer_AndIsNotSaved", async () => {
  let ended = 0;
  globals.fetch = (/** @type {string} */ _, /** @type {any} */ { signal }) => new Promise((__, reject) => signal.addEventListener("abort", () => (ended++, reject(signal.reason))));
  const fetching = fetchFile("/api/export.svg", "a.svg", "w3");
  stopFile("w3");
  assert.equal(await fetching, "Stopped. No file was written.");
  assert.deepEqual([saved, ended], [[], 1]);
});
