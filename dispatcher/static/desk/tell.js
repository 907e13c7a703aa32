// What a desk has come to, said to those who listen.

import { say } from "../dom.js";
import { pictureName, text } from "../words.js";

let told = "";

/**
 * Says a new state of the desk; none is said of the first one that is seen.
 * @param {import("./state.js").Desk | null} desk nothing while no desk is held
 * @param {HTMLElement} announce
 */
export function tell(desk, announce) {
  const what = desk ? `${desk.state} ${desk.visit?.visit ?? ""}` : "";
  if (what === told) return;
  const first = told === "";
  told = what;
  if (first || !desk) return;
  const number = desk.visit ? `${desk.visit.number}, ${pictureName(desk.visit.picture)}` : "";
  if (desk.state === "called") say(announce, `${text("desk-called")}: ${number}`);
  else if (desk.state === "session") say(announce, text("session-state"));
  else if (desk.state === "serving") say(announce, `${text("desk-serving")}: ${number}`);
  else say(announce, text(desk.state === "paused" ? "desk-state-paused" : "desk-idle"));
}
