"""Each kind of expression onto the calendar: a cell where the words and the story give one, else its text with `X`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from facts.calendar.cells import Cell, add_months, at, civil, day, end_day, first_day, within
from facts.calendar.expression import (
    Base,
    Day,
    Expression,
    Feast,
    Fixed,
    Named,
    Nth,
    Shift,
    ShortYear,
)
from facts.calendar.feasts import feast, undated
from facts.calendar.nth import nth
from facts.calendar.story import Story
from facts.calendar.timex3 import SEASONS, text, year_text

UNKNOWN = MappingProxyType(
    {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
     "season": "XXXX-XX", "half": "XXXX-HX", "year": "XXXX", "fiscal": "FYXXXX", "decade": "XXX", "century": "XX",
     "millennium": "X", "hour": "XXXX-XX-XXTXX", "minute": "XXXX-XX-XXTXX:XX", "second": "XXXX-XX-XXTXX:XX:XX"}
)
"""A unit of the calendar of which nothing is known but its grain."""

_FAR = 200
"""Days beyond which the nearest day of a name is taken, whatever the tense."""

_PAST_BIAS = 35
"""Years of two digits lie from 84 back to 15 ahead of publication."""

_LONG_AGO = 150
"""Days after its end from which a quarter that is spoken of as coming is the next of its number."""

_AROUND_FEAST = 14
"""Days within which a holiday is the one that everybody thinks of, whatever the tense."""

_LOOK = MappingProxyType({-1: -150, 0: -75, 1: 150})
"""Where a month without a year is looked for, in days from publication, by tense: it is the last one or the next."""

_WINTER, _MAY = 3, 5
"""The season that runs over a year's end, and the month until which `this winter` is the one just over."""

_COARSE = frozenset({"month", "season", "year", "decade", "century", "millennium"})
"""Units that days and weeks are not counted from: `in 1950 he fell ill and died two weeks later`."""

_MONTHS = 14
"""Months around publication in which every day of the month falls on every weekday."""

Place = Cell | str
"""Where a date is: a cell, or a TIMEX3 value with unknown parts."""


def place(said: Expression, story: Story) -> Place:
    """Where a date lies."""
    return _PLACES[type(said)](said, story)


def _fixed(said: Fixed, story: Story) -> Place:
    return said.cell


def _day(said: Day, story: Story) -> Place:
    today = story.today()
    if said.month is None:
        return _day_of_month(said, story)
    if said.year is not None:
        known = _year_of(said, story)
        found = day(known, said.month, said.number) if isinstance(known, int) else None
        return found or f"XXXX-{said.month:02d}-{said.number:02d}"
    if today is None:
        return f"XXXX-{said.month:02d}-{said.number:02d}"
    year = civil(today)[0] if not story.narrative or story.year is None else story.year
    cells = _days(year, said.month, said.number)
    if not cells:
        return f"XXXX-{said.month:02d}-{said.number:02d}"
    if said.which is not None and said.which != 0:
        return _last_or_next(cells, said.which, today)
    if story.narrative:
        return _in_year(cells, story.running_year(said.month), today)
    return _day_near(year, said.month, said.number, today, story.tense())


@lru_cache(1024)
def _days(year: int, month: int, number: int) -> tuple[Cell, ...]:
    """That day of the years around one, where the calendar has it."""
    return tuple(found for y in range(year - 4, year + 5) if (found := day(y, month, number)) is not None)


@lru_cache(1024)
def _day_near(year: int, month: int, number: int, today: int, tense: int) -> Cell:
    """That day by tense, but not where the other reading is much nearer."""
    cells = _days(year, month, number)
    found = _toward(cells, today, tense)
    return found if abs(found.number - today) < _FAR else _toward(cells, today, 0)


def _toward(cells: Sequence[Cell], today: int, tense: int) -> Cell:
    """Of recurring cells, in order: the one that the tense points to, else the nearest."""
    if tense < 0:
        return cells[max(bisect_right(cells, today, key=first_day) - 1, 0)]
    if tense > 0:
        begun = first_day(at(cells[0].grain, today))
        return cells[min(bisect_left(cells, begun, key=first_day), len(cells) - 1)]
    return min(cells, key=lambda cell: abs(first_day(cell) - today))


def _in_year(cells: Sequence[Cell], year: int | None, today: int) -> Cell:
    """The cell of the story's year, else the one nearest to its date."""
    for cell in cells:
        if civil(first_day(cell))[0] == year:
            return cell
    return min(cells, key=lambda cell: abs(first_day(cell) - today))


def _day_of_month(said: Day, story: Story) -> Place:
    if said.weekday is not None and story.now is not None:
        months = range(at("month", story.now).number - _MONTHS, at("month", story.now).number + _MONTHS)
        days = [cell for month in months if (cell := day(month // 12, month % 12 + 1, said.number)) is not None]
        fitting = [cell for cell in days if (cell.number - said.weekday) % 7 == 0]
        return min(fitting, key=lambda cell: abs(cell.number - (story.now or 0)))
    base = story.told if story.told is not None and story.told.grain in ("day", "month") else None
    if base is None:
        if story.now is None:
            return f"XXXX-XX-{said.number:02d}"
        base = at("month", story.now)
        if said.number < civil(story.now)[2] and story.tense() > 0:
            base = base._replace(number=base.number + 1)
    year, month, _ = civil(first_day(base))
    return day(year, month, said.number) or f"XXXX-XX-{said.number:02d}"


def _full_year(year: int, story: Story) -> int:
    """A year of two digits: in history the nearest to its date, in news one that is not far ahead."""
    if year >= 100 or year < 0:
        return year
    today = story.today()
    if today is None:
        return 1900 + year if year > 29 else 2000 + year
    now = civil(today)[0]
    near = now if story.narrative else now - _PAST_BIAS
    centuries = range(now - now % 100 - 100, now + 200, 100)
    return min((century + year for century in centuries), key=lambda known: abs(known - near))


def _last_or_next(cells: Sequence[Cell], which: int, today: int) -> Cell:
    if which < 0:
        before = [cell for cell in cells if first_day(cell) < first_day(at(cell.grain, today))]
        return before[which] if len(before) >= -which else cells[0]
    after = [cell for cell in cells if first_day(cell) > today]
    return after[0] if after else cells[-1]


def _named(said: Named, story: Story) -> Place:
    found = _NAMED[said.grain](said, story)
    if said.grain == "quarter" and said.year is None and not isinstance(found, str):
        story.tell_quarter(found)
    return found


def _weekday(said: Named, story: Story) -> Place:
    recent = story.recent_day() if said.told else None
    today = story.now if not story.narrative else (story.day.number if story.day is not None else None)
    today = today if recent is None else recent.number
    if today is None:
        return f"XXXX-WXX-{said.number}"
    back = (today - said.number) % 7
    latest = today - back
    if said.which == -1:
        return Cell("day", latest if back else latest - 7)
    if said.which == 1:
        return Cell("day", latest + 7)
    if said.which == 0:
        return Cell("day", latest if back == 0 or story.tense() < 0 else latest + 7)
    if back and story.tense() > (-1 if said.ahead else 0):
        return Cell("day", latest + 7)
    return Cell("day", latest)


def _counted_from(said: Named, story: Story) -> tuple[int | None, int]:
    """The day that a name is looked for around, and the year that the story is in."""
    if said.told and story.told is not None:
        today = first_day(story.told)
        return today, civil(today)[0]
    now = story.today()
    year = 0 if now is None else civil(now)[0]
    return now, year if not story.narrative or story.year is None else story.year


def _month(said: Named, story: Story) -> Place:
    year = _year_of(said, story)
    if isinstance(year, int):
        return Cell("month", year * 12 + said.number - 1)
    today, now = _counted_from(said, story)
    if year is not None or today is None:
        return f"XXXX-{said.number:02d}"
    if said.which is None and not story.narrative:
        return _month_near(now, said.number, today + _LOOK[story.tense()])
    cells = [Cell("month", y * 12 + said.number - 1) for y in range(now - 1, now + 2)]
    if said.which:
        return _last_or_next(cells, said.which, today)
    return _in_year(cells, story.running_year(said.number), today) if story.narrative else cells[1]


@lru_cache(1024)
def _month_near(year: int, month: int, around: int) -> Cell:
    """The month by its number that begins nearest to a day, in one of three years."""
    cells = (Cell("month", y * 12 + month - 1) for y in (year - 1, year, year + 1))
    return min(cells, key=lambda cell: abs(first_day(cell) - around))


def _season(said: Named, story: Story) -> Place:
    year = _year_of(said, story)
    if isinstance(year, int):
        return Cell("season", year * 4 + said.number)
    today, now = _counted_from(said, story)
    if year is not None or today is None:
        return f"XXXX-{SEASONS[said.number]}"
    cells = [Cell("season", y * 4 + said.number) for y in range(now - 1 + min(said.which or 0, 0), now + 2)]
    if said.which:
        return _last_or_next(cells, said.which, today)
    if story.narrative:
        return _in_year(cells, story.running_year(said.number * 3 + 3), today)
    if said.which == 0:
        return cells[said.number < _WINTER or civil(today)[1] > _MAY]
    return _toward(cells, today - 60, story.tense())


def _part_of_year(said: Named, story: Story) -> Place:
    """Quarters and halves; where the text only says `quarter`, the one just named or the last that is complete."""
    size, code = (4, "Q") if said.grain == "quarter" else (2, "H")
    year = _year_of(said, story)
    today = story.today()
    if said.number == 0:
        if isinstance(year, int):
            known = story.quarter
            return f"{year_text(year)}-QX" if known is None else Cell("quarter", year * 4 + known.number % 4)
        if story.quarter is not None and said.which is None:
            return story.quarter
        if today is None:
            return UNKNOWN["quarter"]
        return Cell("quarter", at("quarter", today).number + (-1 if said.which is None else said.which))
    if isinstance(year, int):
        return Cell(said.grain, year * size + said.number - 1)
    if year is not None or today is None:
        return f"XXXX-{code}{said.number}"
    now = civil(today)[0]
    cells = [Cell(said.grain, y * size + said.number - 1) for y in range(now - 1, now + 2)]
    begun = [cell for cell in cells if first_day(cell) <= today]
    if (said.which is not None and said.which > 0) or (story.tense() > 0 and begun[-1] != at(said.grain, today)):
        coming = [cell for cell in cells if first_day(cell) > today]
        return coming[0] if said.which or today - end_day(begun[-1]) > _LONG_AGO else begun[-1]
    return begun[-1]


def _year_of(said: Day | Named | Feast, story: Story) -> int | str | None:
    """The year that a named unit says it lies in: a number, `` where it says one that is unknown, None for none."""
    if said.year is None or isinstance(said.year, int):
        return said.year if said.year is None else _full_year(said.year, story)
    found = place(said.year, story)
    return "" if isinstance(found, str) else within("year", found).number


def _feast(said: Feast, story: Story) -> Place:
    year, today = _year_of(said, story), story.today()
    if isinstance(year, int):
        return feast(said.key, year) or f"{year_text(year)}-XX-XX"
    if year is not None or today is None:
        return undated(said.key)
    now = civil(today)[0]
    cells = [found for y in range(now - 1, now + 2) if (found := feast(said.key, y)) is not None]
    if not cells:
        return undated(said.key)
    if said.which:
        return _last_or_next(cells, said.which, today)
    if story.narrative:
        return _in_year(cells, story.year, today)
    near = min(cells, key=lambda cell: abs(cell.number - today))
    return near if abs(near.number - today) <= _AROUND_FEAST else _toward(cells, today, story.tense())


def _nth(said: Nth, story: Story) -> Place:
    unit = "day" if said.grain.isdigit() else said.grain
    within_ = place(said.within, story)
    return UNKNOWN[unit] if isinstance(within_, str) else nth(said.grain, said.number, within_) or UNKNOWN[unit]


def _short_year(said: ShortYear, story: Story) -> Place:
    if said.grain == "decade":
        year = _full_year(said.digits, story)
        ahead = story.now is not None and year > civil(story.now)[0]  # `the '20s` have been
        return Cell("decade", year // 10 - 10 * ahead)
    return Cell("year", _full_year(said.digits, story))


def _shift(said: Shift, story: Story) -> Place:
    base = _base(said, story)
    if said.steps is None or base is None:
        return UNKNOWN.get(said.grain, UNKNOWN["day"])
    if said.base is Base.TOLD and said.grain in ("day", "week") and base.grain in _COARSE:
        if base.grain == "month":
            return f"{text(base)}-XX"
        known = base.grain in ("year", "season")
        return f"{year_text(civil(first_day(base))[0])}-XX-XX" if known else UNKNOWN["day"]
    return moved(base, said.grain, said.steps)


def _base(said: Shift, story: Story) -> Cell | None:
    if said.grain == "year" and said.steps == -1 and said.alike and (quarter := story.recent_quarter()) is not None:
        return quarter
    if said.base is Base.TOLD:
        if story.told is not None:
            return _coarse(story.told, said, story)
        return None if story.now is None else Cell("day", story.now)
    if said.base is Base.NOW:
        today = story.today()
        return None if today is None else Cell("day", today)
    found = place(said.base, story)
    return None if isinstance(found, str) else found


def _coarse(told: Cell, said: Shift, story: Story) -> Cell:
    """`that day` is the last day named, even where a year was named since; in news, a month named since holds it."""
    if said.grain == "day" and told.grain != "day" and story.day is not None and (
            story.narrative or told.grain != "month"):
        return story.day
    return told


@lru_cache(4096)
def moved(base: Cell, grain: str, count: float) -> Cell:
    """The cell of `grain` that lies `count` of them from a base; a quarter stays a quarter when it moves by years."""
    if grain in ("hour", "minute", "second"):
        return Cell("day", first_day(base) + int(count / {"hour": 24, "minute": 1440, "second": 86400}[grain]))
    if grain == "year" and base.grain == "quarter" and count and count == int(count):
        return Cell("quarter", base.number + 4 * int(count))
    if count != int(count):
        if grain == "year":
            return Cell("month", within("month", base).number + round(count * 12))
        if grain in ("decade", "century"):
            return Cell("year", within("year", base).number + round(count * (10 if grain == "decade" else 100)))
        if grain in ("month", "week"):
            return Cell("day", first_day(base) + round(count * (30 if grain == "month" else 7)))
    if grain == "decade" and abs(count) == 1 and base.grain != "decade":
        return Cell("year", within("year", base).number + 10 * int(count))
    if base.grain == "day" and grain == "month" and count:
        return at("month", add_months(base.number, int(count)))
    return Cell(grain, within(grain, base).number + int(count))


def _weekend(said: Named, story: Story) -> Place:
    """On a weekday `the weekend` of a story that looks back is the last one."""
    today = story.today()
    if today is None:
        return UNKNOWN["weekend"]
    this = at("weekend", today)
    if said.which is not None:
        return Cell("weekend", this.number + said.which)
    back = first_day(this) > today and story.tense() <= 0
    return Cell("weekend", this.number - back)


_NAMED: Mapping[str, Callable[[Named, Story], Place]] = MappingProxyType(
    {"weekday": _weekday, "weekend": _weekend,
     "month": _month, "season": _season, "quarter": _part_of_year, "half": _part_of_year}
)
_PLACES: Mapping[type, Callable[[Any, Story], Place]] = MappingProxyType(
    {Fixed: _fixed, Day: _day, Named: _named, Feast: _feast, ShortYear: _short_year, Shift: _shift, Nth: _nth}
)
