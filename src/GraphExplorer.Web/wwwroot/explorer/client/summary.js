/** @import { Scene } from "../model/types.js" */

/** A message over the circuit stays below this, in bytes; 32 kB would close it. */
const mostBytes = 24_000;
const mostEntities = 200;
const longestName = 120;

const encoder = new TextEncoder();

/**
 * The first of some values whose JSON stays within the bytes of one message.
 * @template T
 * @param {Iterable<T>} values
 * @param {number} [most] Bytes.
 * @returns {T[]}
 */
export function within(values, most = mostBytes) {
  const kept = [];
  let bytes = 0;
  for (const value of values) {
    bytes += encoder.encode(JSON.stringify(value)).length + 1;
    if (bytes > most) break;
    kept.push(value);
  }
  return kept;
}

/**
 * What the page needs to know of a scene: counts, legend, and its best-tied entities.
 * @param {Scene} scene
 * @param {string | null} said What the last step did.
 */
export function summaryOf(scene, said) {
  const { exploration, shown, total, change, legend } = scene;
  const entities = [...scene.nodes]
    .sort((a, b) => (b.ties ?? 0) - (a.ties ?? 0))
    .slice(0, mostEntities)
    .map(({ id, name, kind, ties }) => ({ id, name: [...name.slice(0, 2 * longestName)].slice(0, longestName).join(""), kind, ties: ties ?? 0 }));
  return {
    exploration: exploration ? { ...exploration, said: said ?? exploration.said ?? null } : null,
    shown, total, change, legend, entities: within(entities, 20_000),
  };
}
