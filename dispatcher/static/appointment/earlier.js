// An earlier time: wishing for one, and taking or leaving what is offered. It shows what the appointment says of it, and never
// who else would like to come earlier.

import { find, say } from "../dom.js";
import { has, text } from "../words.js";
import { answer, earlier, read } from "./acts.js";
import { day, time } from "./when.js";

/** So soon after an answer it is asked whether there is something else, in milliseconds. */
const SOON_MS = 1500;
/** So often it is asked whether something is offered, by somebody who wishes for it and sees the page, in milliseconds. */
const LOOK_MS = 60000;

/**
 * Shows what there is about an earlier time.
 * @param {any} own the appointment, if it is known
 * @param {boolean} apart whether something else has the page
 */
export function showEarlier(own, apart) {
  const about = apart ? null : own?.earlier;
  const offer = about?.offer;
  find("[data-offer]").hidden = !offer;
  find("[data-earlier]").hidden = !about || Boolean(offer);
  find("[data-ask-part]").hidden = Boolean(about?.asked);
  find("[data-asked-part]").hidden = !about?.asked;
  if (!offer || !has("earlier-until")) return;
  say(find("[data-offer-day]"), day(offer.slot));
  say(find("[data-offer-time]"), time(offer.slot));
  say(find("[data-offer-until]"), text("earlier-until", { day: day(offer.until), time: time(offer.until) }));
}

/**
 * Lets the buttons do what they say, and looks now and then whether something is offered.
 * @param {() => any} own the appointment as it is known, if nothing stands in the way of it
 * @param {(answer: {status: number, body: any} | null, said?: string) => void} take takes what was answered, and what to say then
 * @returns {() => void} ends the looking
 */
export function followEarlier(own, take) {
  const look = async () => {
    const answer = own()?.earlier?.asked && !document.hidden ? await read() : null;
    if (answer?.status === 200) take(answer);
  };
  let busy = false;
  const on = (/** @type {string} */ selector, /** @type {() => Promise<any>} */ act, said = "") =>
    find(selector).addEventListener("click", async () => {
      if (busy) return;
      busy = true;
      find(selector).setAttribute("aria-busy", "true");
      const answer = await act();
      find(selector).removeAttribute("aria-busy");
      busy = false;
      const over = answer?.body?.code === "offer_over";
      take(over ? await read() : answer, over ? "earlier-over" : said);
      setTimeout(look, SOON_MS);
    });
  on("[data-ask]", () => earlier(true));
  on("[data-stop]", () => earlier(false));
  on("[data-take]", () => answer(own().earlier.offer.slot, true), "booking-moved");
  on("[data-pass]", () => answer(own().earlier.offer.slot, false));
  const looking = setInterval(look, LOOK_MS);
  return () => clearInterval(looking);
}
