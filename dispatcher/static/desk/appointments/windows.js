// The desk's windows for appointments, put together: the list of a day, one of them, booking, and other times.

import { find, show } from "../../dom.js";
import { text } from "../../words.js";
import { change } from "./ask.js";
import { bookDialog } from "./book.js";
import { checkIns } from "./check-in.js";
import { isWhole } from "./code.js";
import { dayDialog } from "./day.js";
import { ownDialog } from "./one.js";

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("./ask.js").Own} Own
 */

/** @param {State} state */
export function appointmentWindows(state) {
  const checking = checkIns(find("[data-outcome]"), { came: () => day.again() });
  const day = dayDialog(state, {
    entered: (typed, found) => {
      if (isWhole(typed)) {
        checking.take(typed);
        day.clear();
      } else if (found.length === 1) one.open(found[0]);
      else day.enter();
    },
    open: (own) => one.open(own),
    typed: checking.clear,
  });
  const checkIn = (/** @type {string} */ code) => {
    if (!day.dialog.isOpen) day.open();
    checking.take(code);
    day.clear();
  };
  const one = ownDialog(state, {
    checkIn,
    move: (own) => book.move(own),
    changed: () => day.again(),
  });
  const book = bookDialog(state, {
    booked: (own) => {
      day.again(own.slot);
      one.open(own, text("appointment-booked"));
    },
    moved: (own, slot, failed) => {
      one.ask({ title: "booking-move-question", yes: "booking-move-yes", no: "booking-stay", slot }, async () => {
        const answer = await change("PATCH", `appointments/${encodeURIComponent(own.code)}`, { slot });
        if (answer?.status !== 200) return failed(answer);
        book.dialog.close();
        day.again(slot);
        one.open(answer.body, text("appointment-moved"));
        return "";
      });
    },
  });

  const tool = find("[data-appointments]");
  // Where the site takes none, there is nothing to open.
  const taken = document.querySelector("meta[name=appointments]") !== null;
  const open = () => {
    if (!taken) return;
    checking.clear();
    day.open();
  };
  tool.addEventListener("click", open);
  for (const button of document.querySelectorAll("[data-book]")) {
    button.addEventListener("click", () => book.open(day.dialog.isOpen ? null : present()));
  }

  /** Who is at the desk. */
  const present = () => state.mine()?.visit ?? null;

  return {
    dialogs: [day.dialog, book.dialog, ...one.dialogs],
    /** Shows what can be opened at a desk, or before one is. @param {boolean} atDesk */
    render(atDesk) {
      show(tool, taken && atDesk);
    },
    age: day.age,
    open,
    book: () => taken && book.open(present()),
    /** Checks in by what a scanner has read; not while something else is asked. @param {string} typed */
    scan(typed) {
      if (tool.hidden || !isWhole(typed)) return;
      for (const dialog of one.dialogs) dialog.close();
      if (!document.querySelector("dialog:modal") || day.dialog.isOpen) checkIn(typed);
    },
  };
}
