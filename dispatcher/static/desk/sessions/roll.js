// The session that this desk holds, in place of a person: who has come, one row a party, each marked by one touch or key.

import { time } from "../../appointment/when.js";
import { copy, find, keep, say, show, showPicture } from "../../dom.js";
import { has, pictureName, tag, text } from "../../words.js";
import { needs } from "../person.js";
import { count } from "./store.js";

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("../state.js").Desk} Desk
 * @typedef {import("./store.js").Session} Session
 * @typedef {import("./store.js").Person} Person
 */

const root = find("[data-roll]");
const list = find("[data-roll-rows]", root);

export class Roll {
  /** @param {(act: "present" | "absent", code: string) => boolean} mark gives whether it could be done */
  constructor(mark) {
    this.mark = mark;
    /** Place of the row that has the focus, or had it last. */
    this.at = 0;
    list.addEventListener("click", (event) => {
      const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-mark]"));
      if (button) this.#press(button);
    });
    list.addEventListener("focusin", (event) => {
      this.#reach(this.#rows().indexOf(/** @type {HTMLElement} */ (/** @type {Element} */ (event.target).closest("[data-code]"))));
    });
    list.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    });
  }

  /**
   * Shows a session, or that none is held.
   * @param {State} state
   * @param {Session | null} session
   */
  render(state, session) {
    show(root, session !== null);
    if (!session) return;
    const name = find("[data-roll-name]", root);
    say(name, state.serviceName(session.service, tag()));
    name.lang = state.serviceLanguage(session.service, tag());
    say(find("[data-roll-time]", root), `${time(session.slot)} – ${time(session.ends_at)}`);
    say(find("[data-roll-count]", root), text("session-count", { here: String(count(session, "present")), all: String(session.people.length) }));
    const unmarked = count(session, "called", "waiting");
    const until = session.roll_call_until && count(session, "present") > 0 && unmarked > 0;
    say(find("[data-roll-until]", root), until ? text("session-until", { time: time(session.roll_call_until ?? "") }) : "");
    keep(list, inOrder(session.people), (person) => person.code, () => copy("roll-template"), fill);
    // Rows may have moved: whoever has the focus keeps it.
    const held = this.#rows().findIndex((row) => row.contains(document.activeElement));
    this.#reach(held >= 0 ? held : Math.max(0, this.at));
  }

  /** Goes to the row where one was last. */
  enter() {
    this.#focus(this.at);
  }

  /** Goes some rows on. @param {number} by */
  move(by) {
    this.#focus(list.contains(document.activeElement) ? this.at + by : this.at);
  }

  /** Marks the row in which one is, and goes on to the next. @param {"present" | "absent"} act */
  key(act) {
    const row = list.contains(document.activeElement) ? this.#rows()[this.at] : null;
    if (!row) return this.enter();
    if (this.#press(find(`[data-mark="${act}"]`, row))) this.move(1);
  }

  /** @param {HTMLElement} button */
  #press(button) {
    const code = /** @type {HTMLElement | null} */ (button.closest("[data-code]"))?.dataset.code;
    if (!code || button.matches("[data-off]") || button.getAttribute("aria-pressed") === "true") return false;
    return this.mark(button.dataset.mark === "absent" ? "absent" : "present", code);
  }

  /** @param {number} at */
  #focus(at) {
    const rows = this.#rows();
    const row = rows[Math.max(0, Math.min(at, rows.length - 1))];
    const mark = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.mark ?? "present";
    const buttons = /** @type {HTMLElement[]} */ ([...(row?.querySelectorAll("[data-mark]:not([data-off])") ?? [])]);
    (buttons.find((button) => button.dataset.mark === mark) ?? buttons[0])?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }

  /** One row is in reach of Tab. @param {number} at */
  #reach(at) {
    const rows = this.#rows();
    this.at = Math.max(0, Math.min(at, rows.length - 1));
    for (const [other, row] of rows.entries()) {
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-mark]"))) button.tabIndex = other === this.at ? 0 : -1;
    }
  }

  #rows() {
    return /** @type {HTMLElement[]} */ ([...list.children]);
  }
}

/** By their numbers; those without a ticket behind them, as they booked. @param {Person[]} people */
function inOrder(people) {
  return [...people].sort((a, b) => (a.number ?? Infinity) === (b.number ?? Infinity) ? 0 : (a.number ?? Infinity) - (b.number ?? Infinity));
}

/**
 * @param {HTMLElement} row
 * @param {Person} person
 */
function fill(row, person) {
  row.dataset.code = person.code;
  row.dataset.stands = person.state;
  const picture = find(".picture", row);
  picture.toggleAttribute("hidden", person.picture === undefined);
  if (person.picture) showPicture(picture, person.picture);
  const who = person.number === undefined ? person.code : String(person.number);
  const name = find(".roll-number", row);
  say(name, who);
  name.classList.toggle("roll-code", person.number === undefined);
  const state = `session-is-${person.state.replaceAll("_", "-")}`;
  const more = [person.picture ? pictureName(person.picture) : "", has(state) ? text(state) : "", person.party_size > 1 ? text("desk-party", { n: person.party_size }) : ""];
  say(find(".roll-more", row), more.filter((part) => part).join(" · "));
  const chips = find(".chips", row);
  needs(chips, person.needs);
  show(chips, person.needs.length > 0);
  const marks = { present: person.state === "present", absent: person.state === "missed" };
  const gone = person.state === "left" || person.state === "elsewhere" || person.state === "finished";
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-mark]"))) {
    const isHere = button.dataset.mark === "present";
    // Whoever has no ticket needs no mark for not being there.
    button.toggleAttribute("data-off", gone || (!isHere && person.number === undefined));
    button.setAttribute("aria-pressed", String(isHere ? marks.present : marks.absent));
    say(find("[data-mark-who]", button), who);
  }
}
