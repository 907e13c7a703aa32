// Going from page to page without leaving steps: a page takes the place of the last one in the history,
// a form is sent once, and what was pressed shows it until the next page is there.

/** Takes over links and forms of this page. */
export function leaveNoSteps() {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || event.defaultPrevented) return;
    event.preventDefault();
    if (!press(link)) return;
    location.replace(link.href);
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    event.preventDefault();
    if (!press(button)) return;
    send(form, button).catch(release);
  });
}

/**
 * Goes to an address without leaving a step.
 * @param {string} address
 */
export function go(address) {
  location.replace(address);
}

/**
 * Sends a form and goes where it leads.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
async function send(form, button) {
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form, button)));
  const method = button?.getAttribute("formmethod") ?? form.method;
  const action = button?.getAttribute("formaction") ?? form.action;
  if (method === "get") return go(`${action}?${body}`);
  const answer = await fetch(action, { method: "POST", body });
  if (!answer.ok) throw new Error(`answered with ${answer.status}`);
  go(answer.url);
}

/**
 * Shows that something is pressed; false if something is pressed already.
 * @param {HTMLElement | null} button
 */
function press(button) {
  if (document.body.dataset.busy !== undefined) return false;
  document.body.dataset.busy = "";
  document.body.setAttribute("aria-busy", "true");
  if (button) button.dataset.pressed = "";
  return true;
}

/** Lets the person try again. */
function release() {
  delete document.body.dataset.busy;
  document.body.removeAttribute("aria-busy");
  for (const button of document.querySelectorAll("[data-pressed]")) button.removeAttribute("data-pressed");
}
