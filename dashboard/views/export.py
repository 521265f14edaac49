"""The way out of the page: this view or everything, as files that are made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from dashboard import state
from dashboard.adding import plain
from dashboard.articles import Article
from dashboard.charts.marks import placed
from dashboard.components import mount
from dashboard.downloads import PICTURE_WIDTH, Part, facts_file, file_name, picture
from dashboard.filters import sentence
from dashboard.fonts import embedded
from dashboard.keeping import SUFFIX, packed
from dashboard.messages import say
from dashboard.report import PAPER, cards_page, drawn, live, report, web_page
from dashboard.view import Shown
from facts.export import FORMATS
from facts.export.pictures import Painter, hindrance
from facts.export.timeml import to_timeml


@st.fragment
def export(read: Article, shown: Shown) -> None:
    """The menu of formats; what it holds is made when it is opened."""
    menu = st.popover(say("export.heading"), on_change="rerun", key="export_menu")
    if menu.open:
        with menu:
            _menu(read, shown)


def _menu(read: Article, shown: Shown) -> None:
    choices = scopes(len(shown.at), len(read.entries))
    scope = st.segmented_control(
        say("export.heading"), list(choices), format_func=choices.__getitem__, default="view", required=True,
        label_visibility="collapsed", key="scope",
    )  # fmt: skip
    chosen = scope != "everything"
    filtered = sentence(state.filters().choosing("document", None), state.locale()) if chosen else ""
    part = Part(read, shown.entries() if chosen else read.entries, filtered)
    _files(part)
    _pictures(part)
    project_row()
    st.caption(say("export.note"))


def scopes(shown: int, everything: int) -> dict[str, str]:
    """What can leave: this view or everything, with how many facts that is."""
    return {
        "view": state.counted("export.view", shown), "everything": state.counted("export.everything", everything)
    }  # fmt: skip


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
        timeml = partial(_timeml, part)
        save("timeml", timeml, "application/xml", file_name(part, "times", "tml"))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="page_row"):
        st.markdown(f":gray[{say('export.page')}]", width="content")
        # A file is made without the session at hand: what goes into it is given here, as with the project below.
        for name, made, what in (("web", _web, "timeline"), ("report", _report, "report"), ("cards", _cards, "cards")):
            save(name, partial(made, part, state.locale()), "text/html", file_name(part, what, "html"))


def save(name: str, data: Callable[[], bytes], media: str, file: str) -> None:
    """A file that is made on its click."""
    st.download_button(
        say(f"export.{name}"), data=data, type="tertiary", mime=media, file_name=file, on_click="ignore",
        key=f"save_{name}",
    )  # fmt: skip


def project_row() -> None:
    """The session itself as a file."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="project_row"):
        st.markdown(f":gray[{say('export.keep')}]", width="content")
        made = partial(_project, state.library(), state.current().key, state.filters().to_query())
        save("project", made, "application/json", say("export.project_file") + SUFFIX)


def _project(articles: tuple[Article, ...], reading: str, filters: dict[str, list[str]]) -> bytes:
    return packed(articles, reading, filters).encode("utf-8", "surrogatepass")


def _timeml(part: Part) -> bytes:
    """The whole article with its times marked: TimeML is text, of which nothing can be left out."""
    return to_timeml(part.article.document).encode()


def _web(part: Part, locale: str) -> bytes:
    return web_page(part, locale).encode()


def _report(part: Part, locale: str) -> bytes:
    return report((part,), live((part,), locale), locale).encode()


def _cards(part: Part, locale: str) -> bytes:
    return cards_page((part,), locale).encode()


def _pictures(part: Part) -> None:
    """The chart as a picture, made in the reader's browser; what needs a browser here, where there is one."""
    drawable = any(placed(entry.fact) for entry in part.entries)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="size_row"):
        width = st.number_input(say("export.width"), 300, 4000, PICTURE_WIDTH, 50, key="picture_width")
        height = st.number_input(
            say("export.height"), 200, 8000, None, 50, key="picture_height", placeholder=say("export.fitting")
        )
        scale = st.number_input(say("export.scale"), 1, 4, 2, key="picture_scale", help=say("export.scale_help"))
    if drawable:
        mount(
            "picture",
            {
                "words": {"chart": say("export.chart"), "failed": say("export.failed", reason="{reason}")},
                "formats": ["png", "svg"],
                "figure": picture(part, state.locale(), width, height).to_json(),
                "name": file_name(part, "timeline", "").rstrip("."),
                "scale": scale,
            },
        )
    reason = hindrance()
    if reason:
        st.caption(plain(reason))
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="paper_row"):
        st.markdown(f":gray[{say('export.paper')}]", width="content")
        if drawable:
            chart = partial(_printed_chart, painter(), part, state.locale(), width, height)
            save("chart_pdf", chart, "application/pdf", file_name(part, "timeline", "pdf"))
        printed = partial(_printed_report, painter(), part, state.locale())
        save("report_pdf", printed, "application/pdf", file_name(part, "report", "pdf"))
        photographed = partial(_photographed_cards, painter(), part, state.locale(), width, scale)
        save("cards_png", photographed, "image/png", file_name(part, "cards", "png"))


@st.cache_resource(show_spinner=False)
def painter() -> Painter:
    """One warm browser for all; it keeps nothing of what it draws."""
    return Painter(embedded())


def _printed_chart(browser: Painter, part: Part, locale: str, width: int, height: int | None) -> bytes:
    figure = picture(part, locale, width, height)
    return browser.figure(figure, "pdf", int(figure.layout.width), int(figure.layout.height))


def _printed_report(browser: Painter, part: Part, locale: str) -> bytes:
    page = report((part,), drawn((part,), browser, locale), locale, embedded())
    return browser.page(page, "pdf", PAPER)


def _photographed_cards(browser: Painter, part: Part, locale: str, width: int, scale: int) -> bytes:
    return browser.page(cards_page((part,), locale, embedded()), "png", width, scale)
