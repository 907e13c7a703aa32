// Sentences in several languages take turns in one place. The turn follows from the time alone, so that
// all places and all boards of a hall are in the same language, and a new fragment goes on where the old one was.

const TURN_MS = 6000;

/**
 * Shows in each place under `root` the sentence whose turn it is.
 * @param {ParentNode} root
 */
export function turn(root) {
  const index = Math.floor(Date.now() / TURN_MS);
  for (const place of root.querySelectorAll("[data-turns]")) {
    const all = [...place.children];
    all.forEach((sentence, at) => sentence.toggleAttribute("data-shown", at === index % all.length));
    place.setAttribute("data-turning", "");
  }
}
