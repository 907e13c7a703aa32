// Who waits for help at a kiosk: one line above the work, and one clerk says that they go.

import { copy, find, keep, meta, say, show } from "../dom.js";
import { send } from "../post.js";

/** @typedef {{device: string, name: string, place: string, since: string}} Call */

/**
 * @param {string} site
 * @returns {(help: {calls: Call[]}) => void} Takes what was told.
 */
export function helpCalls(site) {
  const list = find("[data-help-calls]");
  return ({ calls }) => {
    show(list, calls.length > 0);
    keep(list, calls, (call) => call.device, () => copy("help-call-template"), (row, call) => {
      say(find("[data-help-where]", row), [call.name, call.place].filter(Boolean).join(" \u00b7 "));
      const button = /** @type {HTMLButtonElement} */ (find("button", row));
      button.onclick = () => {
        button.disabled = true;
        void go(site, call.device).finally(() => (button.disabled = false));
      };
    });
  };
}

/**
 * @param {string} site
 * @param {string} device
 */
async function go(site, device) {
  await send(`/api/v1/sites/${encodeURIComponent(site)}/devices/${encodeURIComponent(device)}/help`, {}, { csrf: meta("csrf"), tries: 3 });
}
