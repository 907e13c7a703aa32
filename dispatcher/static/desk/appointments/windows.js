// The desk's windows for appointments, put together.

import { find, show } from "../../dom.js";
import { dayDialog } from "./day.js";

/** @param {import("../state.js").State} state */
export function appointmentWindows(state) {
  const day = dayDialog(state, { entered: () => {}, open: () => {}, typed: () => {} });
  const tool = find("[data-appointments]");
  tool.addEventListener("click", () => day.open());

  return {
    dialogs: [day.dialog],
    /** Shows what can be opened at a desk, or before one is. @param {boolean} atDesk */
    render(atDesk) {
      show(tool, atDesk);
    },
    age: day.age,
    open: day.open,
  };
}
