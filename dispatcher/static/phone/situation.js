// What a visit's state means for whoever waits with it: how the page looks, which mark it bears, what it says.

/** So few before one that it is time to come to the hall. */
const SOON = 2;
/** So few minutes at least, where a forecast is there. */
const SOON_MINUTES = 5;

/**
 * @typedef {[key: string, args?: Record<string, string>]} Said a message and what is put into it
 * @typedef {{looks: string, mark: string, now: Said, hint?: Said, large?: string}} Situation `large` is read from afar
 */

/**
 * @param {any} visit none where a link opens nothing
 * @param {boolean} withdrawn whether a call was taken back
 * @returns {Situation}
 */
export function situation(visit, withdrawn) {
  if (!visit) return { looks: "over", mark: "person", now: ["phone-unknown"] };
  const desk = visit.desk ?? "";
  switch (visit.state) {
    case "called":
      return { looks: "go", mark: "next", now: ["phone-go", { desk }], large: desk };
    case "serving":
      return { looks: "serving", mark: "desk", now: ["phone-serving", { desk }], large: desk };
    case "away": {
      const time = clock(visit.back_at, visit.site.time_zone);
      return { looks: "away", mark: "clock", now: desk ? ["phone-away", { desk, time }] : ["phone-away-no-desk", { time }], large: time };
    }
    case "finished":
      return { looks: "over", mark: "finish", now: ["phone-over"] };
    case "left":
      return { looks: "over", mark: "finish", now: ["phone-left"] };
    case "missed":
      return { looks: "over", mark: "missed", now: ["phone-missed"] };
    case "unserved":
      return { looks: "over", mark: "moon", now: ["phone-unserved"] };
    default:
      if (withdrawn) return { looks: "soon", mark: "bell", now: ["phone-withdrawn"], hint: ["phone-soon-hint"] };
      if (visit.misses) return { looks: "soon", mark: "missed", now: ["phone-called-again"], hint: ["phone-called-again-hint"] };
      if (visit.servable === false) return { looks: "waiting", mark: "people", now: ["phone-no-desk"], hint: ["phone-no-desk-hint"] };
      if (visit.ahead <= SOON && (visit.forecast?.from_minutes ?? 0) <= SOON_MINUTES) return { looks: "soon", mark: "bell", now: ["phone-soon"], hint: ["phone-soon-hint"] };
      return { looks: "waiting", mark: "people", now: ["phone-wait"], hint: ["phone-wait-hint"] };
  }
}

/**
 * A time of the day, as it is written in every language here.
 * @param {number | string} at
 * @param {string} [timeZone] the site's; the phone's where that is not known
 */
export function clock(at, timeZone) {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(new Date(at));
}
