// The chime of a call: two soft tones, a fourth apart, made by the browser itself: nothing to load, nothing to fail.
// It does not know whether it may sound, nor who hears it.

const TONES = [
  { hertz: 659.26, at: 0 },
  { hertz: 493.88, at: 0.42 },
];
const RING_SECONDS = 1.6;
const LOUDNESS = 0.32;

/**
 * Begins the chime.
 * @param {AudioContext} audio
 * @param {AudioNode} [into] What it sounds through.
 */
export function strike(audio, into = audio.destination) {
  const begin = audio.currentTime + 0.02;
  for (const tone of TONES) ring(audio, into, tone.hertz, begin + tone.at);
}

/**
 * One tone with a quieter octave, struck and fading.
 * @param {AudioContext} audio
 * @param {AudioNode} into
 * @param {number} hertz
 * @param {number} at
 */
function ring(audio, into, hertz, at) {
  for (const [multiple, share] of [[1, 1], [2, 0.22]]) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.frequency.value = hertz * multiple;
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(LOUDNESS * share, at + 0.02);
    level.gain.exponentialRampToValueAtTime(0.0005, at + RING_SECONDS / multiple);
    tone.connect(level).connect(into);
    tone.start(at);
    tone.stop(at + RING_SECONDS);
  }
}
