// Leaves the page at once, for somebody who must not be seen with it: by its link, or Escape three times. What is on the
// page goes first, since the way may be slow, and Back does not lead here again. The paper leads here again.

const PRESSES = 3;
/** In how short a time Escape is pressed so often, in milliseconds. */
const PRESSES_MS = 2000;

/**
 * @param {HTMLAnchorElement} link where to go
 * @param {() => void} before ends what would write into the page again
 */
export function hideBy(link, before) {
  /** @type {number[]} */
  let pressed = [];

  const hide = () => {
    before();
    const away = link.href;
    document.body.replaceChildren();
    document.body.removeAttribute("data-stands");
    document.title = "…";
    history.replaceState(null, "", location.pathname);
    location.replace(away);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    hide();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at < PRESSES_MS);
    if (pressed.length >= PRESSES) hide();
  });
}
