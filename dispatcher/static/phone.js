// A visitor's phone: one visit, followed live, in the visit's language or another that was chosen. It never knows a service.

import { follow } from "./link.js";
import { hideBy } from "./phone/hide.js";
import { forget, keep, kept } from "./phone/kept.js";
import { attend, rangBefore, ring, ringing, want } from "./phone/ring.js";
import { clock, situation } from "./phone/situation.js";
import { direction, has, pictureName, tag, text, use } from "./words.js";

/** So often a connection is closed without a word before the link is called bad. */
const BARREN_MAX = 4;
/** How long a desk may take back what has ended a visit, with room to spare; then nobody listens any more. In milliseconds. */
const TAKEN_BACK_MS = 6 * 60 * 1000;

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
/** Where everything is that pages load, with a slash at its end. */
const assets = new URL(".", import.meta.url).pathname;
/** The site, the visit and what proves that it is ours, with points between them. */
const token = location.hash.slice(1);
const site = encodeURIComponent(token.split(".")[0]);
const languages = /** @type {HTMLSelectElement} */ (find("[data-language]"));
/** What is known of the visit; nothing where the link opens none. @type {any} */
let visit = null;
let withdrawn = false;
let heardAt = Date.now();
/** @type {number | undefined} */
let lastWord;
let barren = 0;
/** Which language and picture the words are for, or will be once they are here. */
let learnt = "";
/** @type {() => void} */
let stop = () => {};

/** Shows what needs no words, and says what words there are for. */
function show() {
  const { looks, mark, large } = situation(visit, withdrawn);
  document.body.dataset.stands = looks;
  draw(".mark", `pictograms/${mark}`);
  write("[data-desk]", large ?? "");
  find("[data-now]").removeAttribute("data-word");
  attend(expected());
  if (visit) {
    find("[data-ticket]").hidden = false;
    write("[data-ticket-number]", String(visit.number));
    draw(".picture", `pictures/${encodeURIComponent(visit.picture.name)}`);
    find(".picture").setAttribute("data-colour", visit.picture.colour);
    find("[data-training]").hidden = !visit.site.training;
  }
  if (has("phone-wait")) say();
  import("./phone/acts.js").then(({ show }) => show(visit, assets)).catch(() => {});
}

function say() {
  const { now, hint } = situation(visit, withdrawn);
  write("[data-now]", text(...now));
  write("[data-hint]", hint ? text(...hint) : "");
  const { ahead, forecast, servable } = visit ?? {};
  write("[data-ahead]", servable ? text("common-ahead", { n: ahead }) : "");
  write("[data-forecast]", forecast ? text("common-forecast", { from: forecast.from_minutes, to: forecast.to_minutes }) : "");
  const picture = visit && pictureName(visit.picture);
  write("[data-picture-name]", picture ? text("phone-your-picture", { picture }) : "");
  document.title = visit ? `${visit.number} · ${text(...now)}` : text("phone-title");
  sayRinging();
  sayLink();
}

/** Says whether it would ring, as long as that can still be of use. */
function sayRinging() {
  const how = ringing();
  find("[data-ring]").hidden = !expected() || visit.state === "called";
  const button = find("[data-ring-switch]");
  button.hidden = how === "never";
  button.setAttribute("aria-pressed", String(how !== "off"));
  draw("[data-ring-switch] .pictogram", `pictograms/sound-${how === "on" ? "on" : "off"}`);
  const hints = { off: "", on: "phone-rings", held: "phone-ring-held", never: "phone-ring-never" };
  write("[data-ring-hint]", hints[how] && text(hints[how]));
}

function sayLink() {
  const live = document.documentElement.dataset.link === "live";
  find("[data-not-live]").hidden = live || over();
  write("[data-not-live]", live || over() ? "" : text("phone-not-live", { time: clock(heardAt, visit?.site.time_zone) }));
}

function over() {
  return document.body.dataset.stands === "over";
}

function expected() {
  return ["waiting", "called", "away"].includes(visit?.state);
}

/** @param {string} selector @param {string} sentence */
function write(selector, sentence) {
  const element = find(selector);
  if (element.textContent !== sentence) element.textContent = sentence;
}

/** @param {string} selector @param {string} drawing */
function draw(selector, drawing) {
  find(`${selector} use`).setAttribute("href", `${assets}${drawing}.svg#shape`);
}

/** Fetches the words of the page's language, and what the visit's picture is called in it. */
async function learn() {
  const language = kept().language ?? visit?.language ?? tag();
  const wanted = `${language} ${visit?.picture.name ?? ""}`;
  if (learnt === wanted) return;
  learnt = wanted;
  const base = `${assets}words/${encodeURIComponent(language)}`;
  const addresses = [`${base}.json`, ...(visit ? [`${base}/${encodeURIComponent(visit.picture.name)}.json`] : [])];
  const sheets = await Promise.all(addresses.map((address) => fetch(address).then((answer) => (answer.ok ? answer.json() : null), () => null)));
  if (learnt !== wanted) return;
  // Whatever did not come is asked for again when something happens.
  if (sheets.includes(null)) learnt = "";
  for (const sheet of sheets) use(sheet ?? {});
  document.documentElement.lang = tag();
  document.documentElement.dir = direction();
  languages.value = tag();
  find("[data-statement]").setAttribute("href", `/statement?language=${tag()}`);
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = text(element.getAttribute("data-word") ?? "");
  if (visit || over()) show();
}

/** Ends the page for good: the link opens nothing. What it knew to be over stays over. */
function end() {
  stop();
  forget();
  if (over()) return;
  visit = null;
  find("[data-ticket]").hidden = true;
  show();
  learn();
}

/** @param {any} view */
function take(view) {
  barren = 0;
  const missed = (view.misses ?? 0) > (visit?.misses ?? 0);
  withdrawn = view.state === "waiting" && !missed && (withdrawn || visit?.state === "called");
  const call = view.state === "called" && visit && (visit.state !== "called" || visit.calls !== view.calls);
  visit = view;
  show();
  learn();
  if (call) ring();
  clearTimeout(lastWord);
  if (over()) lastWord = setTimeout(end, TAKEN_BACK_MS);
}

languages.addEventListener("change", () => {
  keep({ language: languages.value });
  learn();
  import("./phone/acts.js").then(({ read }) => read(languages.value)).catch(() => {});
});
find("[data-ring-switch]").addEventListener("click", async () => {
  const on = !rangBefore();
  keep({ ring: on });
  await want(on, sayRinging);
  if (on && visit?.state !== "called") ring();
});
hideBy(/** @type {HTMLAnchorElement} */ (find("[data-hide]")), () => stop());

addEventListener("hashchange", () => location.reload());

if (kept().ring) want(true, sayRinging);
if (site) {
  stop = follow({
    path: `/ws/v1/sites/${site}/phone`,
    token,
    snapshot: take,
    link: (state, heardMs) => {
      heardAt = state === "live" ? Date.now() : Date.now() - heardMs;
      if (has("phone-wait")) sayLink();
      if (visit && !learnt) learn();
    },
    failed: (opened) => {
      barren += opened ? 1 : 0;
      if (barren === BARREN_MAX) end();
    },
    refused: end,
  });
  learn();
} else end();
