// Changing requests: each carries a key of its own, and is tried with that key until it is answered, so that a lost
// connection neither loses nor doubles it. It knows nothing of what is asked.

/** How long one try may take, in milliseconds. */
const TRY_MS = 8000;
/** First and longest pause between two tries, in milliseconds. */
const PAUSE_MS = 250;
const PAUSE_MAX_MS = 3000;
/** Longest pause that a server may ask for, in milliseconds. */
const ASKED_MAX_MS = 30000;
/** Answers after which the same request may succeed. */
const TRY_AGAIN = [429, 502, 503, 504];

/**
 * @typedef {{status: number, body: any}} Answer
 * @typedef {{csrf?: string, bearer?: string, key?: string, method?: string, tries?: number, waiting?: () => void, holds?: () => number}} Options
 *   `waiting` is called when a try failed and another will be made; `tries` limits them, and so does `holds`: for how many
 *   milliseconds the request is still meant, after which a try or a pause under way ends too.
 */

/** A key for one request. It needs no secure context, which a page on a local network does not have. */
export function requestKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Sends a request until it is answered.
 * @param {string} path
 * @param {object | null} body
 * @param {Options} [options]
 * @returns {Promise<Answer | null>} null when the tries are used up or the request is no longer meant: it may have been done
 */
export async function send(path, body, options = {}) {
  const key = options.key ?? requestKey();
  const left = () => options.holds?.() ?? Infinity;
  for (let tried = 1; ; tried += 1) {
    if (left() <= 0) return null;
    const answer = await once(path, body, key, options, Math.min(TRY_MS, left()));
    if (answer && (!TRY_AGAIN.includes(answer.status) || answer.body?.code === "locked_out")) return answer;
    if (tried >= (options.tries ?? Infinity)) return answer;
    options.waiting?.();
    const asked = Math.min(Number(answer?.body?.retry_after_seconds ?? 0) * 1000, ASKED_MAX_MS);
    const longest = Math.min(PAUSE_MAX_MS, PAUSE_MS * 2 ** Math.min(tried, 6));
    const pause = asked + longest * (0.5 + Math.random() / 2);
    await new Promise((go) => setTimeout(go, Math.min(pause, left())));
  }
}

/**
 * Sends a request once.
 * @param {string} path
 * @param {object | null} body
 * @param {string} key
 * @param {Options} options
 * @param {number} longest how long it may take, in milliseconds
 * @returns {Promise<Answer | null>} null when nothing was answered
 */
async function once(path, body, key, options, longest) {
  /** @type {Record<string, string>} */
  const headers = { "Idempotency-Key": key, "Accept-Language": document.documentElement.lang };
  if (body) headers["Content-Type"] = "application/json";
  if (options.csrf) headers["X-CSRF-Token"] = options.csrf;
  if (options.bearer) headers.Authorization = `Bearer ${options.bearer}`;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), longest);
  try {
    const answer = await fetch(path, {
      method: options.method ?? "POST",
      headers,
      body: body && JSON.stringify(body),
      credentials: "same-origin",
      signal: giveUp.signal,
    });
    const text = await answer.text();
    return { status: answer.status, body: text && /json/.test(answer.headers.get("Content-Type") ?? "") ? JSON.parse(text) : null };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
