// What every page of staff does with the desk topic: keeps the state and the clock, shows training and the link, and goes
// to the sign-in page when the session has ended. What the state looks like is the page's own.

import { now, setClock, setZone, timeOfDay } from "../clock.js";
import { find, say, show } from "../dom.js";
import { follow } from "../link.js";
import { tag, text } from "../words.js";

/** Least time between two questions whether the session still holds, in milliseconds. */
const ASK_AGAIN_MS = 5000;

/**
 * @typedef {import("../link.js").LinkState} LinkState
 * @typedef {{snapshot: () => void, before?: (change: any) => void, delta: (change: any) => void,
 *   link: (link: LinkState, sentence: string) => void, help?: (help: any) => void}} Page
 *   `before`: a change is about to be taken in; `delta`: one was; `link`: the link is like this now, in a sentence.
 */

/** Goes to the sign-in page, which leads back here. */
export function toSignIn() {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
}

/**
 * Follows the desks of a site.
 * @param {string} site
 * @param {import("./state.js").State} state
 * @param {Page} page
 */
export function followDesks(site, state, page) {
  let askedAt = -ASK_AGAIN_MS;

  /** A connection could not be made: it may be that the session has ended, which a websocket does not tell a page. */
  const askSession = async () => {
    if (performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    const answer = await fetch(`/api/v1/sites/${encodeURIComponent(site)}/desks`, { credentials: "same-origin" }).catch(() => null);
    if (answer?.status === 401) toSignIn();
  };

  follow({
    path: `/ws/v1/sites/${encodeURIComponent(site)}/desk?language=${encodeURIComponent(tag())}`,
    snapshot: (view) => {
      setClock(view.now);
      setZone(view.site.time_zone);
      state.takeSnapshot(view);
      show(find("[data-training]"), view.site.training);
      page.snapshot();
    },
    delta: (change) => {
      setClock(change.now);
      page.before?.(change);
      state.takeDelta(change);
      if (change.desks || change.queue || change.gone || change.prints) page.delta(change);
    },
    link: (link, heardMs) => {
      const chip = find("[data-link-state]");
      const stale = link === "stale" ? text("desk-not-live", { time: timeOfDay(now() - heardMs) }) : "";
      const sentence = stale || text(link === "live" ? "common-link-live" : "common-link-down");
      show(chip, true);
      say(chip, sentence);
      if (stale) say(find("[data-not-live]"), stale);
      page.link(link, sentence);
    },
    help: page.help,
    refused: toSignIn,
    failed: askSession,
  });
}
