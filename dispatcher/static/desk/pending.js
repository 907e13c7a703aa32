// The one act that is under way: remembered in this tab until it is answered, so that a reload does not lose it.

/**
 * @typedef {{act: string, path: string, body: object, key: string, agent: string, at: number}} Pending
 */

/** Where it is remembered. */
const PLACE = "avanti-pending-act";
/** How long after the press a reloaded page still sends it, in milliseconds. */
const KEPT_MS = 5 * 60 * 1000;

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
    return pending && pending.agent === agent && Date.now() - pending.at < KEPT_MS ? pending : null;
  } catch {
    return null;
  }
}
