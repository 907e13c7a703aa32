// Choosing a language by touch: the first enlarges its tile and says its welcome, the second chooses it, and so does a
// pause after what was said, counted in dots. A touch anywhere else lets go. Without this script a tile is a link.

import { hush, say } from "./voice.js";

/** The longest that what is said may keep somebody waiting, in milliseconds. */
const SAID_MS = 15000;
/** How many dots the pause has. */
const DOTS = 3;
/** How long each stands, in milliseconds. */
const DOT_MS = 1000;

/**
 * Takes over the tiles of the languages, where there are any.
 * @param {import("./greeting.js").Greetings} greetings
 * @param {AbortSignal} signal Ends with the page.
 */
export function chooseLanguage(greetings, signal) {
  if (!document.querySelector(".languages")) return;
  /** @type {Held | undefined} */
  let held;

  /** @param {HTMLElement} tile */
  const hold = (tile) => {
    held?.letGo();
    held = holdTile(tile, greetings, signal);
  };
  const letGo = () => {
    held?.letGo();
    held = undefined;
  };

  const touched = (/** @type {Event} */ event) => {
    const tile = event.target instanceof Element ? event.target.closest(".languages a") : null;
    if (!(tile instanceof HTMLElement)) return letGo();
    if (tile === held?.tile) return held.stop();
    event.preventDefault();
    hold(tile);
  };
  // Before anybody else: a first touch leads nowhere.
  document.addEventListener("click", touched, { capture: true, signal });
  document.addEventListener("keydown", (event) => event.key === "Escape" && letGo(), { signal });
  document.addEventListener("focusin", (event) => held && event.target !== held.tile && letGo(), { signal });
  signal.addEventListener("abort", letGo);
}

/** @typedef {{ tile: HTMLElement, stop: () => void, letGo: () => void }} Held */

/**
 * Enlarges a tile, says its welcome, and chooses it after a pause.
 * @param {HTMLElement} tile
 * @param {import("./greeting.js").Greetings} greetings
 * @param {AbortSignal} signal Ends with the page.
 * @returns {Held}
 */
function holdTile(tile, greetings, signal) {
  const own = new AbortController();
  const greeting = greetings.hold(tile.lang);
  const text = greeting?.querySelector(".greeting-text");
  const before = text?.textContent ?? "";
  const dots = document.createElement("span");
  dots.className = "choice-dots";
  dots.ariaHidden = "true";
  for (let n = 0; n < DOTS; n += 1) dots.append(document.createElement("i"));
  tile.append(dots);
  tile.ariaCurrent = "true";
  if (greeting) greeting.ariaLive = "polite";
  if (text) text.textContent = tile.dataset.again ?? "";

  const wait = (/** @type {number} */ ms) =>
    new Promise((over) => {
      const waiting = setTimeout(over, ms);
      own.signal.addEventListener("abort", () => (clearTimeout(waiting), over(undefined)));
    });
  const begin = async () => {
    // Who hears nothing waits no longer for it.
    if (tile.dataset.voice && greeting) await Promise.race([say(welcome(greeting, tile.dataset.voice), own.signal), wait(SAID_MS)]);
    for (const dot of dots.children) {
      if (own.signal.aborted) return;
      dot.toggleAttribute("data-now", true);
      await wait(DOT_MS);
    }
    if (!own.signal.aborted) tile.click();
  };
  signal.addEventListener("abort", () => own.abort(), { signal: own.signal });
  begin();

  const stop = () => {
    own.abort();
    hush();
  };
  return {
    tile,
    stop,
    letGo() {
      stop();
      dots.remove();
      tile.ariaCurrent = null;
      if (greeting) greeting.ariaLive = null;
      if (text) text.textContent = before;
      greetings.release();
    },
  };
}

/**
 * What a greeting says aloud.
 * @param {HTMLElement} greeting
 * @param {string} language
 */
function welcome(greeting, language) {
  const places = [...greeting.querySelectorAll("h1, p")];
  return places.map((place) => ({ language, words: place.textContent?.trim() ?? "", place }));
}
