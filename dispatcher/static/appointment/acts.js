// What is asked of the dispatcher about an appointment: reading it, coming, moving, cancelling, and what else is free.

import { send } from "../post.js";

/** So often a request is tried before the phone counts as not connected. */
const TRIES = 3;
/** How long a read may take, in milliseconds. */
const READ_MS = 15000;

const [site = "", code = ""] = location.hash.slice(1).split(".");
const base = `/api/v1/sites/${encodeURIComponent(site)}`;
/** Where the appointment is. */
export const place = `${base}/appointments/${encodeURIComponent(code)}`;
/** Where the place on the list is, of whoever has no appointment yet. */
const listed = `${base}/wait-list/${encodeURIComponent(code)}`;
export { code, site };

/** How far the dispatcher's clock is before the phone's, in milliseconds. */
let ahead = 0;

/** The time on the dispatcher's clock, as far as it is known, in milliseconds. */
export function now() {
  return Date.now() + ahead;
}

/**
 * @param {string} path
 * @returns {Promise<{status: number, body: any} | null>} null when nothing was answered
 */
async function get(path) {
  try {
    const answer = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(READ_MS) });
    const date = Date.parse(answer.headers.get("Date") ?? "");
    if (date) ahead = date - Date.now();
    return { status: answer.status, body: await answer.json() };
  } catch {
    return null;
  }
}

/** The appointment. */
export function read() {
  return get(place);
}

/**
 * Times that are free for what the appointment is for.
 * @param {any} own
 */
export function slots(own) {
  const [language, ...others] = own.speaks;
  const wanted = new URLSearchParams({ service: own.service, language, party_size: String(own.party_size), instead_of: code });
  if (others.length) wanted.set("speaks", others.join(","));
  if (own.needs.length) wanted.set("needs", own.needs.join(","));
  return get(`${base}/slots?${wanted}`);
}

/**
 * Says that its visitor is there.
 * @param {string | undefined} language
 */
export function checkIn(language) {
  return send(`${base}/check-ins`, language ? { code, language } : { code }, { tries: TRIES });
}

/** @param {string} slot */
export function move(slot) {
  return send(place, { slot }, { method: "PATCH", tries: TRIES });
}

/** @param {boolean} wanted whether an earlier time is wished for */
export function earlier(wanted) {
  return send(`${place}/earlier`, null, { method: wanted ? "PUT" : "DELETE", tries: TRIES });
}

/**
 * Answers an earlier time that is offered.
 * @param {string} slot
 * @param {boolean} take
 */
export function answer(slot, take) {
  return send(`${place}/earlier`, { slot, take }, { tries: TRIES });
}

/** The place on the list. */
export function readListed() {
  return get(listed);
}

/**
 * Answers what is offered to whoever is on the list.
 * @param {string} slot
 * @param {boolean} take
 */
export function answerListed(slot, take) {
  return send(listed, { slot, take }, { tries: TRIES });
}

export function leaveList() {
  return send(listed, null, { method: "DELETE", tries: TRIES });
}

export function cancel() {
  return send(place, null, { method: "DELETE", tries: TRIES });
}
