// A scanner types like a keyboard, only faster, and ends with Enter: whatever has the focus, what it has read is sent.
// What comes more slowly is typed by hand, and goes to whoever wants it.

/** The longest time between two keys of a scanner, in milliseconds. */
const BURST_MS = 80;
/** The fewest keys of something worth sending: as many as a code has symbols. */
const LEAST = 10;

// What is being read outlives the page: a page may be made anew in the middle of it.
let keys = "";
let told = 0;
let last = -Infinity;

/**
 * @param {AbortSignal} signal Ends with the page.
 * @param {(keys: string) => void} typed Takes what is typed by hand.
 */
export function readScans(signal, typed) {
  const form = document.querySelector("form[data-scan]");
  if (!(form instanceof HTMLFormElement)) return;
  let timer = 0;

  const tell = () => {
    clearTimeout(timer);
    if (told < keys.length) typed(keys.slice(told));
    told = keys.length;
  };

  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const quick = event.timeStamp - last < BURST_MS;
    if (event.key === "Enter" && quick && keys.length >= LEAST) {
      // The focus may be on a button, which Enter would press.
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(timer);
      const code = form.elements.namedItem("code");
      if (code instanceof HTMLInputElement) code.value = keys;
      keys = "";
      told = 0;
      return form.requestSubmit();
    }
    if (event.key.length !== 1) return event.key === "Shift" ? undefined : tell();
    if (!quick) {
      tell();
      keys = "";
      told = 0;
    }
    keys += event.key;
    last = event.timeStamp;
    clearTimeout(timer);
    timer = setTimeout(tell, BURST_MS);
  };

  addEventListener("keydown", press, { capture: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
