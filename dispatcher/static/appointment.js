// The page of an appointment, which its code opens: when it is, saying that one is there, moving and cancelling it, in the
// language that it was booked in or another that was chosen. It never says what it is for.

import { cancel, checkIn, code, move, now, read, site, slots } from "./appointment/acts.js";
import { lead, on, showCode, showParts, showWhen, write } from "./appointment/card.js";
import { followEarlier, showEarlier } from "./appointment/earlier.js";
import { findListed, followList, showList, waiting } from "./appointment/list.js";
import { refused, said, stands } from "./appointment/standing.js";
import { fill, former } from "./appointment/times.js";
import { day, time } from "./appointment/when.js";
import { fetchWords, prefer } from "./appointment/wording.js";
import { find } from "./dom.js";
import { hideBy } from "./phone/hide.js";
import { has, tag, text } from "./words.js";

/** So often it is looked whether one may come by now, in milliseconds. */
const LOOK_MS = 10000;

const languages = /** @type {HTMLSelectElement} */ (find("[data-language]"));
const askMove = /** @type {HTMLDialogElement} */ (find("[data-ask-move]"));
const askCancel = /** @type {HTMLDialogElement} */ (find("[data-ask-cancel]"));
/** @type {Record<string, {name: string, languages: string[]}>} */
const sites = JSON.parse(find("#sites").textContent ?? "{}");
/** @type {any} */
let own = null;
/** What stands in the way of it, until it is read again. @type {import("./appointment/standing.js").Stands | null} */
let hindered = "loading";
/** @type {any} */
let visitor = null;
/** @type {string[] | null} */
let free = null;
let [wanted, note] = ["", ""];

function show() {
  const standing = hindered ?? stands(own, now());
  showParts(standing, free !== null);
  find("[data-moving]").hidden = free === null;
  find("[data-when]").hidden = !own;
  showEarlier(own, free !== null || !["open", "here"].includes(standing));
  showList();
  find("[data-training]").hidden = own ?? waiting ? !(own ?? waiting).training : find("[data-training]").hidden;
  if (!has("booking-yours")) return;
  const { now: sentence, hint } = said(standing, own);
  find("[data-now]").removeAttribute("data-word");
  write("[data-now]", sentence ? text(...sentence) : "");
  write("[data-hint]", hint ? text(...hint) : "");
  write("[data-number]", standing === "used" && visitor?.number ? String(visitor.number) : "");
  find(".now").hidden = free !== null || !(sentence || hint);
  write("[data-said]", note && text(note));
  if (!own) return;
  former(["cancelled", "used"].includes(standing) ? "" : own.moved_from ?? "");
  showWhen(own, sites[site]?.name ?? "");
}

/** Fetches the words of the page's language and says everything in it. */
async function learn() {
  if (!(await fetchWords((own ?? waiting)?.language))) return;
  languages.value = tag();
  if (free) list(free);
  show();
}

async function load() {
  hindered = "loading";
  show();
  const answer = await read();
  hindered = answer?.status === 200 ? null : refused(answer) ?? "offline";
  if (!hindered) own = answer?.body;
  if (hindered === "list") hindered = await findListed();
  if (own || waiting) showCode();
  if (own?.state === "checked_in") visitor = (await checkIn(undefined))?.body?.visitor;
  await learn();
  show();
}

async function come() {
  note = "";
  const language = sites[site]?.languages.includes(tag()) ? tag() : undefined;
  const answer = await checkIn(language);
  if (answer?.status === 201) {
    location.assign(answer.body.phone_url);
    return;
  }
  visitor = answer?.body?.visitor;
  hindered = refused(answer);
  if (!hindered) note = "desk-error";
  show();
}

/** @param {string[]} slots */
function list(slots) {
  free = slots;
  const choose = (/** @type {string} */ slot) => {
    wanted = slot;
    write("[data-new-day]", day(slot), askMove);
    write("[data-new-time]", time(slot), askMove);
    write("[data-fault]", "", askMove);
    askMove.showModal();
  };
  fill(find("[data-days]"), slots.filter((slot) => slot !== own.slot), choose);
  show();
}

/** Shows what is free, after a sentence if there is one. @param {string} key */
async function offer(key) {
  note = "";
  const answer = await slots(own);
  if (answer?.status !== 200) {
    hindered = refused(answer) ?? "offline";
    show();
    return;
  }
  list(answer.body.slots.map((/** @type {{slot: string}} */ one) => one.slot));
  write("[data-moving-said]", key && text(key));
  find("[data-moving] h2").focus();
}

async function moved() {
  const answer = await move(wanted);
  if (answer?.status === 200) {
    own = answer.body;
    note = "booking-moved";
  } else if (["slot_taken", "no_slot"].includes(answer?.body?.code)) {
    askMove.close();
    await offer("booking-taken");
    return;
  } else {
    hindered = refused(answer);
    if (!hindered) write("[data-fault]", answer?.body?.title ?? text("desk-error"), askMove);
    if (!hindered) return;
  }
  free = null;
  askMove.close();
  show();
  find("main").scrollIntoView();
}

async function cancelled() {
  const answer = await cancel();
  if (answer?.status === 200) own = answer.body;
  else hindered = refused(answer);
  if (answer?.status !== 200 && !hindered) {
    write("[data-fault]", answer?.body?.title ?? text("desk-error"), askCancel);
    return;
  }
  note = "";
  askCancel.close();
  show();
}

/** Takes what came of a wish for an earlier time. @param {any} answer @param {string} [said] */
function wished(answer, said = note) {
  if (answer?.status === 200) own = answer.body;
  else hindered = refused(answer);
  note = answer?.status === 200 || hindered ? said : "desk-error";
  show();
}

on("[data-here]", come);
on("[data-again]", load);
on("[data-move]", () => offer(""));
on("[data-stay]", () => {
  free = null;
  show();
});
on("[data-yes]", moved, askMove);
on("[data-no]", () => askMove.close(), askMove);
on("[data-cancel]", () => {
  write("[data-fault]", "", askCancel);
  askCancel.showModal();
});
on("[data-yes]", cancelled, askCancel);
on("[data-no]", () => askCancel.close(), askCancel);
languages.addEventListener("change", () => {
  prefer(languages.value);
  learn();
});
const endEarlier = followEarlier(() => (hindered ? null : own), wished);
const endList = followList((standing, said = note) => {
  [hindered, note] = [standing, said];
  return standing ? show() : load();
});
hideBy(/** @type {HTMLAnchorElement} */ (find("[data-hide]")), () => {
  clearInterval(looking);
  endEarlier();
  endList();
});
addEventListener("hashchange", () => location.reload());
const looking = setInterval(() => {
  if (hindered === "early" && stands(own, now()) === "here") hindered = null;
  if (own && !hindered) show();
}, LOOK_MS);

lead();
if (site && code) load();
else {
  hindered = "unknown";
  learn();
}
