// The tab's own memory: no other tab, page or visitor reads it, and it ends with the tab. A reload begins a new session at
// the server, which is then told what was here.
const KEY = "fact-timeline";

export default function ({ data, setTriggerValue }) {
  const kept = recall();
  if (data.new) {
    if (kept) setTriggerValue("kept", kept);
  } else if (kept !== data.project) {
    keep(data.project);
  }
}

function recall() {
  try { return sessionStorage.getItem(KEY); } catch { return null; }
}

// A browser that allows no memory, or has none left, forgets on a reload and works as well until then.
function keep(project) {
  try {
    sessionStorage.removeItem(KEY);
    if (project) sessionStorage.setItem(KEY, project);
  } catch { console.info("This tab will not remember its articles."); }
}
