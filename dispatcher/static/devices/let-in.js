// Letting a device in: its code is looked up first, and what is approved is what was seen then.

import { timeOfDay } from "../clock.js";
import { copy, find, meta, say, show } from "../dom.js";
import { send } from "../post.js";
import { text } from "../words.js";

/** How often a request without an answer is tried. */
const TRIES = 4;

/** @typedef {{id: string, kind: string, address: string, version: string, since: string}} Enrolment */

/**
 * Drives both forms.
 * @param {string} path The devices' address.
 * @param {(sentence: string) => void} done Told in a sentence that a device was let in.
 */
export function letIn(path, done) {
  const look = /** @type {HTMLFormElement} */ (find("[data-look]"));
  const approve = /** @type {HTMLFormElement} */ (find("[data-approve]"));
  const [code, name, place] = ["#code", "#name", "#place"].map((id) => /** @type {HTMLInputElement} */ (find(id)));
  let enrolment = "";

  const begin = () => {
    approve.reset();
    look.reset();
    show(approve, false);
    show(look, true);
    fault(name, "[data-approve-fault]", "");
    code.focus();
  };

  submitting(look, async () => {
    const answer = await send(`${path}/enrolments/${encodeURIComponent(code.value.trim())}`, null, { method: "GET", tries: TRIES });
    const found = answer?.status === 200;
    fault(code, "[data-code-fault]", found ? "" : (answer?.body?.title ?? text("desk-error")));
    if (!found) return code.focus();
    enrolment = answer.body.id;
    describe(answer.body, code.value);
    show(look, false);
    show(approve, true);
    name.focus();
  });

  submitting(approve, async () => {
    const body = { enrolment, name: name.value, place: place.value };
    const answer = await send(path, body, { csrf: meta("csrf"), tries: TRIES });
    if (answer?.status === 201) {
      done(text("device-approved", { name: answer.body.name }));
      return begin();
    }
    fault(name, "[data-approve-fault]", answer?.body?.title ?? text("desk-error"));
    name.focus();
  });

  find("[data-back]").addEventListener("click", begin);
}

/**
 * Shows what waits to be let in.
 * @param {Enrolment} found
 * @param {string} code As it was typed.
 */
function describe(found, code) {
  const kind = find("[data-found-kind]");
  kind.replaceChildren(copy(`kind-${found.kind}`), text(`device-kind-${found.kind}`));
  say(find("[data-found-code]"), code.trim().toUpperCase());
  say(find("[data-found-asks]"), text("device-asks", { time: timeOfDay(found.since), address: found.address }));
  say(find("[data-found-version]"), found.version);
}

/**
 * Marks a field with what is wrong, or with nothing.
 * @param {HTMLInputElement} field
 * @param {string} place
 * @param {string} sentence
 */
function fault(field, place, sentence) {
  say(find(place), sentence);
  if (sentence) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

/**
 * Lets a form do one thing at a time.
 * @param {HTMLFormElement} form
 * @param {() => Promise<void>} act
 */
function submitting(form, act) {
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const button = find("button[type=submit]", form);
    button.setAttribute("aria-busy", "true");
    await act();
    button.removeAttribute("aria-busy");
    busy = false;
  });
}
