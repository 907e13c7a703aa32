// The supervisor's page, put together: follows the desk topic and shows desks and who waits. It changes nothing.

import { now, setClock, setZone, start, tick, timeOfDay } from "../clock.js";
import { copy, find, keep, meta, say, show } from "../dom.js";
import { State } from "../desk/state.js";
import { doing } from "../desk/doing.js";
import { follow } from "../link.js";
import { languageName, languageNames, tag, text } from "../words.js";
import { classes } from "./figures.js";

const site = meta("site");
const state = new State("");

function render() {
  show(find("[data-connecting]"), false);
  show(find("[data-overview]"), true);
  say(find("[data-waiting-count]"), text("desk-waiting-count", { n: state.queue.length }));
  say(find("[data-tickets]"), text(state.site?.open ? "desk-tickets-open" : "desk-tickets-closed"));
  keep(find("[data-classes]"), classes(state.queue), (found) => found.key, () => copy("class-template"), (row, found) => {
    const name = find(".class-service", row);
    say(name, state.serviceName(found.service, tag()));
    name.lang = state.serviceLanguage(found.service, tag());
    say(find(".under", row), languageName(found.language));
    say(find("strong", row), String(found.waiting));
    tick(find("time", row), found.longest);
  });
  keep(find("[data-desks]"), state.desks, (desk) => desk.id, () => copy("desk-template"), (row, desk) => {
    row.dataset.state = desk.state;
    say(find("th", row), text("common-desk", { desk: desk.label }));
    say(find(".desk-state", row), doing(desk));
    say(find(".under", row), desk.agent ? languageNames(desk.agent.languages) : "");
    const call = desk.visit?.call;
    tick(find("time", row), call ? (call.arrived_at ?? call.called_at) : null);
  });
}

start();
follow({
  path: `/ws/v1/sites/${encodeURIComponent(site)}/desk?language=${encodeURIComponent(tag())}`,
  snapshot: (view) => {
    setClock(view.now);
    setZone(view.site.time_zone);
    state.takeSnapshot(view);
    show(find("[data-training]"), view.site.training);
    render();
  },
  delta: (change) => {
    setClock(change.now);
    state.takeDelta(change);
    if (change.desks || change.queue || change.gone) render();
  },
  link: (link, heardMs) => {
    const chip = find("[data-link-state]");
    const sentence = text("desk-not-live", { time: timeOfDay(now() - heardMs) });
    show(chip, true);
    say(chip, link === "stale" ? sentence : text(link === "live" ? "common-link-live" : "common-link-down"));
    if (link === "stale") say(find("[data-not-live]"), sentence);
    say(find("[data-notice]"), link === "live" ? "" : (chip.textContent ?? ""));
  },
  refused: () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),
});
