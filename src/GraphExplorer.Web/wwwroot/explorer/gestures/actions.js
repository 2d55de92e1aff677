/** @import { Item } from "../model/types.js" */

/**
 * What gestures bring about beyond the canvas.
 * @typedef {object} Actions
 * @property {() => void} selected The selection has changed.
 * @property {(kind: string, args: object) => void} step Something for the exploration to keep.
 * @property {(item: Item) => void} open Wanted in the inspector.
 * @property {(text: string) => void} say For readers of the screen.
 * @property {(reason: string) => void} refuse Says to everybody why nothing is done.
 */

export {};
