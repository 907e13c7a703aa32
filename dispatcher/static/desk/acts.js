// What can be done at a desk and the doing of it: one act at a time, under one key until it is answered. It decides
// nothing: what an act means, and whether it was right, the dispatcher says.

import { now } from "../clock.js";
import { meta } from "../dom.js";
import { requestKey, send } from "../post.js";
import { text } from "../words.js";
import * as pending from "./pending.js";

/** How long the buttons wait for the desk to change after an act was accepted, in milliseconds. */
const SETTLE_MS = 1500;

/**
 * @typedef {import("./state.js").Desk} Desk
 * @typedef {{changed: () => void, notice: (sentence: string) => void, desk: (desk: Desk) => void, over: () => void,
 *   group: (session: any) => void}} Told
 *   `changed`: what is under way has changed; `desk`: the desk is really like this; `over`: nobody is signed in any more;
 *   `group`: a session of many people is really like this.
 */

/**
 * The body with which an act fits a desk as it stands, as far as the desk says it; null if it does not fit.
 * @param {string} act
 * @param {Desk | null} desk
 * @param {{service: string, slot: string} | null} [undo] the session of which the desk could take something back
 * @returns {object | null}
 */
export function fitting(act, desk, undo) {
  const visit = desk?.visit?.visit;
  switch (act) {
    case "next":
      if (desk?.state === "idle") return { finish: null };
      return desk?.state === "serving" && visit ? { finish: visit } : null;
    case "arrived":
    case "recall":
    case "missed":
      return desk?.state === "called" && visit ? { visit } : null;
    case "finish":
      if (desk?.state === "session" && desk.session) return { service: desk.session.service, slot: desk.session.slot };
      return desk?.state === "serving" && visit ? { visit } : null;
    case "park":
    case "transfer":
      return desk?.state === "serving" && visit ? { visit } : null;
    case "call":
    case "claim":
    case "resume":
    case "pause":
      return desk?.state === "idle" ? {} : null;
    case "reopen":
      return desk?.state === "paused" ? {} : null;
    case "undo":
      if (desk?.undo && Date.parse(desk.undo.until) > now()) return { visit: desk.undo.visit };
      return undo ? { service: undo.service, slot: undo.slot } : null;
    default:
      return null;
  }
}

/** The name of an act of a session of many people, as it is in the address. @param {string} act */
export function sessionAct(act) {
  return `session/${act}`;
}

/** Whether an act marks one person of a session. @param {string} act */
const isMark = (act) => act === "session/present" || act === "session/absent";

export class Acts {
  /**
   * @param {string} site
   * @param {string} agent
   * @param {Told} told
   */
  constructor(site, agent, told) {
    this.site = site;
    this.agent = agent;
    this.told = told;
    /** The act under way, if any. @type {string | null} */
    this.busy = null;
    /** Whether the act under way could not be sent yet. */
    this.stuck = false;
    /** Whether the desk has changed since the press: it is often seen before the answer. */
    this.seen = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.settling = undefined;
    /**
     * Marks that were pressed while one was under way, in their order: a roll is called faster than it is answered.
     * @type {{act: string, desk: string, body: object}[]}
     */
    this.marks = [];
  }

  /** Whether an act can be pressed now: none is under way, or marks that are being answered. @param {string} act */
  takes(act) {
    return this.busy === null || (!this.stuck && isMark(this.busy) && isMark(act));
  }

  /**
   * Does an act, unless one is under way; a mark waits for the marks before it.
   * @param {string} act As in the address: `next`, `sign-in`, …
   * @param {string} desk
   * @param {object} body
   */
  press(act, desk, body) {
    if (!this.takes(act)) return;
    if (this.busy) {
      this.marks.push({ act, desk, body });
      return;
    }
    const path = `/api/v1/sites/${encodeURIComponent(this.site)}/desks/${encodeURIComponent(desk)}/${act}`;
    this.#do({ act, path, body, key: requestKey(), agent: this.agent, at: Date.now() });
  }

  /** Goes on with what was under way when the page was loaded again. */
  resume() {
    const left = pending.left(this.agent);
    if (left && !this.busy) this.#do(left);
  }

  /** The desk has changed: what was accepted can be seen. */
  settled() {
    this.seen = true;
    if (this.settling !== undefined) this.#free();
  }

  /** @param {pending.Pending} press */
  async #do(press) {
    this.busy = press.act;
    this.stuck = false;
    this.seen = false;
    pending.remember(press);
    this.told.notice("");
    this.told.changed();
    const answer = await send(press.path, press.body, {
      key: press.key,
      holds: () => pending.holds(press),
      csrf: meta("csrf"),
      waiting: () => {
        this.stuck = true;
        this.told.changed();
      },
    });
    pending.forget();
    this.stuck = false;
    if (answer) this.#answered(press, answer);
    else this.#lapsed();
  }

  /** Nobody answered while the act was meant. It may have been done: the clerk looks and presses again, or not. */
  #lapsed() {
    this.marks = [];
    this.told.notice(text("desk-lapsed"));
    this.#free();
  }

  /**
   * @param {pending.Pending} press
   * @param {import("../post.js").Answer} answer
   */
  #answered(press, answer) {
    if (answer.status < 300) {
      if (press.act === "undo" || press.act === "session/undo") this.told.notice(text("desk-undone"));
      if (answer.status === 204 && press.act === "next") this.told.notice(text("desk-nobody-for-you"));
      if (answer.body?.people) this.told.group(answer.body);
      // Who is marked is told with the answer; what the desk itself has become, by the topic alone.
      if (this.seen || isMark(press.act) || answer.status === 204) this.#free();
      else this.settling = setTimeout(() => this.#free(), SETTLE_MS);
      return;
    }
    this.marks = [];
    if (answer.status === 401) {
      this.told.notice(text("desk-session-over"));
      this.told.over();
      return;
    }
    if (answer.body?.desk) this.told.desk(answer.body.desk);
    this.told.notice(answer.body?.title ?? text("desk-error"));
    this.#free();
  }

  #free() {
    clearTimeout(this.settling);
    this.settling = undefined;
    this.busy = null;
    const next = this.marks.shift();
    if (next) this.press(next.act, next.desk, next.body);
    else this.told.changed();
  }
}
