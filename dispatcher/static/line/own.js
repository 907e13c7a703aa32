// The page of a token of the line, which stands in the address's fragment: its number, its code for the kiosk at the door, and
// whether there is likely time. What has come once stays, also without a network.

import { find, say, show } from "../dom.js";
import { hideBy } from "../phone/hide.js";
import { text } from "../words.js";

/** So often it is looked how it stands, in milliseconds. */
const LOOK_MS = 30000;
/** How long a look may take, in milliseconds. */
const READ_MS = 15000;

const token = location.hash.slice(1);
const site = token.split(".")[0];
const languages = /** @type {HTMLSelectElement} */ (find("[data-language]"));

/** @returns {Promise<{status: number, body: any} | null>} null when nothing was answered */
async function read() {
  try {
    const place = `/api/v1/sites/${encodeURIComponent(site)}/line/token`;
    const answer = await fetch(place, { cache: "no-store", headers: { "Line-Token": token }, signal: AbortSignal.timeout(READ_MS) });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return null;
  }
}

/** Whether the token bears another day than today's, in the time of this phone. */
function isOfAnotherDay() {
  const day = token.split(".")[1] ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== new Date().toLocaleDateString("sv-SE");
}

/** @param {string} sentence */
function note(sentence) {
  say(find("[data-said]"), sentence);
}

function forget() {
  for (const selector of ["[data-number]", "[data-room]", "[data-ahead]", "[data-opens]"]) say(find(selector), "");
  for (const selector of ["[data-qr]", "[data-steps]", "[data-ticket]"]) show(find(selector), false);
}

/** @param {any} own */
function tell(own) {
  document.body.dataset.stands = own.phone_url ? "used" : "here";
  const qr = /** @type {HTMLImageElement} */ (find("[data-qr]"));
  const source = `data:image/svg+xml,${encodeURIComponent(own.qr)}`;
  if (qr.getAttribute("src") !== source) qr.src = source;
  say(find("[data-number]"), String(own.number));
  show(qr, !own.phone_url);
  show(find("[data-steps]"), !own.phone_url);
  show(find("[data-ticket]"), Boolean(own.phone_url));
  if (own.phone_url) find("[data-ticket]").setAttribute("href", own.phone_url);
  show(find("[data-training]"), own.training);
  note(own.phone_url ? text("line-taken") : "");
  const waits = !own.phone_url;
  document.body.dataset.verdict = own.room === undefined ? "unknown" : own.room ? "yes" : "no";
  say(find("[data-room]"), !waits || own.room === undefined ? "" : text(own.room ? "line-room-yes" : "line-room-no"));
  say(find("[data-ahead]"), waits ? text("line-ahead", { n: own.ahead }) : "");
  // The hour as it stands at the door, whatever clock the phone has.
  say(find("[data-opens]"), waits && own.opens_at ? text("line-opens", { time: own.opens_at.slice(11, 16) }) : "");
}

async function look() {
  const answer = await read();
  if (answer?.status === 200) return tell(answer.body);
  if (answer?.status === 404) {
    document.body.dataset.stands = "unknown";
    forget();
    return note(`${text(isOfAnotherDay() ? "line-other-day" : "line-unknown")} ${text("line-come")}`);
  }
  note(text(answer?.status === 429 ? "line-busy" : "line-offline"));
}

languages.addEventListener("change", async () => {
  const other = `?language=${encodeURIComponent(languages.value)}`;
  // Without a network the page stays as it is, with its code.
  const there = await fetch(other, { signal: AbortSignal.timeout(READ_MS) }).then((answer) => answer.ok, () => false);
  if (there) return location.replace(`${other}${location.hash}`);
  languages.value = document.documentElement.lang;
  note(text("line-offline"));
});
hideBy(/** @type {HTMLAnchorElement} */ (find("[data-hide]")), () => clearInterval(looking));
addEventListener("hashchange", () => location.reload());
const looking = setInterval(() => document.hidden || look(), LOOK_MS);
document.addEventListener("visibilitychange", () => document.hidden || look());
look();
