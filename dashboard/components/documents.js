// The articles that are here: which is read, when each appeared, and how that is known.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  const { words } = data;
  const focus = parentElement.querySelector(":focus")?.dataset.name;
  const button = (name, label, spoken, act) =>
    el("button", { class: "link", "data-name": name, "aria-label": spoken, onclick: act }, label);
  root.replaceChildren(...[
    el("div", { class: "head" }, words.heading, button("add", words.add, words.add_heading, () => setTriggerValue("add", Date.now()))),
    el("ul", {}, ...data.articles.map(article)),
    data.forgotten ? el("p", { class: "forgotten", role: "status" }, data.forgotten) : null,
    data.ours ? null : el("p", { class: "all" }, button("forget", words.forget, words.forget_all, () => setTriggerValue("forget", Date.now()))),
  ].filter(Boolean));
  if (focus) root.querySelector(`[data-name="${CSS.escape(focus)}"]`)?.focus();

  function article(each) {
    const title = el("button", { class: "title", "data-name": `pick-${each.key}`, "aria-current": each.here ? "true" : null }, each.title);
    title.addEventListener("click", () => setTriggerValue("pick", each.key));
    const change = button(`date-${each.key}`, each.change, `${each.change}: ${each.title}`, () => setTriggerValue("date", each.key));
    const remove = data.articles.length > 1
      ? button(`remove-${each.key}`, words.remove, `${words.remove}: ${each.title}`, () => setTriggerValue("remove", each.key)) : null;
    return el("li", { class: each.here ? "here" : "" }, title, el("p", {}, each.published),
      el("p", { class: "from" }, each.from ? el("span", {}, each.from) : null, el("span", { class: "acts" }, change, remove)));
  }
}
