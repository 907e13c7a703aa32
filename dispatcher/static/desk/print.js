// Printing a ticket once more at a kiosk: asks at which, and says what became of it. It follows every paper that this clerk
// has asked for, and knows nothing of printers.

import { copy, find, keep, meta, say } from "../dom.js";
import { send } from "../post.js";
import { text } from "../words.js";
import { Dialog } from "./dialog.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Visit} Visit
 * @typedef {{device: string, name: string, place: string, connected: boolean}} Kiosk
 */

/** What is said of a paper, by how it stands. @type {Record<string, string>} */
const SAID = {
  waiting: "print-asked",
  printed: "print-done",
  no_paper: "print-no-paper",
  unknown: "print-unknown",
  unreached: "print-unreached",
};

/**
 * @param {State} state
 * @param {(sentence: string) => void} notice
 */
export function printDialog(state, notice) {
  const dialog = new Dialog("print");
  const note = find("[data-print-note]", dialog.root);
  const list = find("[data-print-kiosks]", dialog.root);
  const site = `/api/v1/sites/${encodeURIComponent(meta("site"))}`;
  /** How each paper stood when it was last spoken of; none before the first look. @type {Map<string, string> | null} */
  let known = null;
  /** @type {Kiosk[]} */
  let kiosks = [];
  let asked = 0;

  /** @returns {Promise<boolean>} whether the kiosks are known */
  const look = async () => {
    const answer = await fetch(`${site}/printers`, { credentials: "same-origin" }).catch(() => null);
    if (answer?.ok) kiosks = (await answer.json()).printers;
    return Boolean(answer?.ok);
  };

  const named = (/** @type {Kiosk} */ kiosk) => [kiosk.name, kiosk.place].filter(Boolean).join(" \u00b7 ");

  /**
   * @param {Visit} visit
   * @param {string} device
   */
  const ask = async (visit, device) => {
    dialog.close();
    const options = { csrf: meta("csrf"), tries: 3 };
    const answer = await send(`${site}/visits/${encodeURIComponent(visit.visit)}/prints`, { device }, options);
    if (!answer || answer.status >= 400) notice(answer?.body?.title ?? text("desk-error"));
  };

  /** @param {Visit} visit */
  const open = async (visit) => {
    asked += 1;
    const mine = asked;
    say(find("h2", dialog.root), text("staff-print-again", { number: visit.number }));
    list.replaceChildren();
    say(note, text("common-please-wait"));
    dialog.open(() => state.mine() !== null);
    const looked = await look();
    // Another visit may have been asked for meanwhile.
    if (mine !== asked) return;
    say(note, looked ? (kiosks.length > 0 ? "" : text("device-none")) : text("desk-error"));
    keep(list, kiosks, (kiosk) => kiosk.device, () => copy("print-kiosk-template"), (button, kiosk) => {
      say(find("span", button), named(kiosk));
      button.onclick = () => void ask(visit, kiosk.device);
    });
    dialog.check();
  };

  find("[data-print]").addEventListener("click", () => {
    const visit = state.mine()?.visit;
    if (visit) void open(visit);
  });

  return {
    dialog,
    open,
    /** Says what is new of the papers that this clerk has asked for. */
    async heard() {
      const before = known;
      known = new Map(state.prints.map((job) => [job.job, job.state]));
      const news = before ? state.prints.filter((job) => job.agent === state.me && before.get(job.job) !== job.state) : [];
      for (const job of news) {
        if (!kiosks.some((kiosk) => kiosk.device === job.device)) await look();
        const kiosk = kiosks.find((kiosk) => kiosk.device === job.device);
        notice(text(SAID[job.state] ?? "desk-error", { kiosk: kiosk ? named(kiosk) : "", number: job.number }));
      }
    },
  };
}
