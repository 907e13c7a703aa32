// The bar above the desk screen: the desk's name, and the button that closes the desk while nobody is there.

import { find, say, show } from "../dom.js";
import { text } from "../words.js";

/**
 * @param {import("./state.js").State} state
 * @param {import("./acts.js").Acts} acts
 */
export function bar(state, acts) {
  const button = find("[data-close-desk]");
  const closes = (/** @type {import("./state.js").Desk | null} */ desk) => desk?.state === "idle" || desk?.state === "paused";
  const close = () => {
    const mine = state.mine();
    if (mine && closes(mine) && !acts.busy) acts.press("sign-out", mine.id, {});
  };
  button.addEventListener("click", close);
  return {
    close,
    /** @param {import("./state.js").Desk | null} mine */
    render(mine) {
      show(button, mine !== null);
      button.setAttribute("aria-disabled", String(acts.busy !== null || !closes(mine)));
      button.setAttribute("aria-busy", String(acts.busy === "sign-out"));
      say(find("[data-desk-label]"), mine ? text("common-desk", { desk: mine.label }) : text("desk-choose"));
    },
  };
}
