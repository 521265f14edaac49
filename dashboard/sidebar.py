"""The sidebar: the articles, then every filter with its counts. Drawn by each page."""

from __future__ import annotations

from datetime import date

import streamlit as st

from dashboard import state
from dashboard.adding import add_dialog, date_dialog
from dashboard.articles import Article
from dashboard.components import heard, mount
from dashboard.families import FAMILIES, FAMILY
from dashboard.filters import Narrowed, bound_name
from dashboard.messages import known, say
from dashboard.moments import written
from dashboard.numerals import SIGNS
from facts.model import Bound, Kind, Status

_MANY = 24


def sidebar(articles: tuple[Article, ...], everyone: bool = False) -> None:
    """The articles of the session and the filters of these articles; `everyone` marks them all as read."""
    with st.sidebar:
        st.markdown(f"### {say('name')}")
        _documents(everyone)
        found = state.narrowed(articles)
        facets(found, len(articles) > 1, articles if everyone else ())
        _time(articles)
        words_and_least()


def words_and_least() -> None:
    """The search, and the number from which on amounts are shown."""
    st.session_state["words"] = state.filters().words
    st.text_input(
        say("facet.search"), key="words", placeholder=say("facet.search"), label_visibility="collapsed",
        on_change=lambda: state.change_filters(words=st.session_state["words"].strip()),
    )  # fmt: skip
    st.session_state["least"] = state.filters().least
    st.number_input(
        say("facet.least"), min_value=0.0, step=10.0, format="%.10g", key="least", help=say("facet.least_help"),
        on_change=lambda: state.change_filters(least=st.session_state["least"] or None),
    )  # fmt: skip


def _documents(everyone: bool) -> None:
    names = ("heading", "add", "add_heading", "remove", "forget", "forget_all")
    data = {
        "words": {key: say(f"documents.{key}") for key in names},
        "ours": state.first_run(),
        "forgotten": say("documents.forgotten") if state.is_forgotten() else "",
        "articles": [_article(each, _is_read(each, everyone)) for each in state.library()],
    }
    told = mount(
        "documents", data,
        on_pick_change=lambda: state.turn_to(heard("pick", "documents")),
        on_remove_change=lambda: state.remove(heard("remove", "documents")),
        on_forget_change=state.forget,
        on_add_change=lambda: None, on_date_change=lambda: None,
    )  # fmt: skip
    if told.add:
        add_dialog()
    elif told.date and any(each.key == told.date for each in state.library()):
        date_dialog(told.date)


def _is_read(each: Article, everyone: bool) -> bool:
    """Whether the page shows facts of this article: the one being read, or those that are compared."""
    kept = state.filters().document
    return (kept is None or each.key in kept) if everyone else each.key == state.current().key


def _article(each: Article, here: bool) -> dict[str, object]:
    document = each.document
    if document.published is None:
        waiting = state.waiting(each)
        when = say("documents.undated")
        source = say("documents.waiting", waiting) if waiting else ""
    else:
        when = say("documents.published", date=written(document.published, state.locale()))
        source = where_from(each)
    return {
        "key": each.key,
        "title": each.called,
        "published": when,
        "from": source,
        "change": say("documents.set" if document.published is None else "documents.change"),
        "here": here,
    }


def where_from(each: Article) -> str:
    """How the day of publication is known, with the article's own words where it stands among them."""
    source = each.document.published_from
    if not source:
        return ""
    key = f"source.{source.replace(' ', '_').lower()}"
    if known(key):
        return say(key)
    kind, _, words = source.partition(" ")
    if not known(f"source.{kind}"):
        return say("source.as_it_says", what=source)
    _, opened, rest = words.partition('"')
    quoted, closed, remark = rest.rpartition('"')
    return say(f"source.{kind}") + (f" “{quoted}”{remark}" if opened and closed else "")


def facets(found: Narrowed, several: bool, articles: tuple[Article, ...] = ()) -> None:
    """Every facet with its values, how many facts bear each, and which are chosen; of several articles, these too."""
    mount(
        "facets",
        {
            "words": {
                "reset": say("facet.reset"), "only": say("facet.only"), "more": say("facet.more"),
                "fewer": say("facet.fewer"), "exact": say("facet.exact_kind"),
            },
            "locale": state.locale().replace("_", "-"),
            "changed": state.filters() != type(state.filters())(),
            "groups": [group for group in _groups(found, several, articles) if group["rows"]],
        },
        on_chosen_change=_choose, on_reset_change=lambda: state.narrow_to(type(state.filters())()),
    )  # fmt: skip


def _choose() -> None:
    told = heard("chosen", "facets")
    values = told["values"]
    state.narrow_to(state.filters().choosing(told["facet"], None if values is None else frozenset(values)))


def _groups(found: Narrowed, several: bool, articles: tuple[Article, ...]) -> list[dict[str, object]]:
    kinds = [{**_row(found, "kind", str(kind), say(f"kind.{kind}")), "family": FAMILY[kind]} for kind in Kind]
    families = [{"key": family.key, "label": say(f"family.{family.key}")} for family in FAMILIES]
    status = [{**_row(found, "status", str(each), say(f"status.{each}")), "status": str(each)} for each in Status]
    bounds = [
        {**_row(found, "bound", str(each), bound_name(each)), "sign": SIGNS[each] or ("=" if each else " ")}
        for each in (*list(Bound)[1:], Bound.NONE)
        if each in found.counts["bound"] or each in (state.filters().bound or ())
    ]
    itself = say("facet.articles" if several else "facet.article")
    return [
        {"key": "kind", "label": say("facet.kind"), "rows": kinds, "families": families, "chosen": _is_chosen("kind")},
        {"key": "status", "label": say("facet.status"), "rows": status, "chosen": _is_chosen("status")},
        _open(found, "speaker", itself[:1].upper() + itself[1:]),
        {"key": "bound", "label": say("facet.bound"), "rows": bounds, "chosen": _is_chosen("bound")},
        _open(found, "subject", say("facet.unnamed")),
        _open(found, "unit", say("facet.plain")),
        _by_article(found, articles if several else ()),
    ]


def _by_article(found: Narrowed, articles: tuple[Article, ...]) -> dict[str, object]:
    rows = [_row(found, "document", each.key, each.called) for each in articles]
    return {"key": "document", "label": say("facet.document"), "rows": rows, "chosen": _is_chosen("document")}


def _open(found: Narrowed, facet: str, empty: str) -> dict[str, object]:
    """A facet whose values the articles decide, the most frequent first."""
    values = set(found.counts[facet]) | set(state.filters().chosen(facet) or ())
    ranked = sorted(values, key=lambda value: (-found.counts[facet].get(value, 0), value))
    kept = [*ranked[:_MANY], *(value for value in ranked[_MANY:] if value in (state.filters().chosen(facet) or ()))]
    all_rows = ranked if len(ranked) <= 200 else kept
    rows = [_row(found, facet, value, value or empty) for value in all_rows]
    return {"key": facet, "label": say(f"facet.{facet}"), "rows": rows, "chosen": _is_chosen(facet)}


def _is_chosen(facet: str) -> bool:
    return state.filters().chosen(facet) is not None


def _row(found: Narrowed, facet: str, value: str, label: str) -> dict[str, object]:
    values = state.filters().chosen(facet)
    return {
        "value": value,
        "label": label,
        "count": found.counts[facet].get(value, 0),
        "on": values is None or value in values,
    }


def _time(articles: tuple[Article, ...]) -> None:
    """The stretch of time, in months, or in years where there are very many."""
    months = _months(articles)
    if len(months) < 3:
        return
    filters = state.filters()
    since = max((each for each in months if filters.since and each <= filters.since), default=months[0])
    until = min((each for each in months if filters.until and each >= filters.until), default=months[-1])
    value = (since, until if until > since else months[-1])
    locale = state.locale()
    st.session_state["time"] = value
    st.select_slider(
        say("facet.time"), months, value, key="time", on_change=lambda: _narrow_time(months),
        format_func=lambda month: written(month, locale, "MMM y"),
    )  # fmt: skip


def _narrow_time(months: list[date]) -> None:
    since, until = st.session_state["time"]
    state.change_filters(
        since=None if since == months[0] else since, until=None if until == months[-1] else until
    )


def _months(articles: tuple[Article, ...]) -> list[date]:
    """The first days of the months, or years, that the facts reach over, and of the one after the last."""
    import numpy as np

    days = state.columns(articles)[["begin", "until"]].to_numpy()
    days = days[np.isfinite(days)]
    if not len(days):
        return []
    first, last = date.fromordinal(int(days.min())), date.fromordinal(int(days.max()))
    step = 1 if last.year - first.year <= 40 else 12
    start = first.year * 12 + (first.month - 1 if step == 1 else 0)
    stop = last.year * 12 + last.month + (step - 1)
    return [date(at // 12, at % 12 + 1, 1) for at in range(start, min(stop, 9999 * 12 + 11) + 1, step)]
