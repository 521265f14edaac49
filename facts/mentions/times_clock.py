"""Rules for clock times and parts of a day, alone or with their day; and the macro that reads a clock."""

from __future__ import annotations

from collections.abc import Sequence

from facts.calendar.expression import Base, Clock, Cut, Day, Expression, Shift, Use
from facts.mentions.rule import Macro, Rule
from facts.mentions.times_parts import Slots, date, picked
from facts.model import Kind
from facts.text.lexicon import Lexicon

_HALF_DAY = r"(?:<am_pm>|<letter_am> ?\.? ?<letter_m>(?: ?\.)?)"
_SMALL = (0, 6)
"""Hours from midnight that a day's early hours are."""

_ZONE = r"(?: (?:<zone>|<zone_name>(?: <zone_middle>)? <time>))"
CLOCK = (
    rf"(?:<hour>(?:[:.]<minute>(?::<minute>)?)?(?: |\.)?{_HALF_DAY}{_ZONE}?"
    rf"|(?:<clock_three|clock_four>|<hour_word>(?:[ -]<minutes_word>(?:[ -]<minute_units>)?)?) ?{_HALF_DAY}{_ZONE}?"
    rf"|<hour>:<minute>(?::<minute>)?(?: ?<hours_mark>)?{_ZONE}?"
    rf"|<hour><hour_letter><minute>{_ZONE}?"
    rf"|<hour_word|hour> (?:<clock>'<clock_word>|<oclock>)(?: {_HALF_DAY})?"
    rf"|<clock_four>(?: ?<hours_mark>{_ZONE}?|{_ZONE})"
    rf"|(?:<twelve> ?)?<noon|midnight>{_ZONE}?)"
)


def read_clock(parts: Sequence[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """A clock's tokens as TIMEX3 text and zone offset, None for what no clock shows.

    >>> from facts.english import english
    >>> read_clock(["3", ":", "05", " ", "p", ".", "m", "."], english().lexicon)
    ('T15:05', '')
    """
    values = lexicon.values
    numbers: list[int] = []
    half: int | None = None
    zone = ""
    for part in parts:
        if part in values["noon"]:
            numbers, half = [12, 0], None
        elif part in values["midnight"]:
            numbers, half = [0, 0], None
        elif part in values["clock_four"] and len(part) == 4:
            numbers = [*divmod(values["clock_four"][part], 60)]
        elif part in values["clock_three"]:
            numbers = [*divmod(values["clock_three"][part], 100)]
        elif part.isdigit():
            numbers.append(int(part))
        elif part in values["hour_word"] and not numbers:
            numbers.append(values["hour_word"][part])
        elif part in values["minutes_word"] or part in values["minute_units"]:
            minutes = values["minutes_word"].get(part) or values["minute_units"][part]
            numbers = [numbers[0], sum(numbers[1:]) + minutes]
        elif part in values["am_pm"]:
            half = values["am_pm"][part]
        elif part in values["letter_am"] and half is None and len(part) == 1:
            half = values["letter_am"][part]
        elif part in values["zone"]:
            zone = values["zone"][part]
    return _shown(numbers, half, zone)


def _shown(numbers: list[int], half: int | None, zone: str) -> tuple[str, str] | None:
    hour, *rest = numbers
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    if hour > 24 or (hour == 24 and any(rest)) or any(n > 59 for n in rest):
        return None
    return "T" + ":".join(f"{n:02d}" for n in (hour, *(rest or [0]))), zone


MACROS = (
    Macro("clock_time", CLOCK, ("hour", "clock_three", "clock_four", "hour_word", "noon", "midnight"), read_clock),
)


def _day(slots: Slots) -> Expression | None:
    keys = ("month", "weekday", "day_word_now", "unit", "feast")
    return date(slots) if any(key in slots for key in keys) else None


def _clock(slots: Slots) -> Expression | None:
    if slots["clock_time"] is None:
        return None
    text, zone = slots["clock_time"]
    return Clock(text, _day(slots), zone)


def _second(slots: Slots) -> Cut:
    hour = slots["hours"] if "half" not in slots else slots["hours"] % 12 + slots["half"]
    return Cut(Clock(f"T{hour:02d}:{slots['minutes']:02d}:{slots['seconds']:02d}"), before=1)


def _part(slots: Slots) -> Clock:
    return Clock("T" + slots["part"], _day(slots), "", slots.get("phase") or "")


def _small_hours(slots: Slots) -> Clock:
    said = _part(slots)
    early = slots["part"] == "MO" and slots.get("phase", "START") == "START"
    return said._replace(hours=_SMALL) if early else said


def _part_of_day(slots: Slots) -> Expression:
    return Clock("T" + slots["part"], Day(None, None, slots["day"]), "", slots.get("phase") or "")


def _this_part(slots: Slots) -> Expression:
    return Clock("T" + slots["part"], Shift("day", slots.get("which", 0), Base.NOW), "", picked(slots))


def _some_part(slots: Slots) -> Expression:
    return Clock("T" + slots["part"], Shift("day", 0, Base.TOLD), use=Use.HISTORY)


def _told_part(slots: Slots) -> Expression:
    return Clock("T" + slots["part"], Shift("day", slots.get("told_which", 0), Base.TOLD), "", picked(slots))


CLOCKS = (
    Rule("<clock_time>", Kind.TIME, _clock,
         yes=("at 3 p.m. => 2012-06-22T15:00", "at 17:30 GMT => 2012-06-22T17:30", "5pm => 2012-06-22T17:00"),
         no=("3 men", "ratio of 24:61 here")),
    Rule("<at> <hours:d1>:<minutes:minute>:<seconds:minute>[[ ](<half:am_pm>|<half:letter_am>.<letter_m>.)]",
         Kind.TIME, _second, yes=("at 3:05:20 => 2012-06-22T03:05:20", "at 3:05:20 p.m. => 2012-06-22T15:05:20"),
         no=("in 3:05:20", "at 3:05")),
    Rule("<clock_time>[,] [<on> ]{someday}", Kind.TIME, _clock,
         yes=("at 3 p.m. on June 4 => 2012-06-04T15:00", "noon Thursday => 2012-06-21T12:00"), no=("noon",)),
    Rule("{someday}[,] [<at> ]<clock_time>", Kind.TIME, _clock,
         yes=("Thursday at 3 p.m. => 2012-06-21T15:00",), no=("Thursday",)),
)

PARTS = (
    Rule("[<phase> ]{someday} <part:day_part|day_parts>", Kind.TIME, _part,
         yes=("Thursday night => 2012-06-21TNI", "late yesterday afternoon => 2012-06-21TAF"), no=("Thursday",)),
    Rule("<phase>[-| ]<part:day_part> (<day_word_now>|[<on> ]<weekday>)", Kind.TIME, _part,
         yes=("mid-afternoon yesterday => 2012-06-21TAF", "late morning on Friday => 2012-06-22TMO"),
         no=("mid-afternoon",)),
    Rule("<the> [<phase> ]<part:day_part> <of> {someday}", Kind.TIME, _part,
         yes=("the night of June 4 => 2012-06-04TNI",), no=("the night",)),
    Rule("<the> [<phase> ]<part:day_part> <of> (<day>(-|–|/)<second:day> {mon}|{mon} <day>(-|–|/)<second:day>)"
         "[[,] <year>]", Kind.TIME, _part,
         yes=("on the night of 8-9 November 2011 => 2011-11-08TNI",), no=("the night of 8",)),
    Rule("<the> [<phase> ]<part:day_part> <of> <the> <day><ordinal_suffix>", Kind.TIME, _part_of_day,
         yes=("on June 3; on the night of the 21st => 2012-06-21TNI",), no=("the night of the 21 men",)),
    Rule("[<phase> ]<which> <part:day_part>", Kind.TIME, _this_part,
         yes=("this morning => 2012-06-22TMO", "last night => 2012-06-21TNI"), no=("last man",)),
    Rule("<part:tonight>", Kind.TIME, _this_part, yes=("tonight => 2012-06-22TNI",), no=("night",)),
    Rule("[<phase> ]<that> [<same> ]<part:day_part>", Kind.TIME, _told_part,
         yes=("that night => 2012-06-22TNI",), no=("that knight",)),
    Rule("[<phase> ]<the> [<told_which> ]<part:day_part>", Kind.TIME, _told_part,
         yes=("the next morning => 2012-06-23TMO", "the night => 2012-06-22TNI"), no=("the next",)),
    Rule("<part:overnight>", Kind.TIME, _told_part, yes=("overnight => 2012-06-22TNI",), no=("over",)),
    Rule("<part:midday>", Kind.TIME, _part, yes=("by midday => 2012-06-22TMI",), no=("day",)),
    Rule("<the> <phase> <hours_word> <of> {someday} <part:day_part>", Kind.TIME, _small_hours,
         yes=("in the early hours of Thursday morning => 2012-06-21TMO",), no=("the early hours",)),
    Rule("<the> <part:small_hours> <hours_word> <of> {someday}", Kind.TIME, _small_hours,
         yes=("in the early hours of Thursday => 2012-06-21TMO", "the small hours of June 3 => 2012-06-03TMO"),
         no=("the early hours",)),
    Rule("<part:midday>[,] [<on> ]{someday}", Kind.TIME, _part, yes=("at midday Saturday => 2012-06-16TMI",),
         no=("midday sun",)),
    Rule("<part:night_part>", Kind.TIME, _some_part, yes=("by night",), no=("knight",)),
    Rule("<phase>[-| ]<part:day_part>", Kind.TIME, _told_part,
         yes=("mid-afternoon => 2012-06-22TAF",), no=("afternoon",)),
)

RULES = CLOCKS + PARTS
