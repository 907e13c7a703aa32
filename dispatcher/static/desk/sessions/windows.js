// Sessions of many people at the desk, put together: the day's, the one that is held with its roll-call, and the question at its end.

import { find } from "../../dom.js";
import { finishDialog } from "./finish.js";
import * as list from "./list.js";
import { Roll } from "./roll.js";
import { Sessions } from "./store.js";

/**
 * @typedef {import("../state.js").State} State
 * @typedef {import("../state.js").Desk} Desk
 * @typedef {{act: string, until: string, service: string, slot: string}} SessionUndo
 */

/**
 * @param {State} state
 * @param {{press: (act: string, body: object) => boolean, busy: () => string | null, changed: () => void}} told
 *   `press`: an act of the session, which gives whether it could be done; `changed`: something is known anew.
 */
export function sessionWindows(state, told) {
  const sessions = new Sessions(state, told.changed);
  const roll = new Roll((act, code) => told.press(act, { code }));
  let finish = () => {};
  const ending = finishDialog(() => finish());
  /** Whether a session was held when the page was written last; unknown before that. @type {boolean | null} */
  let was = null;
  list.onBegin((session) => told.press("begin", session));

  /** Whether the focus is nowhere, or on what has just gone. */
  const isLost = () => document.activeElement === document.body || !document.activeElement?.checkVisibility();

  return {
    sessions,
    dialogs: [ending.dialog],
    press: told.press,
    undo: () => sessions.undo(state.mine()),
    /** @param {Desk} desk */
    render(desk) {
      const held = desk.state === "session" ? sessions.held(desk) : null;
      list.render(state, desk, sessions, told.busy());
      roll.render(state, held);
      // Who has just begun one, or ended it, goes on from there.
      if (was === false && held && isLost()) roll.enter();
      if (was === true && !held && isLost()) find("[data-act=next]").focus();
      was = held !== null;
    },
    /**
     * Does what a key or button means while a session is held; whether it means anything then.
     * @param {string} act
     * @param {() => void} end
     */
    key(act, end) {
      const mine = state.mine();
      const held = mine && sessions.held(mine);
      if (!held) return false;
      if (act === "arrived") roll.key("present");
      else if (act === "missed") roll.key("absent");
      else if (act === "down") roll.move(1);
      else if (act === "up") roll.move(-1);
      else if (act === "finish") {
        // What it will mean for those who are not marked can be said once its people are known.
        if (told.busy() !== null || !sessions.all.includes(held)) return true;
        finish = end;
        ending.ask(held, () => state.mine()?.state === "session");
      } else return false;
      return true;
    },
  };
}
