// Return cards: booked, drawn as a sheet, printed, and given back where nobody took them. What was asked for is asked for under
// the same key until there is an answer, also by a page that was loaded again, which thereby shows the same sheet. No code is kept.

import { now } from "../clock.js";
import { find, meta, say, show } from "../dom.js";
import { requestKey, send } from "../post.js";
import { text } from "../words.js";
import { chosen, draw } from "./card-sheet.js";

/** How often giving one card back is tried. */
const TRIES = 4;

const site = meta("site");
const place = `/api/v1/sites/${encodeURIComponent(site)}/appointments`;
/** Where it stands what was asked for last, without an answer. */
const ASKED = `avanti-cards-${site}`;
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("[data-cards]"));
const all = /** @type {HTMLInputElement} */ (find("[data-all]"));
const question = /** @type {HTMLDialogElement} */ (find("[data-question]"));
const note = (/** @type {string} */ sentence) => say(find("[data-notice]"), sentence);
let busy = false;
let service = "";

/** Says how many cards there are, and for what. */
function count() {
  const n = document.querySelectorAll(".return-card").length;
  say(find("[data-made-what]"), text("card-made", { n, service }));
  show(find("[data-made]"), n > 0);
}

/**
 * Asks for cards and shows them.
 * @param {{key: string, body: object}} asked
 * @returns {Promise<boolean>} whether there is a sheet to print
 */
async function ask(asked) {
  sessionStorage.setItem(ASKED, JSON.stringify({ ...asked, ...whose() }));
  const waiting = () => note(text("line-not-sent"));
  const answer = await send(`${place}/cards`, asked.body, { csrf: meta("csrf"), key: asked.key, waiting });
  if (answer?.status === 401) {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return false;
  }
  if (answer?.status !== 201) {
    sessionStorage.removeItem(ASKED);
    note(answer?.body?.title ?? text("desk-error"));
    return false;
  }
  const { cards, missing } = answer.body;
  service = answer.body.service;
  const made = cards.length > 0;
  note(missing === 0 ? "" : made ? text("card-missing", { n: missing }) : text("card-none"));
  await draw(cards);
  all.checked = false;
  count();
  // To ask again for what was not to be had would book it as soon as it is.
  if (missing > 0) sessionStorage.removeItem(ASKED);
  return made;
}

/** By whom and on which day something is asked for: what another asked, or was asked on another day, would be booked anew. */
function whose() {
  return { by: meta("csrf"), on: new Date(now()).toDateString() };
}

/** One thing at a time. @param {() => Promise<void>} act */
async function once(act) {
  if (busy) return;
  busy = true;
  document.body.dataset.asking = "";
  await act();
  delete document.body.dataset.asking;
  busy = false;
}

async function giveBack() {
  let [back, kept] = [0, 0];
  for (const card of chosen()) {
    const code = encodeURIComponent(card.dataset.code ?? "");
    const answer = await send(`${place}/${code}`, null, { method: "DELETE", csrf: meta("csrf"), tries: TRIES });
    if (answer?.status !== 200) {
      kept += 1;
      continue;
    }
    back += 1;
    card.remove();
  }
  all.checked = false;
  count();
  note([text("card-given-back", { n: back }), kept > 0 ? text("card-not-given-back", { n: kept }) : ""].filter(Boolean).join(" "));
  find("[data-notice]").focus();
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  once(async () => {
    const fields = new FormData(form);
    const [service, language, from] = ["service", "language", "from"].map((name) => String(fields.get(name)));
    const made = await ask({ key: requestKey(), body: { service, language, from, count: Number(fields.get("count")) } });
    if (made) print();
  });
});
find("[data-again]").addEventListener("click", () => print());
all.addEventListener("change", () => {
  for (const box of document.querySelectorAll("[data-left]")) /** @type {HTMLInputElement} */ (box).checked = all.checked;
});
find("[data-give-back]").addEventListener("click", () => {
  const n = chosen().length;
  if (n === 0) return note(text("card-choose-first"));
  note("");
  say(find("[data-question-title]"), text("card-give-back-question", { n }));
  question.showModal();
});
find("[data-keep]").addEventListener("click", () => question.close());
find("[data-give-back-now]").addEventListener("click", () => {
  question.close();
  once(giveBack);
});

const asked = JSON.parse(sessionStorage.getItem(ASKED) ?? "null");
if (asked && (asked.by !== whose().by || asked.on !== whose().on)) sessionStorage.removeItem(ASKED);
else if (asked) once(async () => void (await ask(asked)));
find("[data-make]")?.removeAttribute("disabled");
