"""Rules for clock times that share words: `from 3 to 5 p.m.`, `8 a.m. this morning`, `seven in the evening`."""

from __future__ import annotations

from facts.calendar.expression import Base, Clock, Cut, Expression, Pair, Shift
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots, date
from facts.model import Kind

_NOON_ON = frozenset({"AF", "EV", "MI"})


def _span(slots: Slots) -> Pair | None:
    """The first hour takes the half of the day that brings it nearest before the second: `11 to 1 p.m.`."""
    if slots["clock_time"] is None or slots["low"] > 12:
        return None
    text, zone = slots["clock_time"]
    last = int(text[1:3]) * 60 + int(text[4:6] or 0)
    minute = slots.get("minute", 0)
    first = [hour for hour in (slots["low"] % 12, slots["low"] % 12 + 12) if hour * 60 + minute < last]
    if not first:
        return None
    return Pair(Clock(f"T{first[-1]:02d}:{minute:02d}", zone=zone), Clock(text, zone=zone))


def _hours(slots: Slots) -> Cut | None:
    hour, minute = divmod(slots["clock_four"], 60)
    return None if hour == 24 and minute else Cut(Clock(f"T{hour:02d}:{minute:02d}"), before=1)


def _which(slots: Slots) -> Expression | None:
    if slots["clock_time"] is None:
        return None
    return Clock(slots["clock_time"][0], Shift("day", slots.get("which", 0), Base.NOW), slots["clock_time"][1])


def _half(slots: Slots) -> Expression | None:
    """`seven in the evening` is 19:00, `two at night` 2:00."""
    text, zone = slots["clock_time"] or ("", "")
    if not text:
        hour = slots["bare"]
        if not 1 <= hour <= 12:
            return None
        text = f"T{hour:02d}:00"
    hour, rest, part = int(text[1:3]), text[3:], slots["part"]
    late = part in _NOON_ON or (part == "NI" and hour > 5)
    return Clock(f"T{hour + 12 if late and hour < 12 else hour:02d}{rest}", zone=zone)


def _half_on(slots: Slots) -> Expression | None:
    clock, day = _half(slots), date({name: value for name, value in slots.items() if name != "part"})
    return clock._replace(day=day) if isinstance(clock, Clock) and day is not None else None


def _bare(slots: Slots) -> Expression | None:
    return _half({**slots, "clock_time": None})


RULES = (
    Rule("[<between> ]<low:hour>[:<minute>](-|–| - | – | <joiner> )<clock_time>", Kind.TIME, _span,
         yes=("from 3 to 5 p.m.", "8-9am", "between 10 and 11:30 a.m."), no=("3 to 5 men", "from 3 to 5")),
    Rule("(<at>|<by>|<until>) <clock_four> <hours_mark>", Kind.TIME, _hours,
         yes=("at 0530 hours => 2012-06-22T05:30", "by 1530 hrs => 2012-06-22T15:30"), no=("for 1530 hours",)),
    Rule("<clock_time> <which> <day_part>", Kind.TIME, _which,
         yes=("at 8 a.m. this morning => 2012-06-22T08:00", "9:30 p.m. last night => 2012-06-21T21:30"),
         no=("8 this morning",)),
    Rule("<clock_time> (<in> <the>|<at>) <part:plain_part>", Kind.TIME, _half,
         yes=("at 7:30 in the evening => 2012-06-22T19:30", "two o'clock in the morning => 2012-06-22T02:00"),
         no=("7 in the evening",)),
    Rule("<clock_time>[,] [<on> ]{someday} <part:plain_part>", Kind.TIME, _half_on,
         yes=("at 3:40 on Sunday morning => 2012-06-17T03:40", "at 9:15 on Monday night => 2012-06-18T21:15"),
         no=("9:15 on Monday",)),
    Rule("<bare:hour_word|hour> (<in> <the>|<at>) <part:plain_part>", Kind.TIME, _bare,
         yes=("at seven in the evening => 2012-06-22T19:00", "by 2 in the morning => 2012-06-22T02:00"),
         no=("seven in the even",)),
)
