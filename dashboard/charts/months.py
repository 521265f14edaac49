"""How many facts lie in each month: one bar a month, in one colour, as there may be millions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING

from dashboard.charts.timeline import moved
from dashboard.messages import say
from dashboard.numerals import separators
from dashboard.theme import LIGHT, SANS, Palette

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

_FEW, _SQUEEZED, _LONG, _HALF = 20, 3, 240, 16


def nearest(counts: Sequence[tuple[str, int]]) -> Sequence[tuple[str, int]]:
    """The months to show first: of more than twenty years, without the twentieth of the facts at either end where most
    of the calendar is theirs.

    >>> nearest([("1066-10", 1), ("2012-05", 30), ("2012-06", 400)])
    [('2012-05', 30), ('2012-06', 400)]
    """
    if _length(counts) <= _LONG:
        return counts
    most = sum(count for _, count in counts) / _FEW
    before = list(accumulate(count for _, count in counts))
    after = list(accumulate(count for _, count in reversed(counts)))
    first, last = bisect_right(before, most), len(counts) - bisect_right(after, most)
    close = counts[first:last]
    return close if _length(close) * _SQUEEZED < _length(counts) else counts


def _length(counts: Sequence[tuple[str, int]]) -> int:
    return _number(counts[-1][0]) - _number(counts[0][0]) + 1


def _number(month: str) -> int:
    """A month counted from the first of all, so that two can be taken from each other."""
    year, of = map(int, month.split("-"))
    return 12 * year + of


def months(counts: Sequence[tuple[str, int]], colours: Palette = LIGHT, locale: str = "en_GB") -> Figure:
    """Months, as `2012-06`, and how many facts lie in them.

    >>> len(months([("2012-05", 3), ("2012-06", 400)]).data[0].x)
    2
    """
    import plotly.graph_objects as go

    bars = go.Bar(
        x=[f"{month}-01" for month, _ in counts], y=[count for _, count in counts], marker={"color": colours.ink2},
        hovertemplate="%{x|%B %Y}: %{y:,}<extra></extra>", name=say("archive.months"),
    )  # fmt: skip
    close = nearest(counts)
    ends = ((close[0][0], -_HALF), (close[-1][0], _HALF))
    shown = {"range": [moved(date.fromisoformat(f"{month}-01"), days).isoformat() for month, days in ends]}
    axis = {"linecolor": colours.ink, "showgrid": False, "tickfont": {"color": colours.ink2}}
    return go.Figure(
        bars,
        {
            "height": 220,
            "separators": separators(locale),
            "margin": {"l": 44, "r": 8, "t": 8, "b": 32},
            "font": {"family": SANS, "size": 13.5, "color": colours.ink2},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": colours.axis, "activecolor": colours.ink},
            "hoverlabel": {"bgcolor": colours.ink, "bordercolor": colours.ink, "font": {"color": colours.page}},
            "xaxis": {"type": "date", **_ticks(counts), **axis, **(shown if close is not counts else {})},
            "yaxis": {
                "tickformat": ",", "gridcolor": colours.rule, "zeroline": False, "fixedrange": True,
                "rangemode": "tozero",
            },
        },
    )  # fmt: skip


def _ticks(counts: Sequence[tuple[str, int]]) -> dict[str, object]:
    """Whole months or years: between two days that a month begins with there is nothing to name."""
    years = {"dtickrange": ["M12", None], "value": "%Y"}
    names: dict[str, object] = {"tickformat": "%b\n%Y", "tickformatstops": [years]}
    return names if _length(counts) > 25 else {**names, "dtick": "M1"}
