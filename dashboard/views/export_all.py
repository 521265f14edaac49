"""The way out of the Compare page: every article's facts in one file, the number line, and one report of all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from dashboard import state
from dashboard.adding import plain
from dashboard.comparing import Compared
from dashboard.components import mount
from dashboard.downloads import Part
from dashboard.filters import sentence
from dashboard.fonts import embedded
from dashboard.gathered import facts_of, file_name, line_picture
from dashboard.messages import say
from dashboard.report import PAPER, drawn, live, report
from dashboard.views.export import painter, project_row, save, scopes
from facts.compare import Pair
from facts.export import FORMATS
from facts.export.pictures import Painter, hindrance


@st.fragment
def export_all(one: Compared, clash: Pair | None, shown: Sequence[Part], everything: Sequence[Part]) -> None:
    """The menu of formats for all articles; what it holds is made when it is opened."""
    menu = st.popover(say("export.heading"), on_change="rerun", key="export_all")
    if menu.open:
        with menu:
            _menu(one, clash, shown, everything)


def _menu(one: Compared, clash: Pair | None, shown: Sequence[Part], everything: Sequence[Part]) -> None:
    choices = scopes(*(sum(len(part.entries) for part in parts) for parts in (shown, everything)))
    scope = st.segmented_control(
        say("export.heading"), list(choices), format_func=choices.__getitem__, default="view", required=True,
        label_visibility="collapsed", key="scope_all",
    )  # fmt: skip
    filtered = "" if scope == "everything" else sentence(state.filters(), state.locale())
    parts = [part._replace(shown=filtered) for part in (everything if scope == "everything" else shown)]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="files_row"):
        st.markdown(f":gray[{say('export.facts')}]", width="content")
        for each in FORMATS:
            save(each.name, partial(facts_of, parts, each.name), each.media, f"articles{each.suffix}")
    mount(
        "picture",
        {
            "words": {"chart": say("export.chart"), "failed": say("export.failed", reason="{reason}")},
            "formats": ["png", "svg"],
            "figure": line_picture(one, clash, parts).to_json(),
            "name": file_name(one, "").rstrip("."),
            "scale": 2,
        },
        key="picture_all",
    )
    _pages(one, clash, parts)
    project_row()
    st.caption(say("export.note"))


def _pages(one: Compared, clash: Pair | None, parts: Sequence[Part]) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="page_row"):
        st.markdown(f":gray[{say('export.page')}]", width="content")
        save("report", partial(_report, parts, state.locale()), "text/html", "articles-report.html")
        reason = hindrance()
        if not reason:
            chart = partial(_printed_line, painter(), one, clash, parts)
            save("chart_pdf", chart, "application/pdf", file_name(one, "pdf"))
            printed = partial(_printed, painter(), parts, state.locale())
            save("report_pdf", printed, "application/pdf", "articles-report.pdf")
    if reason:
        st.caption(plain(reason))


def _report(parts: Sequence[Part], locale: str) -> bytes:
    return report(parts, live(parts, locale), locale).encode()


def _printed_line(browser: Painter, one: Compared, clash: Pair | None, parts: Sequence[Part]) -> bytes:
    figure = line_picture(one, clash, parts)
    return browser.figure(figure, "pdf", int(figure.layout.width), int(figure.layout.height))


def _printed(browser: Painter, parts: Sequence[Part], locale: str) -> bytes:
    return browser.page(report(parts, drawn(parts, browser, locale), locale, embedded()), "pdf", PAPER)
