// Sounds the chime on a board. A browser may forbid sound until its page is touched: then a chime is dropped, never kept
// for later, and the agent is told that there is no sound.

import { strike } from "./tones.js";

/** How long a browser may take to say that sound is allowed, in milliseconds. */
const SETTLES_MS = 2000;

/** @type {AudioContext | undefined} */
let context;
/** @type {"on" | "off" | undefined} */
let told;

/** Asks the browser for sound, and says from then on whether there is any. */
export function prepareSound() {
  try {
    context = new AudioContext();
  } catch {
    return tell();
  }
  context.addEventListener("statechange", tell);
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, resume);
  resume();
  setTimeout(tell, SETTLES_MS);
}

/** Says again whether there is sound, to an agent that may have forgotten it. */
export function tellSoundAgain() {
  if (told) report(told);
}

/** Plays the chime, where the browser lets it sound at this moment. */
export function chime() {
  if (context?.state !== "running") return resume();
  strike(context);
}

function resume() {
  // What the browser answers is heard by its change of state.
  if (context?.state === "suspended") context.resume().catch(() => {});
}

function tell() {
  const sound = context?.state === "running" ? "on" : "off";
  if (sound === told) return;
  told = sound;
  document.documentElement.dataset.sound = sound;
  report(sound);
}

/** @param {string} sound */
function report(sound) {
  // An agent that does not hear it is told again when it is there.
  fetch("/sound", { method: "POST", body: sound }).catch(() => {});
}
