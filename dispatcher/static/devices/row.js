// One device in the list: what it is, how it is, and the button that revokes it. It asks nobody anything.

import { now, timeOfDay } from "../clock.js";
import { copy, find, say, meta } from "../dom.js";
import { has, tag, text } from "../words.js";

/**
 * @typedef {{id: string, kind: string, name: string, place: string, connected: boolean, seen_at?: string, version?: string,
 *   printer?: string}} Device
 */

/** States of a printer in which nothing is to be done. */
const WELL = ["ok", "folder", "unknown"];

/** How long ago a device that is not connected here may have been seen and be well, perhaps at another dispatcher. */
const SEEN_MS = 150000;

/**
 * Writes a device into its row.
 * @param {HTMLElement} row
 * @param {Device} device
 * @param {(device: Device) => void} revoke
 */
export function fill(row, device, revoke) {
  row.dataset.well = String(device.connected || now() - Date.parse(device.seen_at ?? "") < SEEN_MS);
  const kind = find(".device-kind", row);
  if (!kind.firstChild) kind.append(copy(`kind-${device.kind}`), document.createTextNode(""));
  const name = /** @type {Text} */ (kind.lastChild);
  if (name.data !== device.name) name.data = device.name;
  say(find(".under", row), [text(`device-kind-${device.kind}`), device.place].filter(Boolean).join(" · "));
  say(find(".device-state", row), state(device));
  const printer = find(".device-printer", row);
  const code = device.printer ?? "";
  printer.dataset.well = String(!code || WELL.includes(code));
  say(printer, printerState(code));
  say(find(".device-version", row), device.version ?? "");
  say(find(".device-which", row), ` ${device.name}`);
  find("button", row).onclick = () => revoke(device);
}

/** @param {Device} device */
function state(device) {
  if (device.connected) return text("common-link-live");
  return device.seen_at ? text("device-seen", { time: moment(device.seen_at) }) : text("device-never-seen");
}

/** @param {string} code */
function printerState(code) {
  const key = `device-printer-${code.replaceAll("_", "-")}`;
  return code && has(key) ? text(key) : "";
}

/**
 * A time of today, or a day with its time.
 * @param {string} at RFC 3339
 */
export function moment(at) {
  /** @param {number} millis */
  const day = (millis) => new Intl.DateTimeFormat(`${tag()}-u-nu-latn`, { dateStyle: "medium", timeZone: meta("zone") }).format(millis);
  const millis = Date.parse(at);
  return day(millis) === day(now()) ? timeOfDay(at) : `${day(millis)} ${timeOfDay(at)}`;
}
