// Rings for a call by sound and vibration, where somebody has asked for it, and keeps the screen awake until then, since a
// phone that sleeps rings for nobody. A browser may forbid it until its page is touched: what is not allowed at its moment
// is dropped, never kept for later. It knows no visit.

const SHAKE_MS = [300, 150, 300];

/** @typedef {"off" | "on" | "held" | "never"} Ringing whether it would ring: `held` until the page is touched */

const sounds = "AudioContext" in window;
const shakes = "vibrate" in navigator;
/** @type {AudioContext | undefined} */
let audio;
/** @type {((audio: AudioContext) => void) | undefined} */
let strike;
let wanted = false;
let rang = false;
let waits = false;
/** @type {WakeLockSentinel | null | undefined} */
let awake;
/** @type {() => void} */
let changed = () => {};

/** @returns {Ringing} */
export function ringing() {
  if (!sounds && !shakes) return "never";
  if (!wanted) return "off";
  const allowed = sounds ? audio?.state === "running" && strike : navigator.userActivation?.hasBeenActive;
  return allowed ? "on" : "held";
}

/** Whether it would have rung before the last touch, which may itself have allowed it. */
export function rangBefore() {
  return rang;
}

/**
 * Begins to want it, or ends. By a touch it is heard at once how it rings.
 * @param {boolean} on
 * @param {() => void} told is called whenever it would ring or would not
 */
export async function want(on, told) {
  changed = told;
  wanted = on;
  if (on && sounds) {
    // A browser allows sound within a touch alone: this stands before everything that takes time.
    if (!audio) prepare();
    resume();
    strike ??= await import("../tones.js").then((tones) => tones.strike, () => undefined);
  }
  attend(waits);
  changed();
  rang = ringing() === "on";
}

/** Rings, where that is wanted and allowed at this moment. */
export function ring() {
  if (!wanted) return;
  if (audio?.state === "running") strike?.(audio);
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(SHAKE_MS);
}

/**
 * Keeps the screen awake as long as somebody waits who has asked for the ringing.
 * @param {boolean} waiting
 */
export async function attend(waiting) {
  waits = waiting;
  const wake = waits && wanted && document.visibilityState === "visible";
  if (wake === Boolean(awake) || !navigator.wakeLock) return;
  if (!wake) {
    awake?.release();
    awake = null;
    return;
  }
  awake = await navigator.wakeLock.request("screen").catch(() => null);
  awake?.addEventListener("release", () => (awake = null));
}

for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, () => (rang = ringing() === "on"), true);

function prepare() {
  audio = new AudioContext();
  audio.addEventListener("statechange", () => changed());
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, resume);
  addEventListener("visibilitychange", () => attend(waits));
}

function resume() {
  // What the browser answers is heard by its change of state.
  if (wanted && audio?.state !== "running") audio?.resume().catch(() => {});
}
