// One sentence: it is recorded, heard, and kept or recorded again; what was kept by mistake is taken back.

import { find, meta, say, show } from "../dom.js";
import { requestKey } from "../post.js";
import { text } from "../words.js";
import { record, stop } from "./microphone.js";
import { toWav } from "./wav.js";

/** A recording whose loudest moment is below this, from 0 to 1, is of a microphone that hears nobody. */
const SILENT = 0.01;

/** @param {string} sentence */
const notice = (sentence) => say(find("[data-notice]"), sentence);

/**
 * @param {HTMLElement} row
 * @param {string} path where the recordings of the language are
 * @param {() => void} changed
 */
export function begin(row, path, changed) {
  const [start, hear, keep, undo] = ["[data-record]", "[data-hear]", "[data-keep]", "[data-undo]"].map((part) => find(part, row));
  const address = `${path}/${encodeURIComponent(row.dataset.sentence ?? "")}`;
  /** @type {ArrayBuffer | undefined} What was recorded and is not kept. */
  let wav;
  /** @type {{ sha256: string, before: boolean } | undefined} What was kept last, and whether there was one before. */
  let kept;

  start.addEventListener("click", async () => {
    if (stop()) return;
    notice("");
    wav = await recorded(row, start);
    show(keep, wav !== undefined);
    if (!wav) return;
    show(hear, true);
    await play(wav);
  });
  hear.addEventListener("click", async () => {
    const sound = wav ?? (await fetched(address));
    if (sound) await play(sound);
  });
  keep.addEventListener("click", async () => {
    const answer = await ask(address, { method: "PUT", headers: { "content-type": "audio/wav" }, body: wav });
    if (!answer) return;
    kept = { sha256: (await answer.json()).sha256, before: "recorded" in row.dataset };
    wav = undefined;
    mark(true);
  });
  undo.addEventListener("click", async () => {
    if (!kept || !(await ask(`${address}?sha256=${kept.sha256}`, { method: "DELETE" }))) return;
    const { before } = kept;
    kept = undefined;
    mark(before);
  });

  /** @param {boolean} there */
  function mark(there) {
    row.toggleAttribute("data-recorded", there);
    say(find("[data-state]", row), there ? text("recording-kept") : "");
    show(hear, there);
    show(keep, false);
    show(undo, kept !== undefined);
    changed();
  }
}

/**
 * Records a sentence until the button is touched again; nothing where nothing was heard, which is said.
 * @param {HTMLElement} row
 * @param {HTMLElement} button
 */
async function recorded(row, button) {
  const level = /** @type {HTMLMeterElement} */ (find("[data-level]", row));
  say(button, text("recording-stop"));
  row.toggleAttribute("data-recording", true);
  show(level, true);
  try {
    const { sound, peak } = await record((loud) => (level.value = loud));
    if (peak >= SILENT) return await toWav(sound);
    notice(text("recording-silent"));
  } catch {
    notice(text("recording-no-microphone"));
  } finally {
    show(level, false);
    row.toggleAttribute("data-recording", false);
    say(button, text("recording-record"));
  }
  return undefined;
}

/**
 * Asks for a change; nothing where it is not done, which is said.
 * @param {string} address
 * @param {RequestInit} request
 */
async function ask(address, request) {
  notice("");
  const headers = { ...request.headers, "x-csrf-token": meta("csrf"), "idempotency-key": requestKey(), "accept-language": document.documentElement.lang };
  const answer = await fetch(address, { ...request, headers }).catch(() => undefined);
  if (answer?.ok) return answer;
  const problem = await answer?.json().catch(() => undefined);
  notice(problem?.title ?? text("desk-error"));
  return undefined;
}

/** @param {string} address */
async function fetched(address) {
  const answer = await fetch(address, { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok) return answer.arrayBuffer();
  notice(text("desk-error"));
  return undefined;
}

/** @param {ArrayBuffer} wav */
async function play(wav) {
  const context = new AudioContext();
  const source = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(wav.slice(0)) });
  source.connect(context.destination);
  source.addEventListener("ended", () => context.close());
  source.start();
}
