// Starts what a page needs. Every page works without it; with it, nothing is left behind and nothing waits.

import { rotateGreetings } from "./greeting.js";
import { watchIdle } from "./idle.js";
import { follow } from "./link.js";
import { countPeople } from "./party.js";
import { leaveNoSteps } from "./steps.js";

leaveNoSteps();
rotateGreetings();
countPeople();
const idle = watchIdle();
follow(idle);

// A page that comes back from the browser's memory is not the present one.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
addEventListener("contextmenu", (event) => event.preventDefault());
addEventListener("dragstart", (event) => event.preventDefault());
