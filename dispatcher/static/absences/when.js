// From when to when something is missing: what is chosen in the form as moments of the site's own clock, and moments as people
// write them. A day is a service day, from four in the morning to four the next.

import { now } from "../clock.js";
import { meta } from "../dom.js";
import { tag, text } from "../words.js";

/** When a service day begins by the wall clock. */
const DAY_BEGINS = "04:00";
const DAY_BEGINS_MS = 4 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @typedef {{from: string, to: string}} Period from when to when, RFC 3339 */

/**
 * The time on the wall at a moment, as `2026-11-24T10:00`.
 * @param {number} at milliseconds since 1970
 */
export function wall(at) {
  /** @type {Intl.DateTimeFormatOptions} */
  const wanted = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: meta("zone") };
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", wanted).formatToParts(at).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The moment at which the wall says a time; none where it is no time.
 * @param {string} time as `2026-11-24T10:00`
 */
function moment(time) {
  const meant = Date.parse(`${time.slice(0, 16)}Z`);
  if (Number.isNaN(meant)) return null;
  let at = meant;
  // The second time for moments next to which the clock is changed.
  for (let step = 0; step < 2; step += 1) at += meant - Date.parse(`${wall(at)}Z`);
  return new Date(at).toISOString();
}

/**
 * When the service day begins that is some days after today's.
 * @param {number} days
 */
function day(days) {
  const today = Date.parse(wall(now() - DAY_BEGINS_MS).slice(0, 10));
  return `${new Date(today + days * DAY_MS).toISOString().slice(0, 10)}T${DAY_BEGINS}`;
}

/**
 * What is chosen; null where a time is missing.
 * @param {string} choice
 * @param {string} from by the wall clock, for other times
 * @param {string} to
 * @returns {Period | null}
 */
export function chosen(choice, from, to) {
  const [begins, ends] = { now: [wall(now()), day(1)], tomorrow: [day(1), day(2)] }[choice] ?? [from, to];
  const period = { from: moment(begins), to: moment(ends) };
  return period.from && period.to ? /** @type {Period} */ (period) : null;
}

/**
 * A moment as one writes it, without its year.
 * @param {string} at RFC 3339
 */
export function written(at) {
  return format({ hour: "2-digit", minute: "2-digit" }).format(Date.parse(at));
}

/**
 * A period as one writes it: days alone where they are whole.
 * @param {Period} period
 */
export function span(period) {
  const [from, to] = [Date.parse(period.from), Date.parse(period.to)];
  const [begins, ends] = [wall(from).endsWith(DAY_BEGINS), wall(to).endsWith(DAY_BEGINS)];
  if (begins && ends) return format({}).formatRange(from, to - DAY_MS);
  if (ends && to - from <= DAY_MS) return text("absence-until-evening", { from: written(period.from) });
  return format({ hour: "2-digit", minute: "2-digit" }).formatRange(from, to);
}

/** @param {Intl.DateTimeFormatOptions} time */
function format(time) {
  const hours = time.hour ? { ...time, hourCycle: /** @type {const} */ ("h23") } : {};
  return new Intl.DateTimeFormat(`${tag()}-u-nu-latn`, { weekday: "short", day: "numeric", month: "short", ...hours, timeZone: meta("zone") });
}
