"""Too many marks to draw one by one: how many facts begin in each stretch of time, by family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from dashboard.articles import Entry
from dashboard.charts.drawing import Drawing, drawing
from dashboard.families import FAMILIES, FAMILY
from dashboard.messages import say
from dashboard.moments import day, written
from dashboard.theme import LIGHT, SANS, Palette
from facts.model import Fact

MOST = 1500
"""The most marks that a browser draws at once without a wait."""

_HEIGHT = 300


def histogram(
    entries: Iterable[Entry], published: date | None = None, colours: Palette = LIGHT, *, locale: str = "en_GB"
) -> tuple[Drawing, str]:
    """The counts of these placed facts as a drawing, and the grain they were counted by: `day`, `month` or `year`.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = article(Document("It opened on 5 March 2024."))
    >>> histogram(read.entries)[1]
    'day'
    """
    found = [(FAMILY[entry.fact.kind], _first(entry.fact)) for entry in entries]
    days = [first for _, first in found]
    grain = _grain(min(days), max(days)) if days else "day"
    traces = []
    for family in FAMILIES:
        counts = Counter(_bin(first, grain) for of, first in found if of == family.key)
        if counts:
            traces.append(_trace(family.key, sorted(counts.items()), colours))
    layout = _layout(colours)
    if published is not None:
        text = f"<b>{say('timeline.published', date=written(published, locale))}</b>"
        at = published.isoformat()
        layout["shapes"] = [{"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper",
                             "line": {"color": colours.ink, "width": 1.5}}]  # fmt: skip
        layout["annotations"] = [{"x": at, "y": 1, "yref": "paper", "yshift": 14, "text": text, "showarrow": False,
                                  "font": {"color": colours.ink}}]  # fmt: skip
    return drawing(traces, layout), grain


def _first(fact: Fact) -> date:
    """The day a placed fact is counted on."""
    begin = fact.until if fact.begin is None else fact.begin
    assert begin is not None
    return day(begin)


def _grain(first: date, last: date) -> str:
    whole = (last - first).days
    return "day" if whole <= 120 else "month" if whole <= 365 * 15 else "year"


def _bin(moment: date, grain: str) -> date:
    if grain == "day":
        return moment
    return moment.replace(day=1) if grain == "month" else moment.replace(month=1, day=1)


def _trace(family: str, counts: Sequence[tuple[date, int]], colours: Palette) -> dict[str, Any]:
    name = say(f"family.{family}")
    return {
        "type": "bar",
        "name": name,
        "x": [each.isoformat() for each, _ in counts],
        "y": [count for _, count in counts],
        "marker": {"color": colours.hue(family), "pattern": {"shape": _PATTERNS[family], "solidity": 0.15}},
        "hovertemplate": f"%{{x|%e %B %Y}}: %{{y}}<extra>{name}</extra>",
    }


_PATTERNS = {"when": "", "long": "-", "many": "/", "much": "x"}


def _layout(colours: Palette) -> dict[str, Any]:
    return {
        "height": _HEIGHT,
        "margin": {"l": 44, "r": 8, "t": 28, "b": 44},
        "barmode": "stack",
        "bargap": 0.05,
        "showlegend": True,
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
