"""The About page: what this is, what it does with an article, how its marks are read."""

from __future__ import annotations

import streamlit as st

from dashboard.messages import say
from facts.version import VERSION


def about() -> None:
    """The page, from the catalogue."""
    st.sidebar.markdown(f"### {say('name')}")
    with st.container(key="prose"):
        st.title(say("about.heading"), anchor=False)
        st.markdown(say("about.what"))
        for part in ("private", "marks", "keys"):
            st.subheader(say(f"about.{part}_heading"), anchor=False)
            st.markdown(say(f"about.{part}"))
        st.caption(say("about.version", version=VERSION))
