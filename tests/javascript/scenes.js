/** Small scenes for the tests. */

/**
 * @param {[string, number, number][]} places Name and middle of each entity.
 * @param {[number, number, object?][]} ties Indexes of both ends, and what differs from a moderate, directed tie.
 * @returns {any}
 */
export function sceneOf(places, ties) {
  return {
    version: 1, change: 1, asOf: "2026-01-01T00:00:00Z",
    shown: { entities: places.length, relationships: ties.length }, total: { entities: places.length, relationships: ties.length },
    bounds: { x: 0, y: 0, width: 0, height: 0 }, palettes: {}, icons: {}, fonts: [], legend: {},
    nodes: places.map(([name, x, y]) => ({
      id: name, kind: "organization", name, x, y, w: 100, h: 32, tier: 2, icon: { x: -40, y: -8, s: 16 },
      texts: [{ t: name, x: -18, y: 5, w: 56, size: 13, weight: 600, tone: "plate" }], ties: ties.filter(([from, to]) => places[from][0] === name || places[to][0] === name).length,
    })),
    edges: ties.map(([from, to, more], index) => ({
      id: `tie-${index}`, type: "rival", from, to, family: "rivalry", confidence: "moderate", width: 2.25, directed: true, head: [10, 8.5],
      label: { at: 0.5, w: 90, h: 17, texts: [] }, priority: 3, title: "rival · moderate", ...more,
    })),
  };
}

/**
 * A scene of `sceneOf` in the lines by which the server sends it, `most` entities in a part.
 * @param {any} scene
 * @param {number} [most]
 */
export function linesOf({ nodes, edges, ...rest }, most = nodes.length) {
  const column = (/** @type {any[]} */ items, /** @type {string} */ name) => items.map((item) => item[name]);
  const head = {
    ...rest, version: 2,
    plates: [{ kind: "organization", tier: 2, h: 32, icon: { x: 10, y: -8, s: 16 }, rows: [{ x: 32, y: 5, size: 13, weight: 600, tone: "plate" }] }],
    lines: edges.map((/** @type {any} */ { id, from, to, fan, ...look }) => look),
  };
  const parts = [];
  for (let start = 0; start < nodes.length; start += most) {
    const some = nodes.slice(start, start + most);
    const ties = edges.filter((/** @type {any} */ { from, to }) => Math.max(from, to) >= start && Math.max(from, to) < start + most);
    parts.push({
      nodes: { look: some.map(() => 0), rows: some.map((/** @type {any} */ { w }) => w - 44), ...Object.fromEntries(["id", "name", "x", "y", "w", "ties"].map((name) => [name, column(some, name)])) },
      edges: { look: ties.map((/** @type {any} */ tie) => edges.indexOf(tie)), ...Object.fromEntries(["id", "from", "to"].map((name) => [name, column(ties, name)])) },
    });
  }
  return [head, ...parts, { end: true }].map((line) => `${JSON.stringify(line)}\n`);
}
