// The page of absences, put together: what is chosen, whom that would hit, and one button that does it. What was chosen stays
// until it is done.

import { now } from "../clock.js";
import { find, meta, say, show } from "../dom.js";
import { requestKey, send } from "../post.js";
import { text } from "../words.js";
import { missing, name, read } from "./known.js";
import { fill, kept } from "./proposal.js";
import { chosen, span, wall } from "./when.js";

/** How often a request without an answer is tried. */
const TRIES = 4;

const path = `/api/v1/sites/${encodeURIComponent(meta("site"))}/absences`;
const form = /** @type {HTMLFormElement} */ (find("[data-foresee]"));
const what = /** @type {HTMLSelectElement} */ (find("[data-missing]"));
const from = /** @type {HTMLInputElement} */ (find("[data-from]"));
const to = /** @type {HTMLInputElement} */ (find("[data-to]"));
const when = () => /** @type {HTMLInputElement} */ (find("[name=when]:checked", form)).value;
/** What was looked at: that is what is done, once, however often it is sent. @type {{key: string, body: object} | null} */
let looked = null;
let busy = false;

/** @param {string} sentence */
function notice(sentence) {
  say(find("[data-notice]"), sentence);
  find("[data-notice]").focus();
}

/**
 * Says what is wrong, and marks the fields that it is about.
 * @param {string} sentence
 * @param {HTMLElement[]} fields
 */
function fault(sentence, fields = []) {
  say(find("[data-fault]"), sentence);
  for (const field of [what, from, to]) {
    if (fields.includes(field)) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  fields[0]?.focus();
}

/** How often something was chosen: an answer about what was chosen before comes too late. */
let choices = 0;

/** What was looked at holds no more. */
function drop() {
  choices += 1;
  looked = null;
  show(find("[data-proposal]"), false);
}

/** @param {string[]} [stay] Codes of appointments that shall stay where they are. */
async function foresee(stay = []) {
  fault("");
  if (!what.value) return fault(text("absence-choice-missing"), [what]);
  const period = chosen(when(), from.value, to.value);
  if (!period) return fault(text("absence-times-missing"), [from, to]);
  const body = { missing: missing(what.value), ...period, kept: stay };
  choices += 1;
  const own = choices;
  const answer = await send(`${path}/foreseen`, body, { csrf: meta("csrf"), tries: TRIES });
  if (own !== choices) return;
  if (answer?.status !== 200) {
    drop();
    const wrong = answer?.body?.code === "absence_times" && when() === "times" ? [to, from] : [];
    return fault(answer?.body?.title ?? text("desk-error"), wrong);
  }
  looked = { key: requestKey(), body };
  say(find("[data-hit-what]"), `${name(what.value)} · ${span(period)}`);
  say(find("[data-apply-fault]"), "");
  fill(answer.body, stay);
  show(find("[data-proposal]"), true);
  if (stay.length === 0) find("[data-hit]").focus();
}

async function apply() {
  if (!looked) return;
  const answer = await send(path, looked.body, { csrf: meta("csrf"), key: looked.key, tries: TRIES });
  if (answer?.status !== 201) return say(find("[data-apply-fault]"), answer?.body?.title ?? text("desk-error"));
  drop();
  form.reset();
  show(find("[data-times]"), false);
  const moved = answer.body.moved.length;
  notice(moved > 0 ? text("absence-noted", { n: moved }) : text("absence-noted-alone"));
  await read(path, (sentence) => say(find("[data-none]"), sentence));
}

/**
 * One thing at a time.
 * @param {HTMLElement} button
 * @param {() => Promise<void>} act
 */
async function once(button, act) {
  if (busy) return;
  busy = true;
  button.setAttribute("aria-busy", "true");
  await act();
  button.removeAttribute("aria-busy");
  busy = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  once(find("button[type=submit]", form), () => foresee());
});
form.addEventListener("input", () => {
  drop();
  const times = when() === "times";
  show(find("[data-times]"), times);
  if (times && !from.value) from.value = wall(now());
});
find("[data-apply]").addEventListener("click", (event) => once(/** @type {HTMLElement} */ (event.currentTarget), apply));
// The last tick counts; what was looked at before it is not done any more.
find("[data-rows]").addEventListener("change", () => {
  looked = null;
  void foresee(kept());
});
find("[data-drop]").addEventListener("click", () => {
  drop();
  what.focus();
});
/** @type {HTMLButtonElement} */ (find("button[type=submit]", form)).disabled = false;
read(path, notice);
