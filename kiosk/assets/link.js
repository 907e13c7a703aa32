// Follows what happens while the page is open: the link to the dispatcher, services that open or close, the paper.

import { go } from "./steps.js";

/** How long the kiosk's own program may be silent before the page says so, in milliseconds. */
const SILENT_MS = 5000;

/** @param {import("./idle.js").Idle} idle */
export function follow(idle) {
  const paper = document.querySelector("[data-paper]");
  const ticket = document.querySelector("[data-ticket]")?.getAttribute("data-ticket");
  const gone = document.querySelector("[data-gone]");
  const source = new EventSource(ticket ? `/events?ticket=${ticket}` : "/events");
  let silent = 0;

  source.addEventListener("open", () => {
    clearTimeout(silent);
    silent = 0;
    if (gone instanceof HTMLElement) gone.hidden = true;
  });
  source.addEventListener("error", () => {
    silent ||= setTimeout(() => {
      if (gone instanceof HTMLElement) gone.hidden = false;
    }, SILENT_MS);
    // A source that the browser has given up is opened anew by a new page.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), SILENT_MS);
  });
  source.addEventListener("message", (event) => {
    const happening = JSON.parse(event.data);
    document.documentElement.dataset.link = happening.link;
    if (happening.paper === "gone") {
      // Where a touch ended the ticket, its answer says where to go.
      if (document.body.dataset.busy === undefined) go("/");
      return;
    }
    if (happening.paper && paper instanceof HTMLElement) return tellPaper(paper, happening.paper, idle);
    if (!ticket && happening.revision !== document.documentElement.dataset.revision) renew();
  });
}

/** Makes the page anew; the number of people is kept. */
function renew() {
  if (document.body.dataset.busy !== undefined) return;
  const party = document.querySelector("[data-party]");
  go(party instanceof HTMLInputElement ? `${location.pathname}?party=${party.value}` : location.pathname);
}

/**
 * Shows what became of the paper, and says it.
 * @param {HTMLElement} paper
 * @param {string} state
 * @param {import("./idle.js").Idle} idle
 */
function tellPaper(paper, state, idle) {
  if (paper.dataset.paper === state) return;
  paper.dataset.paper = state;
  const said = paper.querySelector("[data-paper-said]");
  const sentence = paper.querySelector(`.paper-state[data-for="${state}"] p`);
  if (said) said.textContent = sentence?.textContent ?? "";
  if (state === "failed") idle.wait(Number(paper.dataset.idleSecondsWithoutPaper));
}
