// The window of one appointment: its code, large and as a QR code, its card, checking in, moving and cancelling it, and
// where its visitor wants to be told of it.

import { day, time } from "../../appointment/when.js";
import { find, say, show } from "../../dom.js";
import { languageNames, tag, text } from "../../words.js";
import { Dialog } from "../dialog.js";
import { needs } from "../person.js";
import { change, place, read } from "./ask.js";
import { contactForm } from "./contact.js";
import { sure } from "./sure.js";
import { standing, standingWord } from "./standing.js";

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("./ask.js").Own} Own
 */

/**
 * @param {State} state
 * @param {{checkIn: (code: string) => void, move: (own: Own) => void, changed: () => void}} told
 */
export function ownDialog(state, told) {
  const dialog = new Dialog("appointment");
  const part = (/** @type {string} */ name) => find(`[data-own-${name}]`, dialog.root);
  const question = sure();
  const contact = contactForm(part("contact"));
  /** @type {Own | null} */
  let own = null;

  const render = () => {
    if (!own) return;
    say(part("day"), day(own.slot));
    say(part("time"), time(own.slot));
    say(part("code"), own.code);
    const service = part("service");
    say(service, state.serviceName(own.service, tag()));
    service.lang = state.serviceLanguage(own.service, tag());
    say(part("who"), [text("desk-party", { n: own.party_size }), languageNames(own.speaks), own.professional].filter(Boolean).join(" · "));
    needs(find(".chips", dialog.root), own.needs);
    say(part("state"), standingWord(own));
    const qr = /** @type {HTMLImageElement} */ (part("qr"));
    if (qr.getAttribute("src") !== `${place(own.code)}.svg`) qr.src = `${place(own.code)}.svg`;
    const stands = standing(own);
    for (const name of ["check-in", "move", "cancel", "card"]) show(part(name), stands === "open" || stands === "late");
    part("card").setAttribute("href", `appointments/${encodeURIComponent(own.code)}/card`);
  };

  const cancel = async () => {
    if (!own) return "";
    const answer = await change("DELETE", `appointments/${encodeURIComponent(own.code)}`, null);
    if (answer?.status !== 200) return answer?.body?.title ?? text("desk-error");
    own = answer.body;
    say(part("said"), text("booking-cancelled"));
    render();
    told.changed();
    dialog.check();
    return "";
  };

  part("check-in").addEventListener("click", () => {
    dialog.close();
    if (own) told.checkIn(own.code);
  });
  part("move").addEventListener("click", () => own && told.move(own));
  part("cancel").addEventListener("click", () => question.ask({ title: "booking-cancel-question", yes: "booking-cancel-yes", no: "booking-cancel-no", slot: own?.slot ?? "" }, cancel));

  return {
    dialogs: [dialog, question.dialog],
    ask: question.ask,
    /** Shows an appointment, after a sentence if there is one. @param {Own} shown @param {string} [said] */
    open(shown, said = "") {
      own = shown;
      say(part("said"), said);
      render();
      contact.about(shown, standing(shown) === "open");
      dialog.open(() => state.mine() !== null);
    },
    /** Reads again what is shown. */
    async again() {
      const mine = own;
      const answer = mine && dialog.isOpen ? await read(`appointments/${encodeURIComponent(mine.code)}`) : null;
      if (answer && own === mine) own = { ...mine, ...answer };
      render();
    },
  };
}
