// The number on a paper that somebody shows at the desk: it is called as it stands there, also where its kiosk could not tell of it yet.

import { find, show } from "../dom.js";

/**
 * @param {(number: number) => void} call
 */
export function claimForm(call) {
  const form = /** @type {HTMLFormElement} */ (find("[data-claim]"));
  const input = /** @type {HTMLInputElement} */ (find("input", form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const number = Number.parseInt(input.value, 10);
    if (!Number.isInteger(number)) return input.focus();
    input.value = "";
    input.blur();
    call(number);
  });
  return {
    /** @param {boolean} free whether the desk can call somebody */
    render(free) {
      show(form, free);
    },
  };
}
