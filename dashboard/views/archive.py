"""The Archive page: a data set of `facts corpus`, larger than memory, under the filters of every other page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from dashboard import state
from dashboard.adding import plain
from dashboard.charts.months import months, nearest
from dashboard.filters import Filters, Narrowed
from dashboard.messages import say
from dashboard.numerals import number
from dashboard.sidebar import facets, words_and_least
from facts.corpus import Filter, Overview, overview, search
from facts.errors import FactsError

if TYPE_CHECKING:
    import pandas as pd

_ROWS, _MOST = 500, 100_000
_COLUMNS = (
    "kind", "text", "low", "high", "unit", "bound", "subject", "status", "speaker", "begin", "until", "document",
)  # fmt: skip
_WIDTHS = {"text": 140, "subject": 140, "speaker": 130}
_NOTHING = ("\0",)
"""A choice that no fact meets: what is asked for when a reader has unticked every value."""


def data_set(arguments: Sequence[str]) -> Path | None:
    """The data set that the command line names, if it names one."""
    return next((path for path in map(Path, arguments) if (path / "manifest.json").exists()), None)


def asking(place: Path) -> None:
    """The page of a data set."""
    wanted = asked(state.filters())
    try:
        found = _overview(str(place), wanted)
    except FactsError as error:
        st.error(say("archive.trouble", trouble=plain(str(error))))
        return
    _sidebar(found)
    state.write_address()
    st.title(say("archive.heading", name=plain(place.name)), anchor=False)
    facts, of, documents = (number(count, state.locale()) for count in (found.facts, found.of, found.documents))
    st.markdown(say("archive.summary", facts=facts, of=of, documents=documents))
    if not found.facts:
        st.markdown(say("archive.none"))
        return
    if len(found.months) > 1:
        st.subheader(say("archive.months"), anchor=False)
        figure = months(found.months, state.colours(), state.locale())
        st.plotly_chart(figure, theme=None, key="months", config={"displaylogo": False})
        far = sum(count for _, count in found.months) - sum(count for _, count in nearest(found.months))
        st.caption(" ".join((say("archive.months_alt"), *([state.counted("archive.far", far)] if far else []))))
    _table(place, wanted, found)


def asked(filters: Filters) -> Filter:
    """The reader's choice as a question to the data set.

    >>> asked(Filters(kind=frozenset({"money", "count"}), words="port")).kind
    ('count', 'money')
    """
    chosen = {
        name: () if values is None else tuple(sorted(values)) or _NOTHING
        for name in ("kind", "status", "speaker", "bound", "subject", "unit")
        for values in [filters.chosen(name)]
    }
    return Filter(
        **chosen, since=filters.since, until=filters.until, least=filters.least, words=filters.words, whole=True
    )


@st.cache_data(ttl=60, max_entries=64, show_spinner=False)
def _overview(place: str, wanted: Filter) -> Overview:
    return overview(place, wanted)


@st.cache_data(ttl=60, max_entries=16, show_spinner=False)
def _rows(place: str, wanted: Filter, limit: int) -> pd.DataFrame:
    found: pd.DataFrame = search(place, wanted, "size", limit).select(list(_COLUMNS)).to_pandas()
    return found


def _sidebar(found: Overview) -> None:
    import numpy as np

    with st.sidebar:
        st.markdown(f"### {say('name')}")
        facets(Narrowed(np.zeros(0, dtype=bool), found.counts), several=True)
        for key in ("since", "until"):
            st.session_state[key] = getattr(state.filters(), key)
            st.date_input(
                say(f"archive.{key}"), key=key, min_value=date.min, max_value=date.max, format="YYYY-MM-DD",
                on_change=lambda key=key: state.change_filters(**{key: st.session_state[key]}),
            )  # fmt: skip
        words_and_least()


def _table(place: Path, wanted: Filter, found: Overview) -> None:
    few = found.facts <= _ROWS
    left, right = st.columns([5, 1], vertical_alignment="bottom")
    left.subheader(
        state.counted("archive.all" if few else "archive.largest", min(found.facts, _ROWS)), anchor=False
    )
    rows = _rows(str(place), wanted, _ROWS)
    rows["bound"] = [say(f"bound.{bound}") if bound else "" for bound in rows["bound"]]
    names = {name: st.column_config.Column(say(f"column.{name}"), width=_WIDTHS.get(name)) for name in _COLUMNS}
    names["begin"] = st.column_config.DatetimeColumn(say("column.begin"), format="YYYY-MM-DD")
    names["until"] = st.column_config.DatetimeColumn(say("column.until"), format="YYYY-MM-DD")
    for name in ("low", "high"):
        names[name] = st.column_config.NumberColumn(say(f"column.{name}"), format="localized")
    st.dataframe(rows, hide_index=True, column_config=names, height="auto", placeholder="")
    with right, st.container(horizontal=True, horizontal_alignment="right"):
        st.download_button(
            say("archive.csv"), lambda: _csv(place, wanted), "facts.csv", "text/csv", on_click="ignore",
            help=say("archive.csv_help", most=number(_MOST, state.locale())),
        )  # fmt: skip


def _csv(place: Path, wanted: Filter) -> bytes:
    from facts.export import as_csv
    from facts.table import rows

    return as_csv.encode(rows(search(place, wanted, "size", _MOST).to_pandas()))
