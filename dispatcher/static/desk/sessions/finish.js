// The question before a session is finished while people who have checked in are not marked: what that will mean for them.

import { find, say } from "../../dom.js";
import { text } from "../../words.js";
import { Dialog } from "../dialog.js";
import { count } from "./store.js";

/** @param {() => void} finish */
export function finishDialog(finish) {
  const dialog = new Dialog("finish-session");
  find("[data-finish-no]", dialog.root).addEventListener("click", () => dialog.close());
  find("[data-finish-yes]", dialog.root).addEventListener("click", () => {
    dialog.close();
    finish();
  });
  return {
    dialog,
    /**
     * Finishes at once where everybody is marked.
     * @param {import("./store.js").Session} session
     * @param {() => boolean} holds
     */
    ask(session, holds) {
      const unmarked = count(session, "called");
      if (unmarked === 0) return finish();
      // As the dispatcher takes it: a roll that is being called tells who has not come.
      const isCalled = session.roll_call_until !== undefined && count(session, "present") > 0;
      say(find("[data-finish-what]", dialog.root), text(isCalled ? "session-unmarked-absent" : "session-unmarked-here", { n: unmarked }));
      dialog.open(holds);
    },
  };
}
