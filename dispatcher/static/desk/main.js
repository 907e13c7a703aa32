// The desk screen, put together: follows the desk topic, shows what is true, and hands presses on.

import { start } from "../clock.js";
import { find, meta, say, show } from "../dom.js";
import { text } from "../words.js";
import { Acts, fitting, sessionAct } from "./acts.js";
import { parkDialog } from "./away.js";
import { appointmentWindows } from "./appointments/windows.js";
import { bar } from "./bar.js";
import { onScan } from "./burst.js";
import { Choice } from "./choice.js";
import { chooseDialog } from "./choose.js";
import { claimForm } from "./claim.js";
import { followDesks, toSignIn } from "./follow.js";
import { helpCalls } from "./help.js";
import { historyDialog } from "./history.js";
import { listen } from "./keys.js";
import { pauseDialog } from "./pause.js";
import * as person from "./person.js";
import { printDialog } from "./print.js";
import { Rows } from "./rows.js";
import { sessionWindows } from "./sessions/windows.js";
import { State } from "./state.js";
import { tell } from "./tell.js";
import { transferDialog } from "./transfer.js";
import * as waiting from "./waiting.js";

const site = meta("site");
const state = new State(meta("agent"));
const notices = find("[data-notice]");
const announce = find("[data-announce]");
const notice = (/** @type {string} */ sentence) => say(notices, sentence);
let held = false;
let ready = false;
let lost = false;
/** The desk that was ours before a change. @type {import("./state.js").Desk | null} */
let before = null;

const acts = new Acts(site, state.me, {
  changed: render,
  notice,
  desk: (desk) => {
    state.takeDesk(desk);
    render();
  },
  over: toSignIn,
  group: (session) => groups.sessions.take(session),
});
const above = bar(state, acts);
const choice = new Choice(state, {
  open: (desk, languages, until) => acts.press("sign-in", desk, until ? { languages, until } : { languages }),
  notice,
});

const pausing = pauseDialog((reason) => press("pause", { reason }));
const parking = parkDialog((minutes) => press("park", { minutes }));
const passing = transferDialog(state, (service, desk) => press("transfer", desk ? { service, desk } : { service }));
const history = historyDialog(state);
const printing = printDialog(state, notice);
const choosing = chooseDialog(state, {
  call: (visit, reason) => press("call", { visit, reason }),
  resume: (visit) => press("resume", { visit }),
  print: (visit) => void printing.open(visit),
  busy: () => acts.busy !== null,
});
const claiming = claimForm((number) => press("claim", { number }));
const appointments = appointmentWindows(state);
const groups = sessionWindows(state, {
  press: (act, body) => {
    const mine = state.mine();
    if (!mine || !acts.takes(sessionAct(act))) return false;
    acts.press(sessionAct(act), mine.id, body);
    return true;
  },
  busy: () => acts.busy,
  changed: render,
});
const dialogs = [...groups.dialogs, ...appointments.dialogs, pausing, parking.dialog, passing.dialog, history.dialog, printing.dialog, choosing.dialog];
const rows = new Rows(find("[data-waiting]"), (visit) => choosing.open(visit));

function render() {
  if (!ready) return;
  const mine = state.mine();
  show(find("[data-connecting]"), false);
  show(find("[data-choice]"), mine === null);
  show(find("[data-work]"), mine !== null);
  appointments.render(mine !== null);
  above.render(mine);
  if (mine) {
    person.render(state, mine, acts, groups.undo());
    groups.render(mine);
    waiting.render(state, groups.sessions);
    claiming.render(mine.state === "idle");
    rows.settle();
    choosing.render();
    passing.render();
    tell(mine, announce);
  } else {
    choice.render(acts.busy !== null);
    if (held && acts.busy !== "sign-out") notice(text("desk-closed-elsewhere"));
    tell(null, announce);
  }
  if (mine && !held) notice("");
  held = mine !== null;
  for (const dialog of dialogs) dialog.check();
  void printing.heard();
}

/**
 * Does an act, if it fits.
 * @param {string} act
 * @param {object} [more] What the desk does not say by itself.
 */
function press(act, more = {}) {
  const mine = state.mine();
  const body = fitting(act, mine, groups.undo());
  if (mine && body && "slot" in body) groups.press(act, body);
  else if (mine && body && !acts.busy) acts.press(act, mine.id, { ...body, ...more });
}

/**
 * Takes a press of a button or key: some ask something first, and some only look.
 * @param {string} act
 */
function begin(act) {
  const mine = state.mine();
  const visit = mine?.visit;
  if (!mine) return;
  if (mine.state === "session" && groups.key(act, () => press("finish"))) return;
  if (act === "waiting") rows.enter();
  else if (act === "down") rows.move(1);
  else if (act === "up") rows.move(-1);
  else if (act === "appointments") appointments.open();
  else if (act === "book") appointments.book();
  else if (act === "history") visit && history.open(visit);
  else if (act === "close") above.close();
  else if (acts.busy) return;
  else if (act === "pause" && mine.state === "paused") press("reopen");
  else if (!fitting(act, mine, groups.undo())) return;
  else if (act === "pause") pausing.open(() => fitting(act, state.mine()) !== null);
  else if (act === "park" && visit) parking.open(visit, stays(act, visit.visit));
  else if (act === "transfer" && visit) passing.open(visit, stays(act, visit.visit));
  else press(act);
}

/**
 * Whether an act still fits, about the same visit.
 * @param {string} act
 * @param {string} visit
 */
function stays(act, visit) {
  return () => fitting(act, state.mine()) !== null && state.mine()?.visit?.visit === visit;
}

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-act]"))) {
  button.addEventListener("click", () => begin(button.dataset.act ?? ""));
}
find("[data-history]").addEventListener("click", () => begin("history"));
listen(begin);
onScan(appointments.scan);
start(() => {
  waiting.age(state);
  parking.times();
  appointments.age();
  const mine = state.mine();
  if (ready && mine) person.age(mine);
  if (ready && mine) groups.sessions.age();
  if (ready && (mine?.undo || groups.undo())) render();
});

followDesks(site, state, {
  help: helpCalls(site),
  snapshot: () => {
    const first = !ready;
    ready = true;
    if (first) acts.resume();
    acts.settled();
    groups.sessions.load();
    render();
  },
  before: () => void (before = state.mine()),
  delta: (change) => {
    const mine = state.mine()?.id;
    groups.sessions.heard(change);
    if ((change.desks ?? []).some((/** @type {{id: string}} */ desk) => desk.id === before?.id || desk.id === mine)) acts.settled();
    render();
    // Somebody who is called may give up by themselves; whatever else ends a call is an act of the desk.
    if (before?.state === "called" && before.visit && state.gaveUp(before.visit)) {
      notice(text("desk-gave-up", { number: before.visit.number }));
    }
  },
  link: (link, sentence) => {
    if (link === "stale") say(announce, sentence);
    else if (link === "down") say(announce, text("desk-link-lost"));
    else if (lost) say(announce, text("desk-link-back"));
    lost = link !== "live";
  },
});
