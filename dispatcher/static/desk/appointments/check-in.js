// Checking somebody in at the desk: what came of a code that was typed or scanned, in the words that the kiosk has for it,
// and a ticket without an appointment where the appointment is of no use.

import { day, time } from "../../appointment/when.js";
import { now } from "../../clock.js";
import { find, say, show, showPicture } from "../../dom.js";
import { text } from "../../words.js";
import { change, read } from "./ask.js";
import { bare } from "./code.js";

/** Refusals after which a ticket without an appointment helps. */
const HELPED = ["too_late", "wrong_day", "cancelled"];

/**
 * @typedef {import("./ask.js").Own} Own
 * @typedef {{said: string, next?: string, number?: number, picture?: import("../../words.js").Picture}} Outcome
 */

/**
 * @param {HTMLElement} root where the outcome is shown
 * @param {{came: () => void}} told `came`: somebody has got a ticket
 */
export function checkIns(root, told) {
  const part = (/** @type {string} */ name) => find(`[data-${name}]`, root);
  const walkIn = part("walk-in");
  let busy = false;
  /** What was scanned meanwhile. @type {(() => Promise<Outcome>) | null} */
  let following = null;
  /** Who would get a ticket without an appointment. @type {Own | null} */
  let helped = null;

  /** @param {Outcome} outcome */
  const write = ({ said, next = "", number, picture }) => {
    say(part("outcome-said"), said);
    say(part("outcome-next"), next);
    say(part("outcome-number"), number ? String(number) : "");
    show(part("outcome-picture"), Boolean(picture));
    if (picture) showPicture(find(".picture", root), picture);
    show(walkIn, helped !== null);
    if (helped) walkIn.focus();
  };

  /** Does one thing after the other, the newest of those that wait. @param {() => Promise<Outcome>} act */
  const doing = async (act) => {
    following = act;
    if (busy) return;
    busy = true;
    while (following) {
      const next = following;
      following = null;
      helped = null;
      write({ said: text("common-please-wait") });
      write(await next());
    }
    busy = false;
  };

  const take = async (/** @type {string} */ typed) => {
    const answer = await change("POST", "check-ins", { code: typed.trim() });
    if (answer?.status === 201) {
      told.came();
      const { number, picture, slot } = answer.body;
      return { said: text("appointment-checked-in", { time: time(slot) }), number, picture };
    }
    const problem = answer?.body;
    const own = problem?.code === "unknown_code" ? null : await read(`appointments/${encodeURIComponent(bare(typed))}`);
    if (HELPED.includes(problem?.code)) helped = own;
    const [said, next] = refused(problem, problem?.slot ?? own?.slot ?? "");
    const { number, picture } = problem?.visitor ?? {};
    return { said, next, number, picture };
  };

  const give = async (/** @type {Own} */ own) => {
    const { service, language, speaks, party_size, needs } = own;
    const answer = await change("POST", "tickets", { service, language, speaks, party_size, needs });
    if (answer?.status !== 201) {
      helped = own;
      return { said: answer?.body?.title ?? text("desk-error") };
    }
    told.came();
    return { said: text("appointment-walk-in-given"), number: answer.body.number, picture: answer.body.picture };
  };

  walkIn.addEventListener("click", () => {
    const own = helped;
    if (own) doing(() => give(own));
  });

  return {
    /** Checks in whoever has a code. @param {string} typed a code, or the link of a card */
    take: (typed) => doing(() => take(typed)),
    clear() {
      helped = null;
      if (!busy) write({ said: "" });
    },
  };
}

/**
 * Why somebody is not checked in, and what they can do.
 * @param {any} problem
 * @param {string} slot
 * @returns {[string, string]}
 */
function refused(problem, slot) {
  const at = { time: time(slot) };
  switch (problem?.code) {
    case "too_early":
      return [text("kiosk-too-early", at), text("kiosk-too-early-next", { time: time(problem.check_in_from ?? slot) })];
    case "too_late":
      return [text("kiosk-too-late", at), text("kiosk-too-late-next")];
    case "wrong_day":
      return [text("kiosk-wrong-day", { day: day(slot), ...at }), text(Date.parse(slot) < now() ? "kiosk-wrong-day-over" : "kiosk-wrong-day-next")];
    case "cancelled":
      return [problem.title, text("kiosk-appointment-cancelled-next")];
    case "already_checked_in":
      return [text("kiosk-already-in"), text("kiosk-already-in-next")];
    case "unknown_code":
      return [text("kiosk-unknown-code"), ""];
    default:
      return [problem?.title ?? text("desk-error"), ""];
  }
}
