// Starts what a page needs. Every page works without it; with it, nothing is left behind and nothing waits.

import { live } from "./alive.js";
import { chooseLanguage } from "./choice.js";
import { typeCode } from "./code.js";
import { rotateGreetings } from "./greeting.js";
import { awaitHelp } from "./help.js";
import { watchIdle } from "./idle.js";
import { awaitHeadset, speakByFocus } from "./headset.js";
import { moveByKeys } from "./keys.js";
import { follow } from "./link.js";
import { offerListening } from "./listen.js";
import { pageLists } from "./pager.js";
import { everyPage } from "./page.js";
import { countPeople } from "./party.js";
import { readScans } from "./scan.js";
import { go, takeSteps } from "./steps.js";

live();
takeSteps();
awaitHeadset();
everyPage((signal) => {
  chooseLanguage(rotateGreetings(signal), signal);
  pageLists(signal);
  countPeople();
  offerListening(signal);
  awaitHelp(signal);
  readScans(signal, typeCode(signal), (strike) => strikes(strike));
  speakByFocus(signal);
  const strikes = moveByKeys(signal);
  follow(watchIdle(signal), signal);
});

// A page that comes back from the browser's memory is not the present one.
addEventListener("pageshow", (event) => {
  if (event.persisted) go(location.href);
});
addEventListener("contextmenu", (event) => event.preventDefault());
addEventListener("dragstart", (event) => event.preventDefault());
