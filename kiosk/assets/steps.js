// Going from page to page: what was pressed shows it until the next page is there, a form is sent once, and while
// nobody answers the page says so and goes on asking. The browser itself never leaves for an address.

import { sayAway } from "./away.js";
import { fetchPage, showPage } from "./page.js";

/** How long after an answer failed it is asked for again, in milliseconds. */
const AGAIN_MS = 1200;

/** Which step is the latest: an answer to an earlier one comes too late. */
let latest = 0;

/** Takes over the links and forms of all pages. */
export function takeSteps() {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || event.defaultPrevented) return;
    event.preventDefault();
    if (press(link)) go(link.href);
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    event.preventDefault();
    if (press(button)) send(form, button);
  });
}

/**
 * Goes to an address, as soon as somebody answers.
 * @param {string} address
 */
export function go(address) {
  return step(address, undefined, () => go(address));
}

/**
 * Ends the ticket whose person is done or has gone, and goes where that leads; nothing of it stays in sight.
 * @param {string} address
 */
export function end(address) {
  document.dispatchEvent(new Event("visitor-over"));
  return step(address, { method: "POST" }, () => end(address), "whole");
}

/**
 * Sends a form and goes where it leads. What nobody answered is not sent again by itself: its person may have gone.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
function send(form, button) {
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form, button)));
  const method = button?.getAttribute("formmethod") ?? form.method;
  const action = button?.getAttribute("formaction") ?? form.action;
  if (method === "get") return go(`${action}?${body}`);
  if (form.hasAttribute("data-done")) return end(action);
  return step(action, { method: "POST", body }, () => go(location.href));
}

/**
 * One step. When nobody answers, the page says so, and another step follows in a while.
 * @param {string} address
 * @param {RequestInit | undefined} request
 * @param {() => void} again
 * @param {"part" | "whole"} [covered] How much of the page that covers; a number that may be needed stays in sight.
 */
async function step(address, request, again, covered = document.querySelector("[data-ticket]") ? "part" : "whole") {
  latest += 1;
  const own = latest;
  try {
    const page = await fetchPage(address, request);
    if (own === latest) await showPage(page, () => own === latest);
  } catch {
    if (own !== latest) return;
    release();
    sayAway(covered);
    setTimeout(() => own === latest && again(), AGAIN_MS);
  }
}

/**
 * Shows that something is pressed; false if something is pressed already.
 * @param {HTMLElement | null} button
 */
function press(button) {
  if (document.body.dataset.busy !== undefined) return false;
  document.body.dataset.busy = "";
  document.body.setAttribute("aria-busy", "true");
  if (button) button.dataset.pressed = "";
  return true;
}

/** Lets the person try again. */
function release() {
  delete document.body.dataset.busy;
  document.body.removeAttribute("aria-busy");
  for (const button of document.querySelectorAll("[data-pressed]")) button.removeAttribute("data-pressed");
}
