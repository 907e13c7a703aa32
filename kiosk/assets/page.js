// One page takes the place of another within the same document: it is fetched first, and nothing is given up before
// it is whole. It leaves no step in the history, and what belonged to the last page ends with it.

/** How long an answer may take, in milliseconds: longer than the server itself asks elsewhere. */
const ANSWER_MS = 10000;

/** @typedef {{ address: string, next: Document }} Page */

let life = new AbortController();
/** @type {(signal: AbortSignal) => void} */
let begin = () => {};

/**
 * Starts what every page needs, now and for each page that comes; the signal says when that page is over.
 * @param {(signal: AbortSignal) => void} start
 */
export function everyPage(start) {
  begin = start;
  begin(life.signal);
}

/**
 * Fetches a page, following where its address leads.
 * @param {string} address
 * @param {RequestInit} [request]
 * @returns {Promise<Page>}
 */
export async function fetchPage(address, request) {
  const answer = await fetch(address, { ...request, signal: AbortSignal.timeout(ANSWER_MS) });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (next.documentElement.dataset.page === undefined) throw new Error(`${answer.status} is no page of the kiosk`);
  return { address: answer.url, next };
}

/**
 * Puts a page in the place of the present one.
 * @param {Page} page
 * @param {() => boolean} wanted Whether it still is, when its sheets are there.
 */
export async function showPage({ address, next }, wanted) {
  const root = document.documentElement;
  // Another build has other scripts, which only a document of its own can start.
  if (next.documentElement.dataset.build !== root.dataset.build) return location.replace(address);
  const over = await loadSheets(next);
  if (!wanted()) return;
  life.abort();
  life = new AbortController();
  history.replaceState(null, "", address);
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
  for (const sheet of over) sheet.remove();
  begin(life.signal);
}

/**
 * Loads the sheets of a page beside those of the present one; gives those that end with the present one.
 * @param {Document} next
 */
async function loadSheets(next) {
  const sheets = (/** @type {Document} */ page) => [...page.querySelectorAll("link[rel=stylesheet]")];
  const present = sheets(document);
  const href = (/** @type {Element} */ sheet) => sheet.getAttribute("href");
  const missing = sheets(next).filter((sheet) => !present.some((other) => href(other) === href(sheet)));
  const loaded = missing.map((sheet) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href(sheet) ?? "";
    return new Promise((there, failed) => {
      link.addEventListener("load", there);
      link.addEventListener("error", () => (link.remove(), failed(new Error(`${link.href} is not there`))));
      document.head.append(link);
    });
  });
  await Promise.all(loaded);
  return present.filter((sheet) => !sheets(next).some((other) => href(other) === href(sheet)));
}
