/** @import { Scene } from "../model/types.js" */
/** @import { Step } from "./step-queue.js" */

/**
 * The scene as it will be once the steps that wait have arrived, as far as that can be told here: moved entities are
 * where they were put, hidden ones are gone.
 * @param {Scene} scene
 * @param {Step[]} steps
 * @returns {Scene}
 */
export function withPending(scene, steps) {
  return steps.reduce((shown, step) => {
    if (step.kind === "move") return withPlaces(shown, step.places);
    return step.kind === "hide" ? without(shown, step.entities) : shown;
  }, scene);
}

/**
 * @param {Scene} scene
 * @param {{id: string, x: number, y: number}[]} places
 * @returns {Scene}
 */
function withPlaces(scene, places) {
  const byId = new Map(places.map(({ id, x, y }) => [id, { x, y, chosen: true }]));
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, ...byId.get(node.id) })) };
}

/**
 * @param {Scene} scene
 * @param {string[]} entities
 * @returns {Scene}
 */
export function without(scene, entities) {
  const gone = new Set(entities);
  /** @type {Map<number, number>} */
  const at = new Map();
  scene.nodes.forEach((node, index) => {
    if (!gone.has(node.id)) at.set(index, at.size);
  });
  const edges = scene.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from ?? 0), at.get(edge.to ?? 0)];
    return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
  });
  return { ...scene, nodes: scene.nodes.filter((node) => !gone.has(node.id)), edges };
}
