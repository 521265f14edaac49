"""The Compare page: figures of one thing across the articles, by day, with what they say of each other."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import state
from dashboard.adding import plain
from dashboard.articles import Article, Entry
from dashboard.charts.bounds import axis, bounds
from dashboard.charts.drawing import checked
from dashboard.charts.joined import Lane, joined
from dashboard.charts.marks import Mark, aloud, keys, left_out, marks, near
from dashboard.comparing import (
    MOST_CLASHES,
    Compared,
    caption,
    claims,
    compared,
    condition,
    gap,
    moves,
    side,
    statement,
    tick_words,
    title,
)
from dashboard.components import heard, mount
from dashboard.downloads import Part
from dashboard.filters import sentence
from dashboard.gathered import MOST_ROWS
from dashboard.messages import say
from dashboard.moments import day, written
from dashboard.sidebar import sidebar
from dashboard.views.export_all import export_all
from facts.compare import Pair

_MOST_PAIRS, _MOST_MOVES, _MOST_MARKS, _MOST_CLAIMS = 6, 12, 12, 400
_CONFIG = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False}


def comparing(read_page: Callable[[], None]) -> None:
    """The page of all articles; `read_page` goes to the page where one of them is read."""
    articles = state.library()
    sidebar(articles, everyone=True)
    state.write_address()
    shown = _shown(articles)
    found = compared(articles, shown, state.locale())
    if not found:
        _nothing(articles)
        return
    one, way_out = _choice(found)
    clashes = one.clashes()
    with way_out:
        export_all(one, clashes[0] if clashes else None, _parts(articles, shown), _parts(articles))
    _summary(one, len(clashes))
    _claims(one, clashes[0] if clashes else None)
    _sides(one, clashes, read_page)
    _calendar(articles, shown)


def _shown(articles: tuple[Article, ...]) -> tuple[tuple[Entry, ...], ...]:
    """The facts of each article that the filters leave."""
    kept = iter(state.narrowed(articles).shown)
    return tuple(tuple(entry for entry in each.entries if next(kept)) for each in articles)


def _parts(articles: tuple[Article, ...], shown: tuple[tuple[Entry, ...], ...] | None = None) -> list[Part]:
    """The articles as they leave the page, with all of their facts or those that are shown."""
    kept = shown or tuple(each.entries for each in articles)
    return [Part(each, some) for each, some in zip(articles, kept, strict=True)]


def _nothing(articles: tuple[Article, ...]) -> None:
    st.title(say("compare.heading"), anchor=False)
    hidden = state.filters() != type(state.filters())()
    key = "compare.hidden" if hidden else "compare.one_article" if len(articles) == 1 else "compare.none"
    st.markdown(say(key))
    _said()


def _choice(found: tuple[Compared, ...]) -> tuple[Compared, DeltaGenerator]:
    """The title of what is compared, the list of what else could be, and the place for the way out."""
    options = dict(zip(_names(found), found, strict=True))
    left, right = st.columns([5, 3], vertical_alignment="top")
    with right, st.container(horizontal=True, vertical_alignment="top"):
        picked = st.selectbox(
            say("compare.choose"), list(options), key="compared", label_visibility="collapsed",
            disabled=len(options) < 2,
        )  # fmt: skip
        way_out = st.container(width="content", key="export")
    one = options[picked]
    with left:
        st.title(plain(title(one)), anchor=False)
        dates = sorted(each.document.published for each in _tellers(one) if each.document.published)
        count = one.found.articles
        if dates:
            ends = list(dict.fromkeys((written(dates[0], state.locale()), written(dates[-1], state.locale()))))
            when = say("timeline.to", begin=ends[0], until=ends[-1]) if len(ends) > 1 else ends[0]
            st.markdown(f":gray[{say('compare.one_figure', count, when=when)}]")
        else:
            st.markdown(f":gray[{say('compare.one_figure_undated', count)}]")
    return one, way_out


def _names(found: tuple[Compared, ...]) -> list[str]:
    """A name for each that no other has."""
    names: list[str] = []
    for each in found:
        name = plain_text(title(each))
        same = sum(other == name or other.startswith(f"{name} (") for other in names)
        names.append(name if not same else f"{name} ({same + 1})")
    return names


def plain_text(text: str) -> str:
    """Text on one line for a list, where no Markdown is read."""
    return " ".join(text.split())


def _tellers(one: Compared) -> list[Article]:
    return [one.articles[at] for at in sorted({figure.article for figure in one.found.figures})]


def _summary(one: Compared, clashes: int) -> None:
    speakers = len({(figure.fact.speaker or figure.article) for figure in one.found.figures})
    parts = [say("compare.claims", len(one.found.figures)), say("compare.speakers", speakers)]
    if clashes:
        key = "compare.contradictions" if clashes < MOST_CLASHES else "compare.contradictions_many"
        parts.append(say(key, clashes))
    st.markdown(" · ".join(parts))
    _said()
    st.html(f'<p class="statement">{escape(statement(one))}</p>')


def _said() -> None:
    """What the filters leave, in words."""
    if said := sentence(state.filters(), state.locale()):
        st.markdown(f":gray[{plain(say('summary.shown', what=said))}]")


def _claims(one: Compared, clash: Pair | None) -> None:
    """The chart, how to read it, and the same as a table."""
    rows = claims(one)
    drawn = rows[:MOST_ROWS]
    narrow = state.is_narrow()
    scale = axis([row.reach for row in drawn], 3 if narrow else 7)
    band = gap(one, clash)
    figure = bounds(
        drawn, scale, tick_words(one, scale), state.colours(), narrow=narrow,
        gap=band if band is not None and max(band.first, band.last) < len(drawn) else None,
    )  # fmt: skip
    what = "; ".join(f"{row.name}, {row.day}: {row.figure}" for row in drawn)
    st.plotly_chart(figure, theme=None, key="bounds", config=_CONFIG, alt=say("compare.alt", what=what))
    st.markdown(f":gray[{plain(caption(one, clash))}]")


def _table(one: Compared) -> dict[str, object]:
    """The chart's full equivalent, each claim one click from its sentence."""
    heads = ("article", "day", "claim", "status", "by", "text")
    rows = [
        {
            "id": row.id, "family": row.family, "spoken": f"{row.name}, {row.figure}",
            "cells": [
                row.name, row.day, row.figure, say(f"status.{figure.fact.status}"),
                figure.fact.speaker or say("text.the_article"), f"{figure.fact.text} {figure.fact.subject}",
            ],
        }
        for row, figure in zip(claims(one)[:_MOST_CLAIMS], one.found.figures, strict=False)
    ]  # fmt: skip
    rest = len(one.found.figures) - len(rows)
    return {
        "name": say("compare.table"), "heads": [say(f"compare.row_{each}") for each in heads], "rows": rows,
        "rest": state.counted("text.rows", rest) if rest else "",
    }  # fmt: skip


def _sides(one: Compared, clashes: tuple[Pair, ...], read_page: Callable[[], None]) -> None:
    several = len(clashes) > 1
    shown = [
        {
            "sides": [side(one, figure)._asdict() for figure in clash[:2]],
            "condition": condition(one, clash) if several else "",
        }
        for clash in clashes[:_MOST_PAIRS]
    ]
    told = mount(
        "sides",
        {
            "words": {
                "sides": say("compare.sides"), "moves": say("compare.moves"), "show": say("cards.show").lower(),
                "beside": say("compare.sides_of", len(clashes), most=len(shown)) if len(clashes) > len(shown) else "",
            },
            "table": _table(one),
            "pairs": shown,
            "moves": list(moves(one)[:_MOST_MOVES]),
            "narrow": state.is_narrow(),
        },
        on_show_change=lambda: _show(heard("show", "sides")),
        on_narrow_change=lambda: state.set_narrow(bool(heard("narrow", "sides"))),
    )  # fmt: skip
    if told.show:
        read_page()


def _show(fact: str) -> None:
    """Turn to the article of a fact, with the fact chosen."""
    found = next((each for each in state.library() if any(entry.id == fact for entry in each.entries)), None)
    if found is not None:
        state.turn_to(found.key)
        state.choose(fact)


def _calendar(articles: tuple[Article, ...], shown: tuple[tuple[Entry, ...], ...]) -> None:
    """All articles on one calendar, the nearest of very many marks."""
    lanes = [
        Lane(each.called, each.document.published, marks(each, some, state.locale()))
        for each, some in sorted(zip(articles, shown, strict=True), key=_first_published)
    ]
    lanes, far = _near(lanes)
    if not any(lane.marks or lane.published for lane in lanes):
        return
    st.html(f'<h2 class="heading">{escape(say("compare.calendar", len(articles)))}</h2>')
    figure = checked(joined(lanes, state.colours(), narrow=state.is_narrow(), locale=state.locale()))
    what = ". ".join(f"{lane.name}: {aloud(lane.marks)}" for lane in lanes)
    st.plotly_chart(figure, theme=None, key="joined", config=_CONFIG, alt=say("timeline.alt", what=what))
    if far:
        st.markdown(f":gray[{plain(left_out(far))}]")
    drawn = (mark for lane in lanes for mark in lane.marks)
    mount("calendar", {"words": {}, "loose": [], "keys": keys(drawn), "chosen": ""}, key="joined_keys")


def _near(lanes: list[Lane]) -> tuple[list[Lane], tuple[Mark, ...]]:
    """The lanes with the marks that lie near the days of publication, and the others."""
    days = sorted(day(lane.published) for lane in lanes if lane.published is not None)
    _, far = near([mark for lane in lanes for mark in lane.marks], days[len(days) // 2] if days else None)
    close = [
        lane._replace(marks=tuple(mark for mark in lane.marks if mark not in far)[:_MOST_MARKS]) for lane in lanes
    ]
    return close, far


def _first_published(told: tuple[Article, tuple[Entry, ...]]) -> tuple[bool, str]:
    """The order of the lanes: by day, those without one last."""
    published = told[0].document.published
    return published is None, "" if published is None else published.isoformat()
