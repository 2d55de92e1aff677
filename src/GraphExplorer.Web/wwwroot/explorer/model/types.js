/**
 * The shapes of a scene as it is drawn, and of the header of an exploration.
 * Lengths are px at scale 1, y runs down. Members that are false, 0 or null may be missing.
 *
 * @typedef {"organization" | "person" | "event" | "place"} Kind
 * @typedef {"high" | "moderate" | "low" | "unassessed"} Confidence
 * @typedef {"solid" | "hedged" | "inferred" | "dots"} Dash
 * @typedef {"plate" | "ink" | "secondary" | "family"} Tone
 * @typedef {"light" | "dark"} Theme
 *
 * @typedef {object} SceneText One run of text on one baseline, relative to the middle of its plate or label.
 * @property {string} t What it says.
 * @property {number} x Left end.
 * @property {number} y Baseline.
 * @property {number} w Measured width; the text is fitted into it.
 * @property {number} size
 * @property {number} weight
 * @property {Tone} tone
 *
 * @typedef {object} SceneNode
 * @property {string} id
 * @property {Kind} kind
 * @property {string} name
 * @property {number} x The plate's middle.
 * @property {number} y The plate's middle.
 * @property {number} w
 * @property {number} h
 * @property {number} [tier] 0 the largest, 2 the smallest.
 * @property {{x: number, y: number, s: number}} icon Its square, relative to the middle.
 * @property {SceneText[]} texts
 * @property {number} [hidden] Neighbours that are not shown.
 * @property {number} [ties] Ties shown.
 * @property {boolean} [chosen] Whether a person put it there.
 *
 * @typedef {object} SceneLabel
 * @property {number} [at] Where on its tie, 0 to 1; the middle where missing.
 * @property {number} w
 * @property {number} h
 * @property {SceneText[]} texts
 * @property {number | null} [mark] Middle of the contested mark, from the label's middle.
 *
 * @typedef {object} SceneEdge
 * @property {string} id
 * @property {string} type
 * @property {number} [from] Index of a node.
 * @property {number} [to] Index of a node.
 * @property {string} family
 * @property {Confidence} confidence
 * @property {boolean} [contested]
 * @property {boolean} [flagged]
 * @property {Dash} [dash]
 * @property {number} width
 * @property {boolean} [directed]
 * @property {[number, number]} [head] Length and width of the arrowhead.
 * @property {number} [fan] How far its middle is put aside, seen from its first end.
 * @property {SceneLabel} label
 * @property {number} [priority] Which label gives way: 0 stays longest.
 * @property {string} title Type and confidence, such as "alleged cutout · low".
 *
 * @typedef {object} FamilyColours
 * @property {string} full
 * @property {string} low
 *
 * @typedef {object} Palette
 * @property {string} canvas
 * @property {string} panel
 * @property {string} ink
 * @property {string} secondary
 * @property {string} plate
 * @property {string} plateText
 * @property {string} plateIcon
 * @property {string} eventFill
 * @property {string} labelBorder
 * @property {string} accent
 * @property {Record<string, FamilyColours>} families
 *
 * @typedef {{entities: number, relationships: number}} Counts
 *
 * @typedef {object} ExplorationHeader
 * @property {string} id
 * @property {number} version Raised by every step.
 * @property {string | null} [said] What the last step did, in words.
 * @property {string | null} [undo]
 * @property {string | null} [redo]
 *
 * @typedef {object} Scene
 * @property {number} version
 * @property {number} change The store's change number that it shows.
 * @property {string} asOf
 * @property {Counts} shown
 * @property {Counts | null} total What the store holds; null where counting it takes too long.
 * @property {ExplorationHeader | null} [exploration]
 * @property {string} [mark] By which what changed since may be asked for.
 * @property {{x: number, y: number, width: number, height: number}} bounds
 * @property {Record<Theme, Palette>} palettes
 * @property {Partial<Record<Kind, string>>} icons Path data in a square of 16, filled.
 * @property {{weight: number, url: string}[]} fonts
 * @property {SceneNode[]} nodes
 * @property {SceneEdge[]} edges
 * @property {object} legend
 *
 * @typedef {{kind: "entity" | "relationship", id: string}} Item What can be pointed at, selected and focused.
 * @typedef {{x: number, y: number}} Point
 * @typedef {{left: number, top: number, right: number, bottom: number}} Rect
 */

export {};
