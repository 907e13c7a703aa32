// A visitor's phone: one visit, followed live, in the visit's language. It never knows a service.

import { follow } from "./link.js";
import { send } from "./post.js";
import { assets, direction, pictureName, tag, text, use } from "./words.js";

/** So few before one that it is time to come to the hall. */
const SOON = 2;
/** So often a connection is closed without a word before the link is called bad. */
const BARREN_MAX = 4;
/** States in which one could still give up. */
const IN_LINE = ["waiting", "called"];

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
/** The site, the visit and what proves that it is ours, with points between them. */
const token = location.hash.slice(1);
const site = encodeURIComponent(token.split(".")[0]);
const dialog = /** @type {HTMLDialogElement} */ (find("dialog"));
/** @type {any} */
let visit = null;
let wasCalled = false;
let heardAt = Date.now();
let zone = "Europe/Rome";
let barren = 0;

/**
 * What to do now: how the page looks, what it says, and a hint.
 * @returns {{looks: string, now: string, hint?: string}}
 */
function situation() {
  const desk = visit.desk ?? "";
  switch (visit.state) {
    case "called":
      return { looks: "go", now: text("phone-go", { desk }) };
    case "serving":
      return { looks: "serving", now: text("phone-serving", { desk }) };
    case "finished":
      return { looks: "over", now: text("phone-over") };
    case "left":
      return { looks: "over", now: text("phone-left") };
    case "missed":
      return { looks: "over", now: text("phone-missed") };
    case "unserved":
      return { looks: "over", now: text("phone-unserved") };
    default:
      if (wasCalled) return { looks: "soon", now: text("phone-withdrawn"), hint: text("phone-soon-hint") };
      if (visit.servable === false) return { looks: "waiting", now: text("phone-no-desk"), hint: text("phone-no-desk-hint") };
      if (visit.ahead <= SOON) return { looks: "soon", now: text("phone-soon"), hint: text("phone-soon-hint") };
      return { looks: "waiting", now: text("phone-wait"), hint: text("phone-wait-hint") };
  }
}

function render() {
  const { looks, now, hint } = situation();
  const before = document.body.dataset.stands;
  document.body.dataset.stands = looks;
  if (looks === "go" && before !== "go" && navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300]);
  find("[data-ticket]").hidden = false;
  find("[data-ticket-number]").textContent = String(visit.number);
  find(".picture use").setAttribute("href", `${assets()}/pictures/${encodeURIComponent(visit.picture.name)}.svg#shape`);
  find(".picture").setAttribute("data-colour", visit.picture.colour);
  const picture = pictureName(visit.picture);
  write("[data-picture-name]", picture && text("phone-your-picture", { picture }));
  write("[data-now]", now);
  write("[data-hint]", hint ?? "");
  const ahead = find("[data-ahead]");
  ahead.hidden = visit.state !== "waiting" || typeof visit.ahead !== "number";
  if (!ahead.hidden) write("[data-ahead]", text("common-ahead", { n: visit.ahead }));
  const desk = find("[data-desk]");
  desk.hidden = !visit.desk;
  desk.textContent = visit.desk ?? "";
  find("[data-leave]").hidden = !IN_LINE.includes(visit.state);
  if (!IN_LINE.includes(visit.state)) dialog.close();
  find("[data-training]").hidden = !visit.site.training;
  document.title = `${visit.number} · ${now}`;
}

/** @param {string} selector @param {string} sentence */
function write(selector, sentence) {
  const element = find(selector);
  if (element.textContent !== sentence) element.textContent = sentence;
}

/** Fetches the words of the visit's language, and what its picture is called in it. */
async function learn() {
  const base = `${assets()}/words/${encodeURIComponent(visit.language)}`;
  for (const address of [`${base}.json`, `${base}/${encodeURIComponent(visit.picture.name)}.json`]) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) use(await answer.json());
  }
  document.documentElement.lang = tag();
  document.documentElement.dir = direction();
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = text(element.getAttribute("data-word") ?? "");
  render();
}

/** @param {string} sentence */
function end(sentence) {
  document.body.dataset.stands = "over";
  write("[data-now]", sentence);
  write("[data-hint]", "");
  find("[data-leave]").hidden = true;
  find("[data-not-live]").hidden = true;
}

async function leave() {
  const path = `/api/v1/sites/${site}/visits/${encodeURIComponent(visit.visit)}/leave`;
  const answer = await send(path, {}, { bearer: token, tries: 4 });
  if (answer && answer.status < 300) dialog.close();
  else find("[data-fault]").textContent = answer?.body?.title ?? text("desk-error");
}

find("[data-ask-leave]").addEventListener("click", () => {
  find("[data-fault]").textContent = "";
  dialog.showModal();
});
find("[data-stay]").addEventListener("click", () => dialog.close());
find("[data-go]").addEventListener("click", leave);

if (!token) end(text("phone-unknown"));
else {
  follow({
    path: `/ws/v1/sites/${site}/phone`,
    token,
    snapshot: (view) => {
      const first = visit?.language !== view.language || visit?.picture.name !== view.picture.name;
      barren = 0;
      find("[data-not-live]").hidden = false;
      wasCalled = view.state === "waiting" && (wasCalled || visit?.state === "called");
      visit = view;
      zone = view.site.time_zone;
      render();
      if (first) learn();
    },
    link: (state, heardMs) => {
      heardAt = state === "live" ? Date.now() : Date.now() - heardMs;
      const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(heardAt);
      write("[data-not-live]", state === "live" ? "" : text("phone-not-live", { time }));
    },
    failed: (opened) => {
      barren += opened ? 1 : 0;
      if (barren === BARREN_MAX) end(text("phone-unknown"));
    },
    refused: () => end(text("phone-unknown")),
  });
}
