const key = "graphexplorer.made";
/** A page that reloads later than this has been left, ms. */
const longest = 60_000;

/**
 * A page may be reloaded in the very moment when its question becomes an exploration (after a cut, for one), and then
 * open with the question again. This tab remembers for a while which exploration came of it.
 */

/**
 * @param {string} address The question.
 * @param {string} id The exploration that was made of it.
 */
export function rememberMade(address, id) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address, id, at: Date.now() }));
  } catch {
    // without storage the exploration is found in the list of recent ones
  }
}

/** Forgets it: the tab has gone elsewhere. */
export function forgetMade() {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}

/**
 * The exploration that this tab made of a question just before it was reloaded, or null.
 * @param {string} address
 * @returns {string | null}
 */
export function madeBeforeReload(address) {
  const [navigation] = performance.getEntriesByType("navigation");
  if (/** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type !== "reload") return null;
  try {
    const made = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return made?.address === address && Date.now() - made.at < longest ? made.id : null;
  } catch {
    return null;
  }
}
