// Why a desk pauses: one of a few reasons, as codes.

import { Dialog } from "./dialog.js";

/**
 * Asks why the desk pauses.
 * @param {(reason: string) => void} chosen
 */
export function pauseDialog(chosen) {
  const dialog = new Dialog("pause");
  for (const answer of /** @type {NodeListOf<HTMLElement>} */ (dialog.root.querySelectorAll("[data-reason]"))) {
    answer.addEventListener("click", () => {
      dialog.close();
      chosen(answer.dataset.reason ?? "");
    });
  }
  return dialog;
}
