// The words of an appointment's page: in the language that was chosen on it, else in the one that it was booked in.

import { direction, tag, text, use } from "../words.js";
import { useNames } from "./when.js";

const assets = new URL("..", import.meta.url).pathname;
/** Chosen by whoever looks at the page. */
let chosen = "";
/** Which language the words are in, or will be once they are here. */
let learnt = "";

/**
 * Another language from here on.
 * @param {string} language
 */
export function prefer(language) {
  chosen = language;
}

/**
 * Fetches the words, and writes those that stand in the page by themselves.
 * @param {string | undefined} booked the language that the appointment was booked in
 * @returns {Promise<boolean>} whether there are other words now
 */
export async function fetchWords(booked) {
  const language = chosen || booked || tag();
  if (learnt === language) return false;
  learnt = language;
  const sheet = await fetch(`${assets}appointments/${encodeURIComponent(language)}.json`).then((answer) => (answer.ok ? answer.json() : null), () => null);
  if (learnt !== language) return false;
  // What did not come is asked for again when something happens.
  if (!sheet) learnt = "";
  if (!sheet) return false;
  use(sheet);
  useNames(sheet);
  document.documentElement.lang = tag();
  document.documentElement.dir = direction();
  document.title = text(document.querySelector("h1")?.dataset.word ?? "booking-yours");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = text(element.getAttribute("data-word") ?? "");
  document.querySelector("[data-statement]")?.setAttribute("href", `/statement?language=${tag()}`);
  return true;
}
