// Figures of the supervisor's page, from what the desk screens are told: waiting by service and language. It never
// touches the page.

/**
 * @typedef {import("../desk/state.js").Visit} Visit
 * @typedef {{key: string, service: string, language: string, waiting: number, longest: string}} Class
 */

/**
 * Who waits, by service and the language they are best served in; the longest wait first.
 * @param {Visit[]} queue
 * @returns {Class[]}
 */
export function classes(queue) {
  /** @type {Map<string, Class>} */
  const found = new Map();
  for (const visit of queue) {
    const language = visit.speaks[0] ?? visit.language;
    const key = `${visit.service} ${language}`;
    const mine = found.get(key) ?? { key, service: visit.service, language, waiting: 0, longest: visit.issued_at };
    mine.waiting += 1;
    if (Date.parse(visit.issued_at) < Date.parse(mine.longest)) mine.longest = visit.issued_at;
    found.set(key, mine);
  }
  return [...found.values()].sort((a, b) => Date.parse(a.longest) - Date.parse(b.longest));
}
