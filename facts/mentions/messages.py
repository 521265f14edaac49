"""Rules for messages alone: what only there is a time (`at 7`, `sat 8pm`), or a TIMEX3 that tells nothing (`day`).

They are laid over what the other rules read.
"""

from __future__ import annotations

from facts.calendar.expression import Base, Clock, Expression, Feast, Length, Reference, Repeat, Shift, Use
from facts.mentions import messages_clock, messages_days
from facts.mentions.rule import Rule
from facts.mentions.times_holidays import FESTIVALS
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _whole(slots: Slots) -> Expression:
    return Length(slots["unit"], 1, 1)


def _unit(slots: Slots) -> Expression:
    return Length(slots["unit"], 1, 1, use=Use.TIMEX)


def _old(slots: Slots) -> Expression:
    return Length(slots["unit"], slots["num"], slots["num"], use=Use.TIMEX)


def _part(slots: Slots) -> Expression:
    return Clock("T" + slots["bare_part"], Shift("day", 0, Base.NOW), use=Use.TIMEX)


def _feast(slots: Slots) -> Expression | None:
    return None if slots["feast"] in FESTIVALS else Shift("day", 0, Feast(slots["feast"]), use=Use.TIMEX)


def _word(slots: Slots) -> Expression:
    return Repeat(slots["any_daily"], use=Use.TIMEX)


def _future(slots: Slots) -> Expression:
    return Reference("FUTURE_REF", use=Use.TIMEX)


def _nothing(slots: Slots) -> None:
    return None


BARE = (
    Rule("<all> [<the> ]<unit:bare_unit>", Kind.DURATION, _whole, yes=("it rained all day => P1D",), no=("all days",)),
    Rule("<this> <unit:bare_unit>", Kind.DURATION, _unit, yes=("at this hour",), no=("this house",)),
    Rule("[(<the>|<a>) ][<whole> ]<unit:bare_unit>", Kind.DURATION, _unit,
         yes=("what a day", "the entire day"), no=("daylight",)),
    Rule("[<the> ](<day_word>|<day><ordinal_suffix>|<last>|<next>)[ <last>][ <day_kind>] <unit:bare_unit>",
         Kind.DURATION, _unit, yes=("the first day", "2nd last day", "last minute"), no=("first man",)),
    Rule("<unit:bare_unit> (<d1|d2|unit_word>)", Kind.DURATION, _unit, yes=("day 1", "Year Three"), no=("day a",)),
    Rule("<bare_part>", Kind.TIME, _part, yes=("good morning", "one evening"), no=("even",)),
    Rule("<any_daily>", Kind.RECURRENCE, _word, yes=("The Daily",), no=("dally",)),
    Rule("<feast>", Kind.DATE, _feast, yes=("a Christmas tree",), no=("a good friend",)),
    Rule("<future_ref>", Kind.DATE, _future, yes=("in future",), no=("futures",)),
    Rule("<num> {units} <old>", Kind.DURATION, _old, yes=("16 days old",), no=("16 days",)),
    Rule("\\<<three>", None, _nothing, yes=("love u <3",), no=("3",)),
    Rule("<current_ref>", None, _nothing, yes=("my current mood",), no=("currently",)),
)

OPEN = messages_days.OPEN + messages_clock.OPEN + BARE
CLOSED = messages_days.CLOSED + messages_clock.CLOSED
"""What holds only where its clause ends behind it: these are read apart, so that they hide no longer reading."""

RULES = OPEN + CLOSED
MACROS = messages_clock.MACROS
FRAGMENTS = messages_days.FRAGMENTS
