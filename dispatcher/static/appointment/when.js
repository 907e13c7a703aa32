// Days and times of slots. A slot is written with the site's own offset, so that its wall clock stands in it: the phone's
// zone is never asked.

import { text } from "../words.js";

/** @type {{weekdays: string[], months: string[]}} */
let names = { weekdays: [], months: [] };

/**
 * Takes the names of days and months of a language.
 * @param {Partial<{weekdays: string[], months: string[]}>} sheet
 */
export function useNames(sheet) {
  names = { weekdays: sheet.weekdays ?? names.weekdays, months: sheet.months ?? names.months };
}

/**
 * The day of a slot, as `2026-12-01`.
 * @param {string} slot RFC 3339
 */
export function date(slot) {
  return slot.slice(0, 10);
}

/**
 * The time of a slot on the site's clock.
 * @param {string} slot RFC 3339
 */
export function time(slot) {
  return slot.slice(11, 16);
}

/**
 * A day written out.
 * @param {string} slot RFC 3339
 */
export function day(slot) {
  const [year, month, number] = date(slot).split("-").map(Number);
  const weekday = names.weekdays[new Date(Date.UTC(year, month - 1, number)).getUTCDay()];
  // Marks of direction within a date that stands in a sentence would hide from it which way it runs.
  return text("booking-date", { weekday, day: number, month: names.months[month - 1] }).replace(/[\u2066-\u2069]/g, "");
}
