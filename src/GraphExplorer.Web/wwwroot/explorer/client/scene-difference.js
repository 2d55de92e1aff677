/** @import { Scene, SceneEdge, SceneNode } from "../model/types.js" */

/** The surest ties are drawn last. */
const confidences = ["unassessed", "low", "moderate", "high"];

/**
 * The plates and ties of a scene after some are gone, and some are new or others than before.
 * @param {Scene} drawn
 * @param {{nodes: string[], edges: string[]}} gone
 * @param {SceneNode[]} nodes
 * @param {(SceneEdge & {from?: any, to?: any})[]} edges Their ends are ids.
 * @returns {{nodes: SceneNode[], edges: SceneEdge[]}}
 */
export function changed(drawn, gone, nodes, edges) {
  const all = replaced(drawn.nodes, gone.nodes, nodes);
  const at = new Map(all.map(({ id }, index) => [id, index]));
  const found = edges.map((edge) => ({ ...edge, from: at.get(edge.from), to: at.get(edge.to) }));
  const moved = gone.nodes.length > 0;
  const end = (/** @type {number | undefined} */ index) => at.get(drawn.nodes[index ?? 0].id);
  const kept = moved ? without(drawn.edges, gone.edges).map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) })) : drawn.edges;
  const ties = replaced(kept, gone.edges, found);
  if (edges.length > 0) ties.sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence));
  return { nodes: all, edges: ties };
}

/**
 * @template {{id: string}} T
 * @param {T[]} items
 * @param {string[]} gone
 */
function without(items, gone) {
  const ids = new Set(gone);
  return ids.size === 0 ? items : items.filter(({ id }) => !ids.has(id));
}

/**
 * Each in its place, new ones at the end.
 * @template {{id: string}} T
 * @param {T[]} items
 * @param {string[]} gone
 * @param {T[]} others
 * @returns {T[]}
 */
function replaced(items, gone, others) {
  const byId = new Map(others.map((item) => [item.id, item]));
  const kept = without(items, gone).map((item) => {
    const other = byId.get(item.id);
    byId.delete(item.id);
    return other ?? item;
  });
  return [...kept, ...byId.values()];
}
