/** @import { Item } from "./types.js" */
/** @import { ShownScene } from "./shown-scene.js" */

/**
 * What stays bright while the rest is dimmed, as indexes.
 * @typedef {{nodes: Set<number>, edges: Set<number>}} Lit
 */

/** What a person points at, has selected, and stands on with the keyboard. Everything by id, so that it outlives a scene. */
export class Marks {
  /** @type {Set<string>} */
  entities = new Set();
  /** @type {Set<string>} */
  relationships = new Set();
  /** @type {Set<string>} Relationships that the page asks to show brightly. */
  highlight = new Set();
  /** @type {Item | null} */
  hover = null;
  /** @type {Item | null} */
  focus = null;
  /** Whether the focus is shown: only while the keyboard is used. */
  focusVisible = false;
  /** Rises with every change. */
  version = 0;

  /** @param {Item | null} item */
  isSelected(item) {
    return item !== null && this.#set(item).has(item.id);
  }

  get isEmpty() {
    return this.entities.size + this.relationships.size === 0;
  }

  /** All that is selected. @returns {Item[]} */
  selected() {
    const items = (/** @type {Set<string>} */ ids, /** @type {Item["kind"]} */ kind) => [...ids].map((id) => ({ kind, id }));
    return [...items(this.entities, "entity"), ...items(this.relationships, "relationship")];
  }

  /**
   * @param {Iterable<string>} entities
   * @param {Iterable<string>} relationships
   */
  select(entities, relationships) {
    this.entities = new Set(entities);
    this.relationships = new Set(relationships);
    this.version++;
  }

  /** @param {Item} item */
  selectOnly(item) {
    this.select(item.kind === "entity" ? [item.id] : [], item.kind === "entity" ? [] : [item.id]);
  }

  /** @param {Item} item */
  toggle(item) {
    const set = this.#set(item);
    if (!set.delete(item.id)) set.add(item.id);
    this.version++;
  }

  /** @param {Item} item */
  add(item) {
    this.#set(item).add(item.id);
    this.version++;
  }

  /**
   * @param {Item | null} item
   * @returns {boolean} Whether that changed anything.
   */
  point(item) {
    if (same(this.hover, item)) return false;
    this.hover = item;
    this.version++;
    return true;
  }

  /**
   * @param {Item | null} item
   * @param {boolean} visible
   */
  stand(item, visible) {
    if (same(this.focus, item) && this.focusVisible === visible) return;
    this.focus = item;
    this.focusVisible = visible;
    this.version++;
  }

  /** @param {Iterable<string>} relationships */
  light(relationships) {
    this.highlight = new Set(relationships);
    this.version++;
  }

  /**
   * Drops what the scene no longer holds.
   * @param {ShownScene} scene
   * @returns {boolean} Whether the selection changed.
   */
  keepWithin(scene) {
    const before = this.entities.size + this.relationships.size;
    this.select([...this.entities].filter((id) => scene.nodeIndex.has(id)), [...this.relationships].filter((id) => scene.edgeIndex.has(id)));
    if (this.hover && !scene.holds(this.hover)) this.hover = null;
    if (this.focus && !scene.holds(this.focus)) this.focus = null;
    return this.entities.size + this.relationships.size !== before;
  }

  /**
   * What stays bright: what is pointed at with its neighbours, else what the page highlights; null where nothing is dimmed.
   * @param {ShownScene} scene
   * @returns {Lit | null}
   */
  lit(scene) {
    if (this.hover?.kind === "entity") return aroundNode(scene, this.hover.id);
    const ids = this.hover ? [this.hover.id] : [...this.highlight];
    const edges = ids.map((id) => scene.edge(id)).filter((edge) => edge !== undefined);
    if (edges.length === 0) return null;
    return { edges: new Set(edges.map((edge) => edge.index)), nodes: new Set(edges.flatMap((edge) => [edge.from, edge.to])) };
  }

  /** @param {Item} item */
  #set(item) {
    return item.kind === "entity" ? this.entities : this.relationships;
  }
}

/**
 * @param {Item | null} a
 * @param {Item | null} b
 */
export const same = (a, b) => a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);

/**
 * @param {ShownScene} scene
 * @param {string} id
 * @returns {Lit | null}
 */
function aroundNode(scene, id) {
  const node = scene.node(id);
  if (!node) return null;
  const edges = new Set(scene.edgesOf[node.index]);
  const nodes = new Set([node.index]);
  for (const index of edges) nodes.add(scene.edges[index].from).add(scene.edges[index].to);
  return { nodes, edges };
}
