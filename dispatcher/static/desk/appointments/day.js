// The window with the appointments of a day: which are expected and which have come, found by a part of their code.

import { date as dateOf, day as written, time, useNames } from "../../appointment/when.js";
import { now } from "../../clock.js";
import { copy, find, keep, say, show } from "../../dom.js";
import { languageNames, tag, text } from "../../words.js";
import { Dialog } from "../dialog.js";
import { needs } from "../person.js";
import { read } from "./ask.js";
import { bare } from "./code.js";
import { Grid } from "./grid.js";
import { standing, standingWord } from "./standing.js";

/** So often the list is read again while it is open, in milliseconds. */
const AGAIN_MS = 15_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How far before this moment the list begins in sight, in milliseconds. */
const BEFORE_MS = 30 * 60 * 1000;

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("./ask.js").Own} Own
 */

/**
 * @param {State} state
 * @param {{entered: (typed: string, found: Own[]) => void, open: (own: Own) => void, typed: () => void}} told
 *   `entered`: Enter was pressed behind what was typed or scanned; `open`: an appointment was chosen; `typed`: something else is typed.
 */
export function dayDialog(state, told) {
  const dialog = new Dialog("day");
  const part = (/** @type {string} */ name) => find(`[data-${name}]`, dialog.root);
  const field = /** @type {HTMLInputElement} */ (find("#day-code"));
  const chooser = /** @type {HTMLInputElement} */ (part("date"));
  /** The day that is shown, and the present one, as `2026-12-01`. */
  let shown = "";
  let today = "";
  /** @type {Own[] | null} */
  let all = null;
  let failed = false;
  let asked = 0;
  let readAt = 0;
  useNames(JSON.parse(find("#words").textContent ?? "{}"));
  const byCode = (/** @type {string} */ code) => (all ?? []).find((own) => own.code === code);
  const grid = new Grid(dialog.root, field, (code) => {
    const own = byCode(code);
    if (own) told.open(own);
  });

  const found = () => (all ?? []).filter((own) => bare(own.code).includes(bare(field.value)));

  const render = () => {
    const rows = found();
    keep(part("day-rows"), rows, (own) => own.code, () => copy("day-row-template"), (row, own) => fill(row, own, state));
    say(part("written"), shown ? written(`${shown}T00:00`) : "");
    // What is being typed there is left alone.
    if (document.activeElement !== chooser) chooser.value = shown;
    show(part("today"), shown !== today);
    show(find("table", dialog.root), rows.length > 0);
    const nothing = all?.length ? "appointment-none-match" : "appointment-none";
    const instead = failed ? "desk-error" : all ? nothing : "common-please-wait";
    say(part("day-note"), rows.length > 0 ? "" : text(instead));
    find(".day-list", dialog.root).setAttribute("aria-busy", String(all === null && !failed));
    grid.settle();
  };

  /** Reads the day again. @param {boolean} afresh whether another day is looked at */
  const load = async (afresh) => {
    asked += 1;
    const mine = asked;
    readAt = now();
    if (afresh) all = null;
    failed = false;
    if (afresh) render();
    const answer = await read(shown && shown !== today ? `appointments?date=${shown}` : "appointments");
    // Another day may have been asked for meanwhile.
    if (mine !== asked) return;
    failed = answer === null && all === null;
    if (answer) all = answer.appointments;
    if (answer && (!shown || shown === today)) [shown, today] = [answer.date, answer.date];
    render();
    if (afresh) inSight();
  };

  /** Where the present hour is, the list begins. */
  const inSight = () => {
    const next = shown === today ? found().find((own) => Date.parse(own.slot) > now() - BEFORE_MS) : undefined;
    grid.begin(next?.code ?? "");
  };

  const go = (/** @type {string} */ to) => {
    if (to === shown) return;
    shown = to || today;
    load(true);
  };
  const step = (/** @type {number} */ days) => {
    if (shown) go(new Date(Date.parse(`${shown}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10));
  };

  part("day-before").addEventListener("click", () => step(-1));
  part("day-after").addEventListener("click", () => step(1));
  part("today").addEventListener("click", () => {
    go(today);
    field.focus();
  });
  chooser.addEventListener("change", () => chooser.value && go(chooser.value));
  field.addEventListener("input", () => {
    told.typed();
    render();
  });
  find("form", dialog.root).addEventListener("submit", (event) => {
    event.preventDefault();
    told.entered(field.value, bare(field.value) ? found() : []);
  });
  dialog.root.addEventListener("keydown", (event) => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    step(event.key === "PageDown" ? 1 : -1);
  });

  return {
    dialog,
    byCode,
    /** Reads the day again; a day in which something new is becomes the one that is shown. @param {string} [slot] */
    again(slot) {
      const to = slot ? dateOf(slot) : shown;
      if (dialog.isOpen && to !== shown) go(to);
      else if (dialog.isOpen) load(false);
    },
    /** Time has gone by. */
    age() {
      if (dialog.isOpen && now() - readAt > AGAIN_MS) load(false);
    },
    enter: () => grid.enter(),
    /** Ready for the next code. */
    clear() {
      field.value = "";
      render();
      field.focus();
    },
    open() {
      shown = "";
      field.value = "";
      dialog.open(() => state.mine() !== null);
      field.focus();
      load(true);
    },
  };
}

/**
 * @param {HTMLElement} row
 * @param {Own} own
 * @param {State} state
 */
function fill(row, own, state) {
  row.dataset.own = own.code;
  row.dataset.stands = standing(own);
  say(find("[data-own-row]", row), time(own.slot));
  const service = find(".day-service", row);
  say(service, state.serviceName(own.service, tag()));
  service.lang = state.serviceLanguage(own.service, tag());
  say(find(".day-who", row), `${text("desk-party", { n: own.party_size })} · ${languageNames(own.speaks)}`);
  const list = find(".chips", row);
  needs(list, own.needs);
  show(list, own.needs.length > 0);
  say(find(".day-code", row), own.code);
  say(find(".day-state", row), standingWord(own));
}
