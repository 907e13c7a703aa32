// Asks whether somebody is still there when nothing was touched for a while, gives the time again as often as
// wanted, and goes back to the welcome when nobody answers. The times stand in the page.

import { isAway } from "./away.js";
import { hush, say } from "./voice.js";
import { end, go } from "./steps.js";

/** The least time between two signs of life to the server, in milliseconds. */
const SIGN_EVERY_MS = 5000;
/** With so many seconds left it is said aloud, and every so many. */
const SAID_EVERY = 5;

/**
 * @typedef {object} Idle
 * @property {(seconds: number) => void} wait Waits this long from now on.
 */

/**
 * @param {AbortSignal} signal Ends with the page.
 * @returns {Idle}
 */
export function watchIdle(signal) {
  const dialog = document.querySelector("dialog[data-idle]");
  if (!(dialog instanceof HTMLDialogElement)) return { wait() {} };

  const grace = Number(document.body.dataset.graceSeconds);
  const sentences = JSON.parse(dialog.dataset.restart ?? "[]");
  const ticket = document.querySelector("[data-ticket]")?.getAttribute("data-ticket");
  let seconds = Number(document.body.dataset.idleSeconds);
  let timer = 0;
  let signed = 0;

  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, seconds * 1000);
  };

  const ask = () => {
    // Who stands before a page that can't go on is not asked.
    if (isAway()) return leave(ticket);
    // Whoever listens is there.
    if (document.querySelector("[data-listen][aria-pressed=true]")) return stay();
    let left = grace;
    tell(dialog, sentences, left);
    dialog.showModal();
    sayAloud(dialog, signal);
    timer = setInterval(() => {
      left -= 1;
      tell(dialog, sentences, left);
      if (left > 0) return;
      clearInterval(timer);
      leave(ticket);
    }, 1000);
  };

  const stay = () => {
    clearInterval(timer);
    if (dialog.open) {
      hush();
      dialog.close();
    }
    begin();
    if (!ticket || performance.now() - signed < SIGN_EVERY_MS) return;
    signed = performance.now();
    fetch(`/tickets/${ticket}/stay`, { method: "POST" })
      .then((answer) => answer.status === 410 && go("/"))
      .catch(() => {});
  };

  // Any one touch or key is an answer, as often as it is given.
  addEventListener("click", () => dialog.open && stay(), { signal });
  addEventListener("keydown", (event) => {
    if (!dialog.open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stay();
  }, { capture: true, signal });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  for (const sign of ["pointerdown", "keydown"]) {
    addEventListener(sign, () => dialog.open || stay(), { passive: true, signal });
  }
  signal.addEventListener("abort", () => clearTimeout(timer));
  begin();
  return {
    wait(given) {
      seconds = given;
      if (!dialog.open) begin();
    },
  };
}

/**
 * Says the question, where there is a voice, to whoever does not look.
 * @param {HTMLDialogElement} dialog
 * @param {AbortSignal} signal
 */
function sayAloud(dialog, signal) {
  if (!document.querySelector("[data-listen]:not([hidden])")) return;
  const language = document.documentElement.lang;
  const said = [...dialog.querySelectorAll("h2, [data-more-time] .said")];
  say(said.map((place) => ({ language, words: place.textContent?.trim() ?? "", place })), signal);
}

/**
 * Shows how long it is until the screen starts again.
 * @param {HTMLDialogElement} dialog
 * @param {string[]} sentences
 * @param {number} left in seconds
 */
function tell(dialog, sentences, left) {
  const sentence = sentences[Math.max(left, 0)] ?? "";
  const shown = dialog.querySelector("[data-restart-in]");
  const said = dialog.querySelector("[data-restart-said]");
  const bar = dialog.querySelector("[data-restart-left]");
  if (shown) shown.textContent = sentence;
  if (said && left % SAID_EVERY === 0) said.textContent = sentence;
  if (bar instanceof HTMLProgressElement) bar.value = left;
}

/**
 * Nobody is there: the server forgets the ticket, and the welcome takes the page's place.
 * @param {string | null | undefined} ticket
 */
function leave(ticket) {
  if (ticket) end(`/tickets/${ticket}/done`);
  else end("/aids/over");
}
