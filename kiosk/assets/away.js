// The kiosk's own program does not answer: the page says so in its language, and what it says is in the page already.

/**
 * Says that the program is away: `part` leaves the page in sight, for somebody may need its number; `whole` covers it.
 * @param {"part" | "whole"} how
 */
export function sayAway(how) {
  const root = document.documentElement;
  if (root.dataset.away !== "whole") root.dataset.away = how;
  // Nobody can be given more time.
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
}

/** Says that it is back; a page that is covered stays so until another takes its place. */
export function sayBack() {
  if (document.documentElement.dataset.away === "part") delete document.documentElement.dataset.away;
}

/** Whether it is away. */
export function isAway() {
  return document.documentElement.dataset.away !== undefined;
}
