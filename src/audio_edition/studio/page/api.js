// @ts-check
/** What the page asks the studio. Every address is relative: the token is in the page's own. */

/**
 * @typedef {object} Problem What an answer that is no success says.
 * @property {"error" | "conflict" | "script" | "stale" | "refused" | "fault"} kind
 * @property {string} message
 * @property {string} hint
 * @property {string} [theirs] What stands in the file now, in a conflict.
 * @property {string} [sha256]
 * @property {[number, number]} [lines]
 */

/** A request that did not succeed. */
export class Refused extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(`api/${path}`, options);
  } catch {
    throw new Refused({
      kind: "fault",
      message: "The studio does not answer.",
      hint: "It may have been ended: start it again with `edition studio`.",
    });
  }
  if (!response.ok) throw new Refused(await response.json());
  return response;
}

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function get(path) {
  return (await ask(path)).json();
}

/**
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
export async function post(path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return (await ask(path, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

/**
 * @param {string} fingerprint
 * @returns {Promise<ArrayBuffer>}
 */
export async function sound(fingerprint) {
  return (await ask(`sound/${fingerprint}.wav`)).arrayBuffer();
}

/**
 * Listen to what the studio tells by itself.
 * @param {(message: any) => void} told
 * @param {(connected: boolean) => void} changed
 */
export function listen(told, changed) {
  const source = new EventSource("api/events");
  source.onmessage = (event) => told(JSON.parse(event.data));
  source.onopen = () => changed(true);
  source.onerror = () => changed(false);
}
