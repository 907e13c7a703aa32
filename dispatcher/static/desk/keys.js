// Everything by keyboard: one letter for each act, by what is printed on the key or, in other scripts, by its place.
// Letters can be switched off (WCAG 2.1.4), and never act while one types or a menu is open.

import { find } from "../dom.js";
import { meaning, typing } from "./burst.js";

const PLACE = "avanti-keys";
/** What asks for help: the question mark of each keyboard offered here. */
const HELP = ["?", "؟", "？"];
/** What lies over the page: letters are not for the page then. */
const OVER = "dialog:modal";
/** @type {Record<string, string>} */
const LETTERS = {
  n: "next",
  a: "arrived",
  r: "recall",
  m: "missed",
  f: "finish",
  p: "park",
  t: "transfer",
  b: "pause",
  u: "undo",
  c: "book",
  d: "appointments",
  h: "history",
  w: "waiting",
  j: "down",
  k: "up",
  x: "close",
};

/**
 * @param {(act: string) => void} press
 */
export function listen(press) {
  const box = /** @type {HTMLInputElement} */ (find("[data-keys-on]"));
  const help = find("#keyboard");
  box.checked = read();
  box.addEventListener("change", () => write(box.checked));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || typing(event.target)) return;
    if (document.querySelector(OVER)) return;
    if (HELP.includes(event.key)) return meaning(() => help.togglePopover());
    const act = LETTERS[letter(event)];
    if (!act || !box.checked) return;
    event.preventDefault();
    meaning(() => {
      if (!help.matches(":popover-open") && !document.querySelector(OVER)) press(act);
    });
  });
}

/**
 * The Latin letter of a key: as printed, or by its place where another script is printed.
 * @param {KeyboardEvent} event
 */
function letter(event) {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^\p{L}$/u.test(event.key) ? event.code.replace(/^Key/, "").toLowerCase() : "";
}

function read() {
  try {
    return localStorage.getItem(PLACE) !== "off";
  } catch {
    return true;
  }
}

/** @param {boolean} on */
function write(on) {
  try {
    localStorage.setItem(PLACE, on ? "on" : "off");
  } catch {
    // Without storage the choice holds until the page is loaded again.
  }
}
