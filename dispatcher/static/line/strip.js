// Tokens to be printed, cut and handed along the line. A strip that was asked for is asked for under the same key until there is
// an answer, and printed again as often as it is needed without another being handed over.

import { copy, find, meta, say, show } from "../dom.js";
import { requestKey, send } from "../post.js";
import { text } from "../words.js";

const form = /** @type {HTMLFormElement} */ (find("[data-strip]"));
const again = find("[data-again]");
const list = find("[data-tokens]");
const note = (/** @type {string} */ sentence) => say(find("[data-notice]"), sentence);
let key = "";

form.addEventListener("input", () => (key = ""));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = /** @type {HTMLButtonElement} */ (find("button", form));
  const count = Number(new FormData(form).get("count"));
  const place = `/api/v1/sites/${encodeURIComponent(meta("site"))}/line/strip`;
  key ||= requestKey();
  button.disabled = true;
  const answer = await send(place, { count }, { csrf: meta("csrf"), key, waiting: () => note(text("line-not-sent")) });
  button.disabled = false;
  key = "";
  if (answer?.status !== 201) return note(answer?.body?.title ?? text("desk-error"));
  note("");
  await draw(answer.body.tokens);
  print();
});
again.addEventListener("click", () => print());

/** @param {{number: number, qr: string}[]} tokens */
async function draw(tokens) {
  const rows = tokens.map(({ number, qr }) => {
    const row = copy("strip-token");
    say(find("[data-number]", row), String(number));
    /** @type {HTMLImageElement} */ (find("[data-qr]", row)).src = `data:image/svg+xml,${encodeURIComponent(qr)}`;
    return row;
  });
  list.replaceChildren(...rows);
  show(list, true);
  show(again, true);
  // A picture that is not there yet would be missing on paper.
  await Promise.all([...list.querySelectorAll("img")].map((image) => image.decode()));
}
