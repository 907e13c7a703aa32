// The body of a function that looks at a page as it is shown: what does not fit, what lies over what, and every text
// with its language. Its one argument is whether the page must fit the viewport in height too.

const whole = arguments[0];
const faults = [];
const texts = [];
const width = innerWidth;
const height = innerHeight;
/** Pixels that rounding and strokes may take beyond a box. */
const SLACK = 2;

const name = (element) => {
  const classes = [...element.classList].map((c) => `.${c}`).join("");
  const data = [...element.attributes].filter((a) => a.name.startsWith("data-")).map((a) => `[${a.name}]`).slice(0, 2).join("");
  return element.localName + classes + data;
};
const short = (text) => (text.length > 50 ? `${text.slice(0, 50)}…` : text);
const shown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
  !element.closest(".visually-hidden");
const scrolls = (style, axis) => ["auto", "scroll"].includes(axis === "x" ? style.overflowX : style.overflowY);
const clips = (style, axis) => ["hidden", "clip"].includes(axis === "x" ? style.overflowX : style.overflowY);
const isBox = (style) =>
  style.display !== "inline" && style.display !== "contents" &&
  (parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderBottomWidth) > 0 && parseFloat(style.borderLeftWidth) > 0 ||
    (style.backgroundColor !== "rgba(0, 0, 0, 0)" && style.backgroundColor !== "transparent"));

const root = document.scrollingElement;
if (root.scrollWidth > width) faults.push(`the page is ${root.scrollWidth} px wide in a window of ${width}`);
if (whole && root.scrollHeight > height) faults.push(`the page is ${root.scrollHeight} px high in a window of ${height}`);
if (whole && document.body.scrollHeight > height) faults.push(`the body is ${document.body.scrollHeight} px high in a window of ${height}`);

/** Whether an edge lies within a box, and what to say if not. */
const outside = (inner, outer, axis, slack) =>
  axis === "x"
    ? inner.left < outer.left - slack || inner.right > outer.right + slack
    : inner.top < outer.top - slack || inner.bottom > outer.bottom + slack;

/** Follows a text outwards: each box must hold it, until something scrolls. */
const follow = (element, rect, size, say) => {
  const free = { x: false, y: false };
  let boxed = false;
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    for (const axis of ["x", "y"]) {
      if (free[axis] || at === document.body || at === document.documentElement) continue;
      // A line's own height says little about its ink.
      const slack = axis === "x" ? SLACK : Math.max(SLACK, size * 0.35);
      const holds = clips(style, axis) || scrolls(style, axis) || (!boxed && isBox(style));
      if (scrolls(style, axis)) free[axis] = true;
      else if (holds && style.display !== "inline" && outside(rect, box, axis, slack)) {
        say(`${clips(style, axis) ? "is cut by" : "spills out of"} ${name(at)}`);
        return free;
      }
    }
    boxed ||= isBox(style);
    if (style.position === "fixed" || at.matches("dialog:modal, :popover-open")) break;
  }
  return free;
};

const modal = document.querySelector("dialog:modal");
const pieces = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const text = node.data.replace(/\s+/g, " ").trim();
  const element = node.parentElement;
  if (!text || !element || element.closest("script, style, template, noscript")) continue;
  if (element.checkVisibility({ visibilityProperty: true })) texts.push([element.closest("[lang]")?.lang ?? "", text]);
  if (!shown(element)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const size = parseFloat(getComputedStyle(element).fontSize);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  for (const rect of rects) {
    const say = (what) => faults.push(`“${short(text)}” in ${name(element)} ${what}`);
    const free = follow(element, rect, size, say);
    const view = { left: 0, right: width, top: 0, bottom: height };
    if (!free.x && outside(rect, view, "x", SLACK)) say("stands outside the window's width");
    if (whole && !free.y && outside(rect, view, "y", size * 0.35)) say("stands outside the window's height");
    // Ink fills about the middle half of a line.
    if (!free.x && !free.y && (!modal || modal.contains(element))) {
      const ink = { left: rect.left + 1, right: rect.right - 1, top: rect.top + rect.height * 0.28, bottom: rect.bottom - rect.height * 0.28 };
      pieces.push({ text, element, ink, node });
    }
  }
}

for (const [at, a] of pieces.entries()) {
  for (const b of pieces.slice(at + 1)) {
    if (a.node === b.node) continue;
    const wide = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
    const high = Math.min(a.ink.bottom, b.ink.bottom) - Math.max(a.ink.top, b.ink.top);
    if (wide > 1 && high > 1 && getComputedStyle(a.element).position !== "sticky") {
      const layer = (e) => e.closest("[popover], dialog, .menu-list, .acts, .choice-open, thead, footer, header") ;
      if (layer(a.element) === layer(b.element)) faults.push(`“${short(a.text)}” and “${short(b.text)}” lie over each other`);
    }
  }
}

for (const element of document.body.querySelectorAll("*")) {
  if (!shown(element) || element.closest("svg svg, symbol, defs")) continue;
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) continue;
  const say = (what) => faults.push(`${name(element)} ${what}`);
  if (clips(style, "x") && element.scrollWidth > element.clientWidth + 1) say(`has ${element.scrollWidth} px in ${element.clientWidth} px of width`);
  if (element.matches("svg, img, button, a, input, output, progress, summary")) {
    follow(element.parentElement, rect, 0, (what) => say(what));
  }
}

return { faults: [...new Set(faults)], texts };
