// The greeting changes its language slowly, can be paused, and stands still where no motion is wanted.

/** How long a greeting stands, in milliseconds. */
const STANDS_MS = 5000;

/** Begins to change the greeting, if there is more than one. */
export function rotateGreetings() {
  const greetings = [...document.querySelectorAll("[data-greetings] > .greeting")];
  const pause = document.querySelector("[data-pause-greetings]");
  if (greetings.length < 2 || !(pause instanceof HTMLElement)) return;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;

  const word = pause.querySelector("[data-pause-word]");
  let current = 0;
  let paused = false;

  /** Shows the current greeting, and the button's word in its language. */
  const show = () => {
    greetings.forEach((greeting, n) => greeting.toggleAttribute("data-current", n === current));
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
  setInterval(() => {
    if (paused) return;
    current = (current + 1) % greetings.length;
    show();
  }, STANDS_MS);
  show();
}
