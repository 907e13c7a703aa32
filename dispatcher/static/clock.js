// The server's clock as the page knows it, times written out, and durations that tick. It never trusts the device's own
// clock to be right, only to run.

/** @type {number} Server time minus the page's own running time, in milliseconds. */
let offset = Date.now() - performance.now();
let zone = "Europe/Rome";
/** @type {Intl.DateTimeFormat | undefined} */
let format;

/**
 * Sets the clock by a time that the server just sent.
 * @param {string} now RFC 3339
 */
export function setClock(now) {
  const at = Date.parse(now);
  if (!Number.isNaN(at)) offset = at - performance.now();
}

/**
 * Sets the time zone in which times are written.
 * @param {string} name IANA name
 */
export function setZone(name) {
  if (name && name !== zone) {
    zone = name;
    format = undefined;
  }
}

/** The server's time in milliseconds since 1970. */
export function now() {
  return performance.now() + offset;
}

/**
 * A time of day in the site's zone, as `14:05`.
 * @param {string | number} at RFC 3339, or milliseconds since 1970
 */
export function timeOfDay(at) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  format ??= new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  return format.format(date);
}

/**
 * A time of day as people type it (`14:05`, `14.05`, `1405`, `9`) at its next turn, in milliseconds since 1970; none
 * where it is no time.
 * @param {string} typed
 */
export function nextTime(typed) {
  const found = /^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/.exec(typed);
  if (!found || Number(found[1]) > 23) return null;
  const [hours, minutes] = timeOfDay(now()).split(":").map(Number);
  const ahead = (Number(found[1]) - hours) * 60 + Number(found[2] ?? 0) - minutes;
  const thisMinute = Math.floor(now() / 60_000) * 60_000;
  return thisMinute + (ahead < 0 ? ahead + 24 * 60 : ahead) * 60_000;
}

/**
 * How long it is since a time: `3:12`, or `1:03:12` from an hour on.
 * @param {string} since RFC 3339
 */
export function elapsed(since) {
  const seconds = Math.max(0, Math.floor((now() - Date.parse(since)) / 1000));
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/**
 * Makes an element tick with the time since a moment; none stops it.
 * @param {Element} element
 * @param {string | null} since RFC 3339
 */
export function tick(element, since) {
  if (since) element.setAttribute("data-ticks", since);
  else element.removeAttribute("data-ticks");
  element.textContent = since ? elapsed(since) : "";
}

/**
 * Calls back each second, and keeps what ticks ticking.
 * @param {() => void} [each]
 */
export function start(each = () => {}) {
  setInterval(() => {
    for (const element of document.querySelectorAll("[data-ticks]")) {
      const text = elapsed(element.getAttribute("data-ticks") ?? "");
      if (element.textContent !== text) element.textContent = text;
    }
    each();
  }, 1000);
}
