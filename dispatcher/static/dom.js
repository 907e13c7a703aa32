// Small tools for filling a page that the server wrote. They write texts and attributes only, never markup.

import { assets, pictureName } from "./words.js";

/**
 * The one element that a selector finds.
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {HTMLElement}
 */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/**
 * Content of a meta element; empty if there is none.
 * @param {string} name
 */
export function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
}

/**
 * A copy of a template's only element.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function copy(id) {
  const template = /** @type {HTMLTemplateElement} */ (find(`#${id}`));
  const first = template.content.firstElementChild;
  if (!first) throw new Error(`the template ${id} is empty`);
  return /** @type {HTMLElement} */ (document.importNode(first, true));
}

/**
 * Writes a text, unless it stands there: a screen reader says again what is written again.
 * @param {Element} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Shows or hides.
 * @param {HTMLElement} element
 * @param {boolean} shown
 */
export function show(element, shown) {
  if (element.hidden === shown) element.hidden = !shown;
}

/**
 * Shows a ticket's picture, with its name for those who don't see it.
 * @param {Element} svg
 * @param {import("./words.js").Picture} picture
 */
export function showPicture(svg, picture) {
  const address = `${assets()}/pictures/${encodeURIComponent(picture.name)}.svg#shape`;
  const use = find("use", svg);
  if (use.getAttribute("href") !== address) use.setAttribute("href", address);
  svg.setAttribute("data-colour", picture.colour);
  const name = pictureName(picture);
  if (name) svg.setAttribute("aria-label", name);
}

/**
 * Makes an element's children those of a list, keeping the element of each key.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {(item: T) => string} key
 * @param {() => HTMLElement} make
 * @param {(element: HTMLElement, item: T) => void} fill
 */
export function keep(parent, items, key, make, fill) {
  const old = new Map([...parent.children].map((child) => [/** @type {HTMLElement} */ (child).dataset.key, child]));
  const names = new Set(items.map(key));
  const focused = /** @type {HTMLElement | null} */ (parent.contains(document.activeElement) ? document.activeElement : null);
  // What has gone goes first: then those who stay seldom have to be moved, by which they would lose the focus.
  for (const [name, element] of old) if (!names.has(name ?? "")) element.remove();
  let at = parent.firstElementChild;
  for (const item of items) {
    const name = key(item);
    const element = /** @type {HTMLElement} */ (old.get(name) ?? make());
    element.dataset.key = name;
    fill(element, item);
    if (element === at) at = at.nextElementSibling;
    else parent.insertBefore(element, at);
  }
  if (focused?.isConnected && document.activeElement !== focused) focused.focus();
}
