// Greetings, and whatever else is said in all languages in one place, change their language slowly and together.
// They can be paused, and stand still where no motion is wanted.

/** How long a greeting stands, in milliseconds. */
const STANDS_MS = 5000;

/**
 * Begins to change the greetings, if there is more than one.
 * @param {AbortSignal} signal Ends with the page.
 */
export function rotateGreetings(signal) {
  const groups = [...document.querySelectorAll("[data-greetings]")].map((group) => [...group.children]);
  const greetings = groups.find((group) => group.some((greeting) => greeting.hasAttribute("data-pause"))) ?? [];
  const pause = document.querySelector("[data-pause-greetings]");
  if (greetings.length < 2 || !(pause instanceof HTMLElement)) return;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;

  const word = pause.querySelector("[data-pause-word]");
  let current = 0;
  let paused = false;

  /** Shows the current greeting, and the button's word in its language. */
  const show = () => {
    for (const group of groups) group.forEach((said, n) => said.toggleAttribute("data-current", n === current % group.length));
    const greeting = greetings[current];
    if (!(greeting instanceof HTMLElement) || !(word instanceof HTMLElement)) return;
    word.textContent = (paused ? greeting.dataset.play : greeting.dataset.pause) ?? "";
    word.lang = greeting.lang;
    word.dir = greeting.dir;
  };

  pause.hidden = false;
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    show();
  });
  const changing = setInterval(() => {
    if (paused) return;
    current = (current + 1) % greetings.length;
    show();
  }, STANDS_MS);
  signal.addEventListener("abort", () => clearInterval(changing));
  show();
}
