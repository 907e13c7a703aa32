// What a phone remembers of its ticket, and of no other: the language that was chosen, whether it shall ring, and that it
// was said how it was. It keeps
// neither the link nor the number, and forgets all of it when the visit is over.

const PLACE = "avanti-phone";

/** @typedef {{ticket: string, language?: string, ring?: boolean, answered?: boolean}} Kept */

const ticket = location.hash.slice(1).split(".")[1] ?? "";
/** @type {Kept} */
let known = { ticket };
try {
  const read = JSON.parse(localStorage.getItem(PLACE) ?? "{}");
  if (read.ticket === ticket) known = read;
} catch {
  // A browser that keeps nothing has nothing to tell.
}

export function kept() {
  return known;
}

/** @param {Partial<Kept>} change */
export function keep(change) {
  known = { ...known, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(known));
  } catch {
    // Then it holds until the page is closed.
  }
}

export function forget() {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
