// Codes of appointments as people type them and scanners read them.

/** How many symbols a code has, with the one that checks it. */
const SYMBOLS = 10;

/**
 * What a code is compared by: its symbols alone. A card's QR code holds a link that ends with the code.
 * @param {string} written
 */
export function bare(written) {
  // A link that is not typed to its end.
  if (/^https?:/i.test(written) && !written.includes("#")) return "";
  const fragment = written.slice(written.lastIndexOf("#") + 1);
  const code = written.includes("#") ? fragment.slice(fragment.lastIndexOf(".") + 1) : written;
  return code.replace(/[^a-z0-9]/gi, "").toUpperCase();
}

/**
 * Whether what was written is a whole code.
 * @param {string} written
 */
export function isWhole(written) {
  return bare(written).length >= SYMBOLS;
}
