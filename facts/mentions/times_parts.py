"""What the rules for times share: fragments of dates, and the one function from a date's slots to its expression."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from facts.calendar.cells import Cell, day
from facts.calendar.expression import Base, Day, Expression, Feast, Fixed, Named, Shift, ShortYear

Slots = Mapping[str, Any]

FRAGMENTS: Mapping[str, str] = MappingProxyType(
    {
        "mon": "(<month>|<month:month_short>[.])",
        "nth": "<day>[<ordinal_suffix>]",
        "bc": "(<bc>|<letter_b>.[ ]<letter_c>[.][<letter_e>.])",
        "monthday": "({mon} {nth}|{mon} <the> {nth}|{mon} <day:day_word>|{nth} {mon}|{nth} <of> {mon})",
        "fullday": "({mon} {nth}[,] <year>"
                   "|{nth} {mon}[,] <year>|{nth} <of> {mon}[,] <year>"
                   "|{mon} {nth}, '<year:short_year>)",
        "someday": "({fullday}|{monthday}|<weekday>|<weekday>[,] {monthday}|<weekday>[,] {fullday}|<day_word_now>"
                   "|[<which> ]<feast>|<which> <weekday>|<that> [<same> ]<unit:told_unit>)",
        "somemonth": "({mon}|{mon}[,] <year>|{mon} <of> <year>|{mon} '<year:short_year>|<which> {mon})",
        "someyear": "(<year:year_likely>"
                    "|<which> <unit:year_unit>|<that> [<same> ]<unit:year_unit>"
                    "|<the> <told_which> <unit:year_unit>)",
        "its_year": "(<year_likely>|<which> <year_unit>|<that> <year_unit>|<the> <that:year_unit>)",
        "decade": "(<decade_year><s>|<decade_year>'<s>|'<decade_short><s>|<decade_name>)",
        "ad": "(<ad>|<letter_a>.<letter_d>.)",
        "units": "(<unit:counted_unit>|<unit:counted_units>)",
    }
)


def date(slots: Slots) -> Expression | None:
    """A date from its slots, whichever rule they come from; None for a day that no calendar has."""
    mod = slots.get("mod", "")
    which = slots.get("which")
    if "month" in slots:
        return _of_month(slots, which, mod)
    if "weekday" in slots:
        return Named("weekday", slots["weekday"], which=which, mod=mod)
    if "day_word_now" in slots:
        return Shift("day", slots["day_word_now"], mod=mod, today=slots["day_word_now"] == 0)
    if "season" in slots:
        return Named("season", slots["season"], slots.get("year"), which, mod=mod)
    if "feast" in slots:
        return Feast(slots["feast"], slots.get("year"), which, mod)
    if "decade_year" in slots:
        return Fixed(Cell("decade", slots["decade_year"]), mod)
    if "decade_short" in slots or "decade_name" in slots:
        return ShortYear(10 * slots.get("decade_short", slots.get("decade_name", 0)), "decade", mod)
    if "unit" in slots:
        if which is None:
            return Shift(slots["unit"], slots.get("told_which", 0), Base.TOLD, mod)
        return Shift(slots["unit"], which, Base.NOW, mod)
    return Fixed(Cell("year", slots["year"]), mod)


def _of_month(slots: Slots, which: int | None, mod: str) -> Expression | None:
    month, year = slots["month"], slots.get("year")
    if slots.get("unit") == "year":
        base = Base.TOLD if which is None else Base.NOW
        return Named("month", month, Shift("year", which or slots.get("told_which", 0), base), mod=mod)
    if "day" not in slots:
        if isinstance(year, int) and year >= 100:
            return Fixed(Cell("month", year * 12 + month - 1), mod)
        return Named("month", month, year, which, mod=mod)
    if year is None or year < 100:
        return None if day(2000, month, slots["day"]) is None else Day(year, month, slots["day"], which, mod)
    found = day(year, month, slots["day"])
    return None if found is None else Fixed(found, mod)


def picked(slots: Slots) -> str:
    """The mod that a word gives which picks a part (`early`, `the end of`)."""
    found = slots.get("phase") or slots.get("stage") or ""
    return str(found)


def phase(slots: Slots) -> Expression | None:
    """A date with the part of it that a word picks: `early June`, `the end of 1990`."""
    return date({**slots, "mod": picked(slots)})
