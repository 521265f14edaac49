"""The timeline: marks in lanes → a drawing. Hue says what, line and fill how sure; nothing here touches st."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from dashboard.charts.drawing import Drawing, drawing
from dashboard.charts.lanes import Place, Scale, lanes
from dashboard.charts.marks import Mark, Shape, span
from dashboard.messages import say
from dashboard.moments import axis_day, clock, written
from dashboard.theme import LIGHT, SANS, SERIF, Palette, faded
from facts.model import Status

WIDE, NARROW = 950, 340
"""Widths for which words are set beside marks: a desktop page and a phone."""

_MARGIN_TOP, _MARGIN_BOTTOM, _BAR = 28, 44, 12
_PALE = 0.26


def timeline(
    found: Sequence[Mark],
    published: date | None = None,
    colours: Palette = LIGHT,
    *,
    narrow: bool = False,
    locale: str = "en_GB",
    revision: str = "timeline",
) -> Drawing:
    """The drawing of these marks. `layout.meta["lanes"]` says for each fact where its lane is and how it stands out
    when it is chosen: top, height, tint and hue.

    >>> from dashboard.articles import article, sample
    >>> from dashboard.charts.marks import marks
    >>> read = article(sample())
    >>> timeline(marks(read, read.entries), read.document.published)["layout"]["xaxis"]["type"]
    'date'
    """
    scale = _scale(found, published, narrow)
    places, height = lanes(found, scale, published, narrow)
    return drawn(places, scale, height, published, colours, locale, revision)


def drawn(
    places: Sequence[Place],
    scale: Scale,
    height: int,
    published: date | None,
    colours: Palette,
    locale: str,
    revision: str,
) -> Drawing:
    """The drawing of marks that have their places."""
    traces: list[dict[str, Any]] = []
    for family in ("when", "long", "many", "much"):
        own = [place for place in places if place.mark.family == family]
        bars = [place for place in own if place.mark.shape not in {Shape.POINT, Shape.ONGOING}]
        if bars:
            traces.append(_bars(bars, colours))
        traces += _points(own, colours)
    traces.append(_labels(places, colours))
    layout = _layout(scale, height, colours, revision, locale)
    layout["meta"] = {"lanes": _lanes(places, colours)}
    layout["shapes"] = _years(scale, height, colours) + _shapes(places, scale, height, published, colours)
    layout["annotations"] = _annotations(places, scale, published, colours, locale)
    return drawing(traces, layout)


def _lanes(places: Sequence[Place], colours: Palette) -> dict[str, list[object]]:
    return {
        each: [place.top, place.height, colours.tint(place.mark.family), colours.hue(place.mark.family)]
        for place in places
        for each in place.mark.ids
    }


def _scale(found: Sequence[Mark], published: date | None, narrow: bool) -> Scale:
    """The stretch that is shown first, with room at both ends for signs and words."""
    first, last = span(found, published)
    room = max((last - first).days * (0.09 if narrow else 0.045), 1)
    early, late = moved(first, -room), moved(last, room)
    return Scale(early, late, NARROW if narrow else WIDE)


def moved(moment: date, days: float) -> date:
    """A day some days away, the same where the calendar ends."""
    try:
        return moment + timedelta(days=days)
    except OverflowError:
        return moment


def iso(moment: date) -> str:
    """A moment as Plotly reads it."""
    return moment.isoformat() if isinstance(moment, datetime) else f"{moment.isoformat()}T00:00:00"


def _milliseconds(begin: date, until: date) -> float:
    first = datetime.fromisoformat(iso(begin))
    return (datetime.fromisoformat(iso(until)) - first).total_seconds() * 1000


def _bars(places: Sequence[Place], colours: Palette) -> dict[str, Any]:
    """The bars of one family, sure stretches and uncertain ends alike; each knows its fact."""
    parts = [part for place in places for part in _parts(place)]
    hue = colours.hue(places[0].mark.family)
    looks = [_look(place.mark, uncertain, hue, colours) for place, _, _, uncertain in parts]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [iso(begin) for _, begin, _, _ in parts],
        "x": [_milliseconds(begin, until) for _, begin, until, _ in parts],
        "y": [place.y for place, *_ in parts],
        "width": _BAR,
        "marker": {
            "color": [fill for fill, _, _ in looks],
            "line": {"color": hue, "width": [line for _, line, _ in looks]},
            "pattern": {
                "fillmode": "replace",
                "shape": [pattern for _, _, pattern in looks],
                "size": 6,
                "solidity": 0.35,
                "fgcolor": hue,
                "bgcolor": colours.page,
            },
        },
        **_shared([place for place, *_ in parts]),
    }


def _parts(place: Place) -> list[tuple[Place, date, date, bool]]:
    """A bar in its sure and its uncertain stretch."""
    mark = place.mark
    if mark.fuzzy is None:
        return [(place, mark.begin, mark.until, False)]
    if mark.doubt == "begin":
        return [(place, mark.begin, mark.fuzzy, True), (place, mark.fuzzy, mark.until, False)]
    return [(place, mark.begin, mark.fuzzy, False), (place, mark.fuzzy, mark.until, True)]


def _look(mark: Mark, uncertain: bool, hue: str, colours: Palette) -> tuple[str, float, str]:
    """Fill, outline and pattern of a stretch: sure is full, expected or somewhere within pale, worked out hollow."""
    if uncertain:
        return hue, 0, "/"
    if mark.status is Status.DENIED:
        return colours.page, 1.5, ""
    if mark.status is Status.PROJECTED or mark.shape is Shape.WITHIN:
        return faded(hue, _PALE), 0, ""
    if mark.shape is Shape.HOLLOW:
        return colours.page, 1.75, ""
    return hue, 0, ""


def _points(places: Sequence[Place], colours: Palette) -> list[dict[str, Any]]:
    """Discs for days, ticks and diamonds for what lies somewhere within, arrows for what goes on."""
    if not places:
        return []
    hue = colours.hue(places[0].mark.family)
    traces: list[dict[str, Any]] = []
    points = [place for place in places if place.mark.shape is Shape.POINT]
    for full in (True, False):
        own = [place for place in points if (place.mark.status is Status.REPORTED) is full]
        marker = {"size": 13, "color": hue, "line": {"color": colours.page, "width": 2}}
        if not full:
            marker = {"size": 11, "color": faded(hue, _PALE), "line": {"color": hue, "width": 1.75}}
        traces.append(_scatter(own, [place.mark.begin for place in own], marker))
    within = [place for place in places if place.mark.shape is Shape.WITHIN]
    tick = {"size": 15, "symbol": "line-ns", "line": {"color": hue, "width": 2}}
    traces.append(_scatter(within, [place.mark.begin for place in within], tick))
    traces.append(_scatter(within, [place.mark.until for place in within], tick))
    middle = [place.mark.begin + (place.mark.until - place.mark.begin) / 2 for place in within]
    diamond = {"size": 10, "symbol": "diamond", "color": colours.page, "line": {"color": hue, "width": 1.75}}
    traces.append(_scatter(within, middle, diamond))
    ongoing = [place for place in places if place.mark.shape is Shape.ONGOING]
    arrow = {"size": 11, "symbol": "arrow-right", "color": hue}
    traces.append(_scatter(ongoing, [place.mark.until for place in ongoing], arrow))
    traces.append(_scatter(ongoing, [place.mark.begin for place in ongoing], {**arrow, "size": 9, "symbol": "circle"}))
    return [trace for trace in traces if trace["x"]]


def _scatter(places: Sequence[Place], at: Sequence[date], marker: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [iso(moment) for moment in at],
        "y": [place.y for place in places],
        "marker": {"opacity": 1, **marker},
        "cliponaxis": False,
        **_shared(places),
    }


def _shared(places: Sequence[Place]) -> dict[str, Any]:
    """What every trace of facts has: the ids and the hover."""
    return {
        "customdata": [list(place.mark.ids) for place in places],
        "hovertext": [_hover(place.mark) for place in places],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "showlegend": False,
    }


def _hover(mark: Mark) -> str:
    rest = "<br>".join(escape(line, quote=False) for line in mark.hover.splitlines())
    return f"<b>{escape(mark.label, quote=False)}</b><br>{rest}"


def _labels(places: Sequence[Place], colours: Palette) -> dict[str, Any]:
    """The words as written in serif, the calendar beside them in sans; above bars, beside points."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [iso(place.at) for place in places],
        "y": [place.y - (0 if place.mark.shape is Shape.POINT else 17) for place in places],
        "text": [_label(place, colours) for place in places],
        "textposition": ["middle right" if place.side == "right" else "middle left" for place in places],
        "textfont": {"family": SERIF, "size": 15, "color": colours.ink},
        "cliponaxis": False,
        **_shared(places),
    }


def _label(place: Place, colours: Palette) -> str:
    """Words and note in one line; blanks keep it clear of a point's disc."""
    words = escape(place.label, quote=False)
    sans = SANS.replace('"', "'")
    style = f"font-family:{sans};font-size:13px;color:{colours.ink2}"
    note = f'  <span style="{style}">{escape(place.note, quote=False)}</span>'
    line = words + (note if place.note else "")
    if place.mark.shape is not Shape.POINT:
        return f"\u2005{line}" if place.side == "right" else f"{line}\u2005"
    return f"\u2003{line}" if place.side == "right" else f"{line}\u2003"


def _layout(scale: Scale, height: int, colours: Palette, revision: str, locale: str) -> dict[str, Any]:
    return {
        "height": height + _MARGIN_TOP + _MARGIN_BOTTOM,
        "margin": {"l": 0, "r": 8, "t": _MARGIN_TOP, "b": _MARGIN_BOTTOM},
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
        "clickmode": "event+select",
        "dragmode": "select" if scale.width == WIDE else False,
        "selectdirection": "h",
        "newselection": {"line": {"color": colours.axis, "width": 1, "dash": "dot"}},
        "uirevision": revision,
        "xaxis": {
            "type": "date",
            "range": [iso(scale.first), iso(scale.last)],
            "tickformat": "%b\n<b>%Y</b>",
            "tickformatstops": [
                {"dtickrange": ["M1", "M6"], "value": "%b\n<b>%Y</b>"},
                {"dtickrange": ["M12", None], "value": "<b>%Y</b>"},
                {"dtickrange": [None, 86_399_999], "value": f"{_hour(locale)}\n{axis_day(locale, '%b')}"},
                {"dtickrange": [86_400_000, "M1"], "value": f"{axis_day(locale, '%b', '')}\n<b>%Y</b>"},
            ],
            "tickfont": {"size": 13, "color": colours.ink2},
            "ticks": "outside",
            "ticklen": 5,
            "tickcolor": colours.axis,
            **_ticks(scale),
            "showgrid": False,
            "linecolor": colours.ink,
            "linewidth": 1,
            "zeroline": False,
        },
        "yaxis": {"visible": False, "range": [height, 0], "fixedrange": True},
    }


def _hour(locale: str) -> str:
    """How the axis writes an hour: by a clock of twelve hours where the locale has one."""
    return "%H:%M" if clock(datetime(2001, 1, 1, 13), locale).startswith("13") else "%I:%M %p"


def _ticks(scale: Scale) -> dict[str, Any]:
    """How many marks the axis bears; of a few weeks whole days, whose hours say nothing."""
    most = 18 if scale.width > NARROW else 4
    days = (scale.last - scale.first).days
    step = next((step for step in (1, 2, 7) if 3 <= days <= step * most), 0)
    return {"dtick": step * _DAY, "tick0": "2001-01-01"} if step else {"nticks": most}


_DAY = 86_400_000


def _shapes(
    places: Sequence[Place], scale: Scale, height: int, published: date | None, colours: Palette
) -> list[dict[str, Any]]:
    """Dashed and struck outlines, dotted lines, and the day of publication."""
    shapes: list[dict[str, Any]] = []
    for place in places:
        shapes.extend(_outlines(place.mark, place.y, colours.hue(place.mark.family)))
    if published is not None:
        line = {"type": "line", "x0": iso(published), "x1": iso(published), "layer": "below"}
        look: dict[str, Any] = {"line": {"color": colours.ink, "width": 1.5}}
        shapes.extend(
            {**line, **look, "y0": top, "y1": bottom}
            for top, bottom in clear(places, scale.pixel(published), -6, height)
        )
    return shapes


def clear(places: Sequence[Place], x: float, first: float, last: float) -> list[tuple[float, float]]:
    """The stretches of publication's line that cross no words."""
    words = sorted(
        place.y - (0 if place.mark.shape is Shape.POINT else 17)
        for place in places
        if place.left + 2 < x < place.right - 2
    )
    ends = [first, *(end for y in words for end in (y - 10.0, y + 10.0)), last]
    return [(top, bottom) for top, bottom in zip(ends[::2], ends[1::2], strict=True) if bottom > top]


def _years(scale: Scale, height: int, colours: Palette) -> list[dict[str, Any]]:
    """A hairline at the beginning of each year, or of each tenth or so where there are many."""
    whole = scale.last.year - scale.first.year
    step = next((step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if whole / step <= 16), 1000)
    years = [year for year in range(scale.first.year + 1, scale.last.year + 1) if year % step == 0]
    line = {"type": "line", "y0": 0, "y1": height, "layer": "below", "line": {"color": colours.rule, "width": 1}}
    return [{**line, "x0": f"{year:04d}-01-01", "x1": f"{year:04d}-01-01"} for year in years]


def _outlines(mark: Mark, y: int, hue: str) -> list[dict[str, Any]]:
    """What Plotly's bars cannot draw of themselves."""
    ends = {"x0": iso(mark.begin), "x1": iso(mark.until)}
    box = {"type": "rect", **ends, "y0": y - _BAR / 2, "y1": y + _BAR / 2}
    middle = {"type": "line", **ends, "y0": y, "y1": y}
    if mark.shape is Shape.ONGOING:
        return [{**middle, "line": {"color": hue, "width": 2, "dash": "dot"}}]
    if mark.shape is Shape.POINT:
        return []
    found: list[dict[str, Any]] = []
    if mark.status is Status.PROJECTED:
        found.append({**box, "line": {"color": hue, "width": 1.5, "dash": "5px,3px"}})
    elif mark.fuzzy is not None:
        found.append({**box, "line": {"color": hue, "width": 1.5}})
    if mark.status is Status.DENIED:
        found.append({**middle, "line": {"color": hue, "width": 2}})
    return found


def _annotations(
    places: Sequence[Place], scale: Scale, published: date | None, colours: Palette, locale: str
) -> list[dict[str, Any]]:
    """The question mark at each end that was worked out, and the name of publication's line."""
    notes: list[dict[str, Any]] = [
        {
            "x": iso(place.mark.begin if place.mark.doubt == "begin" else place.mark.until),
            "y": place.y,
            "text": "<b>?</b>",
            "showarrow": False,
            "xanchor": "right" if place.mark.doubt == "begin" else "left",
            "xshift": -4 if place.mark.doubt == "begin" else 4,
            "font": {"size": 14, "color": colours.ink},
        }
        for place in places
        if place.mark.doubt and place.mark.shape in {Shape.HOLLOW, Shape.ONGOING}
    ]
    if published is not None:
        text = f"<b>{say('timeline.published', date=written(published, locale))}</b>"
        at, half = scale.pixel(published), len(text) * 3.5
        anchor = "left" if at < half else "right" if at > scale.width - half else "center"
        where = {"x": iso(published), "y": 1, "yref": "paper", "yshift": 18, "xanchor": anchor}
        notes.append({**where, "text": text, "font": {"size": 13.5, "color": colours.ink}, "showarrow": False})
    return notes
