"""The pages, and what all of them share: the address, the style, the promise. Each page draws the rest itself."""

from __future__ import annotations

import sys
from importlib.resources import files

import streamlit as st

from dashboard import state
from dashboard.components import heard, mount
from dashboard.messages import say
from dashboard.views.about import about
from dashboard.views.archive import asking, data_set
from dashboard.views.compare import comparing
from dashboard.views.read import reading


def main() -> None:
    """Draw the page that the address names."""
    st.set_page_config(page_title=say("name"), layout="wide", initial_sidebar_state="auto")
    style = files("dashboard").joinpath("style.css").read_text(encoding="utf-8")
    st.html(f"<style>{style.replace('{private}', say('private'))}</style>")
    state.begin()
    if (archive := data_set(sys.argv[1:])) is not None:
        whole = st.Page(lambda: asking(archive), title=say("archive.page"), url_path="archive", default=True)
        st.navigation([whole, st.Page(about, title=say("page.about"), url_path="about")], position="top").run()
        return
    _remember()
    read = st.Page(reading, title=say("page.read"), url_path="read", default=True)

    def compare() -> None:
        comparing(lambda: st.switch_page(read))

    pages = [
        read,
        st.Page(compare, title=say("page.compare"), url_path="compare"),
        st.Page(about, title=say("page.about"), url_path="about"),
    ]
    st.navigation(pages, position="top").run()


def _remember() -> None:
    """The reader's own tab remembers the articles over a reload; the server does not."""
    with st.container(key="memory"):
        mount(
            "remembering", {"new": state.is_new(), "project": state.remembered()},
            on_kept_change=lambda: state.remember(str(heard("kept", "remembering"))),
        )  # fmt: skip


main()
