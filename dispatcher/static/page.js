// What every page for staff does: remembers the language and the colours chosen, closes menus, signs out.

import { meta } from "./dom.js";
import { send } from "./post.js";

/** How long a choice is remembered, in seconds. */
const REMEMBERED_S = 365 * 24 * 60 * 60;

/**
 * Remembers a choice for all pages.
 * @param {string} name
 * @param {string} value
 */
function remember(name, value) {
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${REMEMBERED_S}; SameSite=Lax`;
}

/** A language asked for in the address is remembered, and the links to others keep what else the address says. */
function languages() {
  const here = new URL(location.href);
  const asked = here.searchParams.get("language");
  if (asked === document.documentElement.lang) remember("avanti_language", asked);
  for (const link of document.querySelectorAll("[data-language]")) {
    here.searchParams.set("language", link.getAttribute("data-language") ?? "");
    link.setAttribute("href", here.search + here.hash);
  }
  if (asked) {
    here.searchParams.delete("language");
    history.replaceState(null, "", here.pathname + here.search + here.hash);
  }
}

function colours() {
  const root = document.documentElement;
  const button = document.querySelector("[data-theme-switch]");
  const device = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : device.matches);
  const show = () => button?.setAttribute("aria-pressed", String(isDark()));
  button?.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("avanti_theme", root.dataset.theme);
    show();
  });
  device.addEventListener("change", show);
  show();
}

function menus() {
  const menus = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details[data-menu]"));
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus) {
      if (!menu.open) continue;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}

/** Signs out; without a connection one stays signed in and sees so. */
async function signOut() {
  const answer = await send("/api/v1/session", null, { method: "DELETE", csrf: meta("csrf"), tries: 3 });
  if (answer && (answer.status < 300 || answer.status === 401)) location.assign("/sign-in");
}

languages();
colours();
menus();
document.querySelector("[data-sign-out]")?.addEventListener("click", signOut);
