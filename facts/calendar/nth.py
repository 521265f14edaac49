"""The nth unit within a longer one: the first week of June, the last Friday of 2012, the third day of next month."""

from __future__ import annotations

from facts.calendar.cells import Cell, at, end_day, first_day


def nth(grain: str, number: int, base: Cell) -> Cell | None:
    """The `number`th cell of `grain` in `base`, -1 for the last; a digit for `grain` is a weekday, 1 to 7.

    A week belongs to the month or year that holds its Thursday, as in ISO 8601; None where there are not so many.

    >>> from facts.calendar.timex3 import cell, text
    >>> june = cell("2012-06")
    >>> [text(nth(grain, n, june)) for grain, n in (("week", 1), ("week", -1), ("5", 2), ("day", -1), ("weekend", 1))]
    ['2012-W23', '2012-W26', '2012-06-08', '2012-06-30', '2012-W22-WE']
    """
    low, high = first_day(base), end_day(base)
    if grain.isdigit():
        day = low + (int(grain) - low) % 7
        last = high - 1 - (high - 1 - int(grain)) % 7
        found = Cell("day", day + 7 * (number - 1) if number > 0 else last)
    elif grain == "week":
        found = Cell(grain, at(grain, low + 3).number + number - 1 if number > 0 else at(grain, high - 4).number)
    elif grain == "weekend":
        first = at(grain, low + 1 if low % 7 == 0 else low).number
        found = Cell(grain, first + number - 1 if number > 0 else at(grain, high - 6).number)
    else:
        found = Cell(grain, at(grain, low).number + number - 1 if number > 0 else at(grain, high - 1).number)
    middle = first_day(found) + (3 if grain == "week" else 0)
    return found if low <= middle < high else None
