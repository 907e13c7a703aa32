// Choosing a desk and the languages spoken there. What was chosen last is remembered on this device, per person.

import { copy, find, keep, say, show } from "../dom.js";
import { tag, text } from "../words.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Desk} Desk
 */

export class Choice {
  /**
   * @param {State} state
   * @param {{open: (desk: string, languages: string[], until: string) => void, notice: (sentence: string) => void}} told
   */
  constructor(state, told) {
    this.state = state;
    this.told = told;
    this.form = /** @type {HTMLFormElement} */ (find("[data-choice]"));
    this.cards = find("[data-desk-cards]");
    this.place = `avanti-desk-${state.me}`;
    this.remembered = recall(this.place);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#open();
    });
    for (const box of this.#boxes()) box.checked = this.remembered.languages.includes(box.value);
  }

  /**
   * Shows the desks as they stand.
   * @param {boolean} busy
   */
  render(busy) {
    keep(this.cards, this.state.desks, (desk) => desk.id, () => copy("desk-card-template"), (card, desk) => this.#card(card, desk));
    const button = find("[data-open-desk]", this.form);
    button.setAttribute("aria-busy", String(busy));
    button.setAttribute("aria-disabled", String(busy));
  }

  /**
   * @param {HTMLElement} card
   * @param {Desk} desk
   */
  #card(card, desk) {
    const radio = /** @type {HTMLInputElement} */ (find("input", card));
    const taken = desk.agent !== undefined && desk.agent !== null;
    if (card.dataset.deskChoice !== desk.id) {
      card.dataset.deskChoice = desk.id;
      radio.value = desk.id;
      radio.checked = desk.id === this.remembered.desk && !taken;
    }
    if (taken) radio.checked = false;
    radio.disabled = taken;
    say(find(".desk-card-label", card), desk.label);
    say(find(".desk-card-name", card), text("common-desk", { desk: desk.label }));
    const names = desk.services.map((service) => this.state.serviceName(service, tag()));
    say(find(".desk-card-services", card), names.join("\n"));
    show(find(".desk-card-step-free", card), desk.step_free);
    show(find(".desk-card-taken", card), taken);
  }

  #boxes() {
    return /** @type {HTMLInputElement[]} */ ([...this.form.querySelectorAll("input[name=language]")]);
  }

  #open() {
    const desk = /** @type {HTMLInputElement | null} */ (this.form.querySelector("input[name=desk]:checked"));
    const languages = this.#boxes().filter((box) => box.checked).map((box) => box.value);
    if (!desk) {
      this.told.notice(text("desk-choose"));
      /** @type {HTMLInputElement | null} */ (this.form.querySelector("input[name=desk]:enabled"))?.focus();
    } else if (languages.length === 0) {
      this.told.notice(text("desk-languages-missing"));
      this.#boxes()[0]?.focus();
    } else {
      this.remembered = { desk: desk.value, languages };
      store(this.place, this.remembered);
      const until = /** @type {HTMLInputElement} */ (find("input[name=until]", this.form));
      this.told.open(desk.value, languages, until.value);
      until.value = "";
    }
  }
}

/**
 * @param {string} place
 * @returns {{desk: string, languages: string[]}}
 */
function recall(place) {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "{}");
    return { desk: String(kept.desk ?? ""), languages: Array.isArray(kept.languages) ? kept.languages : [] };
  } catch {
    return { desk: "", languages: [] };
  }
}

/**
 * @param {string} place
 * @param {object} chosen
 */
function store(place, chosen) {
  try {
    localStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // Without storage one chooses again next time.
  }
}
