// The sheet of return cards, as it is seen and printed. Each card speaks its holder's language, and Italian. It asks for nothing.

import { copy, find, say, show } from "../dom.js";

/**
 * @typedef {{language: string, day: string}} Day
 * @typedef {{code: string, qr: string, time: string, days: Day[]}} Card
 * @typedef {{dir: string, come: string, training?: string}} Words
 */

/** What cards say, by language. @type {Record<string, Words>} */
const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}").cards ?? {};
const sheet = find("[data-sheet]");

/** The cards that were not handed out. @returns {HTMLElement[]} */
export function chosen() {
  const boxes = [...sheet.querySelectorAll("[data-left]:checked")];
  return boxes.map((box) => /** @type {HTMLElement} */ (box.closest(".return-card")));
}

/** @param {Card[]} cards */
export async function draw(cards) {
  sheet.replaceChildren(...cards.map(drawn));
  // A picture that is not there yet would be missing on paper.
  await Promise.all([...sheet.querySelectorAll("img")].map((image) => image.decode()));
}

/** @param {Card} card */
function drawn({ code, qr, time, days: [own, italian] }) {
  const row = copy("return-card");
  row.dataset.code = code;
  const { dir, come, training } = words[own.language] ?? words.it;
  row.lang = own.language;
  row.dir = dir;
  say(find("[data-day]", row), own.day);
  say(find("[data-time]", row), time);
  say(find("[data-code]", row), code);
  say(find("[data-come]", row), come);
  say(find("[data-training-note]", row), training ?? "");
  show(find("[data-training-note]", row), Boolean(training));
  if (italian) {
    say(find("[data-day-it]", row), italian.day);
    say(find("[data-come-it]", row), words.it.come);
  }
  // What is not printed speaks the page's language.
  const left = /** @type {HTMLElement} */ (find(".return-left", row));
  [left.lang, left.dir] = [document.documentElement.lang, document.documentElement.dir];
  /** @type {HTMLImageElement} */ (find("[data-qr]", row)).src = `data:image/svg+xml,${encodeURIComponent(qr)}`;
  return row;
}
