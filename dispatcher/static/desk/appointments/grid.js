// Moving in the list of a day by the arrows, and typing from wherever one is: a scanner does not look where the focus is.

import { find } from "../../dom.js";

/** What a row is chosen by. */
const ROWS = "[data-own-row]";
/** What a code or a link has, in any script. */
const SYMBOL = /^[\p{L}\p{N}#.:/-]$/u;

export class Grid {
  /**
   * @param {HTMLElement} root
   * @param {HTMLInputElement} field where codes are typed
   * @param {(code: string) => void} open
   */
  constructor(root, field, open) {
    this.root = root;
    this.field = field;
    this.at = 0;
    root.addEventListener("click", (event) => {
      const row = /** @type {Element} */ (event.target).closest("[data-own]");
      if (!row) return;
      find(ROWS, row).focus();
      open(row.getAttribute("data-own") ?? "");
    });
    root.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    root.addEventListener("focusin", (event) => {
      const at = this.#all().indexOf(/** @type {HTMLElement} */ (event.target));
      if (at >= 0) this.#reach(at);
    });
  }

  /** The list has been written: one row of it is in reach of Tab. */
  settle() {
    const active = this.#all().indexOf(/** @type {HTMLElement} */ (document.activeElement));
    this.#reach(active >= 0 ? active : this.at);
  }

  /** Begins at the row of a code. @param {string} code */
  begin(code) {
    const at = this.#all().findIndex((row) => row.closest("[data-own]")?.getAttribute("data-own") === code);
    this.#reach(Math.max(0, at));
    this.#all()[this.at]?.scrollIntoView({ block: at > 0 ? "start" : "nearest" });
  }

  /** Goes to the list. */
  enter() {
    this.#all()[this.at]?.focus();
  }

  /** @param {number} at */
  #reach(at) {
    const rows = this.#all();
    this.at = Math.max(0, Math.min(at, rows.length - 1));
    for (const [other, row] of rows.entries()) row.tabIndex = other === this.at ? 0 : -1;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = /** @type {Element} */ (event.target);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const at = this.#all().indexOf(/** @type {HTMLElement} */ (target));
      if (at < 0 && target !== this.field) return;
      event.preventDefault();
      event.stopPropagation();
      const to = at < 0 ? this.at : at + (event.key === "ArrowDown" ? 1 : -1);
      (to < 0 || (at < 0 && event.key === "ArrowUp") ? this.field : this.#all()[Math.min(to, this.#all().length - 1)])?.focus();
    } else if (SYMBOL.test(event.key) && !target.matches("input, select, textarea")) {
      event.stopPropagation();
      this.field.focus();
    }
  }

  #all() {
    return /** @type {HTMLElement[]} */ ([...this.root.querySelectorAll(ROWS)]);
  }
}
