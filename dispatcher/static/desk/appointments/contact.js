// Where the visitor of an appointment wants to be told of it: written down once, and shown by nobody.

import { find, say, show } from "../../dom.js";
import { text } from "../../words.js";
import { change, read } from "./ask.js";

/** @param {HTMLElement} root the form */
export function contactForm(root) {
  const field = /** @type {HTMLInputElement} */ (find("input", root));
  const note = find("[data-own-contact-note]", root);
  let code = "";

  root.addEventListener("submit", async (event) => {
    event.preventDefault();
    const address = field.value.trim();
    if (!address) return;
    const mine = code;
    const kind = address.includes("@") ? "email" : "sms";
    const answer = await change("PUT", `appointments/${encodeURIComponent(mine)}/contact`, { kind, address });
    if (mine !== code) return;
    const kept = answer?.status === 200;
    if (kept) field.value = "";
    say(note, kept ? text("appointment-contact-kept") : answer?.body?.title ?? text("desk-error"));
  });

  return {
    /**
     * Offers to write down a contact, where the centre sends messages.
     * @param {import("./ask.js").Own} own
     * @param {boolean} open whether there is still something to tell
     */
    async about(own, open) {
      code = own.code;
      field.value = "";
      say(note, "");
      show(root, false);
      const answer = open ? await read(`appointments/${encodeURIComponent(own.code)}/contact`) : null;
      if (code !== own.code || !answer?.offered.length) return;
      show(root, true);
      say(note, answer.kind ? text("appointment-contact-kept") : "");
    },
  };
}
