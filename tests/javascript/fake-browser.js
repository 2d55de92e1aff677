const globals = /** @type {any} */ (globalThis);

/**
 * Puts in place what the client needs of a browser, with nothing stored yet. What it puts off comes at once.
 * @param {(url: string) => void} moved The address of the page has changed.
 * @returns {{timers: number}} How often something was put off.
 */
export function fakeBrowser(moved) {
  const kept = new Map();
  const browser = { timers: 0 };
  globals.window = Object.assign(new EventTarget(), { setTimeout: (/** @type {any} */ run) => (browser.timers++, setTimeout(run, 0)) });
  globals.document = Object.assign(new EventTarget(), { hidden: false, querySelector: () => null });
  globals.history = { state: null, replaceState: (/** @type {any} */ _, /** @type {any} */ __, /** @type {string} */ url) => moved(url) };
  globals.localStorage = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  };
  return browser;
}
