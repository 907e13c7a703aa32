// A list that has no room for all it holds shows as much as fits, page by page: nothing scrolls, and nothing is cut.

/**
 * Pages every list of the present page that is marked for it, and again whenever its room changes.
 * @param {AbortSignal} signal Ends with the page.
 */
export function pageLists(signal) {
  for (const list of document.querySelectorAll("[data-paged]")) {
    if (list instanceof HTMLElement) pageList(list, signal);
  }
}

/**
 * @param {HTMLElement} list
 * @param {AbortSignal} signal
 */
function pageList(list, signal) {
  const pager = document.querySelector("[data-pager]");
  if (!(pager instanceof HTMLElement)) return;
  const [before, more] = ["before", "more"].map((way) => pager.querySelector(`[data-turn=${way}]`));
  const told = pager.querySelector("[data-pager-told]");
  const shown = pager.querySelector("[data-pager-shown]");
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  let first = 0;
  let each = items.length;

  /** Shows those from the first on. */
  const show = () => {
    items.forEach((item, n) => (item.hidden = n < first || n >= first + each));
    const [page, pages] = [Math.floor(first / each) + 1, Math.ceil(items.length / each)];
    before?.toggleAttribute("data-no", page === 1);
    more?.toggleAttribute("data-no", page === pages);
    for (const turn of [before, more]) turn?.setAttribute("aria-disabled", String(turn.hasAttribute("data-no")));
    if (shown) shown.textContent = `${page} / ${pages}`;
    if (told) told.textContent = (pager.dataset.told ?? "").replace("{n}", String(page)).replace("{total}", String(pages));
  };

  /** Finds how many fit: every page of so many must. */
  const fit = () => {
    const at = first;
    pager.hidden = true;
    for (each = items.length; each > 0; each -= 1) {
      pager.hidden = each === items.length;
      list.dataset.each = String(each);
      if (everyPageFits()) break;
    }
    each = Math.max(each, 1);
    list.dataset.each = String(each);
    pager.hidden = each === items.length;
    first = Math.floor(at / each) * each;
    show();
  };

  const everyPageFits = () => {
    for (first = 0; first < items.length; first += each) {
      show();
      if (overflows(list)) return false;
    }
    return true;
  };

  const turn = (/** @type {number} */ by) => {
    first = Math.min(Math.max(first + by * each, 0), items.length - 1);
    first -= first % each;
    show();
  };

  before?.addEventListener("click", () => turn(-1));
  more?.addEventListener("click", () => turn(1));
  addEventListener("resize", fit, { signal });
  document.fonts.ready.then(() => signal.aborted || fit());
  fit();
}

/** Whether something of it has no room. @param {HTMLElement} list */
function overflows(list) {
  const main = list.closest("main");
  if (!main) return false;
  const slack = 1;
  const high = (/** @type {Element} */ box) => box.scrollHeight > box.clientHeight + slack;
  if (high(main) || high(list) || document.body.scrollHeight > innerHeight + slack) return true;
  // A line's own height says little about its ink.
  return [...list.querySelectorAll(".button")].some((button) => {
    const ink = parseFloat(getComputedStyle(button).fontSize) * 0.35;
    return button.scrollHeight > button.clientHeight + ink;
  });
}
