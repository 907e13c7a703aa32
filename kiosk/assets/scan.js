// A scanner types like a keyboard, only faster, and ends with Enter: whatever has the focus, the code that it has read is sent.
// It is no keyboard: no key does anything else here, wherever it comes from, but that a code can be typed where one is asked for.

import { BURST_MS, Reader } from "./reader.js";

// What is being read outlives the page: a page may be made anew in the middle of it.
const reader = new Reader();

/**
 * @param {AbortSignal} signal Ends with the page.
 * @param {(keys: string) => void} typed Takes what is typed by hand.
 */
export function readScans(signal, typed) {
  const form = document.querySelector("form[data-scan]");
  let timer = 0;

  const press = (/** @type {KeyboardEvent} */ event) => {
    // Nothing that a browser does by keys: no other focus, no button, no address, no window.
    event.preventDefault();
    const commands = event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));
    const { quick, code } = reader.press({ key: event.key, at: event.timeStamp, commands });
    if (quick || commands) event.stopImmediatePropagation();
    clearTimeout(timer);
    timer = setTimeout(() => typed(reader.rest()), BURST_MS);
    if (code === undefined || !(form instanceof HTMLFormElement)) return;
    const field = form.elements.namedItem("code");
    if (field instanceof HTMLInputElement) field.value = code;
    form.requestSubmit();
  };

  addEventListener("keydown", press, { capture: true, signal });
  for (const rest of ["keypress", "keyup"]) addEventListener(rest, (event) => event.preventDefault(), { capture: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
