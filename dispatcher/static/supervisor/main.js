// The supervisor's page, put together: follows the desk topic and shows desks and who waits.

import { start, tick } from "../clock.js";
import { copy, find, keep, meta, say, show } from "../dom.js";
import { State } from "../desk/state.js";
import { doing } from "../desk/doing.js";
import { followDesks } from "../desk/follow.js";
import { languageName, languageNames, tag, text } from "../words.js";
import { classes } from "./figures.js";
import { ask } from "./release.js";

const site = meta("site");
const state = new State("");

function render() {
  show(find("[data-connecting]"), false);
  show(find("[data-overview]"), true);
  const waiting = state.waiting();
  say(find("[data-waiting-count]"), text("desk-waiting-count", { n: waiting.length }));
  say(find("[data-tickets]"), text(state.site?.open ? "desk-tickets-open" : "desk-tickets-closed"));
  keep(find("[data-classes]"), classes(waiting), (found) => found.key, () => copy("class-template"), (row, found) => {
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
    show(find("[data-release]", row), desk.state !== "closed");
    find("[data-release]", row).onclick = () => ask(desk);
    const call = desk.visit?.call;
    tick(find("time", row), call?.arrived_at ?? call?.called_at ?? desk.pause?.since ?? null);
  });
}

start();
followDesks(site, state, {
  snapshot: render,
  delta: render,
  link: (link, sentence) => say(find("[data-notice]"), link === "live" ? "" : sentence),
});
