// What the booking pages can do beside their forms: printing the card, and taking out of the address, which a browser remembers,
// what a link of another site said that somebody comes for. All else works without a script.

const here = new URL(location.href);
if (["service", "desk"].some((name) => here.searchParams.has(name))) {
  here.searchParams.delete("service");
  here.searchParams.delete("desk");
  history.replaceState(null, "", here);
}

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-print]"))) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
