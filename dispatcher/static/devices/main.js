// The devices page, put together: reads kiosks and boards while it is in sight, and says since when what it shows is true.

import { setClock, setZone, timeOfDay } from "../clock.js";
import { copy, find, keep, meta, say, show } from "../dom.js";
import { send } from "../post.js";
import { text } from "../words.js";
import { letIn } from "./let-in.js";
import { revoking } from "./revoke.js";
import { fill } from "./row.js";

/** @typedef {import("./row.js").Device} Device */

/** How often the devices are read while the page is in sight, in milliseconds. */
const READ_EVERY_MS = 3000;

const path = `/api/v1/sites/${encodeURIComponent(meta("site"))}/devices`;
/** When the devices were read last, RFC 3339. */
let readAt = "";
let reading = false;

/** @param {string} sentence */
const notice = (sentence) => say(find("[data-notice]"), sentence);

async function read() {
  if (reading) return;
  reading = true;
  const answer = await send(path, null, { method: "GET", tries: 1 });
  reading = false;
  if (answer?.status === 401) {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return;
  }
  if (answer?.status !== 200) {
    if (readAt) say(find("[data-as-of]"), text("device-not-read", { time: timeOfDay(readAt) }));
    return;
  }
  readAt = answer.body.now;
  setClock(readAt);
  say(find("[data-as-of]"), text("device-as-of", { time: timeOfDay(readAt) }));
  render(answer.body.devices);
}

/** @param {Device[]} devices */
function render(devices) {
  show(find("[data-none]"), devices.length === 0);
  show(find("[data-list]"), devices.length > 0);
  keep(find("[data-devices]"), devices, (device) => device.id, () => copy("device-template"), (row, device) => fill(row, device, revoke));
}

setZone(meta("zone"));
const revoke = revoking(path, (sentence) => {
  notice(sentence);
  read();
});
letIn(path, (sentence) => {
  notice(sentence);
  read();
});
read();
setInterval(() => document.hidden || read(), READ_EVERY_MS);
document.addEventListener("visibilitychange", () => document.hidden || read());
