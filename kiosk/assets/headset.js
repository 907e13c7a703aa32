// A headset in its socket: what has the focus is said, and only there. Where the headset cannot be found nothing is said at
// all: the loudspeaker never says what somebody may choose.

import { hush, say, speakThrough } from "./voice.js";

/** The keys that a keypad sends, and what they mean. */
const KEYS = { in: ["F15"], out: ["F16"], again: ["F2"], quieter: ["F3", "AudioVolumeDown"], louder: ["F4", "AudioVolumeUp"] };
/** The loudness with which each visitor begins, and a step of it. */
const [LOUDNESS, LOUDER, LOUDEST, QUIETEST] = [0.5, 1.4, 1, 0.12];

/** @type {{ context: AudioContext, gain: GainNode } | undefined} */
let plugged;
let loudness = LOUDNESS;
let told = false;

/** Begins to wait for a headset, over all pages. */
export function awaitHeadset() {
  addEventListener("keydown", (event) => {
    if (KEYS.in.includes(event.key)) plug();
    if (KEYS.out.includes(event.key)) unplug();
  });
  let present = false;
  const look = async () => {
    const there = (await find()) !== undefined;
    if (there && !present) plug();
    if (!there && present) unplug();
    present = there;
  };
  find().then((there) => (present = there !== undefined));
  navigator.mediaDevices?.addEventListener("devicechange", look);
  document.addEventListener("visitor-over", () => {
    loudness = LOUDNESS;
    told = false;
    if (plugged) plugged.gain.gain.value = loudness;
  });
}

/**
 * Says a page and whatever gets the focus on it, while there is a headset.
 * @param {AbortSignal} signal Ends with the page.
 */
export function speakByFocus(signal) {
  document.addEventListener("plugged", () => sayPage(signal), { signal });
  addEventListener("focusin", (event) => plugged && isChoice(event.target) && sayFocus(signal), { signal });
  addEventListener("click", (event) => plugged && setTimeout(() => sayChange(event.target, signal)), { signal });
  addEventListener("keydown", (event) => {
    if (!plugged) return;
    if (KEYS.again.includes(event.key)) return isChoice(document.activeElement) ? sayFocus(signal) : sayPage(signal);
    if (KEYS.quieter.includes(event.key)) return sound(loudness / LOUDER);
    if (KEYS.louder.includes(event.key)) return sound(loudness * LOUDER);
    // Any key is an answer to what is being said.
    hush();
  }, { signal, capture: true });
  if (plugged) sayPage(signal);
}

/** The device of that name, if the browser names one. */
async function find() {
  const name = document.documentElement.dataset.headset;
  if (!name || !navigator.mediaDevices) return undefined;
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.find((device) => device.kind === "audiooutput" && device.label.includes(name));
}

async function plug() {
  const device = await find();
  if (plugged || !device) return;
  const context = new AudioContext();
  try {
    await context.setSinkId(device.deviceId);
  } catch {
    return context.close();
  }
  const gain = new GainNode(context, { gain: loudness });
  gain.connect(context.destination);
  plugged = { context, gain };
  speakThrough({ context, out: gain });
  document.dispatchEvent(new Event("plugged"));
}

function unplug() {
  hush();
  speakThrough(undefined);
  plugged?.context.close();
  plugged = undefined;
  loudness = LOUDNESS;
  told = false;
}

/** @param {number} wanted */
function sound(wanted) {
  loudness = Math.min(Math.max(wanted, QUIETEST), LOUDEST);
  if (plugged) plugged.gain.gain.value = loudness;
}

/** What the page says that is no answer; the first time also how one moves. @param {AbortSignal} signal */
function sayPage(signal) {
  const all = [...document.querySelectorAll("[data-say]")].filter((place) => !isChoice(place));
  const how = told ? [] : words(document.body, document.body.dataset.headsetHow);
  told = true;
  return say([...all.flatMap((place) => words(place.querySelector(".said") ?? place)), ...how], signal);
}

/** @param {AbortSignal} signal */
function sayFocus(signal) {
  const place = document.activeElement;
  if (!place) return;
  const label = place.getAttribute("aria-label");
  const parts = [...place.querySelectorAll(".said, .tile-why, .tile-wait, .tile-books, .number")].filter((part) => !part.closest(".visually-hidden"));
  const own = label ? words(place, label) : parts.length ? parts.flatMap((part) => words(part)) : words(place);
  const chosen = place.getAttribute("aria-pressed") === "true" ? words(place, document.body.dataset.headsetChosen) : [];
  return say([...own, ...chosen], signal);
}

/** What a press has changed on the same page. @param {EventTarget | null} target @param {AbortSignal} signal */
function sayChange(target, signal) {
  if (!(target instanceof Element) || signal.aborted) return;
  const changed = target.closest("[data-step]") ? "[data-party-shown]" : target.closest("[data-turn]") ? "[data-pager-told]" : undefined;
  const place = changed && document.querySelector(changed);
  if (place) say(words(place), signal);
}

/** @param {unknown} place */
function isChoice(place) {
  return place instanceof Element && place.closest("a, button") !== null;
}

/**
 * @param {Element} place
 * @param {string | undefined} [text]
 */
function words(place, text = place.textContent ?? "") {
  const language = document.documentElement.dataset.voice ?? place.closest("[lang]")?.getAttribute("lang") ?? "";
  return text.trim() ? [{ language, words: text.trim(), place }] : [];
}
