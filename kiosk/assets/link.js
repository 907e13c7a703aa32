// Follows what happens while the page is open: the link to the dispatcher, services that open or close, the paper.

import { sayAway, sayBack } from "./away.js";
import { go } from "./steps.js";

/** How long the kiosk's own program may be silent before the page says so, in milliseconds. */
const SILENT_MS = 5000;

/**
 * @param {import("./idle.js").Idle} idle
 * @param {AbortSignal} signal Ends with the page.
 */
export function follow(idle, signal) {
  const paper = document.querySelector("[data-paper]");
  const ticket = document.querySelector("[data-ticket]")?.getAttribute("data-ticket");
  const source = new EventSource(ticket ? `/events?ticket=${ticket}` : "/events");
  let silent = 0;
  let lost = false;

  signal.addEventListener("abort", () => {
    source.close();
    clearTimeout(silent);
  });
  source.addEventListener("open", () => {
    clearTimeout(silent);
    silent = 0;
    sayBack();
    // Who was away has forgotten this page's form, and may have a ticket to show.
    if (lost && !ticket) renew();
    lost = false;
  });
  source.addEventListener("error", () => {
    lost = true;
    silent ||= setTimeout(() => sayAway("part"), SILENT_MS);
    // A source that the browser has given up is opened anew by a new page.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => signal.aborted || go(location.href), SILENT_MS);
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
    if (!ticket && happening.lost_ticket && document.body.dataset.busy === undefined) return go("/");
    if (!ticket && happening.revision !== document.documentElement.dataset.revision) renew();
  });
}

/** Makes the page anew; the number of people is kept, what is typed of a code, and the token of the line. */
function renew() {
  if (document.body.dataset.busy !== undefined) return;
  const party = document.querySelector("[data-party]");
  const code = document.querySelector("[data-typed]");
  const kept = new URLSearchParams(location.search);
  if (code instanceof HTMLInputElement) kept.set("code", code.value);
  if (party instanceof HTMLInputElement) kept.set("party", party.value);
  for (const name of [...kept.keys()]) if (!["code", "line", "party"].includes(name)) kept.delete(name);
  go(kept.size ? `${location.pathname}?${kept}` : location.pathname);
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
