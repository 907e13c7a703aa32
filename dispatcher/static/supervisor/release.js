// Closing a desk whose clerk has gone, after a question.

import { find, meta, say } from "../dom.js";
import { send } from "../post.js";
import { text } from "../words.js";

/** How often it is tried: whoever asked is still looking. */
const TRIES = 4;
const dialog = /** @type {HTMLDialogElement} */ (find("[data-dialog=release]"));
let wanted = "";

/**
 * Asks whether a desk shall be closed.
 * @param {import("../desk/state.js").Desk} desk
 */
export function ask(desk) {
  wanted = desk.id;
  say(find("[data-release-question]"), text("desk-release-question", { desk: desk.label }));
  dialog.showModal();
}

async function release() {
  dialog.close();
  const path = `/api/v1/sites/${encodeURIComponent(meta("site"))}/desks/${encodeURIComponent(wanted)}/release`;
  const answer = await send(path, null, { csrf: meta("csrf"), tries: TRIES });
  if (!answer || answer.status >= 300) say(find("[data-notice]"), answer?.body?.title ?? text("desk-error"));
}

find("[data-release-yes]", dialog).addEventListener("click", release);
find("[data-dismiss]", dialog).addEventListener("click", () => dialog.close());
