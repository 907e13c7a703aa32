// Greetings, and whatever else is said in all languages in one place, change their language slowly and together.
// They can be paused, and stand still where no motion is wanted, and while somebody chooses one of the languages.

/** How long a greeting stands, in milliseconds. */
const STANDS_MS = 5000;

/**
 * @typedef {{ hold: (lang: string) => HTMLElement | undefined, release: () => void }} Greetings
 * Holds the greeting of a language until it is released.
 */

/**
 * Begins to change the greetings, if there is more than one.
 * @param {AbortSignal} signal Ends with the page.
 * @returns {Greetings}
 */
export function rotateGreetings(signal) {
  const groups = [...document.querySelectorAll("[data-greetings]")].map((group) => [...group.children]);
  const greetings = groups.find((group) => group.some((greeting) => greeting.hasAttribute("data-pause"))) ?? [];
  const pause = document.querySelector("[data-pause-greetings]");
  const word = pause?.querySelector("[data-pause-word]");
  let current = 0;
  let paused = false;
  let held = false;

  /** Shows the current greeting, and the button's word in its language. */
  const show = () => {
    for (const group of groups) group.forEach((said, n) => said.toggleAttribute("data-current", n === current % group.length));
    const greeting = greetings[current];
    if (!(greeting instanceof HTMLElement) || !(word instanceof HTMLElement)) return;
    word.textContent = (paused ? greeting.dataset.play : greeting.dataset.pause) ?? "";
    word.lang = greeting.lang;
    word.dir = greeting.dir;
  };

  const change = () => {
    if (paused || held) return;
    current = (current + 1) % greetings.length;
    show();
  };
  const stands = greetings.length < 2 || matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!stands && pause instanceof HTMLElement) {
    pause.hidden = false;
    pause.addEventListener("click", () => {
      paused = !paused;
      pause.setAttribute("aria-pressed", String(paused));
      show();
    });
    const changing = setInterval(change, STANDS_MS);
    signal.addEventListener("abort", () => clearInterval(changing));
    show();
  }
  return {
    hold(lang) {
      const wanted = greetings.findIndex((greeting) => greeting instanceof HTMLElement && greeting.dataset.language === lang);
      const greeting = greetings[wanted];
      if (!(greeting instanceof HTMLElement)) return undefined;
      [current, held] = [wanted, true];
      show();
      return greeting;
    },
    release() {
      held = false;
    },
  };
}
