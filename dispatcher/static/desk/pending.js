// The one act that is under way: remembered in this tab until it is answered, so that a reload does not lose it, and for
// how long it holds: what a clerk pressed a while ago may no longer be what they want.

/**
 * @typedef {{act: string, path: string, body: object, key: string, agent: string, at: number}} Pending
 */

/** Where it is remembered. */
const PLACE = "avanti-pending-act";
/** How long after the press it is sent without asking, in milliseconds. */
const HOLDS_MS = 20 * 1000;

/**
 * For how many milliseconds an act is still meant; none where it was pressed long ago. A clock that was set back makes nothing young.
 * @param {Pending} pending
 */
export function holds(pending) {
  const age = Date.now() - pending.at;
  return age >= 0 ? Math.max(0, HOLDS_MS - age) : 0;
}

/** @param {Pending} pending */
export function remember(pending) {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(pending));
  } catch {
    // Without storage a reload loses what is under way; the press itself still works.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // There was nothing remembered.
  }
}

/**
 * What the same agent pressed in this tab before the page was loaded again.
 * @param {string} agent
 * @returns {Pending | null}
 */
export function left(agent) {
  try {
    /** @type {Pending | null} */
    const pending = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    return pending?.agent === agent ? pending : null;
  } catch {
    return null;
  }
}
