// The first administrator's form: takes the one-time token from the address's fragment and sends it with the choices.

import { find } from "./dom.js";
import { send } from "./post.js";
import { text } from "./words.js";

/** Fewest characters of a password, as the server counts them. */
const LEAST = JSON.parse(find("#words").textContent ?? "{}").least;

const form = /** @type {HTMLFormElement} */ (find("[data-first]"));
const fault = find("[data-fault]");
const button = find("button[type=submit]", form);
const done = find("[data-done]");
let busy = false;

/** @param {string} id */
const field = (id) => /** @type {HTMLInputElement} */ (find(`#${id}`));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) return;
  const wrong = mistake();
  if (wrong) {
    complain(...wrong);
    return;
  }
  setBusy(true);
  const body = { token: location.hash.slice(1), user: field("user").value.trim(), name: field("name").value.trim() || field("user").value.trim(), password: field("password").value };
  const answer = await send("/api/v1/first-administrator", body, { tries: 3 });
  setBusy(false);
  if (answer && answer.status < 300) {
    history.replaceState(null, "", location.pathname);
    form.hidden = true;
    form.reset();
    done.hidden = false;
    done.focus();
  } else refused(answer);
});

/**
 * The first thing wrong in the form: the field and the sentence.
 * @returns {[string, string] | null}
 */
function mistake() {
  if (!field("user").value.trim()) return ["user", text("desk-first-name-missing")];
  if ([...field("password").value].length < LEAST) return ["password", text("desk-first-too-short")];
  if (field("password").value !== field("repeat").value) return ["repeat", text("desk-first-differ")];
  return null;
}

/** @param {import("./post.js").Answer | null} answer */
function refused(answer) {
  if (!answer) complain("user", text("problem-unavailable"));
  else if (answer.body?.code === "weak_password") complain("password", text("desk-first-weak"));
  else if (answer.body?.code === "link_spent") complain("user", text("desk-first-used"));
  else complain("user", answer.body?.title ?? text("desk-error"));
}

/**
 * @param {string} id
 * @param {string} sentence
 */
function complain(id, sentence) {
  fault.textContent = sentence;
  for (const input of form.querySelectorAll("input")) input.removeAttribute("aria-invalid");
  field(id).setAttribute("aria-invalid", "true");
  field(id).focus();
}

/** @param {boolean} now */
function setBusy(now) {
  busy = now;
  button.setAttribute("aria-busy", String(now));
  button.setAttribute("aria-disabled", String(now));
}

form.noValidate = true;
if (!location.hash.slice(1)) fault.textContent = text("desk-first-used");
field("user").focus();
