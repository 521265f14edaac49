"""The page's own elements: one script and one style each, with the shared ones before them. No text of an article is
ever read as HTML: scripts make elements with textContent.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import streamlit as st


def _component(name: str) -> Any:
    """Registered once a process. The style ends in a newline: Streamlit takes a single line with a slash for a path."""
    folder = files("dashboard").joinpath("components")

    def both(ending: str) -> str:
        parts = [folder.joinpath(f"{each}.{ending}").read_text(encoding="utf-8") for each in ("base", name)]
        return "\n".join(parts) + "\n"

    return st.components.v2.component(
        f"fact_timeline_{name}", html='<div class="root"></div>', css=both("css"), js=both("js")
    )


def _chart() -> Any:
    """The chart stands in the page's own tree, where the rules that Plotly writes into the document reach it."""
    folder = files("dashboard").joinpath("components")
    style, script = (folder.joinpath(f"chart.{ending}").read_text(encoding="utf-8") for ending in ("css", "js"))
    html = '<div class="timeline-chart"></div>'
    return st.components.v2.component("fact_timeline_chart", html=html, css=style, js=script, isolate_styles=False)


def plotly() -> None:
    """Have the browser load Plotly, unseen, before there is a chart to draw."""
    with st.container(key="plotly"):
        mount("plotly", {}, key="loader")


_NAMES = ("cards", "calendar", "reading", "facets", "documents", "picture", "remembering", "sides")
_MOUNTS = {name: _component(name) for name in _NAMES}
_MOUNTS["chart"] = _chart()
_MOUNTS["plotly"] = st.components.v2.component(
    "fact_timeline_plotly", js=files("dashboard").joinpath("components", "plotly.js").read_text(encoding="utf-8")
)


def mount(name: str, data: Mapping[str, object], key: str | None = None, **on_change: Any) -> Any:
    """Draw an element with its data; `on_<event>_change` callbacks hear what the reader did."""
    return _MOUNTS[name](data=dict(data), key=key or name, **on_change)


def heard(event: str, key: str) -> Any:
    """What an element has told in the run that its callback opened."""
    return getattr(st.session_state[key], event, None)
