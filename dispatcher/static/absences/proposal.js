// Whom an absence hits, and where each would go. It asks nobody anything.

import { copy, find, keep, say, show } from "../dom.js";
import { languageName, text } from "../words.js";
import { written } from "./when.js";

/**
 * @typedef {{code: string, service: string, slot: string, speaks: string[]}} Appointment
 * @typedef {{from: string, appointment: Appointment, told?: string}} Moved
 * @typedef {{moved: Moved[], stranded: Appointment[]}} Disruption
 * @typedef {{code: string, old: string, next: string, service: string, language: string, told: string}} Row
 */

/** What services are called. */
const services = JSON.parse(document.getElementById("words")?.textContent ?? "{}").services ?? {};
/** How people are told, by the word for it. */
const TOLD = { email: "absence-email", sms: "absence-sms" };

/**
 * Shows whom an absence would hit.
 * @param {Disruption} disruption
 */
export function fill(disruption) {
  const { moved, stranded } = disruption;
  const hit = moved.length + stranded.length;
  say(find("[data-hit]"), hit > 0 ? text("absence-hit", { n: hit }) : text("absence-hit-none"));
  notes(moved, stranded.length);
  show(find("[data-hit-list]"), hit > 0);
  const rows = [...stranded.map(strandedRow), ...moved.map(movedRow)];
  keep(find("[data-rows]"), rows, (row) => row.code, () => copy("hit-template"), write);
  say(find("[data-apply]"), text(moved.length > 0 ? "absence-apply" : "absence-apply-alone"));
}

/**
 * What staff have to do themselves comes first.
 * @param {Moved[]} moved
 * @param {number} stranded
 */
function notes(moved, stranded) {
  const told = moved.filter((each) => each.told).length;
  const counts = { "absence-stranded-count": stranded, "absence-untold": moved.length - told, "absence-told": told };
  const said = Object.entries(counts).filter(([, n]) => n > 0);
  keep(find("[data-notes]"), said, ([key]) => key, () => copy("note-template"), (note, [key, n]) => {
    note.dataset.well = String(key === "absence-told");
    say(note, text(key, { n }));
  });
}

/**
 * @param {Appointment} own
 * @returns {Row}
 */
function strandedRow(own) {
  return { ...row(own), old: written(own.slot), next: "", told: "" };
}

/**
 * @param {Moved} each
 * @returns {Row}
 */
function movedRow(each) {
  const told = text(TOLD[/** @type {keyof TOLD} */ (each.told ?? "")] ?? "absence-no-contact");
  return { ...row(each.appointment), old: written(each.from), next: written(each.appointment.slot), told };
}

/** @param {Appointment} own */
function row(own) {
  return { code: own.code, service: services[own.service] ?? own.service, language: languageName(own.speaks[0] ?? "") };
}

/**
 * @param {HTMLElement} element
 * @param {Row} row
 */
function write(element, row) {
  element.dataset.well = String(row.next !== "");
  say(find("th", element), row.old);
  say(find(".absence-new-time", element), row.next || text("absence-stranded"));
  say(find(".absence-service", element), row.service);
  say(find(".absence-language", element), row.language);
  say(find(".absence-told", element), row.told);
  say(find(".number", element), row.code);
}
