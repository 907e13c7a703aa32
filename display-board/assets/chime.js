// Sounds the chime on a board. A browser may forbid sound until its page is touched: then a chime is dropped, never kept
// for later, and the agent is told that there is no sound.

import { strike } from "./tones.js";

/** How long the chime rings alone, in seconds: then it fades beneath the words. */
const BEFORE_WORDS_SECONDS = 1.1;
/** How long a browser may take to say that sound is allowed, in milliseconds. */
const SETTLES_MS = 2000;

/** @type {AudioContext | undefined} */
let context;
let ends = 0;
/** What all sounds go through. @type {GainNode | undefined} */
let output;
/** From 0 to 1. */
let loudness = 1;
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
  const audio = sound();
  if (!audio) return resume();
  ends = audio.currentTime + BEFORE_WORDS_SECONDS;
  strike(audio, through(audio));
}

/** What sounds are made with, while the browser lets them sound. */
export function sound() {
  return context?.state === "running" ? context : undefined;
}

/**
 * What all sounds go through, as loud as the board is now.
 * @param {AudioContext} audio
 * @returns {AudioNode}
 */
export function through(audio) {
  if (!output) {
    output = audio.createGain();
    output.gain.value = loudness;
    output.connect(audio.destination);
  }
  return output;
}

/**
 * Sets how loud the board is.
 * @param {string} percent
 */
export function setVolume(percent) {
  loudness = Number(percent) / 100;
  if (output) output.gain.value = loudness;
}

/** When words may begin after the last chime, by the clock of the sound. */
export function chimeEnds() {
  return ends;
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
