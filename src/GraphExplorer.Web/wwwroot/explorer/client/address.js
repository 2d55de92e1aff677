const lists = new Set(["kind", "family", "type", "confidence"]);
const numbers = new Set(["hops", "limit", "seed"]);
const truths = new Set(["contested", "unsupported"]);

/**
 * The exploration that an address names, or null.
 * @param {string} address The query of the page, without "?".
 */
export const explorationIn = (address) => new URLSearchParams(address).get("exploration");

/**
 * The question of an address as the server takes it when it makes an exploration of it.
 * @param {string} address
 * @returns {Record<string, unknown>}
 */
export function questionOf(address) {
  /** @type {Record<string, unknown>} */
  const question = {};
  const parameters = new URLSearchParams(address);
  for (const name of new Set(parameters.keys())) {
    const value = parameters.get(name) ?? "";
    if (value === "") continue;
    if (lists.has(name)) question[name] = parameters.getAll(name);
    else question[name] = numbers.has(name) ? Number(value) : truths.has(name) ? value === "true" : value;
  }
  return question;
}
