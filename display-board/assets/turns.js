// Sentences in several languages take turns in one place. The turn follows from the time alone, so that
// all places and all boards of a hall are in the same language, and a new fragment goes on where the old one was.

const TURN_MS = 6000;
/** Where there is more to read. */
const SLOW_TURN_MS = 18000;

const calm = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * Shows in each place under `root` the sentence whose turn it is.
 * @param {ParentNode} root
 */
export function turn(root) {
  for (const place of root.querySelectorAll("[data-turns]")) {
    const slow = place.getAttribute("data-turns") === "slow";
    // What is no news stays as it is for those who want little to move.
    const index = slow && calm.matches ? 0 : Math.floor(Date.now() / (slow ? SLOW_TURN_MS : TURN_MS));
    const all = [...place.children];
    all.forEach((sentence, at) => sentence.toggleAttribute("data-shown", at === index % all.length));
    place.setAttribute("data-turning", "");
  }
}
