// Whom an absence hits, and where each would go. It asks nobody anything.

import { copy, find, keep, say, show } from "../dom.js";
import { languageName, text } from "../words.js";
import { written } from "./when.js";

/**
 * @typedef {{code: string, service: string, slot: string, speaks: string[]}} Appointment
 * @typedef {{from: string, appointment: Appointment, told?: string}} Moved
 * @typedef {{moved: Moved[], stranded: Appointment[]}} Disruption
 * @typedef {{code: string, old: string, next: string, service: string, language: string, told: string, stays: boolean, moves: boolean, at: number}} Row
 */

/** What services are called. */
const services = JSON.parse(document.getElementById("words")?.textContent ?? "{}").services ?? {};
/** How people are told, by the word for it. */
const TOLD = { email: "absence-email", sms: "absence-sms" };

/** Rows of appointments that would move, by their codes: those that shall stay are in no later answer. @type {Map<string, Row>} */
let movable = new Map();

/** Codes of the appointments that shall stay where they are. @returns {string[]} */
export function kept() {
  return [...document.querySelectorAll("[data-stay]:checked")].map((box) => /** @type {HTMLElement} */ (box.closest("tr")).dataset.key ?? "");
}

/**
 * Shows whom an absence would hit.
 * @param {Disruption} disruption
 * @param {string[]} stay Codes of appointments that shall stay where they are.
 */
export function fill(disruption, stay) {
  const { moved, stranded } = disruption;
  const hit = moved.length + stranded.length + stay.length;
  say(find("[data-hit]"), hit > 0 ? text("absence-hit", { n: hit }) : text("absence-hit-none"));
  notes(moved, stranded.length);
  show(find("[data-hit-list]"), hit > 0);
  const staying = stay.flatMap((code) => movable.get(code) ?? []).map((row) => ({ ...row, stays: true }));
  const going = moved.map(movedRow);
  movable = new Map([...staying, ...going].map((row) => [row.code, { ...row, stays: false }]));
  const rows = [...stranded.map(strandedRow), ...[...staying, ...going].sort((a, b) => a.at - b.at)];
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
  return { ...row(own), old: written(own.slot), next: "", told: "", stays: false, moves: false, at: Date.parse(own.slot) };
}

/**
 * @param {Moved} each
 * @returns {Row}
 */
function movedRow(each) {
  const told = text(TOLD[/** @type {keyof TOLD} */ (each.told ?? "")] ?? "absence-no-contact");
  const moves = { stays: false, moves: true, at: Date.parse(each.from) };
  return { ...row(each.appointment), ...moves, old: written(each.from), next: written(each.appointment.slot), told };
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
  say(find(".absence-new-time", element), row.stays ? "" : row.next || text("absence-stranded"));
  show(find(".absence-stay", element), row.moves);
  /** @type {HTMLInputElement} */ (find("[data-stay]", element)).checked = row.stays;
  say(find(".absence-service", element), row.service);
  say(find(".absence-language", element), row.language);
  say(find(".absence-told", element), row.stays ? "" : row.told);
  say(find(".number", element), row.code);
}
