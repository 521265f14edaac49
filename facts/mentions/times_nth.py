"""Rules for the nth unit within a longer one: `the last week of June`, `the first Monday of next month`."""

from __future__ import annotations

from facts.calendar.expression import Base, Expression, Nth, Shift
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots, date
from facts.model import Kind


def _nth(slots: Slots) -> Expression | None:
    """The slots of the longer unit are a date's own; the nth unit's have names of their own."""
    within = date({name: value for name, value in slots.items() if not name.startswith("nth")})
    grain = str(slots["nth_weekday"]) if "nth_weekday" in slots else slots["nth_unit"]
    return None if within is None else Nth(grain, slots["nth"], within)


def _nth_day(slots: Slots) -> Expression:
    return Nth("day", slots["nth"], Shift(slots["unit"], slots["which"], Base.NOW))


RULES = (
    Rule("[<the> ](<nth:day><ordinal_suffix>|<nth:nth_word>) (<nth_unit>|<nth_weekday:weekday>) (<of>|<in>) "
         "({somemonth}|{someyear}|<which> <unit:month_unit>|<the> <told_which> <unit:month_unit>)", Kind.DATE, _nth,
         yes=("the last week of June 2011 => 2011-W26", "the first Monday of next month => 2012-07-02",
              "1st week of 2011 => 2011-W01", "the final weekend in May 2011 => 2011-W21-WE",
              "the second Friday of March 2010 => 2010-03-12", "the last day of February 2012 => 2012-02-29"),
         no=("the last week in power", "the first week")),
    Rule("[<the> ](<nth:day><ordinal_suffix>|<nth:nth_word>) (<nth_unit>|<nth_weekday:weekday>) <of> <the> "
         "<unit:month_unit|year_unit>", Kind.DATE, _nth,
         yes=("the last Friday of the month => 2012-06-29", "in May 2011, by the 2nd day of the month => 2011-05-02"),
         no=("the last week of the war",)),
    Rule("[<the> ]<nth:day><ordinal_suffix> <of> <which> <unit:month_unit>", Kind.DATE, _nth_day,
         yes=("on the 3rd of last month => 2012-05-03",), no=("the 3rd of last",)),
)
