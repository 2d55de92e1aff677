/** @import { Item, Point } from "../model/types.js" */
/** @import { ShownEdge, ShownNode, ShownScene } from "../model/shown-scene.js" */

/**
 * Where the keyboard stands: an entity, or a tie that was reached from an entity.
 * @typedef {{item: Item, origin: string | null}} Standing
 */

const quarter = Math.PI / 2;

/**
 * Where an arrow key leads. From an entity onto the tie that lies nearest to that direction, or, where no tie does, to the
 * nearest entity that way; from a tie on to its far end or back, and sideways to the next tie round the same entity.
 * @param {ShownScene} scene
 * @param {Standing} standing
 * @param {Point} direction Of length 1.
 * @returns {Standing | null} Null where nothing lies that way.
 */
export function walk(scene, standing, direction) {
  if (standing.item.kind === "entity") {
    const node = scene.node(standing.item.id);
    return node ? onto(scene, node, direction) ?? across(scene, node, direction) : null;
  }
  const edge = scene.edge(standing.item.id);
  return edge ? along(scene, edge, standing.origin, direction) : null;
}

/**
 * The ties of an entity in the order of their angles, clockwise from the right.
 * @param {ShownScene} scene
 * @param {ShownNode} node
 * @returns {{edge: ShownEdge, angle: number}[]}
 */
export function tiesAround(scene, node) {
  return scene.edgesOf[node.index]
    .map((index) => ({ edge: scene.edges[index], angle: angleFrom(scene, node, scene.edges[index]) }))
    .sort((a, b) => a.angle - b.angle || a.edge.index - b.edge.index);
}

/**
 * @param {ShownScene} scene
 * @param {ShownNode} node
 * @param {Point} direction
 * @returns {Standing | null}
 */
function onto(scene, node, direction) {
  const wanted = Math.atan2(direction.y, direction.x);
  let best = null;
  let least = quarter * 0.75;
  for (const { edge, angle } of tiesAround(scene, node)) {
    const turn = Math.abs(turned(angle - wanted));
    if (turn < least) {
      least = turn;
      best = edge;
    }
  }
  return best && { item: { kind: "relationship", id: best.id }, origin: node.id };
}

/**
 * @param {ShownScene} scene
 * @param {ShownNode} node
 * @param {Point} direction
 * @returns {Standing | null}
 */
function across(scene, node, direction) {
  let best = null;
  let least = Infinity;
  for (const other of scene.nodes) {
    const dx = other.x - node.x;
    const dy = other.y - node.y;
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (other === node || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best && { item: { kind: "entity", id: best.id }, origin: null };
}

/**
 * @param {ShownScene} scene
 * @param {ShownEdge} edge
 * @param {string | null} origin
 * @param {Point} direction
 * @returns {Standing}
 */
function along(scene, edge, origin, direction) {
  const back = scene.nodes[edge.from].id === origin || origin === null ? scene.nodes[edge.from] : scene.nodes[edge.to];
  const far = back.index === edge.from ? scene.nodes[edge.to] : scene.nodes[edge.from];
  const angle = angleFrom(scene, back, edge);
  const turn = turned(Math.atan2(direction.y, direction.x) - angle);
  if (Math.abs(turn) < quarter / 2 + 1e-6) return { item: { kind: "entity", id: far.id }, origin: null };
  if (Math.abs(turn) > 1.5 * quarter - 1e-6) return { item: { kind: "entity", id: back.id }, origin: null };
  const ties = tiesAround(scene, back);
  const at = ties.findIndex((tie) => tie.edge === edge);
  const next = ties[(at + (turn > 0 ? 1 : ties.length - 1)) % ties.length];
  return { item: { kind: "relationship", id: next.edge.id }, origin: back.id };
}

/**
 * The angle at which a tie's middle is seen from one of its ends; parallel ties differ by their fans, a loop goes up right.
 * @param {ShownScene} scene
 * @param {ShownNode} node
 * @param {ShownEdge} edge
 */
function angleFrom(scene, node, edge) {
  if (edge.from === edge.to) return -quarter / 2;
  const other = scene.nodes[edge.from === node.index ? edge.to : edge.from];
  const fan = edge.from === node.index ? edge.fan : -edge.fan;
  const dx = other.x - node.x;
  const dy = other.y - node.y;
  const length = Math.hypot(dx, dy) || 1;
  return Math.atan2(dy / 2 + (dx / length) * fan, dx / 2 - (dy / length) * fan);
}

/**
 * An angle between −π and π.
 * @param {number} angle
 */
const turned = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));
