// The recordings page, put together: a row for each sentence, and above them how many are still missing.

import { find, meta, say } from "../dom.js";
import { text } from "../words.js";
import { begin } from "./row.js";

const path = `/api/v1/sites/${encodeURIComponent(meta("site"))}/recordings/${encodeURIComponent(meta("voice"))}`;

/** Counts again what is recorded. */
function count() {
  const total = document.querySelectorAll("[data-sentence]").length;
  const done = document.querySelectorAll("[data-sentence][data-recorded]").length;
  say(find("[data-lacks]"), text("recording-missing", { n: total - done }));
  say(find("[data-voice][aria-current] [data-done]"), text("recording-done", { n: done, total }));
}

for (const row of document.querySelectorAll("[data-sentence]")) if (row instanceof HTMLElement) begin(row, path, count);
