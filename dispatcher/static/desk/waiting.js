// The smaller part of the desk screen: who waits, how many for each service, and what the other desks do.

import { now, tick, timeOfDay } from "../clock.js";
import { copy, find, keep, say, show, showPicture } from "../dom.js";
import { has, languageNames, tag, text } from "../words.js";
import * as away from "./away.js";
import { doing } from "./doing.js";
import { needs } from "./person.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Desk} Desk
 * @typedef {import("./state.js").Visit} Visit
 * @typedef {import("./sessions/store.js").Sessions} Sessions
 */

/** Most rows that are written; the rest is counted. */
const ROWS_MAX = 200;

/** A space at which no line ends. */
const HARD_SPACE = "\u00a0";

/**
 * @param {State} state
 * @param {Sessions} sessions
 */
export function render(state, sessions) {
  const waiting = state.waiting();
  const rows = waiting.slice(0, ROWS_MAX);
  keep(find("[data-waiting-rows]"), rows, (visit) => visit.visit, () => copy("waiting-row-template"), (row, visit) => fill(row, visit, state, sessions));
  say(find("[data-waiting-count]"), text("desk-waiting-count", { n: waiting.length }));
  const more = find("[data-waiting-more]");
  const left = waiting.length - rows.length;
  show(more, left > 0);
  if (left > 0) say(more, text("desk-more-waiting", { n: left }));
  counts(state, waiting);
  away.render(state);
  const mine = state.mine();
  const others = state.desks.filter((desk) => desk !== mine);
  keep(find("[data-others]"), others, (desk) => desk.id, () => copy("other-template"), other);
}

/**
 * Marks those who wait longer than promised, as time goes by.
 * @param {State} state
 */
export function age(state) {
  const late = new Set(state.waiting().filter((visit) => Date.parse(visit.call_by) < now()).map((visit) => visit.visit));
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-waiting-rows] [data-row]"))) {
    mark(row, late.has(row.dataset.row ?? "") && row.dataset.session !== "true");
  }
  away.age(state);
}

/**
 * @param {HTMLElement} row
 * @param {Visit} visit
 * @param {State} state
 * @param {Sessions} sessions
 */
function fill(row, visit, state, sessions) {
  row.dataset.row = visit.visit;
  showPicture(find(".picture", row), visit.picture);
  say(find(".number", row), String(visit.number));
  const service = find(".waiting-service", row);
  say(service, state.serviceName(visit.service, tag()));
  service.lang = state.serviceLanguage(visit.service, tag());
  // In one piece with the sign, so that a line ends among the languages only.
  const party = visit.party_size > 1 ? `${text("desk-party", { n: visit.party_size })} · `.replaceAll(" ", HARD_SPACE) : "";
  say(find(".waiting-languages", row), party + languageNames(visit.speaks));
  const told = toldOf(visit);
  const line = find(".waiting-told", row);
  show(line, told !== "");
  say(line, told);
  const only = find(".waiting-only", row);
  const session = sessions.waitsFor(visit);
  row.dataset.session = String(session !== null);
  show(only, visit.only_desk !== undefined || session !== null);
  if (session) say(only, text("session-waits", { time: timeOfDay(session.slot) }));
  else if (visit.only_desk) say(only, text("desk-only-desk", { desk: state.label(visit.only_desk) }));
  const list = find(".chips", row);
  needs(list, visit.needs);
  show(list, visit.needs.length > 0);
  const mediator = find(".waiting-mediator", row);
  show(mediator, visit.mediator !== undefined && !session);
  say(mediator, visit.mediator ? text(`mediator-${visit.mediator}`) : "");
  // Who waits for a session is called with all of them, and not in turn.
  const unable = visit.able_desks === 0 && !session;
  show(find(".waiting-unable", row), unable && visit.mediator === undefined);
  row.classList.toggle("unable", unable);
  tick(find(".waiting-since", row), visit.issued_at);
  const by = find(".waiting-call-by", row);
  if (by.dataset.at !== visit.call_by) {
    by.dataset.at = visit.call_by;
    by.textContent = timeOfDay(visit.call_by);
    delete row.dataset.late;
  }
  mark(row, !session && Date.parse(visit.call_by) < now());
}

/**
 * What set the promise, with the time of an appointment, and how long the visitor was told that they wait.
 * @param {Visit} visit
 */
function toldOf(visit) {
  const group = `reason-class-${visit.group.replaceAll("_", "-")}`;
  // The need says it already.
  const named = visit.group !== "walk_in" && !visit.needs.includes(visit.group) && has(group);
  const parts = [named ? text(group) : "", visit.slot ? timeOfDay(visit.slot) : ""];
  const told = visit.told && text("desk-told", { from: visit.told.from_minutes, to: visit.told.to_minutes });
  return [...parts, told?.replaceAll(" ", HARD_SPACE)].filter((part) => part).join(" · ");
}

/**
 * @param {HTMLElement} row
 * @param {boolean} late
 */
function mark(row, late) {
  if ((row.dataset.late === "true") === late) return;
  row.dataset.late = String(late);
  const by = find(".waiting-call-by", row);
  by.querySelector(".late")?.remove();
  if (!late) return;
  const sign = document.createElement("span");
  sign.className = "late";
  const word = document.createElement("span");
  word.className = "visually-hidden";
  word.textContent = text("desk-late");
  sign.append(copy("late-template"), word);
  by.prepend(sign);
}

/**
 * @param {State} state
 * @param {Visit[]} waiting
 */
function counts(state, waiting) {
  /** @type {Map<string, number>} */
  const by = new Map();
  for (const visit of waiting) by.set(visit.service, (by.get(visit.service) ?? 0) + 1);
  const sorted = [...by].sort((a, b) => b[1] - a[1]);
  keep(find("[data-counts]"), sorted, ([service]) => service, () => copy("count-template"), (item, [service, n]) => {
    const name = find("span", item);
    say(name, state.serviceName(service, tag()));
    name.lang = state.serviceLanguage(service, tag());
    say(find("strong", item), String(n));
  });
}

/**
 * @param {HTMLElement} item
 * @param {Desk} desk
 */
function other(item, desk) {
  item.dataset.state = desk.state;
  say(find(".other-label", item), desk.label);
  say(find(".other-state", item), doing(desk));
}
