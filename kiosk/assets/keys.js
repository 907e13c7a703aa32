// The whole kiosk by keys: a keyboard, or a keypad with arrows, digits, OK, back and help. Whoever holds a key too long or
// strikes twice chooses nothing twice. Touch knows it too: a second tap on the same place does not reach the next page.

/** How soon after a strike the same one again is meant once, in milliseconds. */
const STRIKE_MS = 400;
/** How far from each other two taps can be and still be one, in pixels. */
const SAME_PX = 16;
/** Keys that choose. */
const CHOOSING = ["Enter", " ", "Spacebar"];
/** Keys that lead to another page. */
const LEADING = [...CHOOSING, "Escape", "BrowserBack", "F1", "Help"];

/** Keys that are down now, over all pages. @type {Set<string>} */
const held = new Set();
let last = { what: "", at: -Infinity, x: 0, y: 0 };
/** Where the focus was last: the page, and the how manyeth. */
let focus = { page: "", place: -1 };

/**
 * Judges keys and taps before anybody else but whoever reads scans.
 * @param {AbortSignal} signal Ends with the page.
 */
export function takeKeys(signal) {
  addEventListener("keydown", (event) => {
    const again = event.repeat || held.has(event.code);
    held.add(event.code);
    if (!LEADING.includes(event.key) && !/^[1-9]$/.test(event.key)) return;
    if (again || (LEADING.includes(event.key) && struckTwice(event.key, event.timeStamp))) return stop(event);
  }, { capture: true, signal });
  addEventListener("keyup", (event) => held.delete(event.code), { capture: true, signal });
  addEventListener("blur", () => held.clear(), { signal });
  addEventListener("click", (event) => {
    // What a key pressed has been judged already.
    if (!event.isTrusted || event.detail === 0) return;
    if (struckTwice(location.pathname, event.timeStamp, event)) stop(event);
  }, { capture: true, signal });
}

/**
 * Whether it is the same strike again; two taps are, where the second is on another page.
 * @param {string} what
 * @param {number} at
 * @param {MouseEvent} [tap]
 */
function struckTwice(what, at, tap) {
  const [x, y] = [tap?.clientX ?? 0, tap?.clientY ?? 0];
  const soon = at - last.at < STRIKE_MS;
  const twice = soon && (tap ? last.what !== what && last.what.startsWith("/") && Math.hypot(x - last.x, y - last.y) < SAME_PX : last.what === what);
  // A second strike does not begin the while anew.
  if (!twice) last = { what, at, x, y };
  return twice;
}

/** @param {Event} event */
function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Moves the focus on a page by arrows and digits, and goes back and to help.
 * @param {AbortSignal} signal Ends with the page.
 */
export function moveByKeys(signal) {
  const page = location.pathname;
  const typesCode = document.querySelector("form[data-code]") !== null;
  beginAt(page);
  addEventListener("focusin", (event) => (focus = { page, place: places().indexOf(/** @type {HTMLElement} */ (event.target)) }), { signal });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const step = way(event.key);
    if (step !== 0) {
      event.preventDefault();
      return move(step);
    }
    if (event.key === "Home") return places()[0]?.focus();
    if (document.querySelector("dialog[open]")) return;
    if (/^[1-9]$/.test(event.key) && !typesCode) return answers()[Number(event.key) - 1]?.focus();
    if (event.key === "Escape" || event.key === "BrowserBack" || (event.key === "Backspace" && !typesCode)) return press("[data-way=back], .aids-done");
    if (event.key === "F1" || event.key === "Help") return press("[data-way=help], [data-aids]");
  }, { signal });
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
