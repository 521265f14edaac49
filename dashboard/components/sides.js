// Two claims that clash, side by side, each one click from its sentence; then how the figure moved.
export default function ({ data, parentElement, setTriggerValue, setStateValue }) {
  const root = parentElement.querySelector(".root");
  const { words, pairs, moves } = data;
  watchWidth(root, data.narrow, setStateValue);
  const parts = [];
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

  function side(each) {
    const show = el("button", { class: "link", "aria-label": `${words.show}: ${each.spoken}` }, words.show);
    show.addEventListener("click", () => setTriggerValue("show", each.id));
    return el("li", { class: `side ${each.family}` },
      el("p", { class: "figure", role: "img", "aria-label": each.spoken },
        each.sign ? el("span", { class: "sign" }, each.sign) : null, each.figure,
        each.unit ? el("span", { class: "unit" }, ` ${each.unit}`) : null),
      el("p", { class: "quote" }, "“", each.quote[0], el("b", {}, each.quote[1]), each.quote[2], "”"),
      el("p", { class: "by" }, each.speaker),
      el("p", { class: "by" }, each.where, el("span", { class: "dot" }, "·"), each.status, el("span", { class: "dot" }, "·"), show));
  }
}
