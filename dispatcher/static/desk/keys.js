// Everything by keyboard: one letter for each act, by what is printed on the key or, in other scripts, by its place.
// Letters can be switched off (WCAG 2.1.4), and never act while one types or a menu is open. A scanner types too, only faster than
// anybody: what it reads is one code and no letter of it an act, so that a letter acts once nothing has followed it at once.

import { find } from "../dom.js";

const PLACE = "avanti-keys";
/** The longest time between two keys of a scanner, in milliseconds. */
const BURST_MS = 50;
/** The fewest keys of something worth reading: as many as a code has symbols. */
const LEAST = 10;
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
 * @param {(typed: string) => void} scanned takes what a scanner has read
 */
export function listen(press, scanned) {
  const box = /** @type {HTMLInputElement} */ (find("[data-keys-on]"));
  const help = find("#keyboard");
  box.checked = read();
  box.addEventListener("change", () => write(box.checked));
  let burst = "";
  let last = -Infinity;
  let timer = 0;
  /** @type {(() => void)[]} */
  let meant = [];

  /** Does what was meant, unless so many keys came at once that nobody typed them. */
  const settle = () => {
    clearTimeout(timer);
    if (burst.length < LEAST) for (const act of meant) act();
    meant = [];
    burst = "";
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || typing(event.target)) return;
    if (document.querySelector(OVER) || event.key === "Shift") return;
    const quick = event.timeStamp - last < BURST_MS;
    if (event.key === "Enter" && quick && burst.length >= LEAST) {
      // The focus may be on a button, which Enter would press.
      event.preventDefault();
      scanned(burst);
    }
    if (event.key.length !== 1 || !quick) settle();
    if (event.key.length !== 1) return;
    burst += event.key;
    last = event.timeStamp;
    clearTimeout(timer);
    timer = setTimeout(settle, BURST_MS);
    if (HELP.includes(event.key)) meant.push(() => help.togglePopover());
    const act = LETTERS[letter(event)];
    if (!act || !box.checked) return;
    event.preventDefault();
    meant.push(() => {
      if (!help.matches(":popover-open") && !document.querySelector(OVER)) press(act);
    });
  };
  document.addEventListener("keydown", key, { capture: true });
}

/**
 * The Latin letter of a key: as printed, or by its place where another script is printed.
 * @param {KeyboardEvent} event
 */
function letter(event) {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^\p{L}$/u.test(event.key) ? event.code.replace(/^Key/, "").toLowerCase() : "";
}

/** @param {EventTarget | null} target */
function typing(target) {
  const element = target instanceof Element ? target : null;
  return Boolean(element?.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], details[open]"));
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
