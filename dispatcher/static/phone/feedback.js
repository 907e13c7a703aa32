// Asks whoever was served how it was: three faces, one tap, and nobody learns who said what. It is fetched when a visit is over.

import { text } from "../words.js";

const FACES = ["good", "fair", "poor"];
const SVG = "http://www.w3.org/2000/svg";

/**
 * Asks, or thanks whoever has answered.
 * @param {HTMLElement} place
 * @param {string} assets where drawings are
 * @param {boolean} answered
 * @param {(face: string) => Promise<boolean>} give
 */
export function ask(place, assets, answered, give) {
  const said = document.createElement("h2");
  said.textContent = text(answered ? "feedback-thanks" : "feedback-question");
  said.tabIndex = -1;
  if (answered) {
    place.replaceChildren(said);
    return;
  }
  const faces = document.createElement("div");
  faces.className = "faces";
  faces.append(...FACES.map((name) => face(name, assets)));
  for (const button of faces.querySelectorAll("button")) {
    button.addEventListener("click", async () => {
      faces.inert = true;
      const done = await give(button.value);
      faces.inert = false;
      if (!done) return;
      ask(place, assets, true, give);
      /** @type {HTMLElement} */ (place.firstChild).focus();
    });
  }
  const hint = document.createElement("p");
  hint.textContent = text("feedback-hint");
  const fault = document.createElement("p");
  fault.className = "fault";
  fault.setAttribute("role", "alert");
  fault.setAttribute("data-feedback-fault", "");
  place.replaceChildren(said, faces, hint, fault);
}

/** @param {string} name @param {string} assets */
function face(name, assets) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.value = name;
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "pictogram");
  drawing.setAttribute("viewBox", "0 0 64 64");
  drawing.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(SVG, "use");
  shape.setAttribute("href", `${assets}pictograms/face-${name}.svg#shape`);
  drawing.append(shape);
  const word = document.createElement("span");
  word.textContent = text(`feedback-${name}`);
  button.append(drawing, word);
  return button;
}
