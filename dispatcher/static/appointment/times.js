// The times to which an appointment can be moved, day by day as on the booking pages, and the one from which the centre
// has moved it.

import { find, say } from "../dom.js";
import { text } from "../words.js";
import { date, day, time } from "./when.js";

/** How many days are shown at once; later ones are folded away. */
const DAYS_SHOWN = 5;
/** When the afternoon begins. */
const NOON = "12:00";

/**
 * Fills an element with times.
 * @param {HTMLElement} parent
 * @param {string[]} slots RFC 3339, in order
 * @param {(slot: string) => void} choose
 */
export function fill(parent, slots, choose) {
  /** @type {Map<string, string[]>} */
  const days = new Map();
  for (const slot of slots) days.set(date(slot), [...(days.get(date(slot)) ?? []), slot]);
  const all = [...days.values()].map((own, at) => dayOf(own, at === 0, choose));
  const later = all.splice(DAYS_SHOWN);
  parent.replaceChildren(...all);
  if (later.length) {
    const folded = element("details", "later");
    folded.append(summary(text("booking-later-days")), ...later);
    parent.append(folded);
  }
  if (!slots.length) {
    const nothing = ["booking-nothing-free", "booking-nothing-ask"].map((key) => element("p", "", text(key)));
    parent.append(...nothing);
  }
}

/**
 * Tells whoever has a former time in mind that it holds no more.
 * @param {string} slot RFC 3339; nothing where the centre moved nothing
 */
export function former(slot) {
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-was]"))) part.hidden = !slot;
  say(find("[data-was-when]"), slot && `${day(slot)} ${time(slot)}`);
}

/**
 * @param {string[]} slots
 * @param {boolean} open
 * @param {(slot: string) => void} choose
 */
function dayOf(slots, open, choose) {
  const details = /** @type {HTMLDetailsElement} */ (element("details", "day"));
  details.open = open;
  const name = element("span", "day-name", day(slots[0]));
  name.id = `day-${date(slots[0])}`;
  const head = summary("");
  head.append(name, " ", element("span", "soft", text("booking-free", { n: slots.length })));
  details.append(head);
  const morning = slots.filter((slot) => time(slot) < NOON);
  const afternoon = slots.filter((slot) => time(slot) >= NOON);
  if (morning.length) details.append(element("p", "half", text("booking-morning")), times(morning, name.id, choose));
  if (afternoon.length) details.append(element("p", "half", text("booking-afternoon")), times(afternoon, name.id, choose));
  return details;
}

/**
 * @param {string[]} slots
 * @param {string} described
 * @param {(slot: string) => void} choose
 */
function times(slots, described, choose) {
  const row = element("div", "times");
  for (const slot of slots) {
    const button = element("button", "button number", time(slot));
    button.setAttribute("type", "button");
    button.setAttribute("data-slot", slot);
    button.setAttribute("data-nav", "");
    button.setAttribute("aria-describedby", described);
    button.addEventListener("click", () => choose(slot));
    row.append(button);
  }
  return row;
}

/** @param {string} said */
function summary(said) {
  const head = element("summary", "", said);
  head.setAttribute("data-nav", "");
  return head;
}

/**
 * @param {string} name
 * @param {string} classes
 * @param {string} [said]
 */
function element(name, classes, said = "") {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = said;
  return made;
}
