// How an appointment stands, in a word for clerks.

import { now } from "../../clock.js";
import { has, text } from "../../words.js";

/**
 * How an appointment stands: `open`, `late`, `missed`, `cancelled`, `checked-in`, or `done`.
 * @param {import("./ask.js").Own} own
 */
export function standing(own) {
  if (own.state === "checked_in") return own.done ? "done" : "checked-in";
  return own.state === "open" && Date.parse(own.slot) < now() ? "late" : own.state;
}

/** @param {import("./ask.js").Own} own */
export function standingWord(own) {
  const stands = standing(own);
  if (stands === "checked-in" && own.number) return text("appointment-state-checked-in-as", { number: own.number });
  return has(`appointment-state-${stands}`) ? text(`appointment-state-${stands}`) : stands;
}
