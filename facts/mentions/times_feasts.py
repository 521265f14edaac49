"""Rules for holidays by name, with or without their year."""

from __future__ import annotations

from facts.calendar.expression import Expression, Feast
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind

_KEYS = ("feast", "christmas", "good", "palm", "ash", "super", "black")


def _feast(slots: Slots) -> Expression:
    key = next(slots[name] for name in _KEYS if name in slots)
    return Feast(key, slots.get("year"), slots.get("which"))


def _new_year(slots: Slots) -> Expression:
    return Feast("new_years_eve" if "eve" in slots else "new_year", slots.get("year"), slots.get("which"))


RULES = (
    Rule("[<which> ]<feast>[ <day_proper>][[,] <year>]", Kind.DATE, _feast,
         yes=("last Thanksgiving => 2011-11-24", "Easter 1999 => 1999-04-04", "on Christmas Day 2010 => 2010-12-25"),
         no=("an eastern wind",)),
    Rule("[<which> ]<feast:feast_of_day> <day_proper>[[,] <year>]", Kind.DATE, _feast,
         yes=("on Labor Day 2011 => 2011-09-05", "Election Day 2010 => 2010-11-02"), no=("a day of labor",)),
    Rule("[<which> ]<feast:feast_of_s_day>'<s> <day_proper>[[,] <year>]", Kind.DATE, _feast,
         yes=("Mother's Day 2011 => 2011-05-08",), no=("his mother's day",)),
    Rule("[<which> ]<christmas> <eve>[[,] <year>]", Kind.DATE, _feast, yes=("Christmas Eve 2011 => 2011-12-24",),
         no=("the eve",)),
    Rule("[<which> ]<new> <year_proper>'<s>[ <day_proper>|[ <eve>]][[,] <year>]", Kind.DATE, _new_year,
         yes=("New Year's Eve 2011 => 2011-12-31", "New Year's Day 2011 => 2011-01-01"), no=("a new year",)),
    Rule("[<which> ]<good|palm|ash|super|black> <weekday>[[,] <year>]",
         Kind.DATE, _feast, yes=("Good Friday 2011 => 2011-04-22",), no=("a good man",)),
)
