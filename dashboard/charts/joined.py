"""Several articles on one calendar: a lane an article, its marks as on the timeline, its own line of publication."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Any, NamedTuple

from dashboard.charts.drawing import Drawing
from dashboard.charts.lanes import Place, Scale, lanes
from dashboard.charts.marks import Mark
from dashboard.charts.timeline import NARROW, WIDE, clear, drawn, iso, moved
from dashboard.messages import say
from dashboard.moments import day
from dashboard.theme import LIGHT, SANS, Palette

_LEFT = 150
_LEAST = 62
_HEAD = 26
"""The height that an article's name takes where it stands above its marks."""


class Lane(NamedTuple):
    """One article: its name, its day of publication, and its marks."""

    name: str
    published: date | None
    marks: tuple[Mark, ...]


def joined(found: Sequence[Lane], colours: Palette = LIGHT, *, narrow: bool = False, locale: str = "en_GB") -> Drawing:
    """The drawing of these articles, in their order; it wants a mark or a day of publication in at least one.

    >>> from dashboard.articles import article, sample
    >>> from dashboard.charts.marks import marks
    >>> read = article(sample())
    >>> lane = Lane("Northern Wire", read.document.published, marks(read, read.entries))
    >>> [note["text"] for note in joined([lane, lane])["layout"]["annotations"]].count("<b>Northern Wire</b>")
    2
    """
    scale = _scale(found, narrow)
    rows, height = _rows(found, scale, narrow)
    places = [place for _, _, _, own in rows for place in own]
    made = drawn(places, scale, height, None, colours, locale, "joined")
    layout = made["layout"]
    layout["margin"] |= {"l": 0 if narrow else _LEFT, "t": 30}
    layout["dragmode"] = False
    layout["shapes"] += _rules(rows, scale, colours, narrow)
    layout["annotations"] += _names(rows, colours, narrow)
    return made


Row = tuple[Lane, int, int, list[Place]]
"""An article, the top and the bottom of its lane, and its marks there."""


def _scale(found: Sequence[Lane], narrow: bool) -> Scale:
    """From the first to the last of all marks and days of publication."""
    ends = [end for lane in found for mark in lane.marks for end in (day(mark.begin), day(mark.until))]
    ends += [day(lane.published) for lane in found if lane.published is not None]
    first, last = min(ends), max(ends)
    room = max((last - first).days * (0.09 if narrow else 0.05), 1)
    return Scale(moved(first, -room), moved(last, 2 * room), NARROW if narrow else WIDE - _LEFT)


def _rows(found: Sequence[Lane], scale: Scale, narrow: bool) -> tuple[list[Row], int]:
    rows: list[Row] = []
    top = 0
    for lane in found:
        head = _HEAD if narrow else 4
        places, height = lanes(lane.marks, scale, lane.published, narrow, apart=0)
        lower = [place._replace(top=place.top + top + head, y=place.y + top + head) for place in places]
        bottom = top + max(_LEAST, height + head + 12)
        rows.append((lane, top, bottom, lower))
        top = bottom
    return rows, top


def _rules(rows: Sequence[Row], scale: Scale, colours: Palette, narrow: bool) -> list[dict[str, Any]]:
    """A hairline between two articles, and each one's day of publication."""
    shapes: list[dict[str, Any]] = []
    for lane, top, bottom, own in rows:
        if top:
            line = {"type": "line", "xref": "paper", "y0": top, "y1": top, "layer": "below"}
            look: dict[str, Any] = {"line": {"color": colours.rule, "width": 1}}
            shapes.append({**line, **look, "x0": 0, "x1": 1})
            if not narrow:
                shapes.append({**line, **look, "xsizemode": "pixel", "xanchor": 0, "x0": -_LEFT, "x1": 0})
        if lane.published is not None:
            at = iso(lane.published)
            ink = {"color": colours.ink, "width": 1.5}
            line = {"type": "line", "x0": at, "x1": at, "line": ink, "layer": "below"}
            for first, last in clear(own, scale.pixel(lane.published), top + (_HEAD if narrow else 0), bottom):
                shapes.append({**line, "y0": first, "y1": last})
    return shapes


def _names(rows: Sequence[Row], colours: Palette, narrow: bool) -> list[dict[str, Any]]:
    """The articles' names, and the word for their lines once."""
    notes: list[dict[str, Any]] = []
    for lane, top, bottom, _ in rows:
        name = lane.name if len(lane.name) <= 19 else lane.name[:18].rstrip() + "…"
        place = {"yanchor": "top", "y": top + 5} if narrow else {"yanchor": "middle", "y": (top + bottom) / 2}
        notes.append({
            "xref": "paper", "x": 0, "xanchor": "left", "xshift": 0 if narrow else -_LEFT, **place,
            "text": f"<b>{escape(name, quote=False)}</b>", "showarrow": False, "align": "left",
            "font": {"family": SANS, "size": 15, "color": colours.ink},
        })  # fmt: skip
    first = next((lane for lane, *_ in rows if lane.published is not None), None)
    if first is not None and first.published is not None:
        text = {"text": say("compare.published"), "font": {"size": 13.5, "color": colours.ink2}}
        where = {"x": iso(first.published), "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 3}
        notes.append({**where, **text, "showarrow": False})
    return notes
