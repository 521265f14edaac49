// Under the timeline: times without a place on it, and the key to the marks that are drawn.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  root.tell = (id) => setTriggerValue("chosen", id);
  root.chosen = data.chosen;
  const parts = [];
  if (data.whole) {
    const whole = el("button", { class: "link", onclick: () => setTriggerValue("whole", Date.now()) }, data.whole);
    parts.push(el("p", { class: "outside" }, data.outside ? `${data.outside} ` : null, whole));
  }
  if (data.loose.length) {
    parts.push(el("div", { class: "strip", role: "group", "aria-label": data.words.undated },
      el("span", { class: "name" }, data.words.undated), ...data.loose.map(loose),
      data.more ? el("span", { class: "name" }, data.more) : null));
  }
  if (data.keys.length) parts.push(el("ul", { class: "keys" }, ...data.keys.map(key)));
  root.replaceChildren(...parts);
  mark();
  return whenChosen(root, ({ id }) => { root.chosen = id; mark(); });

  function loose(each) {
    const made = el("button", { class: `loose ${each.family}`, "data-id": each.id }, shape(each.family),
      el("span", { class: "text" }, each.text), each.note ? el("span", { class: "note" }, each.note) : null);
    made.addEventListener("click", () => { choose(each.id, true, "calendar"); root.tell(each.id); });
    return made;
  }

  function mark() {
    for (const each of root.querySelectorAll(".loose")) {
      each.classList.toggle("chosen", each.dataset.id === root.chosen);
      each.setAttribute("aria-pressed", String(each.dataset.id === root.chosen));
    }
  }
}

function key({ mark, family, label }) {
  return el("li", { class: family }, drawn(mark), label);
}

function drawn(mark) {
  const hue = { stroke: "var(--hue)", fill: "none", "stroke-width": 1.75 };
  const ink = { fill: "var(--ink)", "font-weight": 600, "font-size": 13, x: 0, y: 11 };
  const [width, parts] = {
    day: [12, () => [svg("circle", { cx: 6, cy: 6, r: 5.5, fill: "var(--hue)" })]],
    period: [34, () => [svg("rect", { x: 0, y: 1.5, width: 34, height: 9, fill: "var(--hue)" })]],
    within: [34, () => [
      svg("rect", { x: 1, y: 1.5, width: 32, height: 9, fill: "var(--hue)", "fill-opacity": .26 }),
      svg("path", { d: "M1 -1V13M33 -1V13", ...hue }),
      svg("path", { d: "M17 1l5 5l-5 5l-5 -5z", ...hue, fill: "var(--page)" })]],
    worked_out: [46, () => [question(ink), svg("rect", { x: 12, y: 1.5, width: 33, height: 9, ...hue })]],
    projected: [34, () => [svg("rect", { x: 1, y: 1.5, width: 32, height: 9, ...hue, fill: "var(--hue)", "fill-opacity": .26, "stroke-dasharray": "5 3" })]],
    fuzzy: [36, () => [svg("path", { d: "M0 11L9 1M7 11L16 1M14 11L23 1M21 11L30 1M28 11L36 2", ...hue, "stroke-width": 2 })]],
    denied: [34, () => [svg("rect", { x: 1, y: 1.5, width: 32, height: 9, ...hue }), svg("path", { d: "M0 6H34", ...hue })]],
    ongoing: [36, () => [svg("path", { d: "M0 6H28", ...hue, "stroke-dasharray": "2 3" }), svg("path", { d: "M27 1l8 5l-8 5z", fill: "var(--hue)" })]],
  }[mark];
  return svg("svg", { width, height: 12, viewBox: `0 0 ${width} 12`, "aria-hidden": "true" }, ...parts());
}

function question(ink) {
  const made = svg("text", ink);
  made.textContent = "?";
  return made;
}
