// Loads the Plotly that Streamlit serves for charts of its own, before there is a chart to draw: it is the largest thing
// that a page waits for. Streamlit's script evaluated is enough; nothing is drawn here.
export default function ({ data }) {
  const entry = document.querySelector('script[src*="static/js/index."]');
  if (!window.Plotly && entry) import(new URL(data.script, entry.src).href);
}
