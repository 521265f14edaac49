// Shared by every component: elements made with textContent only, so that no article can speak HTML.
const SVG = "http://www.w3.org/2000/svg";

function el(tag, options = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function svg(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const PATHS = {
  when: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
  long: "M0 3.5h12v5h-12z",
  many: "M6 .8 11.6 11H.4z",
  much: "M6 0 11.5 6 6 12 .5 6z",
};

function shape(family, size = 12) {
  const box = { viewBox: "0 0 12 12", width: size, height: size, class: `shape ${family}`, "aria-hidden": "true" };
  return svg("svg", box, svg("path", { d: PATHS[family] }));
}

function line(status, width = 24) {
  const box = { viewBox: `0 0 ${width} 6`, width, height: 6, class: "line", "aria-hidden": "true" };
  const draw = (y, dash) => svg("path", { d: `M0 ${y}H${width}`, "stroke-width": 1.5, "stroke-dasharray": dash });
  if (status === "denied") return svg("svg", box, draw(1.5, "none"), draw(4.5, "none"));
  return svg("svg", box, draw(3, status === "projected" ? "6 3" : "none"));
}

// One selected fact, told to every component of the page at once; Python hears of it from the one that was used.
const CHOSEN = "fact-timeline:chosen";

function choose(id, show, from) {
  window.dispatchEvent(new CustomEvent(CHOSEN, { detail: { id, show, from } }));
}

function whenChosen(root, act) {
  if (root.listening) window.removeEventListener(CHOSEN, root.listening);
  root.listening = (event) => act(event.detail);
  window.addEventListener(CHOSEN, root.listening);
  return () => window.removeEventListener(CHOSEN, root.listening);
}

// Python lays out the chart's words by the width; it is told only when the page becomes narrow or wide.
function watchWidth(root, narrow, setStateValue) {
  const tell = () => {
    const now = window.innerWidth < 700;
    if (now !== root.narrow) { root.narrow = now; setStateValue("narrow", now); }
  };
  root.narrow ??= narrow;
  if (!root.watching) window.addEventListener("resize", tell);
  root.watching = true;
  tell();
}
