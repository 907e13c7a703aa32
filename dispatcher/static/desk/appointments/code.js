// Codes of appointments as people type them and scanners read them.

/** How many symbols a code has, with the one that checks it. */
const SYMBOLS = 10;

/**
 * What a code is compared by: its symbols alone. A card's QR code holds a link that ends with the code.
 * @param {string} written
 */
export function bare(written) {
  // A scanner that is set to another keyboard changes some marks of the link, but no symbol of the code and no full stop.
  const end = written.slice(Math.max(written.lastIndexOf("#"), written.lastIndexOf(".")) + 1);
  const code = end.replace(/[^a-z0-9]/gi, "").toUpperCase();
  // A link that is not typed to its end.
  return /^https?\W/i.test(written) && code.length !== SYMBOLS ? "" : code;
}

/**
 * Whether what was written is a whole code.
 * @param {string} written
 */
export function isWhole(written) {
  return bare(written).length >= SYMBOLS;
}
