// Whoever walks along the line: one token after another, and how far there is time today. A token that was asked for is asked
// for under the same key until there is an answer, also by a page that was loaded again, so that none is handed over twice.

import { find, meta, say, show } from "../dom.js";
import { requestKey, send } from "../post.js";
import { text } from "../words.js";

/** So often it is looked how far there is time, in milliseconds. */
const LOOK_MS = 20000;
/** How long a look may take, in milliseconds. */
const READ_MS = 8000;

const site = meta("site");
const place = `/api/v1/sites/${encodeURIComponent(site)}/line`;
/** Where the key of a token stands that has no answer yet. */
const ASKED = `avanti-line-${site}`;
/** Where the token stands that was handed over last. */
const SHOWN = `avanti-line-shown-${site}`;
const button = /** @type {HTMLButtonElement} */ (find("[data-next]"));
const clock = new Intl.DateTimeFormat("it-IT", { timeZone: meta("zone") || undefined, hour: "2-digit", minute: "2-digit" });

/** @param {string} sentence */
function note(sentence) {
  say(find("[data-notice]"), sentence);
}

async function next() {
  const key = sessionStorage.getItem(ASKED) ?? requestKey();
  sessionStorage.setItem(ASKED, key);
  button.disabled = true;
  document.body.dataset.asking = "";
  const answer = await send(place, null, { csrf: meta("csrf"), key, waiting: () => note(text("line-not-sent")) });
  sessionStorage.removeItem(ASKED);
  delete document.body.dataset.asking;
  button.disabled = false;
  if (answer?.status === 401) return toSignIn();
  if (answer?.status !== 201) {
    note(answer?.body?.title ?? text("desk-error"));
    return;
  }
  note("");
  sessionStorage.setItem(SHOWN, JSON.stringify(answer.body));
  hand(answer.body);
  look();
}

/** @param {{number: number, qr: string}} token */
function hand(token) {
  show(find("[data-first]"), false);
  show(find("[data-of]"), true);
  show(find("[data-photograph]"), true);
  say(find("[data-number]"), String(token.number));
  const qr = /** @type {HTMLImageElement} */ (find("[data-qr]"));
  qr.src = `data:image/svg+xml,${encodeURIComponent(token.qr)}`;
  qr.hidden = false;
}

function toSignIn() {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
}

/** @returns {Promise<any>} how the line stands; null when nothing was answered */
async function read() {
  try {
    const answer = await fetch(place, { cache: "no-store", signal: AbortSignal.timeout(READ_MS) });
    if (answer.status === 401) toSignIn();
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

async function look() {
  const line = await read();
  if (!line) {
    say(find("[data-room]"), text("line-look-failed"));
    return;
  }
  const left = line.room === undefined ? null : Math.max(line.room_to - line.handed, 0);
  document.body.dataset.verdict = left === null ? "unknown" : left > 0 ? "yes" : "no";
  say(find("[data-room]"), left === null ? text("line-room-unknown") : left > 0 ? text("line-room", { n: left }) : text("line-room-none"));
  const short = left === 0 && line.room_to < line.handed;
  say(find("[data-room-to]"), short ? text("line-room-to", { n: line.room_to + 1 }) : "");
  say(find("[data-handed]"), text("line-handed", { n: line.handed }));
  say(find("[data-opens]"), line.opens_at ? text("line-opens", { time: clock.format(new Date(line.opens_at)) }) : "");
}

button.addEventListener("click", next);
setInterval(() => document.hidden || look(), LOOK_MS);
document.addEventListener("visibilitychange", () => document.hidden || look());
look();
// What was shown before the page was loaded again, on the same day: the code may not have been photographed yet.
const shown = JSON.parse(sessionStorage.getItem(SHOWN) ?? "null");
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: meta("zone") || undefined }).format(new Date());
if (shown?.url.includes(`.${today}.`)) hand(shown);
// A token that this page asked for before it was loaded again, and had no answer.
if (sessionStorage.getItem(ASKED)) next();
