// The parts of the appointment's page: finding and filling them, and what it has of its card: the code, as text and to be
// scanned, and where else one can go with it.

import { find, say } from "../dom.js";
import { text } from "../words.js";
import { code, place, site } from "./acts.js";
import { day, time } from "./when.js";

/** Shows the code to be scanned, once it is known to open something. */
export function showCode() {
  const qr = /** @type {HTMLImageElement} */ (find("[data-qr]"));
  qr.src = `${place}.svg`;
  qr.hidden = false;
  find("[data-calendar]").setAttribute("href", `${place}.ics`);
}

/** Shows the parts that are for how it stands. @param {string} standing @param {boolean} apart whether something else has the page */
export function showParts(standing, apart) {
  document.body.dataset.stands = standing;
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-for]"))) {
    part.hidden = apart || !part.dataset.for?.split(" ").includes(standing);
  }
  find("[data-code-shown]").hidden ||= !code;
}

/** Writes when and where it is, and with whom where somebody was asked for. @param {any} own @param {string} centre its name */
export function showWhen(own, centre) {
  write("[data-day]", day(own.slot));
  write("[data-time]", time(own.slot));
  write("[data-site]", centre);
  find("[data-with]").hidden = !own.professional;
  write("[data-with]", own.professional ? text("professional-with-name", { name: own.professional }) : "");
}

/** Writes the code, and where another appointment is booked. */
export function lead() {
  say(find("[data-code]"), code);
  find("[data-another]").setAttribute("href", `/${encodeURIComponent(site)}/book`);
}

/** @param {string} selector @param {string} sentence @param {ParentNode} [within] */
export function write(selector, sentence, within) {
  say(find(selector, within), sentence);
}

/** @param {string} selector @param {() => void} act @param {ParentNode} [within] */
export function on(selector, act, within) {
  find(selector, within).addEventListener("click", act);
}
