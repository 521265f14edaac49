// The facets: what can be chosen, with counts. A change is told as the whole set of a facet, null for all of it.
const FOLDED = 5;

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  const { words } = data;
  const grouped = new Intl.NumberFormat(data.locale);
  root.open ??= {};
  const focus = parentElement.querySelector(":focus")?.dataset.name;
  root.replaceChildren(...data.groups.map(group));
  if (focus) root.querySelector(`[data-name="${CSS.escape(focus)}"]`)?.focus();

  function group(each, at) {
    const reset = el("button", { class: "link", "data-name": "reset", onclick: () => setTriggerValue("reset", Date.now()) }, words.reset);
    const legend = el("legend", {}, each.label, at === 0 && data.changed ? reset : null);
    const rows = each.families ? each.families.map((family) => familyRow(each, family)) : plainRows(each);
    return el("fieldset", {}, legend, ...rows);
  }

  function plainRows(each) {
    const open = root.open[each.key];
    const first = open ? each.rows : each.rows.slice(0, FOLDED + (each.rows.length === FOLDED + 1 ? 1 : 0));
    const rows = first.map((row) => box(each, row));
    if (each.rows.length > FOLDED + 1) {
      const rest = each.rows.length - first.length;
      rows.push(el("button", { class: "link more", "data-name": `more-${each.key}`, "aria-expanded": String(Boolean(open)), onclick: () => {
        root.open[each.key] = !open;
        const made = group(each, 1);
        root.children[data.groups.indexOf(each)].replaceWith(made);
        made.querySelector(".more").focus();
      } }, open ? words.fewer : words.more.replace("{n}", rest)));
    }
    return rows;
  }

  function familyRow(each, family) {
    const rows = each.rows.filter((row) => row.family === family.key);
    const present = rows.filter((row) => row.count || !row.on);
    const on = rows.filter((row) => row.on).length;
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    const head = row({
      name: `family-${family.key}`, label: family.label, count, checked: count > 0 && on === rows.length,
      partly: on > 0 && on < rows.length, off: !count && on === rows.length, sign: shape(family.key),
      change: (checked) => send(each, (other) => other.family === family.key ? checked : other.on),
      only: () => send(each, (other) => other.family === family.key),
    });
    if (present.length < 2 && !(on > 0 && on < rows.length)) return head;
    const name = `kinds-${family.key}`;
    const open = root.open[name] ?? (on > 0 && on < rows.length);
    const kinds = el("div", { class: "kinds", hidden: !open }, ...present.map((kind) => box(each, kind)));
    const fold = el("button", { class: "fold", "data-name": name, "aria-expanded": String(open), "aria-label": `${words.exact}: ${family.label}` }, open ? "▾" : "▸");
    fold.addEventListener("click", () => {
      kinds.hidden = !kinds.hidden;
      root.open[name] = !kinds.hidden;
      fold.textContent = kinds.hidden ? "▸" : "▾";
      fold.setAttribute("aria-expanded", String(!kinds.hidden));
    });
    head.querySelector("label").after(fold);
    return el("div", {}, head, kinds);
  }

  function box(each, value) {
    const sign = value.status ? line(value.status) : value.sign ? el("span", { class: "sign", "aria-hidden": "true" }, value.sign) : null;
    return row({
      name: `${each.key}-${value.value}`, label: value.label, count: value.count, checked: value.on && (value.count > 0 || each.chosen),
      off: !value.count, sign,
      change: (checked) => send(each, (other) => other.value === value.value ? checked : other.on),
      only: () => send(each, (other) => other.value === value.value),
    });
  }

  function row({ name, label, count, checked, partly, off, sign, change, only }) {
    const input = el("input", { type: "checkbox", "data-name": name, "aria-label": `${label}, ${count}` });
    input.checked = checked;
    input.indeterminate = Boolean(partly);
    input.addEventListener("change", () => change(input.checked));
    return el("div", { class: off ? "row off" : "row" },
      el("label", { title: label }, input, sign, el("span", { class: "name" }, label)),
      el("button", { class: "link only", "data-name": `only-${name}`, onclick: only, "aria-label": `${words.only} ${label}` }, words.only),
      el("span", { class: "n", "aria-hidden": "true" }, grouped.format(count)));
  }

  function send(each, kept) {
    const values = each.rows.filter(kept).map((row) => row.value);
    setTriggerValue("chosen", { facet: each.key, values: values.length === each.rows.length ? null : values });
  }
}
