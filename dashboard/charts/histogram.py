"""Too many marks to draw one by one: how many facts begin in each stretch of time, by family."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from dashboard.articles import Entry
from dashboard.charts.drawing import Drawing, drawing
from dashboard.families import FAMILIES, FAMILY
from dashboard.messages import say
from dashboard.moments import axis_day, day, written
from dashboard.numerals import separators
from dashboard.theme import LIGHT, SANS, Palette
from facts.model import Fact

MOST = 1500
"""The most marks that a browser draws at once without a wait."""

_HEIGHT = 300


def histogram(
    days: Mapping[str, Sequence[int]], published: date | None = None, colours: Palette = LIGHT, *, locale: str = "en_GB"
) -> tuple[Drawing, str]:
    """The counts of days by family as a drawing, and the grain they were counted by: `day`, `month` or `year`.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = article(Document("It opened on 5 March 2024."))
    >>> histogram(days_of(read.entries))[1]
    'day'
    """
    every = [end for own in days.values() if own for end in (min(own), max(own))]
    grain = _grain(max(every) - min(every)) if every else "day"
    traces = [_trace(family, _counts(own, grain), colours, locale) for family, own in days.items() if own]
    layout = _layout(colours, locale)
    if published is not None:
        text = f"<b>{say('timeline.published', date=written(published, locale))}</b>"
        at = published.isoformat()
        layout["shapes"] = [{"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper",
                             "line": {"color": colours.ink, "width": 1.5}}]  # fmt: skip
        layout["annotations"] = [{"x": at, "y": 1, "yref": "paper", "yshift": 14, "text": text, "showarrow": False,
                                  "font": {"color": colours.ink}}]  # fmt: skip
    return drawing(traces, layout), grain


def days_of(entries: Iterable[Entry]) -> dict[str, list[int]]:
    """The days that these placed facts are counted on, by family."""
    found: dict[str, list[int]] = {family.key: [] for family in FAMILIES}
    for entry in entries:
        found[FAMILY[entry.fact.kind]].append(counted_on(entry.fact))
    return found


def counted_on(fact: Fact) -> int:
    """The day a placed fact is counted on, as an ordinal."""
    begin = fact.until if fact.begin is None else fact.begin
    assert begin is not None
    return day(begin).toordinal()


def _grain(days: int) -> str:
    return "day" if days <= 120 else "month" if days <= 365 * 15 else "year"


def _counts(days: Sequence[int], grain: str) -> tuple[list[str], list[int]]:
    """The first days of the stretches that hold any, and how many each."""
    import numpy as np

    since_epoch = np.asarray(days) - date(1970, 1, 1).toordinal()
    stretches = since_epoch.astype("datetime64[D]").astype(f"datetime64[{grain[0].upper()}]")
    found, counts = np.unique(stretches, return_counts=True)
    return found.astype("datetime64[D]").astype(str).tolist(), counts.tolist()


def _trace(family: str, counts: tuple[list[str], list[int]], colours: Palette, locale: str) -> dict[str, Any]:
    name = say(f"family.{family}")
    return {
        "type": "bar",
        "name": name,
        "x": counts[0],
        "y": counts[1],
        "marker": {"color": colours.hue(family), "pattern": {"shape": _PATTERNS[family], "solidity": 0.15}},
        "hovertemplate": f"%{{x|{axis_day(locale)}}}: %{{y:,}}<extra>{name}</extra>",
    }


_PATTERNS = {"when": "", "long": "-", "many": "/", "much": "x"}


def _layout(colours: Palette, locale: str) -> dict[str, Any]:
    return {
        "height": _HEIGHT,
        "margin": {"l": 44, "r": 8, "t": 28, "b": 44},
        "barmode": "stack",
        "bargap": 0.05,
        "showlegend": True,
        "separators": separators(locale),
        "legend": {"orientation": "h", "y": -0.2, "font": {"color": colours.ink2}},
        "font": {"family": SANS, "size": 13.5, "color": colours.ink2},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "dragmode": "select",
        "selectdirection": "h",
        "hoverlabel": {"bgcolor": colours.ink, "bordercolor": colours.ink, "font": {"color": colours.page}},
        "xaxis": {"type": "date", "linecolor": colours.ink, "showgrid": False, "tickfont": {"color": colours.ink2}},
        "yaxis": {"gridcolor": colours.rule, "zeroline": False, "fixedrange": True, "rangemode": "tozero"},
    }
