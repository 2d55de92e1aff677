/** @import { Stage } from "../stage.js" */
/** @import { Part } from "./frame.js" */
/** @import { Picture } from "./picture.js" */

/** More than this are not drawn over a picture each time: it is drawn anew soon. */
const most = 300;

/**
 * What has to be drawn over a picture: the entities in hand with their ties, and what has been selected or pointed at since.
 * @param {Stage} stage
 * @param {Picture} picture
 * @returns {Part | null}
 */
export function touchedBy({ scene, marks, held, changes }, { without, frame, changes: before }) {
  if (!scene) return null;
  const nodes = new Set([...without, ...held].flatMap((id) => scene.nodeIndex.get(id) ?? []));
  const edges = new Set([...nodes].flatMap((node) => scene.edgesOf[node]));
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
 * @param {Set<number>} set
 * @param {number | undefined} index
 */
function add(set, index) {
  if (index !== undefined) set.add(index);
}

/** @param {Set<number>} set */
const sorted = (set) => [...set].sort((a, b) => a - b);
