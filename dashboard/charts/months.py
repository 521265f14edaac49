"""How many facts lie in each month: one bar a month, in one colour, as there may be millions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dashboard.messages import say
from dashboard.numerals import separators
from dashboard.theme import LIGHT, SANS, Palette

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


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
            "hoverlabel": {"bgcolor": colours.ink, "bordercolor": colours.ink, "font": {"color": colours.page}},
            "xaxis": {"type": "date", **_ticks(counts[0][0], counts[-1][0]), **axis},
            "yaxis": {
                "tickformat": ",", "gridcolor": colours.rule, "zeroline": False, "fixedrange": True,
                "rangemode": "tozero",
            },
        },
    )  # fmt: skip


def _ticks(first: str, last: str) -> dict[str, str]:
    """Whole months or years: between two days that a month begins with there is nothing to name."""
    (early, month), (late, until) = (map(int, each.split("-")) for each in (first, last))
    several = 12 * (late - early) + until - month > 24
    return {"tickformat": "%Y"} if several else {"tickformat": "%b\n%Y", "dtick": "M1"}
