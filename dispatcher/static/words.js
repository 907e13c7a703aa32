// The words that scripts put into a page, and languages, pictures and texts made of them. It never makes up a word:
// all come from the server, in <script type="application/json" id="words">.

/**
 * A message: a text with `{name}` where something is put in, or its wording for some counts.
 * @typedef {string | [number, string][]} Message
 * @typedef {{messages: Record<string, Message>, spoken?: Record<string, string>, pictures?: Record<string, string[]>,
 *   assets?: string, language?: string, direction?: string, least?: number}} Sheet
 * @typedef {{name: string, colour: string}} Picture
 */

/** The order in which a picture's names stand. */
const COLOURS = ["red", "yellow", "green", "blue", "violet", "orange"];

/** @type {Sheet} */
let sheet = JSON.parse(document.getElementById("words")?.textContent || '{"messages":{}}');
let language = document.documentElement.lang;
let plurals = new Intl.PluralRules(language);

/**
 * Takes more words; those of another language take the place of what is there.
 * @param {Partial<Sheet>} other
 */
export function use(other) {
  sheet = { ...sheet, ...other };
  language = other.language ?? language;
  plurals = new Intl.PluralRules(language);
}

/** The language of the words. */
export function tag() {
  return language;
}

/** The direction in which the words are written, where the server said it. */
export function direction() {
  return sheet.direction ?? document.documentElement.dir;
}

/** Where assets are, without a slash at its end. */
export function assets() {
  return sheet.assets ?? "";
}

/**
 * Whether there is such a message.
 * @param {string} key
 */
export function has(key) {
  return key in sheet.messages;
}

/**
 * A message with its arguments; a count is `n`.
 * @param {string} key
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function text(key, args = {}) {
  const message = sheet.messages[key];
  if (message === undefined) return `⟦${key}⟧`;
  const wording = typeof message === "string" ? message : counted(message, Number(args.n));
  return wording.replace(/\{(\w+)\}/g, (whole, name) => (name in args ? String(args[name]) : whole));
}

/**
 * The wording of a count: its own sample for nought, else one of the same plural category.
 * @param {[number, string][]} samples
 * @param {number} n
 */
function counted(samples, n) {
  const category = plurals.select(n);
  const own = n === 0 && samples.find(([count]) => count === 0);
  const like = own || samples.find(([count]) => count > 0 && plurals.select(count) === category);
  return (like || samples[samples.length - 1])[1];
}

/**
 * What a language is called in the language of the page.
 * @param {string} spoken
 */
export function languageName(spoken) {
  return sheet.spoken?.[spoken] ?? sheet.spoken?.[spoken.split("-")[0]] ?? spoken;
}

/**
 * The names of languages, as a list in a sentence.
 * @param {string[]} spoken
 */
export function languageNames(spoken) {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(spoken.map(languageName));
}

/**
 * What a picture is called.
 * @param {Picture} picture
 */
export function pictureName(picture) {
  return sheet.pictures?.[picture.name]?.[COLOURS.indexOf(picture.colour)] ?? "";
}
