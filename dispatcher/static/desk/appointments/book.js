// Booking for whoever stands at the desk, and another time for an appointment: what it is for, with whom where somebody can be
// asked for by name, and the times that are free.

import { fill } from "../../appointment/times.js";
import { now } from "../../clock.js";
import { copy, find, keep, say, show } from "../../dom.js";
import { tag, text } from "../../words.js";
import { Dialog } from "../dialog.js";
import { change, read } from "./ask.js";

/** How far ahead times are shown, in milliseconds. */
const AHEAD_MS = 28 * 24 * 60 * 60 * 1000;

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("../state.js").Visit} Visit
 * @typedef {import("./ask.js").Own} Own
 * @typedef {{service: string, language: string, speaks: string[], party_size: number, needs: string[], desk?: string}} Wish
 */

/**
 * @param {State} state
 * @param {{booked: (own: Own) => void, moved: (own: Own, slot: string, failed: (answer: any) => string) => void}} told
 */
export function bookDialog(state, told) {
  const dialog = new Dialog("book");
  const form = /** @type {HTMLFormElement} */ (find("form", dialog.root));
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (find(`[name="book-${name}"]`, form));
  const said = find("[data-book-said]", dialog.root);
  const days = find("[data-free]", dialog.root);
  /** Services that can be booked, once they were asked for. @type {any[]} */
  let services = [];
  /** The visit for which the next appointment is booked. @type {Visit | null} */
  let visit = null;
  /** The appointment that is moved. @type {Own | null} */
  let moved = null;
  let asked = 0;
  let busy = false;

  /** @returns {Wish} */
  const wish = () => {
    const spoken = field("language").value;
    const own = visit?.speaks.includes(spoken) ? visit : null;
    const reads = state.site?.languages.includes(spoken) ? spoken : "it";
    const kept = (visit?.needs ?? []).filter((need) => need !== "more_time");
    return {
      service: field("service").value,
      language: own?.language ?? reads,
      speaks: own ? [spoken, ...own.speaks.filter((other) => other !== spoken)] : [spoken],
      party_size: Number(field("party").value) || 1,
      needs: field("more").checked ? [...kept, "more_time"] : kept,
      desk: field("desk").value || undefined,
    };
  };

  /** Offers those who can be asked for by name; anybody will do until somebody is chosen. @param {{desk: string, name: string}[]} professionals */
  const offer = (professionals) => {
    const chosen = field("desk").value;
    const named = professionals.map(({ desk, name }) => new Option(name, desk, false, desk === chosen));
    field("desk").replaceChildren(/** @type {Node} */ (field("desk").firstElementChild), ...named);
    show(find("[data-book-with]", form), named.length > 0);
  };

  /** Shows what is free, after a sentence if there is one. @param {string} [sentence] */
  const list = async (sentence = "") => {
    const wanted = moved ?? wish();
    asked += 1;
    const mine = asked;
    days.replaceChildren();
    say(said, text(wanted.service ? "common-please-wait" : "appointment-what-missing"));
    if (!wanted.service) {
      field("service").focus();
      return;
    }
    const [language, ...others] = wanted.speaks;
    const to = new Date(now() + AHEAD_MS).toISOString().slice(0, 10);
    const query = new URLSearchParams({ service: wanted.service, language, party_size: String(wanted.party_size), to });
    if (others.length) query.set("speaks", others.join(","));
    if (wanted.needs.length) query.set("needs", wanted.needs.join(","));
    if (moved) query.set("instead_of", moved.code);
    else if (field("desk").value) query.set("desk", field("desk").value);
    const answer = await read(`slots?${query}`);
    if (mine !== asked || !dialog.isOpen) return;
    if (answer && !moved) offer(answer.professionals ?? []);
    const slots = (answer?.slots ?? []).map((/** @type {{slot: string}} */ one) => one.slot).filter((/** @type {string} */ slot) => slot !== moved?.slot);
    say(said, sentence || (slots.length ? "" : text(answer ? "booking-nothing-free" : "desk-error")));
    if (slots.length) fill(days, slots, choose);
    // Who goes through the professionals with the arrow keys goes on doing so.
    if (document.activeElement !== field("desk")) /** @type {HTMLElement | null} */ (days.querySelector("[data-slot]"))?.focus();
  };

  /** @param {any} answer @returns {string} what went wrong */
  const failed = (answer) => {
    const taken = ["slot_taken", "no_slot"].includes(answer?.body?.code);
    const sentence = taken ? text("booking-taken") : answer?.body?.title ?? text("desk-error");
    if (taken) list(sentence);
    else say(said, sentence);
    return taken ? "" : sentence;
  };

  const choose = async (/** @type {string} */ slot) => {
    if (moved) {
      told.moved(moved, slot, failed);
      return;
    }
    if (busy) return;
    busy = true;
    const answer = await change("POST", "appointments", { ...wish(), slot });
    busy = false;
    if (answer?.status !== 201) {
      failed(answer);
      return;
    }
    dialog.close();
    told.booked(answer.body);
  };

  const ask = async () => {
    form.setAttribute("aria-busy", String(services.length === 0));
    const answer = services.length ? null : await read(`services?language=${encodeURIComponent(tag())}`);
    services = answer?.services.filter((/** @type {any} */ service) => service.bookable) ?? services;
    keep(field("service"), services, (service) => service.id, () => copy("book-service-template"), (option, service) => {
      /** @type {HTMLOptionElement} */ (option).value = service.id;
      say(option, service.name);
      option.lang = service.language;
    });
    form.removeAttribute("aria-busy");
    if (!answer && services.length === 0) say(said, text("desk-error"));
    field("service").value = visit && services.some((service) => service.id === visit?.service) ? visit.service : "";
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // What could not be read is asked for again.
    if (services.length) list();
    else ask();
  });
  form.addEventListener("change", (event) => {
    if (event.target === field("service")) offer([]);
    if (event.target === field("desk")) {
      list();
      return;
    }
    asked += 1;
    days.replaceChildren();
    say(said, "");
  });

  /** @param {string} title */
  const open = (title) => {
    say(find("h2", dialog.root), title);
    say(said, "");
    days.replaceChildren();
    show(form, moved === null);
    dialog.open(() => state.mine() !== null);
  };

  return {
    dialog,
    /** Books for somebody: for the visit at the desk, or for anybody. @param {Visit | null} whom */
    async open(whom) {
      [visit, moved] = [whom, null];
      form.reset();
      offer([]);
      open(whom ? text("appointment-next-for", { number: whom.number }) : text("appointment-new"));
      if (whom) {
        field("language").value = whom.speaks[0] ?? "it";
        field("party").value = String(whom.party_size);
        field("more").checked = whom.needs.includes("more_time");
      } else field("language").value = tag();
      field("service").focus();
      await ask();
    },
    /** Shows other times for an appointment. @param {Own} own */
    move(own) {
      [visit, moved] = [null, own];
      open(text("booking-move"));
      list();
    },
  };
}
