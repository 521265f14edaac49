// Loads Plotly's basic bundle before there is a chart to draw: it is what a page waits for. It has the bars and points
// that are drawn here and is a quarter of what Streamlit's own charts bring.
export default function () {
  const entry = document.querySelector('script[src*="static/js/index."]');
  if (!entry || window.Plotly || document.getElementById("fact-timeline-plotly")) return;
  const script = document.createElement("script");
  script.id = "fact-timeline-plotly";
  script.src = new URL("../../app/static/plotly-basic.min.js", entry.src);
  document.head.append(script);
}
