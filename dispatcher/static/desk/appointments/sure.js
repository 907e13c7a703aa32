// The question before an appointment is moved or cancelled. The answer that changes nothing comes first.

import { day, time } from "../../appointment/when.js";
import { find, say } from "../../dom.js";
import { text } from "../../words.js";
import { Dialog } from "../dialog.js";

export function sure() {
  const dialog = new Dialog("sure");
  const part = (/** @type {string} */ name) => find(`[data-sure-${name}]`, dialog.root);
  /** @type {() => Promise<string>} */
  let act = async () => "";
  let busy = false;
  part("no").addEventListener("click", () => dialog.close());
  part("yes").addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    const wrong = await act();
    busy = false;
    say(part("wrong"), wrong);
    if (!wrong) dialog.close();
  });
  return {
    dialog,
    /**
     * @param {{title: string, yes: string, no: string, slot: string}} question keys of what is asked and answered, and about which time
     * @param {() => Promise<string>} done does it, and gives what went wrong
     */
    ask({ title, yes, no, slot }, done) {
      act = done;
      say(find("h2", dialog.root), text(title));
      say(part("when"), `${day(slot)} ${time(slot)}`);
      say(find("span", part("yes")), text(yes));
      say(find("span", part("no")), text(no));
      say(part("wrong"), "");
      dialog.open(() => true);
    },
  };
}
