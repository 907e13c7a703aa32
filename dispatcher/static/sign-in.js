// The sign-in form: sends name and password, goes where one wanted to go, or says why not.

import { find } from "./dom.js";
import { send } from "./post.js";
import { text } from "./words.js";

const form = /** @type {HTMLFormElement} */ (find("[data-sign-in]"));
const fault = find("[data-fault]");
const button = /** @type {HTMLButtonElement} */ (find("button[type=submit]", form));
const user = /** @type {HTMLInputElement} */ (find("#user"));
const password = /** @type {HTMLInputElement} */ (find("#password"));
let busy = false;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) return;
  setBusy(true);
  const answer = await send("/api/v1/session", { user: user.value.trim(), password: password.value }, { tries: 2 });
  if (answer && answer.status < 300) {
    location.assign(form.dataset.next ?? "/desk");
    return;
  }
  setBusy(false);
  fault.textContent = sentence(answer);
  for (const field of [user, password]) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", "fault");
  }
  password.value = "";
  password.focus();
});

/**
 * Why it did not work.
 * @param {import("./post.js").Answer | null} answer
 */
function sentence(answer) {
  if (!answer) return text("problem-unavailable");
  const seconds = Number(answer.body?.retry_after_seconds ?? 0);
  if (answer.body?.code === "locked_out" && seconds > 0) return text("desk-sign-in-locked", { n: Math.ceil(seconds / 60) });
  if (answer.status === 401) return text("desk-sign-in-failed");
  return answer.body?.title ?? text("desk-error");
}

/** @param {boolean} now */
function setBusy(now) {
  busy = now;
  button.setAttribute("aria-busy", String(now));
  button.setAttribute("aria-disabled", String(now));
}

user.focus();
