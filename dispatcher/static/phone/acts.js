// What visitors do about their own visit: give up, step out for a while, be back, read another language, and at last say how it was.
// It is fetched when the visit is known, and shows what can be done as things stand.

import { send } from "../post.js";
import { has, text } from "../words.js";
import { keep, kept } from "./kept.js";

/** So often it is tried, under one key, until it is answered. */
const TRIES = 4;
/** States in which one could still give up. */
const IN_LINE = ["waiting", "called", "away"];
/** @type {Record<string, [method: string, resource: string]>} */
const ACTS = { leave: ["POST", "leave"], out: ["POST", "break"], back: ["DELETE", "break"], read: ["PUT", "language"], think: ["PUT", "feedback"] };

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const dialog = /** @type {HTMLDialogElement} */ (find("dialog"));
const token = location.hash.slice(1);
/** @type {any} */
let visit = null;

/**
 * Shows what can be done.
 * @param {any} seen the visit; nothing where the link opens none
 * @param {string} assets where drawings are, with a slash at its end
 */
export function show(seen, assets) {
  visit = seen;
  const inLine = IN_LINE.includes(visit?.state);
  const steppedOut = visit?.state === "away" && !visit.desk;
  find("[data-leave]").hidden = !inLine;
  if (!inLine) dialog.close();
  find("[data-out]").hidden = !visit?.breaks_left;
  find("[data-back]").hidden = !steppedOut;
  if (!has("key-place-kept")) return;
  find("[data-kept]").textContent = steppedOut ? text("key-place-kept") : "";
  const place = find("[data-feedback]");
  place.hidden = visit?.state !== "finished";
  if (!place.hidden) import("./feedback.js").then(({ ask }) => ask(place, assets, kept().answered === true, think), () => {});
}

/**
 * The board and the desk are told of another language, where the site has it; the page has it in any case.
 * @param {string} language
 */
export function read(language) {
  if (IN_LINE.includes(visit?.state)) act("read", { language });
}

/** @param {string} face */
async function think(face) {
  const done = await act("think", { face }, "[data-feedback-fault]");
  if (done) keep({ answered: true });
  return done;
}

/**
 * Does something about the visit, and says what is wrong where it is not done.
 * @param {string} name @param {object | null} body @param {string} [fault] where that is said
 */
async function act(name, body, fault) {
  const say = (/** @type {string} */ sentence) => fault && (find(fault).textContent = sentence);
  say("");
  const [method, resource] = ACTS[name];
  const path = `/api/v1/sites/${encodeURIComponent(token.split(".")[0])}/visits/${encodeURIComponent(visit.visit)}/${resource}`;
  const answer = await send(path, body, { bearer: token, method, tries: TRIES });
  const done = Boolean(answer && answer.status < 300);
  if (!done) say(answer?.body?.title ?? text("desk-error"));
  return done;
}

find("[data-ask-leave]").addEventListener("click", () => {
  find("[data-fault]").textContent = "";
  dialog.showModal();
});
find("[data-stay]").addEventListener("click", () => dialog.close());
find("[data-go]").addEventListener("click", async () => {
  if (await act("leave", {}, "[data-fault]")) dialog.close();
});
for (const name of ["out", "back"]) {
  const button = /** @type {HTMLButtonElement} */ (find(`[data-${name}]`));
  button.addEventListener("click", async () => {
    button.disabled = true;
    await act(name, null, "[data-break-fault]");
    button.disabled = false;
  });
}
