// What the desk screen knows: desks, who waits, and which desk is the agent's own. It takes snapshots and deltas in and
// never touches the page.

/**
 * @typedef {import("../words.js").Picture} Picture
 * @typedef {{called_at: string, arrived_at?: string, calls: number, ask_at?: string, mediator?: string,
 *   reason: {code: string, sentence: string, choice?: string}}} Call
 * @typedef {{visit: string, number: number, picture: Picture, service: string, language: string, speaks: string[],
 *   party_size: number, needs: string[], issued_at: string, reference: string, call_by: string, misses: number,
 *   group: string, slot?: string, told?: {from_minutes: number, to_minutes: number}, able_desks: number, mediator?: string, only_desk?: string, away?: {desk?: string, since: string, back_at: string}, call?: Call}} Visit
 * @typedef {{act: string, visit: string, at: string, until: string, number?: number}} Undo
 * @typedef {{id: string, label: string, step_free: boolean, services: string[],
 *   agent?: {id: string, languages: string[], services: string[]}, state: string,
 *   session?: {service: string, slot: string, ends_at: string, called: number, present: number},
 *   pause?: {reason: string, since: string, away: boolean}, visit?: Visit, undo?: Undo}} Desk
 * @typedef {{id: string, name: string, time_zone: string, languages: string[], training: boolean, open: boolean}} Site
 */

/** How many numbers of visits gone by are remembered, for what can be taken back. */
const REMEMBERED = 500;

export class State {
  /** @param {string} me The agent's opaque id. */
  constructor(me) {
    this.me = me;
    /** @type {Site | null} */
    this.site = null;
    /** @type {Desk[]} */
    this.desks = [];
    /** Those who wait and those who are away for a while. @type {Visit[]} */
    this.queue = [];
    /** @type {Record<string, Record<string, string>>} */
    this.services = {};
    /** Tickets that kiosks print for clerks. @type {{job: string, number: number, device: string, agent?: string, state: string}[]} */
    this.prints = [];
    /** @type {Map<string, number>} */
    this.numbers = new Map();
  }

  /** @param {any} view */
  takeSnapshot(view) {
    this.site = view.site;
    this.desks = view.desks;
    this.queue = view.queue;
    this.services = view.services ?? {};
    this.prints = view.prints ?? [];
    this.#remember();
  }

  /** @param {any} change */
  takeDelta(change) {
    for (const desk of change.desks ?? []) this.takeDesk(desk);
    this.prints = change.prints ?? this.prints;
    const touched = new Set([...(change.gone ?? []), ...(change.queue ?? []).map((/** @type {Visit} */ row) => row.visit)]);
    if (touched.size > 0) {
      this.queue = this.queue.filter((row) => !touched.has(row.visit)).concat(change.queue ?? []).sort(inOrder);
    }
    this.#remember();
  }

  /** @param {Desk} desk */
  takeDesk(desk) {
    const at = this.desks.findIndex((mine) => mine.id === desk.id);
    if (at >= 0) this.desks[at] = desk;
  }

  /** Those who wait, in the order of their call-by times. */
  waiting() {
    return this.queue.filter((visit) => !visit.away);
  }

  /** Those who are away for a while; who is expected first comes first. */
  away() {
    const back = (/** @type {Visit} */ visit) => Date.parse(visit.away?.back_at ?? "");
    return this.queue.filter((visit) => visit.away).sort((a, b) => back(a) - back(b));
  }

  /**
   * What is written over a desk.
   * @param {string} id
   */
  label(id) {
    return this.desks.find((desk) => desk.id === id)?.label ?? id;
  }

  /**
   * Whether a desk with its clerk is fit for a visit, save for the language: staff who choose somebody answer for that.
   * @param {Desk} desk
   * @param {Visit} visit
   * @param {string} [service]
   */
  fits(desk, visit, service = visit.service) {
    const given = desk.services.includes(service) && (desk.agent?.services.includes(service) ?? false);
    return given && (desk.step_free || !visit.needs.includes("step_free"));
  }

  /**
   * Whether somebody sits at a desk who can serve a visit there before long.
   * @param {Desk} desk
   * @param {Visit} visit
   * @param {string} service
   */
  serves(desk, visit, service) {
    const speaks = desk.agent?.languages.some((language) => visit.speaks.includes(language)) ?? false;
    return speaks && !desk.pause?.away && this.fits(desk, visit, service);
  }

  /** The agent's own desk, if they hold one. */
  mine() {
    return this.desks.find((desk) => desk.agent?.id === this.me) ?? null;
  }

  /**
   * Whether a visit that was called here has given up: no act of the desk was about it, and it waits nowhere.
   * @param {Visit} visit
   */
  gaveUp(visit) {
    const mine = this.mine();
    const isSomewhere = [...this.queue, ...this.desks.flatMap((desk) => desk.visit ?? [])].some((row) => row.visit === visit.visit);
    return mine !== null && mine.undo?.visit !== visit.visit && !isSomewhere;
  }

  /**
   * What a service is called.
   * @param {string} service
   * @param {string} language
   */
  serviceName(service, language) {
    const names = this.services[service] ?? {};
    return names[language] ?? names.it ?? service;
  }

  /**
   * The language in which a service's name is.
   * @param {string} service
   * @param {string} language
   */
  serviceLanguage(service, language) {
    return this.services[service]?.[language] ? language : "it";
  }

  #remember() {
    for (const visit of [...this.queue, ...this.desks.flatMap((desk) => desk.visit ?? [])]) this.numbers.set(visit.visit, visit.number);
    for (const old of this.numbers.keys()) {
      if (this.numbers.size <= REMEMBERED + this.queue.length) break;
      this.numbers.delete(old);
    }
  }
}

/**
 * @param {Visit} a
 * @param {Visit} b
 */
function inOrder(a, b) {
  if (a.call_by !== b.call_by) return a.call_by < b.call_by ? -1 : 1;
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return a.number - b.number;
}
