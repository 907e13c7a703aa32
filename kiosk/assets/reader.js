// What a scanner types, key by key, and the code in it. Pure: it knows no page and no clock, and takes no key for anything
// but a letter of a code: whatever else is among them spoils all that comes in one go.

import { isRight } from "./code.js";

/** The longest time between two keys of a scanner, in milliseconds. */
export const BURST_MS = 80;
/** The most keys of one code: a link of the longest host and site has fewer. */
const MOST = 256;
/** From so many keys on, what comes in one go is a scan, and nothing that somebody types. */
const LEAST = 10;
/** What a scanner presses at its end. */
const ENDS = ["Enter", "Tab"];
/** Keys that are held for the sake of another. */
const HELD = ["Shift", "AltGraph", "CapsLock", "NumLock", "Dead"];

/** @typedef {{ key: string, at: number, commands: boolean }} Stroke A key, when, and whether Control, Alt or Meta was held. */
/** @typedef {{ quick: boolean, code?: string }} Read Whether the key came in one go with others, and the code that it ends. */

export class Reader {
  #keys = "";
  #spoilt = false;
  #last = -Infinity;

  /**
   * Takes a key.
   * @param {Stroke} stroke
   * @returns {Read}
   */
  press({ key, at, commands }) {
    const quick = at - this.#last < BURST_MS;
    if (!quick) this.#forget();
    this.#last = at;
    if (HELD.includes(key)) return { quick };
    if (!commands && ENDS.includes(key)) {
      const code = this.#spoilt ? undefined : read(this.#keys);
      this.#keys = "";
      return { quick, code };
    }
    if (commands || [...key].length !== 1 || this.#keys.length >= MOST) this.#spoilt = true;
    else this.#keys += key;
    return { quick };
  }

  /** No key has come for a while: what was typed by hand, or is an appointment's code without an end. */
  rest() {
    const keys = this.#spoilt ? "" : this.#keys;
    this.#forget();
    if (keys.length < LEAST) return keys;
    const code = read(keys) ?? "";
    return code.includes(".") ? "" : code;
  }

  #forget() {
    this.#keys = "";
    this.#spoilt = false;
  }
}

/**
 * The code in what was scanned, in its shortest form: that of an appointment, of a token of the line, or of a ticket; nothing
 * where there is none. Of a link only its end counts, since a scanner that is set to another keyboard changes some marks of it.
 * @param {string} keys
 * @returns {string | undefined}
 */
export function read(keys) {
  if (keys.length > MOST || /\s/.test(keys.trim())) return undefined;
  const text = keys.trim();
  const ticket = /(?:^|[^0-9a-z])([0-9a-z]{13})\.([0-9a-z]{26})$/i.exec(text);
  if (ticket) return `${ticket[1]}.${ticket[2]}`.toLowerCase();
  const line = /(?:^|[^0-9])(\d{4})[^0-9a-z.]?(\d{2})[^0-9a-z.]?(\d{2})\.(\d{1,6})\.([0-9a-z]{16})$/i.exec(text);
  if (line) return `${line[1]}${line[2]}${line[3]}.${line[4]}.${line[5]}`.toLowerCase();
  const bare = /(?:^|[.#])([0-9a-z]{3})[^0-9a-z]?([0-9a-z]{3})[^0-9a-z]?([0-9a-z]{4})$/i.exec(text);
  const code = bare ? `${bare[1]}${bare[2]}${bare[3]}`.toUpperCase() : "";
  return isRight(code) ? code : undefined;
}
