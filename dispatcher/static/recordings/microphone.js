// The microphone, for one recording at a time. It knows no sentence and sends nothing.

/** The longest that a recording may be, in milliseconds. */
const LONGEST_MS = 25000;
/** The faintest sound that is shown, in decibels below the loudest there can be. */
const FAINTEST_DB = -60;

/** @type {(() => unknown) | undefined} Ends what is recorded just now. */
let ending;

/** Ends the recording that goes on, if one does; whether one did. */
export function stop() {
  ending?.();
  return ending !== undefined;
}

/**
 * Records until it is stopped.
 * @param {(level: number) => void} hear Told how loud it is, from 0 to 1, many times a second.
 * @returns {Promise<{ sound: Blob, peak: number }>} The sound, and its loudest moment from 0 to 1. It fails where there is no microphone.
 */
export async function record(hear) {
  // Whoever touches twice while the microphone opens records once.
  ending = () => undefined;
  try {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: false } });
    const context = new AudioContext();
    try {
      return await recorded(microphone, context, hear);
    } finally {
      for (const track of microphone.getTracks()) track.stop();
      context.close();
    }
  } finally {
    ending = undefined;
  }
}

/**
 * @param {MediaStream} microphone
 * @param {AudioContext} context
 * @param {(level: number) => void} hear
 */
async function recorded(microphone, context, hear) {
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  new MediaStreamAudioSourceNode(context, { mediaStream: microphone }).connect(analyser);
  const recorder = new MediaRecorder(microphone);
  /** @type {Blob[]} */
  const parts = [];
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  const ended = new Promise((end) => recorder.addEventListener("stop", end));
  ending = () => recorder.state === "recording" && recorder.stop();
  recorder.start();
  const longest = setTimeout(stop, LONGEST_MS);
  const peak = listen(analyser, hear, () => recorder.state === "recording");
  await ended;
  clearTimeout(longest);
  return { sound: new Blob(parts, { type: recorder.mimeType }), peak: await peak };
}

/**
 * Looks how loud it is for as long as it goes on; the loudest of all.
 * @param {AnalyserNode} analyser
 * @param {(level: number) => void} hear
 * @param {() => boolean} goesOn
 */
async function listen(analyser, hear, goesOn) {
  const samples = new Float32Array(analyser.fftSize);
  let loudest = 0;
  while (goesOn()) {
    analyser.getFloatTimeDomainData(samples);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    loudest = Math.max(loudest, peak);
    hear(Math.max(0, 1 - (20 * Math.log10(Math.max(peak, 1e-6))) / FAINTEST_DB));
    await new Promise(requestAnimationFrame);
  }
  return loudest;
}
