// The page read aloud, for whoever cannot read it: what it asks, then each answer, marked while it is heard.

import { hush, say } from "./voice.js";

/**
 * Begins to offer it, if the agent has a voice for the page's language.
 * @param {AbortSignal} signal Ends with the page.
 */
export function offerListening(signal) {
  const button = document.querySelector("[data-listen]");
  const word = button?.querySelector("[data-listen-word]");
  if (!(button instanceof HTMLElement) || !(word instanceof HTMLElement)) return;
  const { listen, stop } = word.dataset;

  /** @param {boolean} speaks */
  const show = (speaks) => {
    button.setAttribute("aria-pressed", String(speaks));
    word.textContent = (speaks ? stop : listen) ?? "";
  };

  // Whose language is only spoken cannot read that the page could be heard.
  if (document.documentElement.dataset.voice && navigator.userActivation?.hasBeenActive) setTimeout(() => signal.aborted || button.click());
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-pressed") === "true") return hush();
    show(true);
    await say(sentences(), signal);
    show(false);
  });
}

/** What the page says aloud, in the order in which it is read; a choice that was made is never among it. */
function sentences() {
  return [...document.querySelectorAll("[data-say]")].flatMap((place) => {
    const said = place.querySelector(".said") ?? place;
    const words = said.textContent?.trim() ?? "";
    const language = document.documentElement.dataset.voice ?? said.closest("[lang]")?.getAttribute("lang") ?? "";
    return words ? [{ language, words, place }] : [];
  });
}
