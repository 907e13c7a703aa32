// Keys as they come. A scanner types too, only faster than anybody: what it reads is one code, and no key of it is an act. So a
// key acts once nothing has followed it at once.

/** The longest time between two keys of a scanner, in milliseconds. */
const BURST_MS = 50;
/** The fewest keys of something worth reading: as many as a code has symbols. */
const LEAST = 10;

let keys = "";
let last = -Infinity;
let timer = 0;
/** @type {(() => void)[]} */
let meant = [];
/** @type {(typed: string) => void} */
let scanned = () => {};

/**
 * Does what the key that was just pressed means, unless so many came at once that nobody typed them.
 * @param {() => void} act
 */
export function meaning(act) {
  meant.push(act);
}

/**
 * Tells what a scanner has read, wherever the focus is but in a field.
 * @param {(typed: string) => void} take
 */
export function onScan(take) {
  scanned = take;
}

/**
 * Whether keys are typed into something.
 * @param {EventTarget | null} target
 */
export function typing(target) {
  const element = target instanceof Element ? target : null;
  return Boolean(element?.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], details[open]"));
}

function settle() {
  clearTimeout(timer);
  if (keys.length < LEAST) for (const act of meant) act();
  meant = [];
  keys = "";
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || typing(event.target)) return;
  if (event.key === "Shift") return;
  const quick = event.timeStamp - last < BURST_MS;
  if (event.key === "Enter" && quick && keys.length >= LEAST) {
    // The focus may be on a button, which Enter would press.
    event.preventDefault();
    event.stopImmediatePropagation();
    scanned(keys);
  }
  if (event.key.length !== 1 || !quick) settle();
  if (event.key.length !== 1) return;
  keys += event.key;
  last = event.timeStamp;
  clearTimeout(timer);
  timer = setTimeout(settle, BURST_MS);
  // Nor are they for the browser, which may look for what follows a slash.
  if (keys.length > 2) event.preventDefault();
}, { capture: true });
