// What happened to a visit, oldest first, in the clerk's language. It asks the dispatcher anew each time.

import { timeOfDay } from "../clock.js";
import { copy, find, keep, meta, say, show } from "../dom.js";
import { has, text } from "../words.js";
import { Dialog } from "./dialog.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Visit} Visit
 * @typedef {{at: string, what: string, desk?: string, reason?: {sentence: string, choice?: string}}} Moment
 */

/** @param {State} state */
export function historyDialog(state) {
  const dialog = new Dialog("history");
  const rows = find("tbody", dialog.root);
  const note = find("[data-history-note]", dialog.root);
  let asked = 0;

  /**
   * @param {HTMLElement} row
   * @param {Moment} moment
   */
  const fill = (row, moment) => {
    say(find("time", row), timeOfDay(moment.at));
    const key = `desk-history-${moment.what}`;
    say(find(".moment-what", row), has(key) ? text(key) : moment.what);
    say(find(".moment-desk", row), moment.desk ? text("common-desk", { desk: state.label(moment.desk) }) : "");
    const choice = moment.reason?.choice ? `desk-choice-${moment.reason.choice}` : "";
    const why = choice && has(choice) ? text(choice) : moment.reason?.sentence;
    say(find(".moment-why", row), why ?? "");
  };

  return {
    dialog,
    /** @param {Visit} visit */
    async open(visit) {
      asked += 1;
      const mine = asked;
      say(find("h2", dialog.root), text("desk-history-title", { number: visit.number }));
      rows.replaceChildren();
      show(find("table", dialog.root), false);
      say(note, text("common-please-wait"));
      dialog.open(() => state.mine() !== null);
      const address = `/api/v1/sites/${encodeURIComponent(meta("site"))}/visits/${encodeURIComponent(visit.visit)}`;
      const headers = { "Accept-Language": document.documentElement.lang };
      const answer = await fetch(address, { credentials: "same-origin", headers }).then((got) => (got.ok ? got.json() : null), () => null);
      // Another visit may have been asked for meanwhile.
      if (mine !== asked) return;
      say(note, answer ? "" : text("desk-error"));
      show(find("table", dialog.root), Boolean(answer));
      if (answer) keep(rows, [...answer.history.entries()], ([at]) => String(at), () => copy("moment-template"), (row, [, moment]) => fill(row, moment));
    },
  };
}
