// Sentences said aloud, one after the other: the agent beside the page has them recorded, or makes them.

/** How long the agent may take for a sentence, in milliseconds. */
const MADE_MS = 12000;
/** The pause between two sentences, in seconds. */
const PAUSE_S = 0.35;

/** @typedef {{ language: string, words: string, place: Element }} Sentence */

/** @type {AudioContext | undefined} */
let sound;
/** Where sound goes instead of the loudspeaker. @type {{ context: AudioContext, out: AudioNode } | undefined} */
let headset;
/** @type {AbortController | undefined} */
let speaking;

/**
 * From now on everything is heard there and nowhere else; without a way, by the loudspeaker.
 * @param {{ context: AudioContext, out: AudioNode } | undefined} way
 */
export function speakThrough(way) {
  hush();
  headset = way;
}

/** Ends what is being said. */
export function hush() {
  speaking?.abort();
  speaking = undefined;
}

/**
 * Says sentences and marks the place of each while it is heard; whatever was being said ends. True if all were heard.
 * @param {Sentence[]} sentences
 * @param {AbortSignal} signal
 */
export async function say(sentences, signal) {
  hush();
  const own = new AbortController();
  speaking = own;
  signal.addEventListener("abort", () => own.abort(), { signal: own.signal });
  try {
    for (const sentence of sentences) {
      // What has gone out of sight meanwhile is not true any more, and what has come is.
      if (!isSeen(sentence.place)) continue;
      const heard = await clip(sentence, own.signal);
      if (!heard || own.signal.aborted) continue;
      sentence.place.setAttribute("data-saying", "");
      await play(heard, own.signal).finally(() => sentence.place.removeAttribute("data-saying"));
    }
  } catch {
    // No sound is no reason to stop anybody.
  }
  const heardAll = !own.signal.aborted;
  if (speaking === own) speaking = undefined;
  return heardAll;
}

/** Whether somebody can see it. @param {Element} place */
function isSeen(place) {
  return place.checkVisibility({ visibilityProperty: true });
}

/**
 * The sound of a sentence; nothing where there is no voice for it.
 * @param {Sentence} sentence
 * @param {AbortSignal} signal
 */
async function clip({ language, words }, signal) {
  const answer = await fetch("/speech", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ language, words }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(MADE_MS)]),
  });
  if (!answer.ok) return undefined;
  return through().context.decodeAudioData(await answer.arrayBuffer());
}

/** Where sound goes now. */
function through() {
  if (headset) return headset;
  sound ??= new AudioContext();
  return { context: sound, out: sound.destination };
}

/**
 * Plays a sound to its end.
 * @param {AudioBuffer} buffer
 * @param {AbortSignal} signal Ends it at once.
 * @returns {Promise<void>}
 */
async function play(buffer, signal) {
  const { context, out } = through();
  await context.resume();
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(out);
  return new Promise((ended) => {
    const stop = () => (source.stop(), ended());
    if (signal.aborted) return ended();
    signal.addEventListener("abort", stop, { once: true });
    source.addEventListener("ended", () => setTimeout(ended, PAUSE_S * 1000), { once: true });
    source.start();
  });
}
