// The day's sessions of many people as the dispatcher tells them, and what of them is this desk's. It reads them again when
// something of them has changed, and keeps what it knows while nothing is to be had. It never touches the page.

import { now } from "../../clock.js";
import { read } from "../appointments/ask.js";

/** The sessions are read again after so many milliseconds, whatever happens: bookings are told to nobody else. */
const AGAIN_MS = 30_000;
/** Least time between two reads, in milliseconds. */
const LEAST_MS = 400;

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("../state.js").Desk} Desk
 * @typedef {import("../state.js").Visit} Visit
 * @typedef {{code: string, state: string, party_size: number, language: string, needs: string[], number?: number,
 *   picture?: import("../../words.js").Picture}} Person
 * @typedef {{service: string, slot: string, ends_at: string, places?: number, desk?: string, roll_call_until?: string,
 *   undo?: {desk: string, act: string, until: string}, people: Person[]}} Session
 */

export class Sessions {
  /**
   * @param {State} state
   * @param {() => void} changed
   */
  constructor(state, changed) {
    this.state = state;
    this.changed = changed;
    /** @type {Session[]} */
    this.all = [];
    this.readAt = -Infinity;
    this.reads = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.soon = undefined;
    this.reading = false;
    /** Whether something has changed since what is being read was asked for. */
    this.again = false;
  }

  /** Reads them again, before long. */
  load() {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.soon ??= setTimeout(() => this.#read(), Math.max(0, LEAST_MS - (performance.now() - this.readAt)));
  }

  /** Time has gone by. */
  age() {
    if (performance.now() - this.readAt > AGAIN_MS) this.load();
  }

  /** Something has changed on the desk topic: reads again where it may be about sessions. @param {any} change */
  heard(change) {
    const mine = this.state.mine()?.id;
    const services = new Set(this.all.map((session) => session.service));
    const ofDesks = (change.desks ?? []).some((/** @type {Desk} */ desk) => desk.state === "session" || desk.id === mine || this.all.some((own) => own.desk === desk.id));
    const ofPeople = (change.gone ?? []).length > 0 || (change.queue ?? []).some((/** @type {Visit} */ visit) => services.has(visit.service));
    if (this.all.length > 0 ? ofDesks || ofPeople : (change.desks ?? []).some((/** @type {Desk} */ desk) => desk.state === "session")) this.load();
  }

  /** An act of a session was answered with the session as it is. @param {Session} session */
  take(session) {
    // What is being read may be older.
    this.reads += 1;
    const at = this.all.findIndex((own) => same(own, session));
    if (at >= 0) this.all[at] = session;
    else this.all.push(session);
    this.changed();
    this.load();
  }

  /** Those that a desk with its clerk may hold, or that it holds, as long as they are not over. @param {Desk} desk */
  of(desk) {
    const gives = (/** @type {string} */ service) => desk.services.includes(service) && (desk.agent?.services.includes(service) ?? false);
    return this.all.filter((session) => session.desk === desk.id || (gives(session.service) && !isOver(session)));
  }

  /** The one that a desk holds; with what the desk says of it where its people are not known yet. @param {Desk} desk @returns {Session | null} */
  held(desk) {
    const own = desk.session;
    if (!own) return null;
    return this.all.find((session) => same(session, own)) ?? { ...own, desk: desk.id, people: [] };
  }

  /** What a desk could take back of a session. @param {Desk | null} desk */
  undo(desk) {
    const session = this.all.find((own) => desk && !desk.undo && own.undo?.desk === desk.id && Date.parse(own.undo.until) > now());
    return session?.undo ? { ...session.undo, service: session.service, slot: session.slot } : null;
  }

  /** The session for which a visit waits. @param {Visit} visit */
  waitsFor(visit) {
    const isMeant = (/** @type {Person} */ person) => person.state === "waiting" && person.number === visit.number;
    return this.all.find((session) => session.service === visit.service && session.people.some(isMeant)) ?? null;
  }

  async #read() {
    this.reads += 1;
    const mine = this.reads;
    this.readAt = performance.now();
    this.soon = undefined;
    this.reading = true;
    this.again = false;
    const answer = await read("sessions");
    this.reading = false;
    if (this.again) this.load();
    if (mine !== this.reads) return;
    if (!answer) return;
    this.all = answer.sessions;
    this.changed();
  }
}

/**
 * Whether two are the same session.
 * @param {{service: string, slot: string}} one
 * @param {{service: string, slot: string}} other
 */
function same(one, other) {
  return one.service === other.service && Date.parse(one.slot) === Date.parse(other.slot);
}

/** @param {Session} session */
function isOver(session) {
  return !session.desk && (Date.parse(session.ends_at) <= now() || session.people.some((person) => person.state === "finished"));
}

/** How many of a session stand so. @param {Session} session @param {...string} states */
export function count(session, ...states) {
  return session.people.filter((person) => states.includes(person.state)).length;
}
