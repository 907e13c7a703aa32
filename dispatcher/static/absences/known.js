// The absences that are noted, each with the button that takes it back.

import { copy, find, keep, meta, say, show } from "../dom.js";
import { send } from "../post.js";
import { setClock } from "../clock.js";
import { text } from "../words.js";
import { span } from "./when.js";

/**
 * @typedef {"site" | {mediator: string} | {desk: string}} Missing
 * @typedef {{absence: number, missing: Missing, from: string, to: string, moved: number}} Absence
 */

/** How often a request without an answer is tried. */
const TRIES = 4;

/**
 * What is missing, as the form's choice has it.
 * @param {Missing} missing
 */
export function choice(missing) {
  return typeof missing === "string" ? missing : Object.entries(missing)[0].join(":");
}

/**
 * What is missing, from the form's choice.
 * @param {string} value
 * @returns {Missing}
 */
export function missing(value) {
  const colon = value.indexOf(":");
  return colon < 0 ? "site" : /** @type {Missing} */ ({ [value.slice(0, colon)]: value.slice(colon + 1) });
}

/**
 * What the form calls a choice.
 * @param {string} value
 */
export function name(value) {
  const options = /** @type {HTMLSelectElement} */ (find("[data-missing]")).options;
  return [...options].find((option) => option.value === value)?.text ?? value;
}

/**
 * Reads and shows what is noted.
 * @param {string} path The absences' address.
 * @param {(sentence: string) => void} done Told in a sentence what became of taking one back.
 */
export async function read(path, done) {
  const answer = await send(path, null, { method: "GET", tries: TRIES });
  if (answer?.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
  if (answer?.status !== 200) return done(answer?.body?.title ?? text("desk-error"));
  setClock(answer.body.now);
  /** @type {Absence[]} */
  const absences = answer.body.absences;
  const none = find("[data-none]");
  say(none, text("absence-none"));
  none.dataset.read = "true";
  show(none, absences.length === 0);
  keep(find("[data-known]"), absences, (own) => String(own.absence), () => copy("known-template"), (row, own) => {
    const called = name(choice(own.missing));
    say(find("strong", row), called);
    say(find(".under", row), span(own));
    say(find(".absence-moved", row), text("absence-moved", { n: own.moved }));
    say(find(".absence-which", row), ` ${called}`);
    find("button", row).onclick = () => question(own, called, () => takeBack(path, own, /** @type {HTMLButtonElement} */ (find("button", row)), done));
  });
}

/**
 * Asks before an absence is taken back: people may have been told of their new times.
 * @param {Absence} own
 * @param {string} called what is missing
 * @param {() => void} act
 */
function question(own, called, act) {
  const dialog = /** @type {HTMLDialogElement} */ (find("[data-question]"));
  say(find("[data-question-title]"), text("absence-take-back-question", { what: called }));
  say(find("[data-question-text]"), own.moved > 0 ? text("absence-take-back-text", { n: own.moved }) : span(own));
  find("[data-keep]").onclick = () => dialog.close();
  find("[data-take-back-now]").onclick = () => {
    dialog.close();
    act();
  };
  dialog.showModal();
}

/**
 * @param {string} path
 * @param {Absence} own
 * @param {HTMLButtonElement} button
 * @param {(sentence: string) => void} done
 */
async function takeBack(path, own, button, done) {
  button.disabled = true;
  const answer = await send(`${path}/${own.absence}`, null, { method: "DELETE", csrf: meta("csrf"), tries: TRIES });
  button.disabled = false;
  if (answer?.status !== 200) return done(answer?.body?.title ?? text("desk-error"));
  const back = answer.body.moved.length;
  const left = own.moved - back;
  done([text("absence-taken-back", { n: back }), left > 0 ? text("absence-not-back", { n: left }) : ""].filter(Boolean).join(" "));
  await read(path, done);
}
