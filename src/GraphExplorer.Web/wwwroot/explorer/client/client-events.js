/** @import { Scene } from "../model/types.js" */

/**
 * What has led to a scene: the kinds of the steps that arrived since the one before, and what the last one did, in words.
 * @typedef {{said: string | null, kinds: Set<string>}} News
 *
 * What a client tells.
 * @typedef {object} ClientEvents
 * @property {(scene: Scene, news: News) => void} scene A scene has come, whole.
 * @property {(scene: Scene) => Promise<void>} part The first of a scene has come where none is drawn; resolved once it is drawn.
 * @property {(state: "loading" | "ready" | "failed" | "offline", message: string, work: string) => void} status `work`: the id under which the server tells how far it is.
 * @property {(address: string) => void} address The page's address has changed.
 * @property {(entity: string, families: string[]) => void} expansion An expansion would bring too many: the person is to choose.
 */

export {};
