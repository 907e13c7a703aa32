// Passing the visit at the desk on: to a service, and if one likes to one of the desks that can serve it there.

import { copy, find, keep, meta, say, show } from "../dom.js";
import { tag, text } from "../words.js";
import { Dialog } from "./dialog.js";
import { doing } from "./doing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Desk} Desk
 * @typedef {import("./state.js").Visit} Visit
 * @typedef {{id: string, name: string, language: string}} Service
 */

/**
 * Asks where the visit at the desk goes.
 * @param {State} state
 * @param {(service: string, desk: string | null) => void} chosen
 */
export function transferDialog(state, chosen) {
  const dialog = new Dialog("transfer");
  const form = /** @type {HTMLFormElement} */ (find("form", dialog.root));
  const part = (/** @type {string} */ name) => find(`[data-${name}]`, form);
  /** All services of the site, once they were asked for. @type {Service[] | null} */
  let all = null;

  const picked = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement | null} */ (form.querySelector(`input[name="${name}"]:checked`))?.value ?? "";

  /** Those that the site gives at some desk; without an answer, those that this page knows by name. */
  const services = () => {
    const known = all ?? Object.keys(state.services).map((id) => ({ id, name: state.serviceName(id, tag()), language: state.serviceLanguage(id, tag()) }));
    return known.filter((service) => state.desks.some((desk) => desk.services.includes(service.id)));
  };

  const render = () => {
    const mine = state.mine();
    const visit = mine?.visit;
    if (!mine || !visit || !dialog.isOpen) return;
    keep(part("services"), services(), (service) => service.id, () => copy("service-choice-template"), (label, service) => {
      const radio = /** @type {HTMLInputElement} */ (find("input", label));
      radio.value = service.id;
      const name = find(".option-name", label);
      say(name, service.name);
      name.lang = service.language;
      const able = state.desks.some((desk) => state.serves(desk, visit, service.id));
      say(find(".option-more", label), able ? "" : text("desk-nobody-able"));
    });
    const service = picked("transfer-service");
    const desks = service ? state.desks.filter((desk) => desk !== mine && state.serves(desk, visit, service)) : [];
    show(part("desks"), desks.length > 0);
    keep(part("desk-options"), [null, ...desks], (desk) => desk?.id ?? "", () => copy("desk-option-template"), (label, desk) => {
      const radio = /** @type {HTMLInputElement} */ (find("input", label));
      if (radio.value !== (desk?.id ?? "")) radio.value = desk?.id ?? "";
      if (!desk && picked("transfer-desk") === "") radio.checked = true;
      say(find(".option-name", label), desk ? text("common-desk", { desk: desk.label }) : text("desk-transfer-any"));
      say(find(".option-more", label), desk ? doing(desk) : "");
    });
  };

  const begin = () => /** @type {HTMLInputElement | null} */ (form.querySelector("input"))?.focus();

  /** Names of services that this person's own organisation does not offer are not on the page. */
  const ask = async () => {
    const address = `/api/v1/sites/${encodeURIComponent(meta("site"))}/services?language=${encodeURIComponent(tag())}`;
    const answer = await fetch(address, { credentials: "same-origin" }).catch(() => null);
    if (!answer?.ok) return;
    all = (await answer.json()).services;
    render();
    if (dialog.isOpen && !picked("transfer-service")) begin();
  };

  form.addEventListener("change", render);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const service = picked("transfer-service");
    if (!service) {
      say(part("wrong"), text("desk-transfer-choose"));
      begin();
      return;
    }
    dialog.close();
    chosen(service, picked("transfer-desk") || null);
  });

  return {
    dialog,
    render,
    /**
     * @param {Visit} visit
     * @param {() => boolean} holds
     */
    open(visit, holds) {
      say(find("h2", dialog.root), text("desk-transfer-title", { number: visit.number }));
      say(part("wrong"), "");
      form.reset();
      dialog.open(holds);
      render();
      begin();
      if (!all) ask();
    },
  };
}
