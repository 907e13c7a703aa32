// Follows a topic of the dispatcher for ever: says hello, takes snapshots and deltas that fit, notices silence, and comes
// back after each loss. It shows the state of the link in html[data-link] and knows nothing of what a topic carries.

/** Silence after which the page calls itself stale, in milliseconds; the dispatcher is heard every 2 s. */
const STALE_MS = 4000;
/** Silence after which the socket is given up, in milliseconds. */
const LOST_MS = 8000;
/** Longest pause before connecting again, in milliseconds. */
const PAUSE_MAX_MS = 800;
/** First pause before connecting again, in milliseconds. */
const PAUSE_MS = 100;
/** Longest pause that a dispatcher which goes away may ask for, in milliseconds. */
const ASKED_MAX_MS = 5000;
/** The websocket close code with which a hello is refused: the token or the session is not good. */
const REFUSED = 1008;

/**
 * @typedef {"live" | "stale" | "down"} LinkState
 * @typedef {{path: string, token?: string, snapshot: (view: any) => void, delta?: (change: any) => void, help?: (help: any) => void,
 *   link?: (state: LinkState, heardMs: number) => void, refused?: () => void, failed?: (opened: boolean) => void}} Topic
 *   `heardMs`: how long nothing was heard; `refused`: the dispatcher won't have us, and we stop;
 *   `failed`: a connection ended before anything was heard; `opened`: it had been made.
 */

/**
 * Follows a topic.
 * @param {Topic} topic
 * @returns {() => void} ends it, and the page's link stays as it is
 */
export function follow(topic) {
  /** @type {WebSocket | null} */
  let socket = null;
  /** @type {{epoch: number, seq: number} | null} */
  let place = null;
  let asked = false;
  let heard = performance.now();
  let tries = 0;
  let pause = 0;
  let stopped = false;
  let opened = false;
  let fruitful = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const set = (/** @type {LinkState} */ state) => {
    if (document.documentElement.dataset.link === state) return;
    document.documentElement.dataset.link = state;
    topic.link?.(state, performance.now() - heard);
  };

  const hello = () => {
    asked = true;
    const said = { epoch: place?.epoch ?? null, after: place?.seq ?? null, ...(topic.token ? { token: topic.token } : {}) };
    socket?.send(JSON.stringify({ hello: said }));
  };

  const take = (/** @type {any} */ frame) => {
    if (frame.snapshot) {
      place = { epoch: frame.snapshot.epoch, seq: frame.snapshot.seq };
      asked = false;
      topic.snapshot(frame.snapshot);
    } else if (frame.delta) {
      if (place && frame.delta.from === place.seq) {
        place.seq = frame.delta.to;
        asked = false;
        topic.delta?.(frame.delta);
      } else if (!asked) hello();
    } else if (frame.help) topic.help?.(frame.help);
    else if (frame.restarting) pause = Math.min(Number(frame.restarting.reconnect_in_ms) || 0, ASKED_MAX_MS);
  };

  const gone = (/** @type {CloseEvent} */ event) => {
    socket = null;
    set("down");
    if (event.code === REFUSED) {
      stopped = true;
      topic.refused?.();
      return;
    }
    if (!fruitful) topic.failed?.(opened);
    const longest = Math.min(PAUSE_MAX_MS, PAUSE_MS * 2 ** Math.min(tries, 8));
    timer = setTimeout(connect, pause + Math.random() * longest);
    tries += 1;
    pause = 0;
  };

  const connect = () => {
    clearTimeout(timer);
    if (socket || stopped) return;
    const mine = new WebSocket(location.origin.replace(/^http/, "ws") + topic.path, "avanti.v1");
    socket = mine;
    heard = performance.now();
    opened = false;
    fruitful = false;
    mine.addEventListener("open", () => {
      if (mine !== socket) return;
      opened = true;
      hello();
    });
    mine.addEventListener("message", (event) => {
      if (mine !== socket) return;
      heard = performance.now();
      tries = 0;
      fruitful = true;
      take(JSON.parse(event.data));
      if (place && !asked) set("live");
    });
    mine.addEventListener("close", (event) => mine === socket && gone(event));
  };

  const watch = setInterval(() => {
    if (!socket) return;
    const silent = performance.now() - heard;
    if (silent > LOST_MS) {
      const dead = socket;
      gone(new CloseEvent("close"));
      dead.close();
    } else if (silent > STALE_MS && place) set("stale");
  }, 250);
  addEventListener("online", connect);
  addEventListener("pageshow", connect);
  connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(watch);
    const last = socket;
    socket = null;
    last?.close();
  };
}
