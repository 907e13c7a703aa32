// A small window that asks one thing more before an act. It opens over the page and closes by Esc, by an answer, or when
// what it asks about is no more; focus goes back to where it was. It knows nothing of what is asked.

import { find, say } from "../dom.js";
import { meaning } from "./burst.js";

/** Which answers have a digit of their own, and are reached by the arrows. */
const ANSWERS = "[data-answer]:not([hidden])";

export class Dialog {
  /** @param {string} name As in `data-dialog`. */
  constructor(name) {
    this.root = /** @type {HTMLDialogElement} */ (find(`[data-dialog="${name}"]`));
    /** Whether what is asked about is still so. @type {() => boolean} */
    this.holds = () => true;
    this.root.addEventListener("keydown", (event) => this.#key(event));
    this.root.addEventListener("click", (event) => {
      if (/** @type {Element} */ (event.target).closest("[data-dismiss]")) this.root.close();
    });
  }

  get isOpen() {
    return this.root.open;
  }

  /**
   * Opens it for as long as something holds.
   * @param {() => boolean} holds
   */
  open(holds) {
    this.holds = holds;
    if (!this.root.open) this.root.showModal();
    this.#number();
    this.#begin();
  }

  close() {
    if (this.root.open) this.root.close();
  }

  /** Closes it if what it asks about is no more. */
  check() {
    if (!this.root.open) return;
    if (!this.holds()) {
      this.root.close();
      return;
    }
    this.#number();
    // An answer that is offered no more takes the focus with it.
    if (!document.activeElement?.checkVisibility() || document.activeElement === document.body) this.#begin();
  }

  #begin() {
    (this.#answers()[0] ?? find("[data-dismiss]", this.root)).focus();
  }

  #number() {
    for (const [at, answer] of this.#answers().entries()) say(find("kbd", answer), String(at + 1));
  }

  #answers() {
    return /** @type {HTMLElement[]} */ ([...this.root.querySelectorAll(ANSWERS)].filter((answer) => answer.checkVisibility()));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const target = /** @type {Element} */ (event.target);
    if (event.ctrlKey || event.altKey || event.metaKey || target.matches("input")) return;
    const answers = this.#answers();
    const at = answers.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (/^[1-9]$/.test(event.key)) {
      event.preventDefault();
      const answer = answers[Number(event.key) - 1];
      if (!event.repeat && answer) meaning(() => this.root.open && answer.isConnected && answer.click());
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      answers[Math.min(answers.length - 1, Math.max(0, at + step))]?.focus();
    }
  }
}
