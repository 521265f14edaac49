// Two claims that clash, side by side, each one click from its sentence; then how the figure moved.
export default function ({ data, parentElement, setTriggerValue, setStateValue }) {
  const root = parentElement.querySelector(".root");
  const { words, pairs, moves } = data;
  watchWidth(root, data.narrow, setStateValue);
  const parts = [table(data.table)];
  if (pairs.length) {
    parts.push(el("div", { class: "head" }, el("h2", { class: "heading" }, words.sides),
      words.beside ? el("span", { class: "beside" }, words.beside) : null));
    for (const { sides, condition } of pairs) {
      parts.push(el("ul", { class: "pair" }, ...sides.map(side)), condition ? el("p", { class: "condition" }, condition) : "");
    }
  }
  if (moves.length) {
    parts.push(el("h2", { class: "heading moved" }, words.moves), el("ol", { class: "moves" }, ...moves.map((each) => el("li", {}, each))));
  }
  root.replaceChildren(...parts);

  function table({ name, heads, rows, rest }) {
    const summary = el("summary", {}, name);
    const head = el("tr", {}, ...heads.map((each) => el("th", { scope: "col" }, each)), el("th", {}, el("span", { class: "spoken" }, words.show)));
    const lines = rows.map((row) => el("tr", {}, ...row.cells.map((cell) => el("td", {}, cell)), el("td", {}, link(row))));
    const made = el("details", { open: root.opened }, summary,
      el("div", { class: "scroll", role: "region", "aria-label": name, tabindex: "0" }, el("table", {}, el("thead", {}, head), el("tbody", {}, ...lines))), rest ? el("p", { class: "by" }, rest) : null);
    made.addEventListener("toggle", () => { root.opened = made.open; });
    return made;
  }

  function link(each) {
    return el("button", { class: "link", "aria-label": `${words.show}: ${each.spoken}`, onclick: () => setTriggerValue("show", each.id) }, words.show);
  }

  function side(each) {
    const show = link(each);
    return el("li", { class: `side ${each.family}` },
      el("p", { class: "figure", role: "img", "aria-label": each.spoken },
        each.sign ? el("span", { class: "sign" }, each.sign) : null, each.figure,
        each.unit ? el("span", { class: "unit" }, ` ${each.unit}`) : null),
      el("p", { class: "quote" }, "“", each.quote[0], el("b", {}, each.quote[1]), each.quote[2], "”"),
      el("p", { class: "by" }, each.speaker),
      el("p", { class: "by" }, each.where, el("span", { class: "dot" }, "·"), each.status, el("span", { class: "dot" }, "·"), show));
  }
}
