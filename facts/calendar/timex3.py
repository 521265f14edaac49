"""TIMEX3 values and the calendar, both ways: a cell's text, and the half-open interval that a value covers."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from functools import lru_cache

from facts.calendar.cells import Cell, civil, days_before, end_day, first_day, moment
from facts.calendar.cells import day as day_cell
from facts.model import Moment

SEASONS = ("SP", "SU", "FA", "WI")
PARTS = {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}
"""Parts of a day as hours from its midnight; a night runs on into the next morning."""

_UNITS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q",
          "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML", "summer": "SU", "weekend": "WE",
          "spring": "SP", "fall": "FA", "autumn": "FA", "winter": "WI"}

_VALUE = re.compile(
    r"(?P<bc>BC)?(?:(?P<year>\d{4,})|(?P<decade>\d{3})|(?P<century>\d\d)|(?P<millennium>\d))"
    r"(?:-(?:W(?P<week>\d\d?)(?P<weekend>-WE)?(?:-(?P<weekday>[1-7]))?|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
    r"(?:T(?:(?P<part>[A-Z]{2})|(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?))?"
)


def year_text(year: int) -> str:
    """A year as TIMEX3 writes it.

    >>> year_text(2012), year_text(-240)
    ('2012', 'BC0241')
    """
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


@lru_cache(4096)
def text(cell: Cell) -> str:
    """A cell's TIMEX3 value. A text names the same few days again and again, so the last ones are kept.

    >>> text(Cell("month", 2012 * 12 + 5)), text(Cell("decade", 199)), text(Cell("decade", -49))
    ('2012-06', '199', 'BC048')
    """
    grain, index = cell
    if grain == "day":
        year, month, number = civil(index)
        return f"{year_text(year)}-{month:02d}-{number:02d}"
    if grain == "month":
        return f"{year_text(index // 12)}-{index % 12 + 1:02d}"
    if grain == "year":
        return year_text(index)
    if grain in ("week", "weekend"):
        thursday = index * 7 + 4
        year = civil(thursday)[0]
        week = (thursday - days_before(year, 1) - 1) // 7 + 1
        return f"{year_text(year)}-W{week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "quarter":
        return f"{year_text(index // 4)}-Q{index % 4 + 1}"
    if grain == "half":
        return f"{year_text(index // 2)}-H{index % 2 + 1}"
    if grain == "season":
        return f"{year_text(index // 4)}-{SEASONS[index % 4]}"
    if grain == "fiscal":
        return f"FY{year_text(index)}"
    width = {"decade": 3, "century": 2, "millennium": 1}[grain]
    return f"{index:0{width}d}" if index >= 0 else f"BC{-index - 1:0{width}d}"


def length(unit: str, count: float | None) -> str:
    """The TIMEX3 value of a length of time, `X` for an unknown count; the unit stays as said.

    >>> length("month", 15), length("year", 1.5), length("hour", None), length("decade", 2)
    ('P15M', 'P18M', 'PTXH', 'P2DE')
    """
    code = _UNITS[unit]
    head, code = ("PT", code[1:]) if code.startswith("T") else ("P", code)
    if count is not None and count != int(count):
        head, count, code = _fraction(unit, count, head, code)
    return f"{head}{'X' if count is None else format(count, 'g') if count < 10**6 else int(count)}{code}"


def _fraction(unit: str, count: float, head: str, code: str) -> tuple[str, float, str]:
    """A fraction of a unit in the next smaller one, where it is whole there."""
    smaller = {"year": (12, "P", "M"), "day": (24, "PT", "H"), "hour": (60, "PT", "M"), "minute": (60, "PT", "S"),
               "decade": (10, "P", "Y"), "century": (100, "P", "Y")}.get(unit)
    if smaller is not None and (whole := round(count * smaller[0], 6)) == int(whole):
        return smaller[1], int(whole), smaller[2]
    return head, count, code


def cell(value: str) -> Cell | None:
    """The cell that a date's value names, None for any other value.

    >>> cell("2012-W25"), cell("BC0480-WI"), cell("P15M"), cell("2012-02-30")
    (Cell(grain='week', number=104953), Cell(grain='season', number=-1913), None, None)
    """
    found = _VALUE.fullmatch(value.removeprefix("FY"))
    if found is None or found["part"] or found["hour"]:
        return None
    return _cell(found)


def _cell(found: re.Match[str]) -> Cell | None:
    for grain in ("decade", "century", "millennium"):
        if found[grain]:
            digits = int(found[grain])
            return Cell(grain, -digits - 1 if found["bc"] else digits)
    year = 1 - int(found["year"]) if found["bc"] else int(found["year"])
    if found["week"]:
        return _week(year, found)
    if found["quarter"]:
        return Cell("quarter", year * 4 + int(found["quarter"]) - 1)
    if found["half"]:
        return Cell("half", year * 2 + int(found["half"]) - 1)
    if found["season"]:
        return Cell("season", year * 4 + SEASONS.index(found["season"]))
    if found["day"]:
        return day_cell(year, int(found["month"]), int(found["day"]))
    if found["month"]:
        return Cell("month", year * 12 + int(found["month"]) - 1) if 1 <= int(found["month"]) <= 12 else None
    return Cell("year", year)


def _week(year: int, found: re.Match[str]) -> Cell | None:
    index = (days_before(year, 1) + 4 - 1) // 7 + int(found["week"]) - 1
    if not 1 <= int(found["week"]) <= 53 or civil(index * 7 + 4)[0] != year:
        return None
    if found["weekday"]:
        return Cell("day", index * 7 + int(found["weekday"]))
    return Cell("weekend" if found["weekend"] else "week", index)


def interval(value: str) -> tuple[Moment, Moment] | None:
    """The half-open interval that a value covers, None where it has no place on the calendar.

    >>> interval("2012-06")
    (datetime.date(2012, 6, 1), datetime.date(2012, 7, 1))
    >>> interval("2012-06-22T15:00")
    (datetime.datetime(2012, 6, 22, 15, 0), datetime.datetime(2012, 6, 22, 15, 1))
    >>> interval("1955/1963"), interval("XXXX-06") is None
    ((datetime.date(1955, 1, 1), datetime.date(1964, 1, 1)), True)
    """
    if "/" in value:
        first, last = (interval(part) for part in value.split("/", 1))
        return None if first is None or last is None else (first[0], last[1])
    found = _VALUE.fullmatch(value.removeprefix("FY"))
    if found is None:
        return None
    known = _cell(found)
    if known is None:
        return None
    if known.grain == "day" and (found["part"] or found["hour"]):
        return clock_interval(known.number, value.partition("T")[2])
    return moment(first_day(known)), moment(end_day(known))


_CLOCK = re.compile(r"(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?")


@lru_cache(1024)
def clock_interval(day: int, clock: str, hours: tuple[int, int] | None = None) -> tuple[Moment, Moment]:
    """The instants that a clock time covers on a day; the whole day where it is too long ago for `datetime`.

    `hours` are those of a part of day that TIMEX3 has no name for.
    """
    begin = moment(day)
    if isinstance(begin, tuple) or isinstance(moment(day + 2), tuple):
        return begin, moment(day + 1)
    midnight = datetime.combine(begin, time())
    hours = hours or PARTS.get(clock)
    if hours is not None:
        return midnight + timedelta(hours=hours[0]), midnight + timedelta(hours=hours[1])
    found = _CLOCK.match(clock)
    if found is None:
        return begin, moment(day + 1)
    start = timedelta(hours=int(found["hour"]), minutes=int(found["minute"] or 0), seconds=int(found["second"] or 0))
    wide = timedelta(seconds=1) if found["second"] else timedelta(minutes=1) if found["minute"] else timedelta(hours=1)
    return midnight + start, midnight + start + wide
