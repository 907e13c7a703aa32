// Moving through the lists of visits by keyboard: one row at a time is reached by Tab, j, k and the arrows move, and the
// place is kept while people come and go.

const ROWS = "[data-visit-row]";

export class Rows {
  /**
   * @param {HTMLElement} root What holds all lists.
   * @param {(visit: string) => void} open
   */
  constructor(root, open) {
    this.root = root;
    /** Place of the row that has the focus, or had it last. */
    this.at = 0;
    /** Whether the focus is in a row. */
    this.inside = false;
    root.addEventListener("focusin", (event) => this.#entered(/** @type {Element} */ (event.target)));
    root.addEventListener("focusout", (event) => {
      // A row that goes takes the focus with it: then the lists are still where one is.
      const left = /** @type {Element} */ (event.target);
      queueMicrotask(() => {
        if (left.isConnected && document.activeElement !== left) this.inside = root.contains(document.activeElement);
      });
    });
    root.addEventListener("click", (event) => {
      const row = /** @type {Element} */ (event.target).closest("[data-row]");
      const visit = row?.getAttribute("data-row");
      if (!row || !visit) return;
      /** @type {HTMLElement | null} */ (row.querySelector(ROWS))?.focus();
      open(visit);
    });
    root.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    });
  }

  /** Goes to the row where one was last. */
  enter() {
    this.#focus(this.at);
  }

  /**
   * Goes some rows on, or to where one was last.
   * @param {number} by
   */
  move(by) {
    this.#focus(this.inside ? this.at + by : this.at);
  }

  /** The lists have been written: keeps the focus where it was, and one row in reach of Tab. */
  settle() {
    const rows = this.#all();
    const active = rows.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (active >= 0) this.at = active;
    this.at = Math.max(0, Math.min(this.at, rows.length - 1));
    for (const [at, row] of rows.entries()) row.tabIndex = at === this.at ? 0 : -1;
    const lost = this.inside && document.activeElement === document.body;
    if (lost && rows.length > 0) this.#focus(this.at);
    else if (active < 0) this.inside = false;
  }

  /** @param {Element} target */
  #entered(target) {
    const at = this.#all().indexOf(/** @type {HTMLElement} */ (target));
    if (at < 0) return;
    this.inside = true;
    this.at = at;
    for (const [other, row] of this.#all().entries()) row.tabIndex = other === at ? 0 : -1;
  }

  /** @param {number} at */
  #focus(at) {
    const rows = this.#all();
    rows[Math.max(0, Math.min(at, rows.length - 1))]?.focus();
  }

  #all() {
    return /** @type {HTMLElement[]} */ ([...this.root.querySelectorAll(ROWS)]);
  }
}
