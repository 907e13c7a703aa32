// A scanner types like a keyboard, only faster, and ends with Enter: whatever has the focus, the code that it has read is sent.
// It is no keyboard: what comes in one go does nothing else here. A key that stays alone for a moment was struck by somebody.

import { BURST_MS, Reader } from "./reader.js";

/** How long before a key no sign may have come, so that it was struck by itself: a slow scanner's Enter is none, in milliseconds. */
const ALONE_MS = 200;

// What is being read outlives the page: a page may be made anew in the middle of it.
const reader = new Reader();
/** Keys that are down now. @type {Set<string>} */
const held = new Set();

let signAt = -Infinity;

/** @typedef {{ key: string, shift: boolean, at: number }} Strike A key that somebody has struck, and when. */

/**
 * @param {AbortSignal} signal Ends with the page.
 * @param {(keys: string) => void} typed Takes what is typed by hand.
 * @param {(strike: Strike) => void} struck Takes keys that came alone; one that is held comes once.
 */
export function readScans(signal, typed, struck) {
  const form = document.querySelector("form[data-scan]");
  let timer = 0;

  const press = (/** @type {KeyboardEvent} */ event) => {
    // Nothing that a browser does by keys: no other focus, no button, no address, no window.
    event.preventDefault();
    const commands = event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));
    const again = event.repeat || held.has(event.code);
    if (!event.repeat) held.add(event.code);
    const { quick, code } = reader.press({ key: event.key, at: event.timeStamp, commands });
    // Any key is an answer to the question whether somebody is still there, and nothing else.
    const asked = document.querySelector("dialog[data-idle][open]") !== null;
    if ((quick || commands) && !asked) event.stopImmediatePropagation();
    const alone = !quick && !commands && !again && !asked && event.timeStamp - signAt > ALONE_MS;
    if (event.key.length === 1) signAt = event.timeStamp;
    document.documentElement.toggleAttribute("data-typing", true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.documentElement.toggleAttribute("data-typing", false);
      typed(reader.rest());
      if (alone) struck({ key: event.key, shift: event.shiftKey, at: event.timeStamp });
    }, BURST_MS);
    if (code === undefined || !(form instanceof HTMLFormElement)) return;
    const field = form.elements.namedItem("code");
    if (field instanceof HTMLInputElement) field.value = code;
    form.requestSubmit();
  };

  addEventListener("keydown", press, { capture: true, signal });
  addEventListener("keyup", (event) => held.delete(event.code), { capture: true, signal });
  addEventListener("blur", () => held.clear(), { signal });
  for (const rest of ["keypress", "keyup"]) addEventListener(rest, (event) => event.preventDefault(), { capture: true, signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    document.documentElement.toggleAttribute("data-typing", false);
  });
}
