// The desk's windows for appointments, put together.

import { find, show } from "../../dom.js";
import { checkIns } from "./check-in.js";
import { isWhole } from "./code.js";
import { dayDialog } from "./day.js";

/** @param {import("../state.js").State} state */
export function appointmentWindows(state) {
  const checking = checkIns(find("[data-outcome]"), { came: () => day.again() });
  const day = dayDialog(state, {
    entered: (typed, found) => {
      const code = isWhole(typed) ? typed : found.length === 1 ? found[0].code : "";
      if (!code) return;
      checking.take(code);
      day.clear();
    },
    open: () => {},
    typed: checking.clear,
  });
  const tool = find("[data-appointments]");
  const open = () => {
    checking.clear();
    day.open();
  };
  tool.addEventListener("click", open);

  return {
    dialogs: [day.dialog],
    /** Shows what can be opened at a desk, or before one is. @param {boolean} atDesk */
    render(atDesk) {
      show(tool, atDesk);
    },
    age: day.age,
    open,
  };
}
