// Where an appointment stands for whoever has it: what its page says and how it looks. It never knows a service.

import { time } from "./when.js";

/**
 * @typedef {"open" | "here" | "early" | "late" | "day" | "cancelled" | "used" | "unknown" | "offline" | "busy" | "list" | "left" | "loading"} Stands
 * @typedef {[key: string, args?: Record<string, string>]} Said a message and what is put into it
 * @typedef {{stands: Stands, now?: Said, hint?: Said}} Standing
 */

/** @type {Record<string, Stands>} */
const REFUSED = { too_early: "early", too_late: "late", appointment_over: "late", wrong_day: "day", cancelled: "cancelled", already_checked_in: "used", on_the_list: "list" };

/**
 * How it stands by itself at a moment.
 * @param {any} own the appointment
 * @param {number} now on the dispatcher's clock, in milliseconds
 * @returns {Stands}
 */
export function stands(own, now) {
  switch (own.state) {
    case "cancelled":
      return "cancelled";
    case "checked_in":
      return "used";
    case "missed":
      return "late";
    default:
      return now < Date.parse(own.check_in_from) ? "open" : "here";
  }
}

/**
 * How it stands after a request that was refused; nothing where the refusal says nothing about it.
 * @param {{status: number, body: any} | null} answer
 * @returns {Stands | null}
 */
export function refused(answer) {
  if (!answer) return "offline";
  if (answer.status === 429) return "busy";
  if (answer.status === 404) return "unknown";
  return REFUSED[answer.body?.code] ?? null;
}

/**
 * What is said about it.
 * @param {Stands} stands
 * @param {any} own
 * @returns {Omit<Standing, "stands">}
 */
export function said(stands, own) {
  const from = own ? time(own.check_in_from) : "";
  switch (stands) {
    case "open":
      return { hint: ["booking-here-from", { time: from }] };
    case "here":
      return {};
    case "early":
      return { now: ["booking-too-early"], hint: ["booking-too-early-hint", { time: from }] };
    case "late":
      return { now: ["booking-too-late"], hint: ["booking-too-late-hint"] };
    case "day":
      return { now: ["booking-wrong-day"], hint: ["booking-wrong-day-hint"] };
    case "cancelled":
      return { now: ["booking-cancelled"], hint: ["booking-cancelled-hint"] };
    case "used":
      return { now: ["booking-used"], hint: ["booking-used-hint"] };
    case "unknown":
      return { now: ["booking-unknown"], hint: ["booking-unknown-hint"] };
    case "offline":
      return { now: ["booking-offline"], hint: ["booking-offline-hint"] };
    case "busy":
      return { now: ["booking-too-many"], hint: ["booking-too-many-hint"] };
    case "list":
      return { now: ["list-done"], hint: ["list-waiting"] };
    case "left":
      return { now: ["list-left"], hint: ["list-left-hint"] };
    case "loading":
      return { now: ["common-please-wait"] };
  }
}
