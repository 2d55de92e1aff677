/** @import { Stage } from "../stage.js" */
/** @import { Part } from "./frame.js" */
/** @import { Picture } from "./picture.js" */

/** More marked ones than this are not drawn over a picture each time: it is drawn anew soon. */
const most = 300;
/** Of what is in hand, no more ties than this are drawn at each movement: they are there again when it is let go. */
const mostTies = 1000;

/**
 * What has to be drawn over a picture: of the entities in hand those in sight with their ties, and what has been selected or pointed at since.
 * @param {Stage} stage
 * @param {Picture} picture
 * @returns {Part | null}
 */
export function touchedBy(stage, { without, frame, changes: before }) {
  const { scene, marks, held, changes } = stage;
  if (!scene) return null;
  const inHand = [...new Set([...without, ...held])].flatMap((id) => scene.nodeIndex.get(id) ?? []);
  const nodes = new Set(inHand.length > most ? inSight(stage, inHand) : inHand);
  const edges = new Set([...nodes].flatMap((node) => scene.edgesOf[node]));
  if (edges.size > mostTies) edges.clear();
  const labels = new Set([...edges].filter((edge) => frame.labels.has(edge)));
  if (changes !== before && marks.entities.size + marks.relationships.size < most) {
    for (const { kind, id } of [...marks.selected(), marks.hover, marks.focus].filter((item) => item !== null)) {
      if (kind === "entity") add(nodes, scene.nodeIndex.get(id));
      else for (const set of [edges, labels]) add(set, scene.edgeIndex.get(id));
    }
  }
  return nodes.size + edges.size === 0 ? null : { nodes: sorted(nodes), edges: sorted(edges), labels, names: frame.names };
}

/**
 * @param {Stage} stage
 * @param {number[]} nodes
 */
function inSight(stage, nodes) {
  const seen = new Set(stage.within(stage.view.seen()).nodes);
  return nodes.filter((node) => seen.has(node));
}

/**
 * @param {Set<number>} set
 * @param {number | undefined} index
 */
function add(set, index) {
  if (index !== undefined) set.add(index);
}

/** @param {Set<number>} set */
const sorted = (set) => [...set].sort((a, b) => a - b);
