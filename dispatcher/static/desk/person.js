// The larger part of the desk screen: the person who is called or served, and the acts. It shows and never decides.

import { now, tick, timeOfDay } from "../clock.js";
import { copy, find, keep, say, show, showPicture } from "../dom.js";
import { has, languageName, languageNames, pictureName, tag, text } from "../words.js";
import { fitting, sessionAct } from "./acts.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Desk} Desk
 * @typedef {import("./state.js").Visit} Visit
 * @typedef {import("./state.js").Undo} Undo
 * @typedef {import("./acts.js").Acts} Acts
 * @typedef {import("./sessions/windows.js").SessionUndo} SessionUndo
 */

const root = find("[data-person]");
const part = (/** @type {string} */ name) => find(`[data-${name}]`, root);
const buttons = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-act]")]);

/**
 * Shows the agent's desk as it stands.
 * @param {State} state
 * @param {Desk} desk
 * @param {Acts} acts
 * @param {SessionUndo | null} undo what could be taken back of a session
 */
export function render(state, desk, acts, undo) {
  const visit = desk.visit ?? null;
  root.dataset.deskState = desk.state;
  show(part("who"), visit !== null);
  show(part("nobody"), visit === null && desk.state !== "session");
  show(part("reason-line"), Boolean(visit?.call?.reason.sentence));
  head(desk);
  age(desk);
  show(part("mediator-line"), visit?.call?.mediator !== undefined);
  show(part("history"), visit !== null);
  show(part("print"), visit !== null);
  if (visit) who(state, visit);
  else nobody(state, desk);
  for (const button of buttons) act(state, desk, acts, button, undo);
  say(part("pending"), acts.stuck && acts.busy ? text("desk-trying-again", { act: label(acts.busy, desk, state, undo) }) : "");
}

/**
 * Asks whether somebody who was called came, once it is time to.
 * @param {Desk} desk
 */
export function age(desk) {
  const call = desk.visit?.call;
  const due = desk.state === "called" && call?.ask_at !== undefined && Date.parse(call.ask_at) <= now();
  say(part("last-call"), desk.state === "called" && desk.visit?.misses ? text("desk-missed-once") : "");
  say(part("question"), due ? text("desk-question", { number: desk.visit?.number ?? "" }) : "");
}

/** @param {Desk} desk */
function head(desk) {
  const call = desk.visit?.call;
  const chip = part("state");
  // A free desk counts from when its last person left it.
  const since = call?.arrived_at ?? call?.called_at ?? desk.pause?.since ?? desk.undo?.at;
  if (desk.state === "called") say(chip, text("desk-called-times", { n: call?.calls ?? 1 }));
  else if (desk.state === "serving") say(chip, text("desk-serving"));
  else if (desk.state === "session") say(chip, text("session-state"));
  else say(chip, text(desk.state === "paused" ? "desk-state-paused" : "desk-state-free"));
  say(part("since"), since ? text("desk-since", { time: timeOfDay(since) }) : "");
  tick(part("timer"), since ?? null);
}

/**
 * @param {State} state
 * @param {Desk} desk
 */
function nobody(state, desk) {
  const waiting = text("desk-waiting-count", { n: state.waiting().length });
  say(part("nobody-text"), desk.pause ? text(`desk-pause-reason-${desk.pause.reason}`) : text("desk-idle"));
  say(part("nobody-waiting"), desk.pause?.away ? text("desk-pause-away") : waiting);
}

/**
 * @param {State} state
 * @param {Visit} visit
 */
function who(state, visit) {
  showPicture(part("picture"), visit.picture);
  say(part("visit-number"), String(visit.number));
  say(part("picture-name"), pictureName(visit.picture));
  const service = part("service");
  say(service, state.serviceName(visit.service, tag()));
  service.lang = state.serviceLanguage(visit.service, tag());
  service.dir = "auto";
  say(part("reads"), text("desk-reads", { language: languageName(visit.language) }));
  say(part("speaks"), text("desk-speaks", { languages: languageNames(visit.speaks) }));
  say(part("party"), text("desk-party", { n: visit.party_size }));
  say(part("mediator"), visit.call?.mediator ? text("mediator-fetch", { mediator: visit.call.mediator }) : "");
  say(part("reason"), visit.call?.reason.sentence ?? "");
  needs(part("needs"), visit.needs);
}

/**
 * Shows needs as pictograms with their words.
 * @param {Element} list
 * @param {string[]} names
 */
export function needs(list, names) {
  const make = () => copy("chip-template");
  keep(list, names, (name) => name, make, (chip, name) => {
    const dashed = name.replaceAll("_", "-");
    const word = find("span", chip);
    const drawing = document.getElementById(`need-${dashed}`);
    if (drawing && !chip.querySelector("svg")) chip.insertBefore(copy(`need-${dashed}`), word);
    say(word, has(`desk-need-${dashed}`) ? text(`desk-need-${dashed}`) : name);
  });
}

/**
 * @param {State} state
 * @param {Desk} desk
 * @param {Acts} acts
 * @param {HTMLElement} button
 * @param {SessionUndo | null} undo
 */
function act(state, desk, acts, button, undo) {
  const name = button.dataset.act ?? "";
  const fits = fitting(name, desk, undo) !== null;
  const busy = acts.busy === name || acts.busy === sessionAct(name);
  const had = document.activeElement === button;
  show(button, shown(name, desk) || fits || busy);
  // Whoever moves by Tab goes on from the main act when a button goes.
  if (had && button.hidden) /** @type {HTMLElement | null} */ (root.querySelector(".button-primary:not([hidden])"))?.focus();
  button.setAttribute("aria-disabled", String(!fits || acts.busy !== null));
  button.setAttribute("aria-busy", String(busy));
  say(find("[data-act-label]", button), label(name, desk, state, undo));
  const taken = name === "undo" ? (desk.undo ?? undo) : null;
  const until = taken ? text("desk-until", { time: timeOfDay(taken.until) }) : "";
  say(find("[data-act-more]", button), until);
}

/**
 * Whether an act's button is there although the act does not fit: those needed all day keep their places.
 * @param {string} name
 * @param {Desk} desk
 */
function shown(name, desk) {
  if (desk.state === "session") return name === "finish";
  if (name === "next") return desk.state !== "paused";
  return ["arrived", "recall", "missed", "finish"].includes(name);
}

/**
 * What an act's button says.
 * @param {string} name
 * @param {Desk} desk
 * @param {State} state
 * @param {SessionUndo | null} undo
 */
function label(name, desk, state, undo) {
  if (name.startsWith("session/")) return text(name === "session/undo" ? "common-undo" : `session-act-${name.slice("session/".length)}`);
  if (name === "undo" && !desk.undo && undo) return text("session-undo", { act: text(`session-act-${undo.act.replace("_session", "")}`) });
  if (name === "next") return text(desk.state === "serving" ? "desk-finish-and-next" : "desk-next");
  if (name === "undo") return undoLabel(desk.undo, state);
  if (name === "sign-out") return text("desk-close");
  if (name === "sign-in") return text("desk-open");
  return text(`desk-${name}`);
}

/**
 * @param {Undo | undefined} undo
 * @param {State} state
 */
function undoLabel(undo, state) {
  const number = undo?.number ?? (undo && state.numbers.get(undo.visit));
  const key = `desk-undo-${undo?.act === "next" ? "call" : undo?.act}`;
  return number !== undefined && has(key) ? text(key, { number }) : text("common-undo");
}
