// The article with its facts highlighted, and every fact in a table beside it: one selection for both, at once.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  const { words } = data;
  root.tell = (name, value) => setTriggerValue(name, value);
  const moved = root.chosen !== data.chosen && data.show;
  root.chosen = data.chosen;
  if (root.version !== data.version) {
    root.version = data.version;
    root.replaceChildren(el("div", { class: "columns" }, article(), table()));
    document.documentElement.dataset.filled = data.version;
    window.dispatchEvent(new Event("fact-timeline:filled"));
  }
  mark();
  if (moved) show(data.chosen);
  keys();
  return whenChosen(root, (event) => {
    root.chosen = event.id;
    mark();
    if (event.show) show(event.id);
  });

  function article() {
    const text = el("div", { class: "article", lang: data.language });
    for (const paragraph of data.paragraphs) text.append(el("p", {}, ...paragraph.map(run)));
    const first = text.firstElementChild;
    if (!data.earlier && first && wordsOf(data.paragraphs[0]) === data.title) first.classList.add("headline");
    const earlier = data.earlier ? el("button", { class: "link more", onclick: () => root.tell("page", data.earlier) }, words.earlier) : null;
    const later = data.later ? el("button", { class: "link more", onclick: () => root.tell("page", data.later) }, words.later) : null;
    return el("section", { "aria-label": words.heading }, el("h2", { class: "heading" }, words.heading),
      el("div", { class: "article", style: "margin-top:18px" }, earlier, ...text.childNodes, later));
  }

  function wordsOf(paragraph) {
    return paragraph.map((part) => typeof part === "string" ? part : part[4]).join("").trim();
  }

  function run(part) {
    if (typeof part === "string") return part;
    const [id, family, status, spoken, text] = part;
    const first = /^\S+/.exec(text)?.[0] ?? "";
    const made = el("span", { class: `fact ${family} ${status}`, role: "button", tabindex: "0", "data-id": id, "aria-label": spoken, "aria-pressed": "false" },
      el("span", { class: "whole" }, shape(family, 8), first), text.slice(first.length));
    made.addEventListener("click", () => pick(id, false));
    made.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); pick(id, false); }
    });
    return made;
  }

  function table() {
    const toggle = el("button", { class: "link", "aria-pressed": String(Boolean(root.wide)) }, words.columns);
    toggle.addEventListener("click", () => root.tell("columns", Date.now()));
    const head = el("div", { class: "head" }, el("h2", { class: "heading" }, words.table),
      data.rows.length ? el("span", { class: "beside" }, toggle) : null);
    if (!data.rows.length) {
      return el("section", { "aria-label": words.table }, head, el("p", { class: "empty" }, ...data.empty.flatMap((each) => [each, el("br")])));
    }
    const body = el("tbody", {}, ...data.rows.map(row));
    const names = el("tr", {}, el("th", { class: "sign" }, el("span", { class: "spoken" }, words.kind)), el("th", {}, words.written),
      el("th", {}, el("span", { class: "spoken" }, words.status)), el("th", {}, words.read_as), el("th", { class: "by" }, words.said_by));
    return el("section", { "aria-label": words.table }, head, el("table", {}, el("thead", {}, names), body),
      data.rest ? el("p", { class: "note" }, data.rest) : null, el("p", { class: "note" }, words.keys));
  }

  function row(each) {
    const open = el("button", { class: "open", "aria-expanded": "false" }, each.text);
    const made = el("tr", { class: `row ${each.family}`, "data-id": each.id },
      el("td", { class: "sign" }, shape(each.family), el("span", { class: "spoken" }, each.kind)),
      el("td", { class: "text" }, open),
      el("td", { class: "claim" }, each.status === "reported" ? null : line(each.status, 18), el("span", { class: "spoken" }, each.claim)),
      el("td", {}, each.read_as, el("span", { class: "small" }, each.by)),
      el("td", { class: "by" }, each.by));
    made.addEventListener("click", () => pick(root.chosen === each.id ? "" : each.id, false, true));
    return made;
  }

  function pick(id, scroll, row) {
    root.chosen = id;
    mark();
    choose(id, false, "reading");
    if (row && id) show(id, "nearest");
    root.tell("chosen", id);
  }

  function mark() {
    root.querySelector("tr.detail")?.remove();
    // Of thousands of highlights and rows, the one that was chosen and the one that is.
    const now = root.chosen ? `[data-id="${CSS.escape(root.chosen)}"]` : ".none";
    for (const each of root.querySelectorAll(`[data-id].chosen, ${now}`)) {
      const chosen = each.dataset.id === root.chosen;
      each.classList.toggle("chosen", chosen);
      if (each.classList.contains("fact")) each.setAttribute("aria-pressed", String(chosen));
      else if (each.tagName === "TR") {
        each.querySelector(".open").setAttribute("aria-expanded", String(chosen));
        if (chosen) each.after(detail(data.rows.find((row) => row.id === root.chosen)));
      }
    }
  }

  function detail(each) {
    const why = el("dl", { hidden: true }, ...each.why.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
    const toggle = el("button", { class: "link", "aria-expanded": "false" }, words.why);
    toggle.addEventListener("click", () => { why.hidden = !why.hidden; toggle.setAttribute("aria-expanded", String(!why.hidden)); });
    return el("tr", { class: `detail ${each.family}` }, el("td", { colspan: "5" },
      el("b", {}, each.title), each.because ? el("p", {}, each.because) : null, toggle, why));
  }

  function show(id, block = "center") {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const found = root.querySelector(`.fact[data-id="${CSS.escape(id)}"]`);
    if (found) found.scrollIntoView({ block, behavior: still ? "auto" : "smooth" });
    else if (id) root.tell("page", id);
  }

  // n and p go through the facts from anywhere on the page, except where something is being typed.
  function keys() {
    if (root.keys) document.removeEventListener("keydown", root.keys);
    root.keys = (event) => {
      const at = event.composedPath()[0];
      if (event.metaKey || event.ctrlKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable) return;
      if (event.key !== "n" && event.key !== "p") return;
      if (!root.isConnected || !data.rows.length) return;
      const now = data.rows.findIndex((row) => row.id === root.chosen);
      const next = event.key === "n" ? Math.min(now + 1, data.rows.length - 1) : Math.max(now < 0 ? 0 : now - 1, 0);
      const id = data.rows[next].id;
      pick(id);
      show(id);
    };
    document.addEventListener("keydown", root.keys);
  }
}
