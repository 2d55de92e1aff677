/** The server said no: its cause and remedy are the message. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The server could not be reached; asking again later may help. */
export class Unreachable extends Error {}

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 */
export const getJson = (url, signal) => ask(url, { signal: signal ?? null });

/**
 * @param {string} url
 * @param {object} body
 */
export function postJson(url, body) {
  const token = document.querySelector('meta[name="antiforgery"]')?.getAttribute("content") ?? "";
  const headers = { "Content-Type": "application/json", RequestVerificationToken: token };
  return ask(url, { method: "POST", headers, body: JSON.stringify(body) });
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<any>} The answer's JSON.
 * @throws {Unreachable} Where the server does not answer, or not for itself.
 * @throws {Refusal} With the detail of its problem.
 */
async function ask(url, init) {
  let response;
  try {
    response = await fetch(url, { ...init, credentials: "same-origin", headers: { Accept: "application/json", ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable("The server cannot be reached.");
  }
  if ([502, 503, 504].includes(response.status)) throw new Unreachable("The server is not ready.");
  if (!response.ok) throw new Refusal(response.status, await problemOf(response));
  return response.json();
}

/** @param {Response} response */
async function problemOf(response) {
  try {
    const { detail, title } = await response.json();
    return detail || title || `The server answered ${response.status}.`;
  } catch {
    return `The server answered ${response.status}.`;
  }
}
