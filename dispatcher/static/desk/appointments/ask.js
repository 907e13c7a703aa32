// What the desk asks the dispatcher about appointments. It knows nothing of windows.

import { meta } from "../../dom.js";
import { requestKey, send } from "../../post.js";
import { tag } from "../../words.js";

/** So often a request is tried before the clerk is told that it was not done. */
const TRIES = 3;
/** How long a read may take, in milliseconds. */
const READ_MS = 15000;

const base = `/api/v1/sites/${encodeURIComponent(meta("site"))}`;

/**
 * @typedef {{code: string, service: string, slot: string, minutes: number, moved_from?: string, language: string,
 *   speaks: string[], party_size: number, needs: string[], professional?: string, state: string, check_in_from: string, qr_url: string,
 *   number?: number, done?: boolean}} Own An appointment; `number` and `done` are known in the list of a day alone.
 */

/**
 * Where an appointment is; with an ending, what is drawn or kept of it.
 * @param {string} code
 */
export function place(code) {
  return `${base}/appointments/${encodeURIComponent(code)}`;
}

/**
 * Reads something of the site; nothing where it is not to be had.
 * @param {string} path below the site
 * @returns {Promise<any>}
 */
export async function read(path) {
  const headers = { "Accept-Language": tag() };
  try {
    const answer = await fetch(`${base}/${path}`, { credentials: "same-origin", cache: "no-store", headers, signal: AbortSignal.timeout(READ_MS) });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** The keys of changes that have no answer yet, by what they change. @type {Map<string, string>} */
const unanswered = new Map();

/**
 * Changes something of the site, once: asked for again, what had no answer keeps its key, and is not done twice.
 * @param {"POST" | "PUT" | "PATCH" | "DELETE"} method
 * @param {string} path below the site
 * @param {object | null} body
 */
export async function change(method, path, body) {
  const what = JSON.stringify([method, path, body]);
  const key = unanswered.get(what) ?? requestKey();
  unanswered.set(what, key);
  const answer = await send(`${base}/${path}`, body, { method, key, csrf: meta("csrf"), tries: TRIES });
  if (answer) unanswered.delete(what);
  return answer;
}
