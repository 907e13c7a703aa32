// Lets an announcement be heard when its chime has rung, and marks on the screen whom it calls. It is played once,
// at once or not at all, and can be broken off.

import { chimeEnds, sound, through } from "./chime.js";

/** What sounds now. @type {AudioBufferSourceNode | undefined} */
let source;
/** Which announcement is wanted: one that is broken off while it is fetched must not begin. @type {string | undefined} */
let wanted;
/** Whom it calls. @type {string[]} */
let numbers = [];

/**
 * Says an announcement, if the browser lets it sound at this moment.
 * @param {string} told its id, and the numbers that it calls
 */
export async function say(told) {
  hush();
  const [id, ...called] = told.split(" ");
  wanted = id;
  const audio = sound();
  if (!audio) return;
  const buffer = await fetched(audio, id).catch(() => undefined);
  if (!buffer || wanted !== id) return;
  source = audio.createBufferSource();
  source.buffer = buffer;
  source.connect(through(audio));
  source.addEventListener("ended", () => {
    if (wanted === id) hush();
  });
  source.start(Math.max(audio.currentTime, chimeEnds()));
  numbers = called;
  document.documentElement.dataset.saying = numbers.join(" ");
  markSaid(document);
}

/** Breaks off. */
export function hush() {
  wanted = undefined;
  source?.stop();
  source = undefined;
  numbers = [];
  delete document.documentElement.dataset.saying;
  markSaid(document);
}

/**
 * Marks the calls under `root` that are said now.
 * @param {ParentNode} root
 */
export function markSaid(root) {
  for (const call of root.querySelectorAll("[data-of]")) {
    call.toggleAttribute("data-said", numbers.includes(call.getAttribute("data-of") ?? ""));
  }
}

/**
 * @param {AudioContext} audio
 * @param {string} id
 */
async function fetched(audio, id) {
  const answer = await fetch(`/said/${id}`);
  return answer.ok ? audio.decodeAudioData(await answer.arrayBuffer()) : undefined;
}
