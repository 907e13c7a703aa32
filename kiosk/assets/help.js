// Whoever has called for help sees soon that somebody comes: it is looked every few seconds, and the page is made anew only
// when it says something else, so that nobody who listens is interrupted for nothing.

import { fetchPage } from "./page.js";
import { go } from "./steps.js";

/** How often it is looked, in milliseconds. */
const LOOK_MS = 4000;

/** @param {AbortSignal} signal Ends with the page. */
export function awaitHelp(signal) {
  const said = (/** @type {Document} */ page) => page.querySelector("[data-help]")?.textContent;
  const stands = document.querySelector("[data-help]")?.getAttribute("data-help");
  if (stands !== "waiting" && stands !== "coming") return;
  const look = async () => {
    const page = await fetchPage(location.href).catch(() => null);
    const goesOn = !signal.aborted && document.body.dataset.busy === undefined;
    if (page && goesOn && said(page.next) !== said(document)) go(location.href);
  };
  const looking = setInterval(look, LOOK_MS);
  signal.addEventListener("abort", () => clearInterval(looking));
}
