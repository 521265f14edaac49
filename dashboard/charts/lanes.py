"""Lanes: where on the page each mark and its words go, in pixels, so that nothing covers anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from dashboard.charts.marks import Mark, Shape
from dashboard.messages import say

BAR, POINT = 52, 36
"""Heights of a lane with words above its bars, and of one with words beside its points."""

_SERIF, _SANS, _GAP = 7.4, 6.5, 14
_ONE_EACH = 12
_BESIDE = 16
"""Words stand this far from a point."""


class Place(NamedTuple):
    """A mark in its lane: `top` and `height` of the lane, `y` of the mark, where its words begin or end, and the pixels
    from `left` to `right` that they take.
    """

    mark: Mark
    top: int
    height: int
    y: int
    label: str
    note: str
    side: str
    at: date
    left: float
    right: float


class Scale(NamedTuple):
    """The shown stretch of the calendar on a width in pixels."""

    first: date
    last: date
    width: float

    def pixel(self, moment: date) -> float:
        """How far from the left a day lies."""
        whole = max((_instant(self.last) - _instant(self.first)).total_seconds(), 1.0)
        return (_instant(moment) - _instant(self.first)).total_seconds() / whole * self.width


def _instant(moment: date) -> datetime:
    return moment if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day)


def lanes(
    found: Sequence[Mark], scale: Scale, published: date | None, narrow: bool = False, apart: int = _ONE_EACH
) -> tuple[list[Place], int]:
    """A place for every mark, and the height of all; a lane each while there are few (up to `apart`), else shared."""
    places: list[Place] = []
    free: list[tuple[float, int, int]] = []
    bottom = 0
    for mark in found:
        label, note, side, at, left, right = _words(mark, scale, published, narrow)
        height = POINT if mark.shape is Shape.POINT else BAR
        shared = None if len(found) <= apart else _fitting(free, left, height)
        if shared is None:
            free.append((right, bottom, height))
            top, bottom = bottom, bottom + height
        else:
            top = free[shared][1]
            free[shared] = (right, top, height)
        y = top + (height // 2 if height == POINT else 36)
        places.append(Place(mark, top, height, y, label, note, side, at, *_reach(mark, scale, label, note, side)))
    return places, bottom


def _fitting(free: list[tuple[float, int, int]], left: float, height: int) -> int | None:
    """The first lane of this height whose last mark and words end before `left`."""
    return next((at for at, (end, _, size) in enumerate(free) if size == height and end + _GAP < left), None)


def _words(
    mark: Mark, scale: Scale, published: date | None, narrow: bool
) -> tuple[str, str, str, date, float, float]:
    """The words of a mark, the side they stand on, and all that mark and words take up, left to right."""
    label = _cut(mark.label, 30 if narrow else 52)
    note = "" if narrow else mark.note
    if len(mark.ids) > 1:
        often = say("timeline.twice") if len(mark.ids) == 2 else say("timeline.times", n=len(mark.ids))
        note = f"{note}, {often}" if note else often
    begin, until = scale.pixel(mark.begin), scale.pixel(mark.until)
    line = None if published is None else scale.pixel(published)
    if mark.shape is Shape.POINT:
        until = begin
    width = _width(label, note)
    if width > scale.width * 0.75:
        note, width = "", len(label) * _SERIF
    offset = _BESIDE if mark.shape is Shape.POINT else 0
    side = _side(begin, until, width + offset, line, scale.width, mark.shape)
    at = mark.begin if side == "right" or mark.shape is Shape.POINT else mark.until
    if side == "right":
        return label, note, side, at, begin - 16, max(until + 16, begin + offset + width)
    return label, note, side, at, min(begin - 16, until - offset - width), until + 16


def _width(label: str, note: str) -> float:
    """About as many pixels as the words take."""
    return len(label) * _SERIF + (len(note) * _SANS + 10 if note else 0)


def _reach(mark: Mark, scale: Scale, label: str, note: str, side: str) -> tuple[float, float]:
    """From where to where the words stand."""
    width, offset = _width(label, note), _BESIDE if mark.shape is Shape.POINT else 0
    if side == "right":
        first = scale.pixel(mark.begin) + offset
        return first, first + width
    last = scale.pixel(mark.begin if mark.shape is Shape.POINT else mark.until) - offset
    return last - width, last


def _side(begin: float, until: float, width: float, line: float | None, whole: float, shape: Shape) -> str:
    """`right`: the words begin where the mark begins; `left`: they end where it ends, away from publication's line."""
    if begin + width > whole and until - width >= 0:
        return "left"
    if shape is not Shape.POINT and until - begin >= width:
        return "right"
    crosses = line is not None and begin + 8 < line < begin + width
    return "left" if crosses and until - width >= 0 else "right"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
