// Figure cards: one list, four at first; a card chosen here is chosen everywhere.
export default function ({ data, parentElement, setTriggerValue, setStateValue }) {
  const root = parentElement.querySelector(".root");
  root.tell = (id) => setTriggerValue("chosen", id);
  root.open ??= false;
  root.chosen = data.chosen;
  watchWidth(root, data.narrow, setStateValue);
  draw();
  return whenChosen(root, ({ id, from }) => {
    if (from === "cards") return;
    root.chosen = id;
    mark();
  });

  function draw() {
    const { words, cards } = data;
    const shown = root.open ? cards : cards.slice(0, 4);
    const toggle = el("button", { class: "link", "aria-expanded": String(root.open) }, root.open ? words.few : words.all);
    toggle.addEventListener("click", () => { root.open = !root.open; draw(); root.querySelector(".head .link").focus(); });
    const head = el("div", { class: "head" },
      el("h2", { class: "heading" }, words.heading),
      data.total ? el("span", { class: "beside" }, words.shown.replace("{n}", shown.length)) : null,
      cards.length > 4 ? el("span", { class: "beside" }, toggle) : null);
    const list = el("ul", { class: "cards" }, ...shown.map(card));
    const rest = root.open && data.total > cards.length ? el("p", { class: "beside" }, words.rest) : null;
    root.replaceChildren(head, data.total ? list : el("p", { class: "none-here" }, words.none), ...(rest ? [rest] : []));
    mark();
  }

  function card(each) {
    const { words } = data;
    const show = el("button", { class: "link show" }, words.show);
    show.addEventListener("click", () => {
      root.chosen = each.id;
      mark();
      choose(each.id, true, "cards");
      root.tell(each.id);
    });
    return el("li", { class: `card ${each.family}`, "data-id": each.id },
      el("p", { class: "figure", role: "img", "aria-label": each.spoken },
        each.sign ? el("span", { class: "sign" }, each.sign) : null, each.figure,
        each.unit ? el("span", { class: "unit" }, ` ${each.unit}`) : null),
      el("div", { class: each.subject ? "subject" : "subject none" }, shape(each.family), each.subject || words.no_subject),
      el("div", { class: "claim" }, line(each.status), each.claim),
      el("p", { class: "quote" }, "“", each.quote[0], el("b", {}, each.quote[1]), each.quote[2], "”"),
      el("p", { class: "by" }, each.speaker || words.no_speaker),
      each.worked ? el("p", { class: "worked" }, each.worked) : null,
      show);
  }

  function mark() {
    for (const each of root.querySelectorAll(".card")) {
      const chosen = each.dataset.id === root.chosen;
      each.classList.toggle("chosen", chosen);
      const button = each.querySelector(".show");
      button.textContent = chosen ? data.words.here : data.words.show;
      button.setAttribute("aria-pressed", String(chosen));
      button.setAttribute("aria-label", `${button.textContent}: ${each.querySelector(".figure").getAttribute("aria-label")}`);
    }
  }
}
