"""The Read page, top to bottom: title, summary, figures, timeline, then the text beside every fact."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from dashboard import state
from dashboard.adding import date_form, paste_form, plain
from dashboard.articles import Article, Entry
from dashboard.cards import Card, cards
from dashboard.charts.drawing import Drawing, written
from dashboard.charts.histogram import MOST, histogram
from dashboard.charts.marks import aloud, keys, left_out, loose, marks, near
from dashboard.charts.timeline import timeline
from dashboard.components import heard, mount, plotly
from dashboard.filters import sentence
from dashboard.messages import say
from dashboard.moments import in_full
from dashboard.numerals import number
from dashboard.passages import WINDOW, passage, rows, window
from dashboard.sidebar import sidebar, where_from
from dashboard.view import Shown
from dashboard.views.export import export
from facts.table import SCHEMA, Column, to_frame

if TYPE_CHECKING:
    import pandas as pd

_MOST_CARDS, _MOST_ROWS, _MOST_LOOSE = 60, 400, 24


def reading() -> None:
    """The page of one article."""
    plotly()
    read = state.current()
    sidebar((read,))
    state.write_address()
    shown = state.showing(read)
    # In a container that is always there, so that what follows keeps its place when this goes.
    with st.container():
        for trouble in st.session_state.pop("troubles", ()):
            st.error(plain(trouble))
        if state.first_run():
            with st.container(key="first"):
                st.caption(say("documents.first_run"))
                paste_form("first", "collapsed")
    _head(read, shown)
    _body(read, shown)


def _head(read: Article, shown: Shown) -> None:
    """Title, source and date, what is here, what is shown; and the way out."""
    left, right = st.columns([5, 1])
    with left:
        st.title(plain(read.title), anchor=False)
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key="source"):
            published = read.document.published
            when = say("documents.undated")
            if published is not None:
                when = say("documents.published", date=in_full(published, state.locale()))
            parts = [read.source, when, where_from(read) if published else ""]
            st.markdown(f":gray[{plain(' · '.join(filter(None, parts)))}]", width="content")
            with st.popover(say("documents.set" if published is None else "documents.change"), type="tertiary"):
                date_form(read, "head")
        st.markdown(_summary(read, shown))
        said = sentence(state.filters().choosing("document", None), state.locale())
        if said:
            st.markdown(f":gray[{plain(say('summary.shown', what=said))}]")
    with right, st.container(horizontal_alignment="right", key="export"):
        export(read, shown)


def _summary(read: Article, shown: Shown) -> str:
    articles = say("summary.articles", len(state.library()))
    parts = [state.counted("summary.facts", len(shown.at), of=articles)]
    undated = len(shown.those("loose"))
    if undated:
        parts.append(f"**{undated}** " + say("summary.undated").partition(" ")[2])
    waiting = len(shown.those("waits"))
    if waiting and read.document.published is None:
        parts.append(say("documents.waiting", waiting))
    return " · ".join(parts)


@st.fragment
def _body(read: Article, shown: Shown) -> None:
    """All that one selected fact links; choosing one redraws this and nothing else."""
    if st.session_state.pop("stretched", False):
        st.rerun()
    _cards(read, shown)
    _timeline(read, shown)
    _text(read, shown)


def _cards(read: Article, shown: Shown) -> None:
    document = read.document
    numbered = shown.figures()
    total = len(numbered)
    telling = shown.entries(numbered[:_MOST_CARDS])
    found = cards(telling, document.text, document.published, state.locale())
    mount(
        "cards",
        {
            "words": {
                **{key: say(f"cards.{key}") for key in _CARD_WORDS},
                "shown": say("cards.shown", some="{n}", all=number(total, state.locale())),
                "rest": state.counted("cards.rest", total - _MOST_CARDS),
            },
            "total": total,
            "cards": [_card(card) for card in found],
            "chosen": state.chosen(),
            "narrow": state.is_narrow(),
        },
        on_chosen_change=lambda: state.choose(heard("chosen", "cards")),
        on_narrow_change=lambda: state.set_narrow(bool(heard("narrow", "cards"))),
    )


_CARD_WORDS = ("heading", "all", "few", "show", "here", "no_subject", "no_speaker", "none")


def _card(card: Card) -> dict[str, object]:
    claim = say(f"status.{card.status}")
    return {
        "id": card.id, "family": card.family, "sign": card.sign, "figure": card.figure, "unit": card.unit,
        "spoken": card.spoken, "subject": card.subject, "status": str(card.status),
        "claim": f"{claim}, {say(f'change.{card.change}')}" if card.change else claim,
        "quote": list(card.quote), "speaker": card.speaker, "worked": card.worked_out,
    }  # fmt: skip


def _timeline(read: Article, shown: Shown) -> None:
    published = read.document.published
    dated = shown.those("placed")
    many = len(dated) > MOST
    found = () if many else marks(read, shown.entries(dated), state.locale())
    close, far = near(found, published)
    drawn = found if state.is_whole(read.key) else close
    beside = escape(state.counted("timeline.dated", len(dated)))
    st.html(f'<h2 class="heading">{escape(say("timeline.heading"))} <span>{beside}</span></h2>')
    if many:
        figure, grain = histogram(shown.days(), published, state.colours(), locale=state.locale())
        told = state.counted("timeline.many", len(dated), grain=say(f"timeline.grain.{grain}"))
        st.markdown(f":gray[{told}]")
        _chart(figure, told, _version(read, shown))
    elif found:
        narrow = state.is_narrow()
        figure = timeline(
            drawn, published, state.colours(), narrow=narrow, locale=state.locale(),
            revision=f"{read.key} {state.is_whole(read.key)}",
        )  # fmt: skip
        _chart(figure, say("timeline.alt", what=aloud(found[:40])), _version(read, shown))
    else:
        waiting = published is None and len(shown.those("waits")) > 0
        st.markdown(f":gray[{say('timeline.none_waiting' if waiting else 'timeline.none')}]")
    undated = shown.those("loose")
    unplaced = loose(shown.entries(undated[:_MOST_LOOSE]), read.document.text, state.locale())
    mount(
        "calendar",
        {
            "words": {"undated": say("timeline.undated")},
            "loose": [each._asdict() for each in unplaced],
            "more": state.counted("timeline.more", len(undated) - _MOST_LOOSE) if len(undated) > _MOST_LOOSE else "",
            "outside": left_out(far) if drawn is close else "",
            "whole": say("timeline.near" if drawn is found else "timeline.whole") if far else "",
            "keys": keys(drawn),
            "chosen": state.chosen(),
        },
        on_chosen_change=lambda: state.choose(heard("chosen", "calendar")),
        on_whole_change=lambda: state.turn_whole(read.key),
    )


_CONFIG = {
    "displaylogo": False,
    "displayModeBar": True,
    "doubleClick": "reset",
    "modeBarButtonsToRemove": ["lasso2d", "sendChartToCloud", "toImage", "zoom2d", "autoScale2d"],
}


def _chart(drawn: Drawing, alt: str, below: str) -> None:
    figure = written(drawn)
    data = {
        "figure": figure, "version": hash(figure), "config": _CONFIG, "chosen": state.chosen(), "alt": alt,
        "below": below,
    }  # fmt: skip
    mount(
        "chart", data, on_chosen_change=lambda: state.choose(heard("chosen", "chart")), on_stretch_change=_stretched
    )


def _stretched() -> None:
    """A stretch that was drawn on the chart becomes the time filter, which the whole page follows."""
    first, last = sorted(date.fromisoformat(str(end)[:10]) for end in heard("stretch", "chart"))
    state.change_filters(since=first, until=last + timedelta(days=1))
    st.session_state["stretched"] = True


def _text(read: Article, shown: Shown) -> None:
    place = _place(read)
    here = shown.within(*window(read.document.text, place))
    page = passage(read.document.text, shown.entries(here), place, state.locale())
    found = rows(read, _near(shown, state.chosen()), state.locale())
    rest = len(shown.at) - len(found)
    told = mount(
        "reading",
        {
            "words": {key.partition(".")[2]: say(key) for key in _WORDS},
            "version": _version(read, shown),
            "language": read.document.language,
            "title": read.title,
            "paragraphs": page.paragraphs,
            "earlier": page.earlier,
            "later": page.later,
            "rows": [row._asdict() for row in found],
            "rest": state.counted("text.rows", rest) if rest else "",
            "empty": [say("text.hidden")] if read.entries else [say("text.empty"), say("text.empty_help")],
            "chosen": state.chosen(),
            "show": bool(st.session_state.pop("show", False)),
        },
        on_chosen_change=lambda: state.choose(heard("chosen", "reading")),
        on_page_change=lambda: _turn(heard("page", "reading"), read),
        on_columns_change=lambda: None,
    )
    if told.columns:
        _columns(read, shown)


_WORDS = (
    *("text.heading", "text.table", "text.columns", "text.written", "text.read_as", "text.said_by", "text.why"),
    *("text.earlier", "text.later", "text.keys", "facet.kind", "facet.status"),
)


def _version(read: Article, shown: Shown) -> str:
    """What tells one content of the reading column from another."""
    return f"{read.key}{read.document.published}{shown.mark}{_place(read) // WINDOW}{state.locale()}"


def _place(read: Article) -> int:
    """The offset whose page of the text is shown: where the reader turned to, as far as the text goes."""
    return min(state.at(), max(len(read.document.text) - 1, 0))


def _near(shown: Shown, fact: str) -> tuple[Entry, ...]:
    """As many rows as a page can hold, the chosen one among them."""
    if len(shown.at) <= _MOST_ROWS:
        return shown.entries()
    of = next((of for of, entry in enumerate(shown.read.entries) if entry.id == fact), 0) if fact else 0
    middle = int(shown.at.searchsorted(of))
    first = max(0, min(middle - _MOST_ROWS // 2, len(shown.at) - _MOST_ROWS))
    return shown.entries(shown.at[first : first + _MOST_ROWS])


def _turn(to: int | str, read: Article) -> None:
    """Turn to an offset, or to the page of a fact that is chosen but not on this one."""
    if isinstance(to, str):
        st.session_state["show"] = True
        to = next((entry.fact.start for entry in read.entries if entry.id == to), 0)
    state.turn_page(to)


@st.dialog(say("text.columns"), width="large")
def _columns(read: Article, shown: Shown) -> None:
    """Every field of every fact that is shown, what a reader asks for first; each head says what it means."""
    table = to_frame((entry.fact for entry in shown.entries()), read.source)
    table["bound"] = [say(f"bound.{bound}") if bound else "" for bound in table["bound"]]
    config = {column.name: _column(column, table) for column in SCHEMA}
    names = [column.name for column in SCHEMA]
    order = [name for name in names if name not in _LATE] + [name for name in names if name in _LATE]
    st.dataframe(table, hide_index=True, column_config=config, column_order=order, height="auto", placeholder="")


_LATE = ("document", "start", "end", "sentence_start", "sentence_end", "rule")
_NARROW = {"bound": 90, "kind": 100}
_WIDE = ("text", "subject", "speaker", "document", "rule")


def _column(column: Column, table: pd.DataFrame) -> Any:
    """A column's head in the reader's words, and how its values are written: a number is never cut to a smaller one."""
    name, wide = say(f"column.{column.name}"), column.name in _WIDE
    if column.type == "double":
        longest = max((len(f"{value:,}") for value in table[column.name].dropna()), default=0)
        return st.column_config.NumberColumn(name, help=column.description, format="localized", width=24 + 7 * longest)
    if column.type.startswith("timestamp"):
        return st.column_config.DatetimeColumn(name, help=column.description, format="YYYY-MM-DD HH:mm", width=140)
    return st.column_config.Column(name, help=column.description, width="medium" if wide else _NARROW.get(column.name))
