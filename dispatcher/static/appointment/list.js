// The list of those who found no time: until when somebody is on it, taking or leaving what is offered, and leaving it. It never
// knows who else is on it.

import { find, say } from "../dom.js";
import { has, text } from "../words.js";
import { answerListed, leaveList, readListed } from "./acts.js";
import { refused } from "./standing.js";
import { day, time } from "./when.js";

/** So often it is asked whether something is offered, by somebody who sees the page, in milliseconds. */
const LOOK_MS = 30000;
/** So soon after an answer it is asked whether there is something else, in milliseconds. */
const SOON_MS = 1500;

/** @typedef {import("./standing.js").Stands} Stands */

/** Their place on the list, while there is no appointment yet. @type {any} */
export let waiting = null;

/** Asks how the place on the list stands. */
export async function findListed() {
  return taken(await readListed()) ?? "unknown";
}

/** Shows the place on the list. */
export function showList() {
  const on = waiting?.state === "waiting";
  const offer = on ? waiting.offer : null;
  find("[data-list]").hidden = !on;
  find("[data-list-offer]").hidden = !offer;
  const listed = Boolean(waiting);
  name("h1", listed ? "list-yours" : "booking-yours");
  name("[data-code-shown] p", listed ? "booking-code" : "booking-show");
  if (!on || !has("list-until")) return;
  say(find("[data-list-until]"), text("list-until", { day: day(waiting.until) }));
  if (!offer) return;
  say(find("[data-list-day]"), day(offer.slot));
  say(find("[data-list-time]"), time(offer.slot));
  say(find("[data-list-offer-until]"), text("list-offer-until", { day: day(offer.until), time: time(offer.until) }));
}

/**
 * Lets the buttons do what they say, and looks now and then whether something is offered.
 * @param {(stands: Stands | null, said?: string) => void} take takes how it stands, and what to say then; nothing where there may be
 *   an appointment now
 * @returns {() => void} ends the looking
 */
export function followList(take) {
  const ask = /** @type {HTMLDialogElement} */ (find("[data-ask-leave]"));
  const on = (/** @type {string} */ selector, /** @type {() => void} */ act) => find(selector).addEventListener("click", act);
  let busy = false;
  const look = async () => {
    if (busy || document.hidden || waiting?.state !== "waiting") return;
    const answer = await readListed();
    if (answer && !busy && waiting?.state === "waiting") take(taken(answer));
  };
  const once = async (/** @type {() => Promise<any>} */ act) => {
    if (busy) return;
    busy = true;
    let answer = await act();
    const over = answer?.body?.code === "offer_over";
    if (over) answer = await readListed();
    busy = false;
    ask.close();
    const failed = answer?.status === 409;
    const standing = failed ? "list" : taken(answer);
    take(standing, failed ? "desk-error" : over ? "list-over" : answer?.body?.state === "booked" ? "booking-done" : "");
    setTimeout(look, SOON_MS);
  };
  on("[data-list-take]", () => once(() => answerListed(waiting.offer.slot, true)));
  on("[data-list-pass]", () => once(() => answerListed(waiting.offer.slot, false)));
  on("[data-leave]", () => ask.showModal());
  on("[data-ask-leave] [data-no]", () => ask.close());
  on("[data-ask-leave] [data-yes]", () => once(leaveList));
  const looking = setInterval(look, LOOK_MS);
  return () => clearInterval(looking);
}

/**
 * How it stands after an answer; nothing where the place is not known any more, since there is an appointment, or nothing.
 * @param {{status: number, body: any} | null} answer
 * @returns {Stands | null}
 */
function taken(answer) {
  const gone = answer?.status === 404 || answer?.body?.state === "booked";
  if (gone) waiting = null;
  if (gone) return null;
  if (answer?.status !== 200) return refused(answer) ?? "offline";
  waiting = answer.body;
  return waiting.state === "left" ? "left" : "list";
}

/** Gives a part of the page another word of its own. @param {string} selector @param {string} key */
function name(selector, key) {
  const part = find(selector);
  if (part.dataset.word === key) return;
  part.dataset.word = key;
  if (!has(key)) return;
  say(part, text(key));
  if (selector === "h1") document.title = text(key);
}
