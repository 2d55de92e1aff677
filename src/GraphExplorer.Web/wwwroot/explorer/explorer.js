import { Explorer } from "./explorer-page.js";

/** @import { Theme } from "./model/types.js" */

/**
 * Draws a network in an element and lets a person explore it. The element gets a member `explorer` with what is
 * returned, so that tests and the browser's console can ask it.
 * @param {HTMLElement} host
 * @param {{address: string, theme: Theme, dotNet?: any}} options `address`: the page's query, without "?".
 */
export function createExplorer(host, options) {
  const explorer = new Explorer(host, options);
  Object.assign(host, { explorer });
  return explorer;
}
