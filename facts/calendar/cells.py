"""Calendar units as whole numbers: a grain and an index along the proleptic Gregorian calendar, in any year.

Counting and changing grain is integer arithmetic; nothing here reads text or knows what was said. Years are
astronomical (0 is 1 BC). A day's index is `date.toordinal()` carried on below 1 and beyond 9999.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from facts.model import AncientDate

_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_ERA = 146097
"""Days in 400 Gregorian years."""


class Cell(NamedTuple):
    """One unit of the calendar: the `number`th `grain`.

    Grains: day, weekend and week (from Monday), month, quarter, season (spring first, winter running into the next
    year), half, year, fiscal year, decade, century, millennium. Decades and centuries of BC years are counted by
    their digits below zero: -49 are the 480s BC.
    """

    grain: str
    number: int


def days_before(year: int, month: int) -> int:
    """The day index just before the first of a month; months beyond 1 to 12 run over into other years.

    >>> days_before(1, 1), days_before(2012, 13) == days_before(2013, 1)
    (0, True)
    """
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    shifted = year - (month < 3)
    era = shifted // 400
    of_era = shifted - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5
    return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 306


def day(year: int, month: int, number: int) -> Cell | None:
    """A day by its numbers, None where the calendar has no such day.

    >>> day(2012, 2, 30), day(-240, 2, 29) is None
    (None, False)
    """
    if not 1 <= month <= 12 or not 1 <= number <= days_before(year, month + 1) - days_before(year, month):
        return None
    return Cell("day", days_before(year, month) + number)


def civil(index: int) -> tuple[int, int, int]:
    """Year, month and day of a day index.

    >>> civil(date(2012, 6, 22).toordinal()), civil(0)
    ((2012, 6, 22), (0, 12, 31))
    """
    if 1 <= index <= date.max.toordinal():
        known = date.fromordinal(index)
        return known.year, known.month, known.day
    shifted = index + 305
    era = shifted // _ERA
    of_era = shifted - era * _ERA
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * of_year + 2) // 153
    number = of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year_of_era + era * 400 + (month < 3), month, number


def first_day(cell: Cell) -> int:
    """The day index on which a cell begins."""
    grain, index = cell
    if grain == "day":
        return index
    if grain == "week":
        return index * 7 + 1
    if grain == "weekend":
        return index * 7 + 6
    if grain == "season":
        return days_before(index // 4, index % 4 * 3 + 3) + 1
    if grain in _MONTHS:
        return days_before(0, index * _MONTHS[grain] + 1) + 1
    return days_before(first_year(cell), 1) + 1


def first_year(cell: Cell) -> int:
    """The year in which a year, decade, century or millennium begins."""
    grain, index = cell
    size = _YEARS.get(grain, 1)
    if size == 1:
        return index
    return max(index * size, 1) if index >= 0 else index * size + 2


def end_day(cell: Cell) -> int:
    """The day index on which a cell has ended: the first of what follows.

    >>> end_day(Cell("month", 2012 * 12 + 1)) - first_day(Cell("month", 2012 * 12 + 1))
    29
    """
    grain, index = cell
    if grain == "weekend":
        return index * 7 + 8
    return first_day(Cell(grain, index + 1))


def at(grain: str, index: int) -> Cell:
    """The cell of `grain` that holds a day.

    >>> at("week", date(2012, 6, 22).toordinal()) == at("week", date(2012, 6, 18).toordinal())
    True
    """
    if grain == "day":
        return Cell(grain, index)
    if grain in ("week", "weekend"):
        return Cell(grain, (index - 1) // 7)
    year, month, _ = civil(index)
    if grain == "season":
        return Cell(grain, (year * 12 + month - 3) // 3)
    if grain in _MONTHS:
        return Cell(grain, (year * 12 + month - 1) // _MONTHS[grain])
    size = _YEARS.get(grain, 1)
    if year > 0 or size == 1:
        return Cell(grain, year // size)
    return Cell(grain, -((1 - year) // size) - 1)


def within(grain: str, cell: Cell) -> Cell:
    """The cell of `grain` that holds the beginning of another."""
    return cell if cell.grain == grain else at(grain, first_day(cell))


def add_months(index: int, months: int) -> int:
    """A day some months on, held back at a shorter month's end.

    >>> civil(add_months(date(2012, 1, 31).toordinal(), 1)), civil(add_months(date(2012, 6, 22).toordinal(), -15))
    ((2012, 2, 29), (2011, 3, 22))
    """
    year, month, number = civil(index)
    month += months
    before, after = days_before(year, month), days_before(year, month + 1)
    return before + min(number, after - before)


@lru_cache(4096)
def extent(cell: Cell) -> tuple[date | AncientDate, date | AncientDate]:
    """The half-open interval that a cell covers.

    >>> [str(end) for end in extent(Cell("month", 2012 * 12 + 5))]
    ['2012-06-01', '2012-07-01']
    """
    return moment(first_day(cell)), moment(end_day(cell))


def moment(index: int) -> date | AncientDate:
    """A day index as a date, ancient where `datetime.date` cannot hold it."""
    return date.fromordinal(index) if 1 <= index <= date.max.toordinal() else AncientDate(*civil(index))
