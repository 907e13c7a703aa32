// Follows the board's agent: swaps in what changed, keeps the state of the link, plays the chime and the words,
// and says by itself that it is not live when the agent is silent.

import { chime, prepareSound, setVolume, tellSoundAgain } from "./chime.js";
import { hush, markSaid, say } from "./speak.js";
import { turn } from "./turns.js";

const SILENCE_MS = 5000;
const CHECK_MS = 500;

const root = document.documentElement;
const board = /** @type {HTMLElement} */ (document.querySelector("[data-board]"));

/** @type {EventSource} */
let events;
let heardAt = performance.now();
let clock = board.querySelector("[data-clock]")?.textContent ?? "";

/** The event handlers, by the names of the agent's events. @type {Record<string, (data: string) => void>} */
const handlers = {
  build: (data) => {
    if (root.dataset.build !== data) {
      location.reload();
    }
    tellSoundAgain();
  },
  board: show,
  link: (data) => {
    root.dataset.link = data;
  },
  volume: setVolume,
  chime,
  say,
  hush,
  beat: (data) => {
    clock = data;
    for (const place of board.querySelectorAll("[data-clock]")) {
      place.textContent = data;
    }
  },
};

/** Opens the stream; the browser opens it again after most failures, and `check` after the rest. */
function follow() {
  events = new EventSource("/events");
  for (const [name, handle] of Object.entries(handlers)) {
    events.addEventListener(name, (event) => {
      heardAt = performance.now();
      handle(event.data);
    });
  }
}

/**
 * Swaps in a fragment. A part that is as it was stays untouched, so that nothing moves that did not change.
 * @param {string} html
 */
function show(html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  turn(fresh.content);
  markSaid(fresh.content);
  const next = parts(fresh.content);
  const present = parts(board);
  if ([...next.keys()].join() !== [...present.keys()].join()) {
    board.replaceChildren(fresh.content);
    return;
  }
  for (const [name, part] of next) {
    if (part.outerHTML !== present.get(name)?.outerHTML) {
      present.get(name)?.replaceWith(part);
    }
  }
}

/**
 * The parts that are swapped one by one, by name.
 * @param {ParentNode} tree
 * @returns {Map<string, Element>}
 */
function parts(tree) {
  return new Map([...tree.querySelectorAll("[data-part]")].map((part) => [part.getAttribute("data-part") ?? "", part]));
}

/** Says that the agent is silent, as of the time it told last. */
function check() {
  turn(board);
  if (events.readyState === EventSource.CLOSED) {
    follow();
  }
  if (performance.now() - heardAt < SILENCE_MS || root.dataset.link === "down") {
    return;
  }
  for (const since of board.querySelectorAll("[data-since]")) {
    // Empty where the dispatcher was never heard: the sentence then has no time.
    if (since.textContent !== "") {
      since.textContent = clock;
    }
  }
  root.dataset.link = "down";
}

turn(board);
prepareSound();
follow();
setInterval(check, CHECK_MS);
