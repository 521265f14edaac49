"""Lengths of time on the calendar: the stretch that reaches a day, begins there, or ends there; never a guess."""

from __future__ import annotations

from datetime import datetime, timedelta

from facts.calendar.cells import Cell, add_months, civil, end_day, first_day, moment
from facts.calendar.expression import Length
from facts.calendar.place import place
from facts.calendar.story import Story
from facts.calendar.timex3 import text
from facts.model import Moment

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}
_FROM_ITS_END = frozenset({"after", "ended", "closing"})
_BACK = frozenset({"past", "before", "ended", "closing"})
_YEARS = 100_000
"""Lengths that lead further than this from the calendar's beginning have no place on it."""


def stretch(said: Length, story: Story) -> tuple[Moment, Moment, str] | None:
    """Begin and end of a length that is tied to a day, with that day's TIMEX3 value; None where nothing ties it."""
    if said.high is None or not said.tie:
        return None
    anchor = _anchor(said, story)
    if anchor is None:
        return None
    known = end_day(anchor) if said.tie in _FROM_ITS_END else first_day(anchor)
    back = said.tie in _BACK
    other = _moved(known, said.unit, -said.high if back else said.high)
    if other is None:
        return _of_the_clock(said, story) if said.tie in ("past", "next") else None
    ends = (other, known) if back else (known, other)
    return moment(ends[0]), moment(ends[1]), text(anchor)


def _anchor(said: Length, story: Story) -> Cell | None:
    """The day that a length hangs on: publication, the date beside it, or the one just named."""
    if said.base is not None:
        found = place(said.base, story)
        return None if isinstance(found, str) else found
    if said.tie == "after":
        return story.told
    return Cell("day", story.now) if story.now is not None and said.tie in ("past", "next") else None


def _moved(day: int, unit: str, count: float) -> int | None:
    """A day so many units on, None for units of the clock and beyond all calendars."""
    if unit in _MONTHS:
        months = round(count * _MONTHS[unit])
        return add_months(day, months) if abs(civil(day)[0] + months // 12) < _YEARS else None
    if unit in _DAYS:
        days = round(count * _DAYS[unit])
        return day + days if abs(days) < _YEARS * 366 else None
    return None


def _of_the_clock(said: Length, story: Story) -> tuple[Moment, Moment, str] | None:
    """Hours and minutes, where publication is known to the minute."""
    now = story.instant
    if now is None or said.high is None or said.unit not in _SECONDS:
        return None
    try:
        length = timedelta(seconds=said.high * _SECONDS[said.unit])
        ends: tuple[datetime, datetime] = (now - length, now) if said.tie == "past" else (now, now + length)
    except OverflowError:
        return None
    return *ends, now.isoformat(timespec="minutes")
