// An appointment's code, typed on the screen or on a keyboard. Its last symbol says whether the others are right, so that a
// mistake is told at once. The same rule stands in the model of the program, with the same symbols in the same order.

const SYMBOLS = "2346789ACDEFHJKMNPRTWXY";
const LENGTH = 10;

/**
 * Takes over the keys of the screen.
 * @param {AbortSignal} signal Ends with the page.
 * @returns {(keys: string) => void} Takes what is typed on a keyboard.
 */
export function typeCode(signal) {
  const form = document.querySelector("form[data-code]");
  const field = form?.querySelector("[data-typed]");
  const button = form?.querySelector("[data-go]");
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || !button) return () => {};

  const set = (/** @type {string} */ code) => {
    field.value = code.slice(0, LENGTH);
    show(form, field.value);
    if (isRight(field.value)) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
  };
  const add = (/** @type {string} */ keys) => set(field.value + [...keys.toUpperCase()].filter((key) => SYMBOLS.includes(key)).join(""));
  const drop = () => set(field.value.slice(0, -1));

  form.addEventListener("click", (event) => {
    const key = event.target instanceof Element ? event.target.closest("[data-add], [data-delete]") : null;
    if (!(key instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (key.hasAttribute("data-delete")) drop();
    else add(key.value);
  });
  form.addEventListener("submit", (event) => {
    if (!isRight(field.value)) event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Backspace") drop();
    // Enter presses what has the focus; where nothing has, it goes on.
    if (event.key === "Enter" && !document.activeElement?.matches("a, button") && isRight(field.value)) form.requestSubmit();
  }, { signal });
  return add;
}

/**
 * Whether a code is whole and its check symbol right: the sum of the others, each times its place counted from 2.
 * @param {string} code
 */
export function isRight(code) {
  if (code.length !== LENGTH) return false;
  const digits = [...code].map((symbol) => SYMBOLS.indexOf(symbol));
  if (digits.includes(-1)) return false;
  const check = digits.pop();
  return digits.reduce((sum, digit, place) => sum + digit * (place + 2), 0) % SYMBOLS.length === check;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} code
 */
function show(form, code) {
  const mistake = code.length === LENGTH && !isRight(code);
  form.querySelectorAll("[data-place]").forEach((place, n) => (place.textContent = code[n] ?? ""));
  form.querySelector(".code-shown")?.toggleAttribute("data-wrong", mistake);
  const said = form.querySelector("[data-code-said]");
  if (said) said.textContent = [...code].join(" ");
  const told = form.querySelector("[data-code-mistake]");
  if (told) told.textContent = mistake ? (form.dataset.mistake ?? "") : "";
}
