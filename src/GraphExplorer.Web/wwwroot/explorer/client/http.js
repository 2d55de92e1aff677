/** The server said no: its cause and remedy are the message. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   * @param {{entity: string, families: string[]} | null} [expansion] An expansion that would bring too many: the person is to choose.
   */
  constructor(status, message, expansion = null) {
    super(message);
    this.status = status;
    this.expansion = expansion;
  }

  /** Whether a store behind the server said so: what was asked of it may be asked again once a person has seen to that. */
  get ofStore() {
    return this.status === 503;
  }
}

/** The server could not be reached; asking again later may help. */
export class Unreachable extends Error {}

/** Names to the server the work that a request is part of: it tells the page under that name how far it has come. */
export const workHeader = "GraphExplorer-Work";

/**
 * Reads an answer that comes as one JSON value a line; gives each as soon as it is there.
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} work
 * @returns {AsyncGenerator<any, void, void>}
 * @throws {Unreachable} Where the server does not answer, or its answer breaks off within a line.
 * @throws {Refusal} With the detail of its problem.
 * @throws {import("./dropped.js").Dropped} Where it was given up here.
 */
export async function* getLines(url, signal, work) {
  const response = await send(url, { signal, headers: { [workHeader]: work } });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const lines = (rest + decoder.decode(read.value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield JSON.parse(line);
    }
    if (rest !== "") yield JSON.parse(rest);
  } catch (error) {
    throw signal.aborted ? signal.reason : brokenOff();
  } finally {
    // where nobody wants the rest, the server need not send it
    reader?.cancel().catch(() => {});
  }
}

/**
 * @param {string} url
 * @param {object} body
 * @param {AbortSignal} signal
 * @param {string} work
 */
export async function postJson(url, body, signal, work) {
  try {
    return await post(url, body, signal, work);
  } catch (error) {
    // a server that was set up anew knows the page's token no longer: take a new one, once
    if (!(error instanceof Refusal && error.status === 400 && (await renewToken()))) throw error;
    return post(url, body, signal, work);
  }
}

const tokenPlace = 'meta[name="antiforgery"]';

/**
 * @param {string} url
 * @param {object} body
 * @param {AbortSignal} signal
 * @param {string} work
 */
function post(url, body, signal, work) {
  const token = document.querySelector(tokenPlace)?.getAttribute("content") ?? "";
  const headers = { "Content-Type": "application/json", RequestVerificationToken: token, [workHeader]: work };
  return ask(url, { method: "POST", headers, body: JSON.stringify(body), signal });
}

/** Reads the page anew for its token; whether that brought another one that the page could not have had before. */
async function renewToken() {
  const meta = document.querySelector(tokenPlace);
  if (!meta || meta.hasAttribute("data-renewed")) return false;
  const response = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
  const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  const token = page?.querySelector(tokenPlace)?.getAttribute("content");
  if (!token) return false;
  meta.setAttribute("content", token);
  meta.setAttribute("data-renewed", "");
  return true;
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<any>} The answer's JSON.
 * @throws {Unreachable} Where the server does not answer, or not for itself.
 * @throws {Refusal} With the detail of its problem.
 * @throws {import("./dropped.js").Dropped} Where it was given up here.
 */
async function ask(url, init) {
  const response = await send(url, init);
  try {
    return await response.json();
  } catch (error) {
    if (init.signal?.aborted) throw init.signal.reason;
    throw brokenOff();
  }
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<Response>} An answer that is a success; its body is still to come.
 */
async function send(url, init) {
  let response;
  try {
    response = await fetch(url, { ...init, credentials: "same-origin", headers: { Accept: "application/json", ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted) throw init.signal.reason;
    throw new Unreachable("The server cannot be reached.");
  }
  if (!response.ok) throw await faultOf(response);
  if (init.method === "POST") document.querySelector(tokenPlace)?.removeAttribute("data-renewed");
  return response;
}

/** The way there broke off, or somebody between here and there answered in the server's stead. */
const brokenOff = () => new Unreachable("The server's answer did not arrive whole.");

/**
 * What an answer says that is no success. A gateway's, and one of a store that is only away, is as good as none.
 * @param {Response} response
 */
async function faultOf(response) {
  const { message, storeAway, expansion } = await problemOf(response);
  if ([502, 503, 504].includes(response.status) && storeAway !== false) return new Unreachable("The server is not ready.");
  return new Refusal(response.status, message, expansion);
}

/**
 * What an answer that is no success says of itself.
 * @param {Response} response
 * @returns {Promise<{message: string, storeAway?: boolean, expansion?: {entity: string, families: string[]}}>}
 */
export async function problemOf(response) {
  const { detail, title, storeAway, expansion } = await response.json().catch(() => ({}));
  return { message: detail || title || `The server answered ${response.status}. Try again.`, storeAway, expansion };
}
