// Tells the server that the page runs, and lets the screen rest out of hours: dark and still, until somebody touches it. The touch
// that wakes it does nothing else.

/** So often the page says that it runs, in milliseconds. */
const EVERY_MS = 10000;
/** So long after a touch the screen is awake, in milliseconds. */
const AWAKE_MS = 60000;

let rests = false;
let touched = -AWAKE_MS;

/** Says that the page runs, from now on. */
export function live() {
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, wake, { capture: true });
  addEventListener("click", pass, { capture: true });
  setInterval(say, EVERY_MS);
  say();
}

async function say() {
  try {
    const answer = await fetch("/alive", { method: "POST", signal: AbortSignal.timeout(EVERY_MS) });
    rests = answer.ok && (await answer.json()).rests;
  } catch {
    rests = false;
  }
  show();
}

/** Only the welcome rests: whoever is on another page is there. */
function show() {
  const { dataset } = document.documentElement;
  const dark = rests && dataset.page === "welcome" && performance.now() - touched >= AWAKE_MS;
  if (dark) dataset.rests = "";
  else delete dataset.rests;
}

/** Whether the touch that goes on woke the screen. */
let woke = false;

/** @param {Event} event */
function wake(event) {
  touched = performance.now();
  const dark = "rests" in document.documentElement.dataset;
  woke = dark && event.type !== "keydown";
  if (!dark) return;
  show();
  // A key goes on: it may be the first of a code, or a headset's.
  if (event.type === "keydown") return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {Event} event */
function pass(event) {
  if (!woke) return;
  woke = false;
  event.preventDefault();
  event.stopImmediatePropagation();
}
