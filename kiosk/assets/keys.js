// The whole kiosk by keys that are struck one by one: on a keyboard, or a keypad with arrows, digits, OK, back and help. Whoever
// strikes twice chooses nothing twice.

/** How soon after a strike the same one again is meant once, in milliseconds. */
const STRIKE_MS = 400;
/** Keys that choose. */
const CHOOSING = ["Enter", " ", "Spacebar"];
/** Keys that lead to another page. */
const LEADING = [...CHOOSING, "Escape", "BrowserBack", "F1", "Help"];

/** How many pages there were. */
let pages = 0;
let last = { key: "", at: -Infinity, page: 0 };
/** Where the focus was last: the page, and the how manyeth. */
let focus = { page: "", place: -1 };

/**
 * Whether it is the same strike again, on the same page or on the one to which the first has led.
 * @param {string} key
 * @param {number} at
 */
function struckTwice(key, at) {
  const twice = last.key === key && at - last.at < STRIKE_MS && pages - last.page <= 1;
  // A second strike does not begin the while anew.
  if (!twice) last = { key, at, page: pages };
  return twice;
}

/**
 * Moves the focus on a page by Tab, arrows and digits, presses what has it, and goes back and to help.
 * @param {AbortSignal} signal Ends with the page.
 * @returns {(strike: import("./scan.js").Strike) => void} What a key does.
 */
export function moveByKeys(signal) {
  const page = location.pathname;
  const typesCode = document.querySelector("form[data-code]") !== null;
  pages += 1;
  beginAt(page);
  addEventListener("focusin", (event) => (focus = { page, place: places().indexOf(/** @type {HTMLElement} */ (event.target)) }), { signal });
  return ({ key, shift, at }) => {
    if (LEADING.includes(key) && struckTwice(key, at)) return;
    const step = key === "Tab" ? (shift ? -1 : 1) : way(key);
    if (step !== 0) return move(step);
    if (CHOOSING.includes(key)) return choose();
    if (key === "Home") return places()[0]?.focus();
    const question = document.querySelector("dialog[open]");
    if (question instanceof HTMLDialogElement) {
      if (key === "Escape" && question.dispatchEvent(new Event("cancel", { cancelable: true }))) question.close();
      return;
    }
    if (/^[1-9]$/.test(key) && !typesCode) return answers()[Number(key) - 1]?.focus();
    if (key === "Escape" || key === "BrowserBack" || (key === "Backspace" && !typesCode)) return press("[data-way=back], .aids-done");
    if (key === "F1" || key === "Help") return press("[data-way=help], [data-aids]");
  };
}

/** Every page begins at its question, and one that was made anew where the focus was. @param {string} page */
function beginAt(page) {
  const question = [...document.querySelectorAll("h1")].find((heading) => heading.checkVisibility({ visibilityProperty: true }));
  if (focus.page === page && focus.place >= 0) return places()[focus.place]?.focus();
  // The first page of all is begun by its visitor.
  if (focus.page === "" && document.activeElement === document.body) return (focus = { page, place: -1 });
  focus = { page, place: -1 };
  if (!question) return;
  question.tabIndex = -1;
  question.focus({ preventScroll: true });
}

/** Forwards, backwards, or no way at all. @param {string} key */
function way(key) {
  const mirrored = document.documentElement.dir === "rtl" ? -1 : 1;
  return { ArrowDown: 1, ArrowUp: -1, ArrowRight: mirrored, ArrowLeft: -mirrored }[key] ?? 0;
}

/** @param {number} step */
function move(step) {
  const all = places();
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const next = at < 0 ? (step > 0 ? firstAnswer(all) : all.length - 1) : (at + step + all.length) % all.length;
  all[next]?.focus();
}

/** Presses what has the focus. */
function choose() {
  const place = document.activeElement;
  if (place instanceof HTMLElement && places().includes(place)) place.click();
}

/** Where moving begins: with the first answer, and not with what stands around the question. @param {HTMLElement[]} all */
function firstAnswer(all) {
  return Math.max(all.indexOf(answers()[0]), 0);
}

/** Everything that can have the focus, in the order of reading. @returns {HTMLElement[]} */
function places() {
  const within = document.querySelector("dialog[open]") ?? document.body;
  const all = [...within.querySelectorAll("a[href], button, input:not([type=hidden])")];
  return /** @type {HTMLElement[]} */ (all.filter((place) => place.checkVisibility({ visibilityProperty: true })));
}

/** What answers the question. @returns {HTMLElement[]} */
function answers() {
  return places().filter((place) => place.closest("main") !== null);
}

/** @param {string} way The first of these that there is. */
function press(way) {
  for (const one of way.split(", ")) {
    const button = document.querySelector(one);
    if (button instanceof HTMLElement) return button.click();
  }
}
