// Two soft tones, a fourth apart, made by the browser itself: nothing to load, nothing to fail. A browser may forbid
// sound until its page is touched: then a chime is dropped, never kept for later, and it is told that there is no sound.

const TONES = [
  { hertz: 659.26, at: 0 },
  { hertz: 493.88, at: 0.42 },
];
const RING_SECONDS = 1.6;
const LOUDNESS = 0.32;
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
  const begin = context.currentTime + 0.02;
  for (const tone of TONES) ring(context, tone.hertz, begin + tone.at);
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

/**
 * One tone with a quieter octave, struck and fading.
 * @param {AudioContext} audio
 * @param {number} hertz
 * @param {number} at
 */
function ring(audio, hertz, at) {
  for (const [multiple, share] of [[1, 1], [2, 0.22]]) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.frequency.value = hertz * multiple;
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(LOUDNESS * share, at + 0.02);
    level.gain.exponentialRampToValueAtTime(0.0005, at + RING_SECONDS / multiple);
    tone.connect(level).connect(audio.destination);
    tone.start(at);
    tone.stop(at + RING_SECONDS);
  }
}
