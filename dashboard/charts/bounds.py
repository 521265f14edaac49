"""Claims about one thing on a number line, a row a claim: as far as each allows, and the gap between two that clash.

A bar is a stated range; a dotted line runs as far as the claim allows, from a closed end that is included or a ring
that is not; `about` is an open diamond, with no width made up. Nothing here touches st.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import floor, inf, isfinite, log10
from typing import TYPE_CHECKING, Any, NamedTuple

from dashboard.theme import LIGHT, SANS, SERIF, Palette, faded
from facts.compare import Reach
from facts.model import Status

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

TALL, LOW, STACKED = 76, 46, 92
"""Heights of a row: of few, of many, and of one whose words stand above its line."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 186, 196, 34, 6
_FEW = 10
_WIDE, _NARROW = 560, 320
"""About as wide are the numbers on a desktop's page and on a phone's."""
_BAR = 15
_PALE = 0.26


class Claim(NamedTuple):
    """One row: whose claim, of which day, what it says in figures, who said it, and what it allows."""

    id: str
    name: str
    day: str
    figure: str
    speaker: str
    family: str
    status: Status
    reach: Reach


class Gap(NamedTuple):
    """The values that neither of two claims allows, with their rows and what is said of the distance."""

    low: float
    high: float
    first: int
    last: int
    label: str


class Axis(NamedTuple):
    """The stretch of numbers that is drawn, and where it is marked."""

    low: float
    high: float
    ticks: tuple[float, ...]


def axis(reaches: Sequence[Reach], most: int = 7) -> Axis:
    """The numbers to draw for these claims: all their ends with room for arrows, and nought where it is not far.

    >>> axis([Reach(10_000, inf, True, False), Reach(18_000, 24_000, True, True)]).ticks
    (0, 5000, 10000, 15000, 20000, 25000, 30000)
    """
    ends = [end for reach in reaches for end in reach[:2] if isfinite(end)]
    first, last = min(ends, default=0.0), max(ends, default=1.0)
    width = (last - first) or abs(last) or 1.0
    low = 0.0 if 0 <= first <= 2 * width or first == last > 0 else first - width / 4
    room = 0.18 if any(reach.high == inf for reach in reaches) else 0.04
    high = max(last + (last - low) * room, low + width / 10)
    step = _step((high - low) / most)
    low = floor(low / step) * step
    count = int(-(-(high - low) // step))
    return Axis(low, low + count * step, tuple(_whole(low + at * step) for at in range(count + 1)))


def _step(least: float) -> float:
    """The next number to count by: 1, 2, 5 or 10 times a power of ten."""
    power = 10.0 ** floor(log10(least))
    return next(power * each for each in (1.0, 2.0, 5.0, 10.0) if power * each >= least * 0.999)


def _whole(value: float) -> float:
    rounded = float(f"{value:.12g}")
    return int(rounded) if rounded == int(rounded) else rounded


def bounds(
    claims: Sequence[Claim],
    scale: Axis,
    ticks: Sequence[str],
    colours: Palette = LIGHT,
    *,
    gap: Gap | None = None,
    narrow: bool = False,
) -> Figure:
    """The figure of these claims, in their order; `ticks` are the words at the axis's marks.

    >>> claim = Claim("a", "Paper", "5 March", "≥ 10", "", "many", Status.REPORTED, Reach(10, inf, True, False))
    >>> bounds([claim], axis([claim.reach]), ["0", "2", "4", "6", "8", "10", "12"]).layout.yaxis.range
    (78, 0)
    """
    import plotly.graph_objects as go

    row = STACKED if narrow else TALL if len(claims) <= _FEW else LOW
    figure = go.Figure()
    for at, claim in enumerate(claims):
        figure.add_traces(_traces(claim, _middle(at, row, narrow), scale, colours))
    figure.update_layout(_layout(scale, ticks, row * len(claims), colours, narrow))
    for shape in _shapes(claims, scale, row, colours, gap, narrow):
        figure.add_shape(shape)
    for at, claim in enumerate(claims):
        for note in _words(claim, at, row, colours, narrow):
            figure.add_annotation(note)
    if gap is not None:
        figure.add_annotation(_gap_words(gap, scale, row, colours, narrow))
    return figure


def _middle(at: int, row: int, narrow: bool) -> float:
    return at * row + (row - 24 if narrow else row / 2)


def _traces(claim: Claim, y: float, scale: Axis, colours: Palette) -> list[dict[str, Any]]:
    """The bar between two ends, or the markers at the ends there are."""
    hue, reach = colours.hue(claim.family), claim.reach
    low, high = max(reach.low, scale.low), min(reach.high, scale.high)
    hover = "<br>".join(
        escape(part, quote=False) for part in (f"{claim.name}, {claim.day}", claim.figure, claim.speaker) if part
    )
    shared = {"customdata": [claim.id], "hovertemplate": f"{hover}<extra></extra>", "showlegend": False}
    found: list[dict[str, Any]] = []
    if isfinite(reach.low) and isfinite(reach.high) and reach.low < reach.high:
        sure = claim.status is Status.REPORTED and not reach.loose
        fill = hue if sure else colours.page if claim.status is Status.DENIED else faded(hue, _PALE)
        marker = {"color": fill, "line": {"color": hue, "width": 1.5 if claim.status is Status.DENIED else 0}}
        bar = {"type": "bar", "orientation": "h", "base": [low], "x": [high - low], "y": [y], "width": _BAR}
        found.append({**bar, "marker": marker, **shared})
    for value, included in ((reach.low, reach.low_in), (reach.high, reach.high_in)):
        ending = _end(claim, value, included, colours)
        if ending:
            found.append(_dot(value, y, ending, shared))
    for far, edge, symbol in ((reach.low, scale.low, "left"), (reach.high, scale.high, "right")):
        if not isfinite(far):
            found.append(_dot(edge, y, {"symbol": f"triangle-{symbol}", "size": 11, "color": hue}, shared))
    return found


def _end(claim: Claim, value: float, included: bool, colours: Palette) -> dict[str, Any] | None:
    """How an end is marked; the two ends of a plain range are the bar's own."""
    hue, reach = colours.hue(claim.family), claim.reach
    if not isfinite(value):
        return None
    if reach.loose:
        return {"symbol": "diamond", "size": 13, "color": colours.page, "line": {"color": hue, "width": 2}}
    if reach.low == reach.high:
        pale = claim.status is not Status.REPORTED
        ring = {"color": hue if pale else colours.page, "width": 1.75 if pale else 2}
        return {"symbol": "circle", "size": 14, "color": faded(hue, _PALE) if pale else hue, "line": ring}
    if isfinite(reach.low) and isfinite(reach.high):
        return None
    if included:
        return {"symbol": "line-ns", "size": 17, "color": hue, "line": {"color": hue, "width": 2.5}}
    return {"symbol": "circle", "size": 13, "color": colours.page, "line": {"color": hue, "width": 2.5}}


def _dot(value: float, y: float, marker: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    dot = {"type": "scatter", "mode": "markers", "x": [value], "y": [y], "cliponaxis": False}
    return {**dot, "marker": {"opacity": 1, **marker}, **shared}


def _layout(scale: Axis, ticks: Sequence[str], height: int, colours: Palette, narrow: bool) -> dict[str, Any]:
    return {
        "height": height + 2 + _TOP + _BOTTOM,
        "margin": {"l": 10 if narrow else _LEFT, "r": 22 if narrow else _RIGHT, "t": _TOP, "b": _BOTTOM},
        "barmode": "overlay",
        "showlegend": False,
        "font": {"family": SANS, "size": 13.5, "color": colours.ink2},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "hoverlabel": {
            "bgcolor": colours.ink,
            "bordercolor": colours.ink,
            "font": {"color": colours.page, "family": SANS},
        },
        "hovermode": "closest",
        "dragmode": False,
        "xaxis": {
            "type": "linear",
            "range": [scale.low, scale.high],
            "tickmode": "array",
            "tickvals": list(scale.ticks),
            "ticktext": list(ticks),
            "side": "top",
            "showgrid": True,
            "gridcolor": colours.rule,
            "zeroline": False,
            "fixedrange": True,
            "tickangle": 0,
        },
        "yaxis": {"visible": False, "range": [height + 2, 0], "fixedrange": True},
    }


def _shapes(
    claims: Sequence[Claim], scale: Axis, row: int, colours: Palette, gap: Gap | None, narrow: bool
) -> list[dict[str, Any]]:
    """Row lines, dotted lines, dashed outlines, and the band of the gap with its measure."""
    shapes: list[dict[str, Any]] = []
    if gap is not None:
        top, bottom = sorted((gap.first, gap.last))
        shapes.append({"type": "rect", "x0": gap.low, "x1": gap.high, "y0": top * row, "y1": (bottom + 1) * row,
                       "fillcolor": colours.band, "line": {"width": 0}, "layer": "below"})  # fmt: skip
        shapes.extend(_measure(gap, bottom * row, colours))
    for at in range(1, len(claims) + 1):
        last = at == len(claims)
        line = {"color": colours.ink if last else colours.rule, "width": 1.25 if last else 1}
        shapes.extend(_across(at * row, line, narrow))
    for at, claim in enumerate(claims):
        shapes.extend(_lines(claim, _middle(at, row, narrow), scale, colours))
    return shapes


def _across(y: float, line: dict[str, Any], narrow: bool) -> list[dict[str, Any]]:
    """A line under a row, through both margins: the figure is as wide as the page makes it."""
    left, right = (10, 22) if narrow else (_LEFT, _RIGHT)
    whole = {"type": "line", "xref": "paper", "y0": y, "y1": y, "line": line, "layer": "below"}
    edge = {**whole, "xsizemode": "pixel"}
    return [
        {**whole, "x0": 0, "x1": 1},
        {**edge, "xanchor": 0, "x0": -left, "x1": 0},
        {**edge, "xanchor": 1, "x0": 0, "x1": right},
    ]


def _lines(claim: Claim, y: float, scale: Axis, colours: Palette) -> list[dict[str, Any]]:
    hue, reach = colours.hue(claim.family), claim.reach
    low, high = max(reach.low, scale.low), min(reach.high, scale.high)
    found: list[dict[str, Any]] = []
    if not isfinite(reach.low) or not isfinite(reach.high):
        found.append({"type": "line", "x0": low, "x1": high, "y0": y, "y1": y, "layer": "below",
                      "line": {"color": hue, "width": 2, "dash": "2px,4px"}})  # fmt: skip
    elif claim.status is Status.PROJECTED and low < high:
        found.append({"type": "rect", "x0": low, "x1": high, "y0": y - _BAR / 2, "y1": y + _BAR / 2,
                      "line": {"color": hue, "width": 1.5, "dash": "5px,3px"}})  # fmt: skip
    if claim.status is Status.DENIED:
        room = (scale.high - scale.low) / 60
        found.append({"type": "line", "x0": low - room, "x1": high + room, "y0": y, "y1": y,
                      "line": {"color": hue, "width": 2}})  # fmt: skip
    return found


def _measure(gap: Gap, y: float, colours: Palette) -> list[dict[str, Any]]:
    """A line across the gap with a stop at both ends."""
    line = {"type": "line", "line": {"color": colours.ink, "width": 1.75}}
    stops = [{**line, "x0": end, "x1": end, "y0": y - 8, "y1": y + 8} for end in (gap.low, gap.high)]
    return [{**line, "x0": gap.low, "x1": gap.high, "y0": y, "y1": y}, *stops]


def _gap_words(gap: Gap, scale: Axis, row: int, colours: Palette, narrow: bool) -> dict[str, Any]:
    """What is said of the gap: on its line where there is room, else behind it."""
    room = (gap.high - gap.low) / (scale.high - scale.low) * (_NARROW if narrow else _WIDE)
    fits = room > len(gap.label) * 6.5 + 36
    place = {"x": (gap.low + gap.high) / 2} if fits else {"x": gap.high, "xanchor": "left", "xshift": 5}
    return {
        **place, "y": max(gap.first, gap.last) * row, "text": f"<b>{escape(gap.label, quote=False)}</b>",
        "showarrow": False, "bgcolor": colours.band if fits else colours.page, "borderpad": 4,
        "font": {"size": 13.5, "color": colours.ink},
    }  # fmt: skip


def _words(claim: Claim, at: int, row: int, colours: Palette, narrow: bool) -> list[dict[str, Any]]:
    """Whose claim and of which day before the row, what it says and who said it behind; above it on a phone."""
    cut = 19 if narrow else 23
    name = f"<b>{escape(_cut(claim.name, cut), quote=False)}</b>"
    figure = escape(claim.figure, quote=False)
    low = row == LOW
    lines = (name, escape(claim.day, quote=False)), (figure, escape(_cut(claim.speaker, cut + 3), quote=False))
    top = at * row + (8 if narrow else row / 2 - (22 if not low else 19))
    found = []
    for (head, rest), side in zip(lines, ("left", "right"), strict=True):
        first = side == "left"
        size = 15 if first else 17 if low or narrow else 20
        place: dict[str, Any] = {"xref": "paper", "x": 0 if first else 1, "xanchor": "left", "yanchor": "top"}
        place |= {"xshift": (-10 if narrow else -_LEFT) if first else (18 if narrow else 26), "showarrow": False}
        place |= {"align": "left"} if first or not narrow else {"xanchor": "right", "align": "right"}
        font = {"family": SANS if first else SERIF, "size": size, "color": colours.ink}
        found.append({**place, "y": top, "text": head, "font": font})
        if rest:
            under = top + (20 if low or narrow else 22 if first else 28)
            look = {"family": SANS, "size": 13, "color": colours.ink2}
            found.append({**place, "y": under, "text": rest, "font": look})
    return found


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
