"""The way out of the page: this view or everything, as files that are made when they are asked for."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard import state
from dashboard.articles import Article, Entry
from dashboard.charts.marks import placed
from dashboard.components import mount
from dashboard.downloads import Part, facts_file, file_name, picture, web_page
from dashboard.filters import sentence
from dashboard.messages import say
from facts.export import FORMATS


def export(read: Article, shown: tuple[Entry, ...]) -> None:
    """The menu of formats."""
    with st.popover(say("export.heading")):
        every = len(read.entries)
        choices = {"view": say("export.view", len(shown)), "everything": say("export.everything", every)}
        scope = st.segmented_control(
            say("export.heading"), list(choices), format_func=choices.__getitem__, default="view", required=True,
            label_visibility="collapsed", key="scope",
        )  # fmt: skip
        chosen = scope != "everything"
        filtered = sentence(state.filters(), state.locale()) if chosen else ""
        part = Part(read, shown if chosen else read.entries, filtered)
        _files(part)
        _pictures(part)
        st.caption(say("export.note"))


def _files(part: Part) -> None:
    """The facts in every format that the library writes; a file is made on its click."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="files_row"):
        st.markdown(f":gray[{say('export.facts')}]", width="content")
        for each in FORMATS:
            st.download_button(
                say(f"export.{each.name}"), data=partial(facts_file, part, each.name), type="tertiary",
                file_name=file_name(part, "facts", each.suffix.lstrip(".")), mime=each.media, on_click="ignore",
                key=f"save_{each.name}", help=each.title,
            )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="page_row"):
        st.markdown(f":gray[{say('export.page')}]", width="content")
        st.download_button(
            say("export.web"), data=partial(web_page, part, state.locale()), type="tertiary", mime="text/html",
            file_name=file_name(part, "timeline", "html"), on_click="ignore", key="save_web",
        )  # fmt: skip


def _pictures(part: Part) -> None:
    """The chart as a picture, made in the reader's browser."""
    if not any(placed(entry.fact) for entry in part.entries):
        return
    mount(
        "picture",
        {
            "words": {"chart": say("export.chart"), "failed": say("export.failed", reason="{reason}")},
            "formats": ["png", "svg"],
            "figure": picture(part, state.locale()).to_json(),
            "name": file_name(part, "timeline", "").rstrip("."),
            "scale": 2,
        },
    )
