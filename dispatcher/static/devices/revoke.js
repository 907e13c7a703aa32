// Revoking a device: a question first, then the request, and a sentence about what became of it.

import { find, meta, say } from "../dom.js";
import { send } from "../post.js";
import { text } from "../words.js";

/** How often a request without an answer is tried. */
const TRIES = 4;

/**
 * What asks before it revokes.
 * @param {string} path The devices' address.
 * @param {(sentence: string) => void} done Told in a sentence what became of it.
 * @returns {(device: import("./row.js").Device) => void}
 */
export function revoking(path, done) {
  const dialog = /** @type {HTMLDialogElement} */ (find("[data-question]"));
  const yes = /** @type {HTMLButtonElement} */ (find("[data-revoke-now]"));
  find("[data-keep]").addEventListener("click", () => dialog.close());
  return (device) => {
    say(find("[data-question-title]"), text("device-revoke-question", { name: device.name }));
    yes.onclick = async () => {
      yes.disabled = true;
      const answer = await send(`${path}/${encodeURIComponent(device.id)}`, null, { method: "DELETE", csrf: meta("csrf"), tries: TRIES });
      yes.disabled = false;
      dialog.close();
      const revoked = answer?.status === 204;
      done(revoked ? text("device-revoked", { name: device.name }) : (answer?.body?.title ?? text("desk-error")));
    };
    dialog.showModal();
  };
}
