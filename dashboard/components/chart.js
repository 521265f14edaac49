// The timeline, drawn by the Plotly that Streamlit has loaded. A new figure is put over the old one: zoom stays, nothing
// jumps; the lane of the chosen fact is tinted here, without asking Python.
const CHOSEN = "fact-timeline:chosen";
const FILLED = "fact-timeline:filled";

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".timeline-chart");
  root.tell = setTriggerValue;
  root.chosen = data.chosen;
  root.setAttribute("role", "figure");
  root.setAttribute("aria-label", data.alt);
  root.drawing = (root.drawing ?? plotly()).then(() => draw(root, data)).catch((error) => { root.textContent = String(error?.message ?? error); });
  if (root.listening) window.removeEventListener(CHOSEN, root.listening);
  root.listening = ({ detail }) => { root.chosen = detail.id; band(root); };
  window.addEventListener(CHOSEN, root.listening);
  root.settle ??= () => settle(root);
  window.addEventListener(FILLED, root.settle);
  root.watch ??= watch(root);
  return () => {
    window.removeEventListener(CHOSEN, root.listening);
    window.removeEventListener(FILLED, root.settle);
    root.watch.disconnect();
    window.Plotly?.purge(root);
  };
}

async function plotly() {
  for (let waited = 0; !window.Plotly; waited += 40) {
    if (waited > 60000) throw new Error("Plotly did not load");
    await new Promise((done) => setTimeout(done, 40));
  }
}

async function draw(root, data) {
  if (root.version === data.version) return band(root);
  root.version = data.version;
  const figure = JSON.parse(data.figure);
  root.lanes = figure.layout.meta?.lanes ?? {};
  root.shapes = figure.layout.shapes ?? [];
  // Shorter only when the text below is its new one: the old would come near the screen, and be laid out for nothing.
  root.style.minHeight = `${Math.max(figure.layout.height, root.offsetHeight)}px`;
  root.settled = { height: figure.layout.height, below: data.below };
  const layout = { ...figure.layout, width: root.clientWidth, shapes: [...root.shapes, ...tint(root)] };
  const kept = zoom(root, layout.uirevision);
  // A copy: Plotly writes its zoom into what it is given.
  root.home = { revision: layout.uirevision, range: [...(layout.xaxis.range ?? [])] };
  if (kept) layout.xaxis = { ...layout.xaxis, range: kept };
  await window.Plotly.react(root, figure.data, layout, data.config);
  settle(root);
  if (root.wired) return;
  root.wired = true;
  root.on("plotly_click", ({ points }) => click(root, points[0].customdata ?? []));
  root.on("plotly_selected", (event) => {
    if (!event?.range?.x) return;
    window.Plotly.relayout(root, { selections: [] });
    root.tell("stretch", event.range.x.map(String));
  });
}

function settle(root) {
  const { height, below } = root.settled ?? {};
  if (height && (!below || below === document.documentElement.dataset.filled)) root.style.minHeight = `${height}px`;
}

// The stretch that the reader has zoomed to, while it is the same timeline; a new figure has a span of its own.
function zoom(root, revision) {
  const now = root.layout?.xaxis?.range;
  if (!now || !root.home?.range.length || root.home.revision !== revision) return null;
  const same = now.every((end, at) => instant(end) === instant(root.home.range[at]));
  return same ? null : [...now];
}

function instant(end) { return new Date(String(end).replace(" ", "T")).getTime(); }

// A mark of several facts goes through them, then to none.
function click(root, ids) {
  if (!ids.length) return;
  const id = ids[ids.indexOf(root.chosen) + 1] ?? "";
  window.dispatchEvent(new CustomEvent(CHOSEN, { detail: { id, show: true, from: "chart" } }));
  root.tell("chosen", id);
}

function tint(root) {
  const lane = root.lanes?.[root.chosen];
  if (!lane) return [];
  const [top, height, colour, hue] = lane;
  const box = { xref: "paper", x0: 0, y0: top, y1: top + height, layer: "below" };
  return [
    { ...box, type: "rect", x1: 1, fillcolor: colour, line: { width: 0 } },
    { ...box, type: "line", x1: 0, line: { color: hue, width: 3 } },
  ];
}

function band(root) {
  if (root.wired) window.Plotly.relayout(root, { shapes: [...tint(root), ...root.shapes] });
}

function watch(root) {
  let width = root.clientWidth;
  const observer = new ResizeObserver(() => {
    if (!root.wired || root.clientWidth === width || !root.clientWidth) return;
    width = root.clientWidth;
    window.Plotly.relayout(root, { width });
  });
  observer.observe(root);
  return observer;
}
