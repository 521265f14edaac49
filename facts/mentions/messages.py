"""Rules for messages alone: what only there is a time (`at 7`, `sat 8pm`), or a TIMEX3 that tells nothing (`day`).

They are laid over what the other rules read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from facts.calendar.cells import day
from facts.calendar.expression import (
    Base,
    Clock,
    Cut,
    Day,
    Expression,
    Feast,
    Length,
    Named,
    Pair,
    Reference,
    Repeat,
    Shift,
    Use,
)
from facts.mentions.rule import Macro, Rule
from facts.mentions.times_clock import CLOCK, read_clock
from facts.mentions.times_holidays import FESTIVALS
from facts.mentions.times_parts import FRAGMENTS as DATES
from facts.mentions.times_parts import Slots, date
from facts.model import Kind
from facts.text.lexicon import Lexicon

_TYPED = "(<weekday:weekday_short|weekday_typed>[.]|<which> <weekday:weekday_short|weekday_typed>)"

FRAGMENTS = {
    **DATES,
    "typed": _TYPED,
    "evening": "(<part:tonight>|[<which> ](<day_word_now>|<weekday>|<weekday:weekday_short|weekday_typed>)"
               " <part:day_part>|<which> <part:day_part>)",
    "soon": "(<weekday>|<which> <weekday>|<day_word_now>|<two_for_to><to_morrow>|<two_for_to><part:to_night>|{typed}"
            "|{evening}|<the> <day_unit> <before_after> <day_word_now>|[<this> ]<coming> <weekday>)",
}
"""What these rules write beside the fragments of dates."""

_HOUR = r"(?:<hour>(?:[:.]<minute>)?<letter_am>?(?:-?<ish>)?|<hour_word>(?: <minutes_word>(?:[ -]<minute_units>)?)?)"
_END = r"(?:<hour>(?::<minute>)?|<hour_word>(?: <minutes_word>(?:[ -]<minute_units>)?)?)"
_RANGE = _END + r"(?: ?[-–] ?| <joiner> )" + _END


_MINUTES = ("minute", "minutes_word", "minute_units")


class Hour(NamedTuple):
    """An hour as typed; `half` is 0 or 12 where a letter tells it."""

    hour: int
    minute: int = 0
    half: int | None = None


def read_hour(parts: Sequence[str], lexicon: Lexicon) -> Hour:
    """An hour's tokens.

    >>> from facts.english import english
    >>> read_hour(["6", ".", "45"], english().lexicon), read_hour(["9", "p"], english().lexicon)
    (Hour(hour=6, minute=45, half=None), Hour(hour=9, minute=0, half=12))
    """
    values = lexicon.values
    minutes = [number for part in parts[1:]
               for number in [next((values[name][part] for name in _MINUTES if part in values[name]), None)]
               if number is not None]
    first = parts[0]
    hour: int = values["hour"][first] if first in values["hour"] else values["hour_word"][first]
    return Hour(hour, sum(minutes), values["letter_am"].get(parts[-1]))


def read_range(parts: Sequence[str], lexicon: Lexicon) -> tuple[Hour, Hour]:
    """Two hours and what joins them."""
    joins = [at for at, part in enumerate(parts) if part in "-–" or part in lexicon.values["joiner"]]
    return read_hour(parts[: joins[0]], lexicon), read_hour([p for p in parts[joins[0] + 1 :] if p != " "], lexicon)


def read_clock_range(parts: Sequence[str], lexicon: Lexicon) -> tuple[Hour, str] | None:
    """An hour and the clock time that it runs to."""
    join = next(at for at, part in enumerate(parts) if part in "-–" or part in lexicon.values["joiner"])
    last = read_clock([part for part in parts[join + 1 :] if part != " "], lexicon)
    return None if last is None else (read_hour(parts[:join], lexicon), last[0])


MACROS = (
    Macro("clock_range", r"<hour>(?::<minute>)?(?: ?[-–] ?| <joiner> )" + CLOCK, ("hour",), read_clock_range),
    Macro("bare_hour", _HOUR, ("hour", "hour_word"), read_hour),
    Macro("hour_range", _RANGE, ("hour", "hour_word"), read_range),
)

_LATE = ("AF", "EV", "NI")
_TELLING = frozenset(("weekday", "day_word_now", "to_morrow", "part", "which", "month"))
_SMALL_HOURS = 5
_LAST_HOUR = 23
_WORKDAY = 7
"""An hour without its half of the day is of the afternoon before this one: nobody asks for `tomorrow at 3` by night."""


def _half_of_day(said: Hour, slots: Slots) -> int:
    hour, part = said.hour, slots.get("part")
    if said.half is not None:
        return hour % 12 + said.half
    if part in _LATE:
        return hour + 12 if (_SMALL_HOURS if part == "NI" else 1) <= hour < 12 else hour
    return hour + 12 if part is None and 1 <= hour < _WORKDAY else hour


def _when(slots: Slots) -> Expression | None:
    """The day of a clock time; a part of the day alone is today's, or that of `last` or `next`."""
    if "before_after" in slots:
        return Shift("day", slots["before_after"] + slots["day_word_now"], Base.NOW)
    if "coming" in slots:
        return Named("weekday", slots["weekday"], which=1)
    if "which" in slots and not slots.keys() & {"weekday", "feast", "unit", "month", "day_word_now"}:
        return Shift("day", slots["which"], Base.NOW)
    if "part" in slots and not slots.keys() & {"weekday", "day_word_now", "to_morrow"}:
        return Shift("day", 0, Base.NOW)
    return Shift("day", slots["to_morrow"], Base.NOW) if "to_morrow" in slots else _coming(slots)


def _told(slots: Slots) -> Expression | None:
    """That day, None where no word tells one."""
    return _when(slots) if _TELLING & slots.keys() else None


def _coming(slots: Slots) -> Expression | None:
    """A date; a weekday is the coming one where nothing else is said: messages are of plans."""
    found = date(slots)
    return found._replace(ahead=True) if isinstance(found, Named) else found


def _clock(slots: Slots) -> Expression | None:
    if slots["clock_time"] is None:
        return None
    text, zone = slots["clock_time"]
    return Clock(text, _when(slots), zone)


def _at_hour(slots: Slots) -> Expression | None:
    said = slots["bare_hour"]
    if said.hour > _LAST_HOUR:
        return None
    return Clock(f"T{_half_of_day(said, slots):02d}:{said.minute:02d}", _told(slots))


def _behind_at(slots: Slots) -> Cut | None:
    found = _at_hour(slots)
    return None if found is None else Cut(found, before=1)


def _hours(slots: Slots) -> Pair | None:
    """`11-4` runs over noon: the last hour is the first one of its name behind the other."""
    first, last = slots["hour_range"]
    low = _half_of_day(first, slots)
    high = next((hour for hour in (last.hour, last.hour + 12) if low < hour <= 24), 0)
    if not low or not high:
        return None
    begin, end = f"T{low:02d}:{first.minute:02d}", f"T{high % 24:02d}:{last.minute:02d}"
    return Pair(Clock(begin, _told(slots)), Clock(end, _told(slots)))


def _clock_range(slots: Slots) -> Pair | None:
    """The first hour lies in the half of the day that is nearest before the last one."""
    if slots["clock_range"] is None:
        return None
    first, last = slots["clock_range"]
    end = int(last[1:3]) * 60 + int(last[4:6] or 0)
    starts = [at for at in (first.hour * 60 + first.minute, first.hour % 12 * 60 + 720 + first.minute) if at < end]
    if not starts:
        return None
    return Pair(Clock(f"T{starts[-1] // 60:02d}:{starts[-1] % 60:02d}", _when(slots)), Clock(last, _when(slots)))


def _clock_part(slots: Slots) -> Expression | None:
    """`6:45 tomorrow evening`: the part of the day tells the half."""
    if slots["clock_time"] is None:
        return None
    text, zone = slots["clock_time"]
    hour = int(text[1:3])
    late = slots["part"] in _LATE and 1 <= hour < 12
    return Clock(f"T{hour + 12 * late:02d}{text[3:]}", _when(slots), zone)


def _four(slots: Slots) -> Cut:
    hour, minute = divmod(slots["clock_four"], 60)
    return Cut(Clock(f"T{hour:02d}:{minute:02d}"), before=1)


def _four_on(slots: Slots) -> Expression:
    hour, minute = divmod(slots["clock_four"], 60)
    return Clock(f"T{hour:02d}:{minute:02d}", _when(slots))


def _four_behind(slots: Slots) -> Cut:
    return Cut(_four_on(slots), before=1)


def _fours(slots: Slots) -> Pair:
    ends = [divmod(slots[name], 60) for name in ("clock_zero", "clock_four")]
    first, last = (Clock(f"T{hour:02d}:{minute:02d}") for hour, minute in ends)
    return Pair(first, last)


def _part_of(slots: Slots) -> Expression | None:
    return Clock("T" + slots["part"], _when(slots))


def _half_day(slots: Slots) -> Expression | None:
    return Clock("TAF" if slots["half_name"] else "TMO", _when(slots))


def _behind(slots: Slots) -> Cut | None:
    found = _coming(slots)
    return None if found is None else Cut(found, before=1)


def _dated(slots: Slots) -> Expression | None:
    return date({name: value for name, value in slots.items() if name != "weekday"})


def _repeat(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}")


def _parts(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}T{slots['part']}")


def _listed(slots: Slots) -> Cut | None:
    found = _coming(slots)
    return None if found is None else Cut(found, behind=1)


def _nth_day(slots: Slots) -> Cut:
    return Cut(Day(None, None, slots["day"]), before=1)


def _numeric(slots: Slots) -> Expression | None:
    month, number = slots["a"], slots["b"]
    return None if day(2000, month, number) is None else Day(None, month, number)


def _on_numeric(slots: Slots) -> Cut | None:
    found = _numeric(slots)
    return None if found is None else Cut(found, before=1)


def _numerics(slots: Slots) -> Pair | None:
    year = slots.get("year")
    if day(2000, slots["a"], slots["b"]) is None or day(2000, slots["c"], slots["d"]) is None:
        return None
    return Pair(Day(year, slots["a"], slots["b"]), Day(year, slots["c"], slots["d"]))


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


DAYS = (
    Rule("<which> <weekday:weekday_typed>", Kind.DATE, date, yes=("this sat => 2012-06-23",), no=("this satin",)),
    Rule("<every> <weekday:weekday_short|weekday_typed>", Kind.RECURRENCE, _repeat,
         yes=("every mon => XXXX-WXX-1",), no=("every man",)),
    Rule("((<on>|<or>|<by>|<until>) <weekday:weekday_typed>|, <weekday:weekday_list>)", Kind.DATE, _behind,
         yes=("on sat => 2012-06-23", "or sun => 2012-06-24"), no=("sand or sunny",)),
    Rule("{monthday}[,] (<weekday>|<weekday:weekday_short|weekday_typed>)", Kind.DATE, _dated,
         yes=("on 14th December Friday => 2012-12-14",), no=("14th December",)),
    Rule("<a> <weekday>", Kind.DATE, date, yes=("on a Sunday => 2012-06-17",), no=("a Sundae",)),
    Rule("<weekday:weekday_short|weekday_typed>( &|/)", Kind.DATE, _listed,
         yes=("mon/wed", "sat & sun => 2012-06-23"), no=("sat and",)),
    Rule("[<which> ]<weekday|weekday_short|weekday_typed> <a:month_number>/<b:day>", Kind.DATE, _numeric,
         yes=("friday 6/22 => 2012-06-22",), no=("friday 31/12",)),
    Rule("<a:month_number>/<b:day>(-|–| - | – | <to> )<c:month_number>/<d:day>[(/|, | )<year>]", Kind.DATE, _numerics,
         yes=("from 5/1-5/7, 2010",), no=("5/1-5",)),
)

DAYS_CLOSED = (
    Rule("<on> <a:month_number>/<b:day>", Kind.DATE, _on_numeric,
         yes=("on 6/22 => 2012-06-22",), no=("on 6/22 seats",)),
    Rule("<on> <b:day>/<a:month_number>", Kind.DATE, _on_numeric, rank=-1,
         yes=("on 22/6 => 2012-06-22",), no=("on 22/6 seats",)),
    Rule("<on> <a:month_number>.<b:day_two>", Kind.DATE, _on_numeric,
         yes=("it is due on 5.12 => 2012-05-12",), no=("on 5.12 acres",)),
    Rule("({mon}|{monthday}) <of> <year:short_year>", Kind.DATE, date,
         yes=("born in April of 87 => 1987-04",), no=("April of 12 men",)),
    Rule("(<on>|<by>|<until>|<before>|<of>) [<the> ]<day><ordinal_suffix>", Kind.DATE, _nth_day,
         yes=("back on the 29th => 2012-06-29",), no=("on the 29th floor",)),
)

CLOCKS = (
    Rule("{soon}(,|[,] |[,] <at> )<clock_time>", Kind.TIME, _clock,
         yes=("this Sat, 7pm => 2012-06-23T19:00", "tonight at 9pm => 2012-06-22T21:00"), no=("this Sat, 7",)),
    Rule("<clock_time>[,] [<on> ]{typed}", Kind.TIME, _clock,
         yes=("6 am fri => 2012-06-22T06:00",), no=("7pm sharp",)),
    Rule("{soon}[,] <clock_four>", Kind.TIME, _four_on, yes=("fri night, 2359 => 2012-06-22T23:59",), no=("fri 9999",)),
    Rule("<weekday:weekday_short|weekday_typed> <part:day_part>", Kind.TIME, _part_of,
         yes=("sat night => 2012-06-23TNI",), no=("sat nigh",)),
    Rule("{soon}[,] [<from> |<between> ]<clock_range>", Kind.TIME, _clock_range,
         yes=("Thursday 5:30-6:30pm", "tomorrow from 11 to 1 pm"), no=("Thursday 5pm",)),
    Rule("<clock_time>[,] [<on> ]{evening}", Kind.TIME, _clock_part,
         yes=("6:45 tomorrow evening => 2012-06-23T18:45", "9:30 this morning => 2012-06-22T09:30",
              "7pm tonight => 2012-06-22T19:00"), no=("6:45",)),
    Rule("<weekday:weekday_short|weekday_typed> <part:day_parts>", Kind.RECURRENCE, _parts,
         yes=("Weds evenings => XXXX-WXX-3TEV",), no=("Weds evening",)),
    Rule("<at> <clock_four>[,] [<on> ]{soon}", Kind.TIME, _four_behind,
         yes=("at 0615 tomorrow => 2012-06-23T06:15",), no=("at 0615",)),
    Rule("<clock_zero>(-|–)<clock_four>", Kind.TIME, _fours, yes=("between 0730-0930",), no=("1930-1945",)),
    Rule("({soon}|{monthday})[,] <clock_at> <bare_hour>", Kind.TIME, _at_hour, rank=-1,
         yes=("tomorrow at 3 => 2012-06-23T15:00", "last night at 8 => 2012-06-21T20:00",
              "Monday at 2.30 => 2012-06-25T14:30"), no=("tomorrow at noon",)),
    Rule("<clock_at> <bare_hour>[,] [<on> ]{soon}", Kind.TIME, _behind_at,
         yes=("at 10, tonight => 2012-06-22T22:00", "around 8 2moro => 2012-06-23T08:00",
              "at 5 on Monday => 2012-06-25T17:00"), no=("at 10",)),
    Rule("[<between> |<from> ]<hour_range> [<on> ]{soon}", Kind.TIME, _hours,
         yes=("6-8 next Monday", "five to seven today", "between 7 and 9 last night"), no=("6-8 men",)),
)

CLOCKS_CLOSED = (
    Rule("{soon}[,] [<from> |<between> ]<hour_range>", Kind.TIME, _hours,
         yes=("is it Monday 11-4", "so tomorrow from 2 to 5"), no=("Monday 11-4 wins",)),
    Rule("{soon}[,] <bare_hour>", Kind.TIME, _at_hour, rank=-1, yes=("see you tomorrow 5",), no=("tomorrow 5 men",)),
    Rule("<at> <bare_hour>", Kind.TIME, _behind_at, rank=-1,
         yes=("meet me at 7 => 2012-06-22T07:00", "be there at 6.45! => 2012-06-22T18:45", "at 9p => 2012-06-22T21:00"),
         no=("at 7 places",)),
    Rule("<bare_hour>, <part:tonight>", Kind.TIME, _at_hour, yes=("10, tonight => 2012-06-22T22:00",), no=("tonight",)),
    Rule("<clock_until> <bare_hour>", Kind.TIME, _behind_at, rank=-1,
         yes=("stay til 1.30 => 2012-06-22T13:30", "here since 9! => 2012-06-22T09:00"), no=("after 9 months",)),
    Rule("<from> <hour_range>", Kind.TIME, _hours, yes=("open from 9 to 5",), no=("from 9 to 5 men",)),
    Rule("<at> <clock_four>", Kind.TIME, _four, yes=("left at 1435, so => 2012-06-22T14:35",), no=("at 1435 feet",)),
    Rule("{soon} <half_name>", Kind.TIME, _half_day, yes=("from today pm => 2012-06-22TAF",), no=("today am fine",)),
)

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

OPEN = DAYS + CLOCKS + BARE
CLOSED = DAYS_CLOSED + CLOCKS_CLOSED
"""What holds only where its clause ends behind it: these are read apart, so that they hide no longer reading."""

RULES = OPEN + CLOSED
