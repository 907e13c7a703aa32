// Those who were sent away for a while: the list of them, and the question when somebody will be back.

import { nextTime, now, timeOfDay } from "../clock.js";
import { copy, find, keep, say, show, showPicture } from "../dom.js";
import { tag, text } from "../words.js";
import { Dialog } from "./dialog.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Visit} Visit
 */

const MINUTE_MS = 60_000;
/** The longest time away, in minutes. */
const MOST_MINUTES = 240;

/** @param {State} state */
export function render(state) {
  const away = state.away();
  show(find("[data-away]"), away.length > 0);
  say(find("[data-away-count]"), String(away.length));
  keep(find("[data-away-rows]"), away, (visit) => visit.visit, () => copy("away-row-template"), (row, visit) => fill(row, visit, state));
}

/**
 * Marks those who should be back, as time goes by.
 * @param {State} state
 */
export function age(state) {
  for (const visit of state.away()) {
    const row = document.querySelector(`[data-away-rows] [data-row="${visit.visit}"]`);
    if (row) show(find(".overdue", row), isOverdue(visit));
  }
}

/**
 * Asks when the visit at the desk will be back, and gives it in minutes from this moment.
 * @param {(minutes: number) => void} chosen
 */
export function parkDialog(chosen) {
  const dialog = new Dialog("park");
  const form = /** @type {HTMLFormElement} */ (find("form", dialog.root));
  const field = /** @type {HTMLInputElement} */ (find("input", form));
  const wrong = find("[data-wrong]", form);
  const done = (/** @type {number} */ minutes) => {
    dialog.close();
    chosen(minutes);
  };
  const answers = /** @type {HTMLElement[]} */ ([...dialog.root.querySelectorAll("[data-minutes]")]);
  const times = () => {
    for (const answer of answers) say(find("time", answer), timeOfDay(now() + Number(answer.dataset.minutes) * MINUTE_MS));
  };
  for (const answer of answers) answer.addEventListener("click", () => done(Number(answer.dataset.minutes)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const minutes = Math.ceil(((nextTime(field.value) ?? 0) - now()) / MINUTE_MS);
    if (minutes >= 1 && minutes <= MOST_MINUTES) {
      done(minutes);
      return;
    }
    const [from, to] = [1, MOST_MINUTES].map((most) => timeOfDay(now() + most * MINUTE_MS));
    say(wrong, text("desk-park-wrong", { from, to }));
    field.setAttribute("aria-invalid", "true");
    field.focus();
  });
  return {
    dialog,
    times,
    /**
     * @param {Visit} visit
     * @param {() => boolean} holds
     */
    open(visit, holds) {
      say(find("h2", dialog.root), text("desk-park-title", { number: visit.number }));
      times();
      field.value = "";
      field.removeAttribute("aria-invalid");
      say(wrong, "");
      dialog.open(holds);
    },
  };
}

/**
 * @param {HTMLElement} row
 * @param {Visit} visit
 * @param {State} state
 */
function fill(row, visit, state) {
  row.dataset.row = visit.visit;
  showPicture(find(".picture", row), visit.picture);
  say(find(".number", row), String(visit.number));
  const service = find(".waiting-service", row);
  say(service, state.serviceName(visit.service, tag()));
  service.lang = state.serviceLanguage(visit.service, tag());
  say(find(".waiting-desk", row), visit.away?.desk ? text("common-desk", { desk: state.label(visit.away.desk) }) : "");
  say(find("time", row), timeOfDay(visit.away?.back_at ?? ""));
  show(find(".overdue", row), isOverdue(visit));
}

/** @param {Visit} visit */
function isOverdue(visit) {
  return Date.parse(visit.away?.back_at ?? "") < now();
}
