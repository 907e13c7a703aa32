// Counts the people of a ticket without loading the page again.

/** Takes over the two buttons beside the number. */
export function countPeople() {
  const stepper = document.querySelector("[data-stepper]");
  const field = document.querySelector("[data-party]");
  const shown = document.querySelector("[data-party-shown]");
  if (!(stepper instanceof HTMLElement) || !(field instanceof HTMLInputElement) || !shown) return;
  const most = Number(stepper.dataset.max);
  const buttons = [...stepper.querySelectorAll("[data-step]")];

  for (const button of buttons) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const people = Math.min(Math.max(Number(field.value) + step(button), 1), most);
      field.value = String(people);
      shown.textContent = String(people);
      for (const each of buttons) {
        const end = step(each) < 0 ? 1 : most;
        if (people === end) each.setAttribute("aria-disabled", "true");
        else each.removeAttribute("aria-disabled");
      }
    });
  }
}

/** @param {Element} button */
function step(button) {
  return Number(button.getAttribute("data-step"));
}
