// Put into every document before its own scripts: when was the last click or Enter, and when was what followed painted?
// A change is one of content: nodes and words anywhere, and attributes of drawings and of the page's own elements, whose
// shadow trees are watched as well. Streamlit's running man, its toolbar and its hidden chart are no change.
(() => {
  const seen = { began: 0, changed: 0, painted: 0, ready: 0 };
  const roots = [];
  const aside = '[data-testid="stToolbar"], [data-testid="stStatusWidget"], .st-key-plotly, [aria-live]';
  const element = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  const counts = ({ type, target }) => {
    const at = element(target);
    if (at?.closest?.(aside)) return false;
    return type !== "attributes" || at instanceof SVGElement || target.getRootNode() instanceof ShadowRoot;
  };
  const paint = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });
  const noted = (records) => {
    if (!records.some(counts)) return;
    seen.changed = performance.now();
    paint(() => { seen.painted = performance.now(); });
  };
  const watch = (root) => {
    roots.push(root);
    const what = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(noted).observe(root, what);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const made = attach.call(this, options);
    watch(made);
    return made;
  };
  watch(document);
  for (const name of ["click", "keydown"]) {
    window.addEventListener(name, (event) => {
      if (name === "click" || event.key === "Enter") seen.began = event.timeStamp;
    }, true);
  }
  const there = (selector) => roots.some((root) => root.querySelector(selector));
  const look = () => {
    if (!seen.ready && [".card", ".timeline-chart .main-svg", "tr.row"].every(there)) {
      paint(() => { seen.ready = performance.now(); });
    } else if (!seen.ready) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const idle = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning";
  window.pageWatch = {
    seen,
    settled: (quiet) => Boolean(seen.ready) && idle() && seen.changed > seen.began && performance.now() - seen.changed > quiet,
  };
})();
