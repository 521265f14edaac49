// Pictures made in the reader's own browser, by the Plotly that the page has loaded; nothing is sent anywhere.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".root");
  const failed = el("p", { class: "failed", role: "status" });
  const save = (format) => el("button", { class: "save", "aria-label": `${data.words.chart}: ${format.toUpperCase()}`, onclick: () => make(format) }, format.toUpperCase());
  root.replaceChildren(el("span", { class: "name" }, data.words.chart), ...data.formats.map(save), failed);

  async function make(format) {
    failed.textContent = "";
    try {
      const { data: traces, layout } = JSON.parse(data.figure);
      const size = { format, width: layout.width, height: layout.height, scale: format === "png" ? data.scale : 1 };
      const link = el("a", { href: await window.Plotly.toImage({ data: traces, layout }, size), download: `${data.name}.${format}` });
      // Inside this element: a click on a link elsewhere would close the menu.
      root.append(link);
      link.click();
      link.remove();
    } catch (error) {
      failed.textContent = data.words.failed.replace("{reason}", error?.message ?? String(error));
    }
  }
}
