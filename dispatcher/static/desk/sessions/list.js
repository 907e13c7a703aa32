// The day's sessions that this desk may hold: when each begins, how many are booked and have come, and the button that begins it.

import { time } from "../../appointment/when.js";
import { copy, find, keep, say, show } from "../../dom.js";
import { tag, text } from "../../words.js";
import { count } from "./store.js";

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("../state.js").Desk} Desk
 * @typedef {import("./store.js").Sessions} Sessions
 * @typedef {import("./store.js").Session} Session
 */

const root = find("[data-groups]");
const rows = find("[data-group-rows]", root);

/** Begins what is pressed. @param {(session: {service: string, slot: string}) => void} begin */
export function onBegin(begin) {
  rows.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-begin]");
    const row = /** @type {HTMLElement | null} */ (button?.closest("[data-service]"));
    if (row && button?.getAttribute("aria-disabled") !== "true") begin({ service: row.dataset.service ?? "", slot: row.dataset.slot ?? "" });
  });
}

/**
 * @param {State} state
 * @param {Desk} desk
 * @param {Sessions} sessions
 * @param {string | null} busy the act under way
 */
export function render(state, desk, sessions, busy) {
  const own = desk.session ? [] : sessions.of(desk);
  show(root, own.length > 0);
  keep(rows, own, (session) => `${session.service} ${session.slot}`, () => copy("group-template"), (row, session) => {
    row.dataset.service = session.service;
    row.dataset.slot = session.slot;
    say(find("time", row), time(session.slot));
    const name = find(".group-name", row);
    say(name, state.serviceName(session.service, tag()));
    name.lang = state.serviceLanguage(session.service, tag());
    const here = count(session, "waiting", "called", "present");
    const came = text("session-count", { here: String(here), all: String(session.people.length) });
    const elsewhere = session.desk ? ` · ${text("common-desk", { desk: state.label(session.desk) })}` : "";
    say(find(".group-came", row), came + elsewhere);
    const button = find("[data-begin]", row);
    show(button, !session.desk);
    button.setAttribute("aria-disabled", String(desk.state !== "idle" || busy !== null));
    button.setAttribute("aria-busy", String(busy === "session/begin"));
  });
}
