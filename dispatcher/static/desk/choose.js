// One visit of the lists: calling it out of turn with a coded reason, or going on with it when it is back.

import { find, say, show, showPicture } from "../dom.js";
import { languageNames, tag, text } from "../words.js";
import { Dialog } from "./dialog.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Visit} Visit
 */

/**
 * Asks what to do with a visit of the lists.
 * @param {State} state
 * @param {{call: (visit: string, reason: string) => void, resume: (visit: string) => void, print: (visit: Visit) => void, busy: () => boolean}} told
 *   `busy`: whether another act is under way.
 */
export function chooseDialog(state, told) {
  const dialog = new Dialog("visit");
  const part = (/** @type {string} */ name) => find(`[data-${name}]`, dialog.root);
  let id = "";
  const visit = () => state.queue.find((waiting) => waiting.visit === id) ?? null;

  part("resume").addEventListener("click", () => {
    dialog.close();
    told.resume(id);
  });
  part("print-visit").addEventListener("click", () => {
    const shown = visit();
    dialog.close();
    if (shown) told.print(shown);
  });
  for (const answer of /** @type {NodeListOf<HTMLElement>} */ (dialog.root.querySelectorAll("[data-choice]"))) {
    answer.addEventListener("click", () => {
      dialog.close();
      told.call(id, answer.dataset.choice ?? "");
    });
  }

  /** Shows the visit as it stands, and what this desk can do with it. */
  const render = () => {
    const mine = state.mine();
    const shown = visit();
    if (!mine || !shown) return;
    const free = mine.state === "idle" && !told.busy();
    const fits = state.fits(mine, shown);
    showPicture(find(".picture", dialog.root), shown.picture);
    say(part("number"), String(shown.number));
    const service = part("service");
    say(service, state.serviceName(shown.service, tag()));
    service.lang = state.serviceLanguage(shown.service, tag());
    say(part("languages"), languageNames(shown.speaks));
    show(part("resume"), free && fits && Boolean(shown.away?.desk));
    show(part("choices"), free && fits);
    show(part("not"), !free || !fits);
    say(part("not"), text(fits ? "desk-call-busy" : "desk-call-unfit"));
  };

  return {
    dialog,
    render,
    /** @param {string} chosen */
    open(chosen) {
      id = chosen;
      render();
      dialog.open(() => state.mine() !== null && visit() !== null);
    },
  };
}
