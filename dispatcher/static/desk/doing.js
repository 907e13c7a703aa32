// What a desk is doing, in words.

import { text } from "../words.js";

/**
 * What a desk is doing, in words.
 * @param {import("./state.js").Desk} desk
 */
export function doing(desk) {
  const number = desk.visit?.number;
  if (desk.state === "called") return number === undefined ? text("desk-called") : text("desk-state-calling", { number });
  if (desk.state === "serving") return number === undefined ? text("desk-serving") : text("desk-state-serving", { number });
  if (desk.state === "session") return text("session-state");
  if (desk.state === "paused") return text("desk-state-paused");
  return text(desk.state === "idle" ? "desk-state-free" : "desk-state-closed");
}
