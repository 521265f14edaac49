"""Rules for clock times as only messages write them (`at 7`, `sat 8pm`, `tomorrow 11-4`), and their macros."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from facts.calendar.expression import Clock, Cut, Expression, Pair, Repeat
from facts.mentions.messages_days import told, when
from facts.mentions.rule import Macro, Rule
from facts.mentions.times_clock import CLOCK, read_clock
from facts.mentions.times_parts import Slots
from facts.model import Kind
from facts.text.lexicon import Lexicon

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


def read_clock_to_hour(parts: Sequence[str], lexicon: Lexicon) -> tuple[str, Hour] | None:
    """A clock time and the hour that it runs to."""
    joiner = lexicon.values["joiner"]
    join = next(at for at in range(len(parts) - 1, -1, -1) if parts[at] in "-–" or parts[at] in joiner)
    first = read_clock([part for part in parts[:join] if part != " "], lexicon)
    return None if first is None else (first[0], read_hour([p for p in parts[join + 1 :] if p != " "], lexicon))


MACROS = (
    Macro("clock_to_hour", CLOCK + r"(?: ?[-–] ?| <joiner> )" + _HOUR,
          ("hour", "clock_three", "clock_four", "hour_word", "noon", "midnight", "twelve"), read_clock_to_hour),
    Macro("clock_range", r"<hour>(?::<minute>)?(?: ?[-–] ?| <joiner> )" + CLOCK, ("hour",), read_clock_range),
    Macro("bare_hour", _HOUR, ("hour", "hour_word"), read_hour),
    Macro("hour_range", _RANGE, ("hour", "hour_word"), read_range),
)

_LATE = ("AF", "EV", "NI")
_SMALL_HOURS = 5
_LAST_HOUR = 23
_NOON = 12
_HALF_FROM = 9
"""`half 8` is of the evening, `half 9` of the morning."""

_WORKDAY = 7
"""An hour without its half of the day is of the afternoon before this one: nobody asks for `tomorrow at 3` by night."""


def _half_of_day(said: Hour, slots: Slots) -> int:
    hour, part = said.hour, slots.get("part")
    if said.half is not None:
        return hour % 12 + said.half
    if part in _LATE:
        return hour + 12 if (_SMALL_HOURS if part == "NI" else 1) <= hour < 12 else hour
    return hour + 12 if part is None and 1 <= hour < _WORKDAY else hour


def _clock(slots: Slots) -> Expression | None:
    if slots["clock_time"] is None:
        return None
    text, zone = slots["clock_time"]
    return Clock(text, when(slots), zone)


def _at_hour(slots: Slots) -> Expression | None:
    said = slots["bare_hour"]
    if said.hour > _LAST_HOUR:
        return None
    return Clock(f"T{_half_of_day(said, slots):02d}:{said.minute:02d}", told(slots))


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
    return Pair(Clock(begin, told(slots)), Clock(end, told(slots)))


def _clock_range(slots: Slots) -> Pair | None:
    """The first hour lies in the half of the day that is nearest before the last one."""
    if slots["clock_range"] is None:
        return None
    first, last = slots["clock_range"]
    end = int(last[1:3]) * 60 + int(last[4:6] or 0)
    starts = [at for at in (first.hour * 60 + first.minute, first.hour % 12 * 60 + 720 + first.minute) if at < end]
    if not starts:
        return None
    return Pair(Clock(f"T{starts[-1] // 60:02d}:{starts[-1] % 60:02d}", when(slots)), Clock(last, when(slots)))


def _clock_to_hour(slots: Slots) -> Pair | None:
    """The last hour is the first one of its name behind the clock time."""
    if slots["clock_to_hour"] is None:
        return None
    first, last = slots["clock_to_hour"]
    hour = next((hour for hour in (last.hour, last.hour + 12) if int(first[1:3]) < hour <= _LAST_HOUR), None)
    if hour is None:
        return None
    return Pair(Clock(first, told(slots)), Clock(f"T{hour:02d}:{last.minute:02d}", told(slots)))


def _half_hour(slots: Slots) -> Cut | None:
    """The British `half 7` is half past."""
    said = slots["bare_hour"]
    if not 1 <= said.hour <= _NOON:
        return None
    return Cut(Clock(f"T{said.hour + 12 * (said.hour < _HALF_FROM):02d}:30"), before=1)


def _clock_part(slots: Slots) -> Expression | None:
    """`6:45 tomorrow evening`: the part of the day tells the half."""
    if slots["clock_time"] is None:
        return None
    text, zone = slots["clock_time"]
    hour = int(text[1:3])
    late = slots["part"] in _LATE and 1 <= hour < 12
    return Clock(f"T{hour + 12 * late:02d}{text[3:]}", when(slots), zone)


def _four(slots: Slots) -> Cut:
    hour, minute = divmod(slots["clock_four"], 60)
    return Cut(Clock(f"T{hour:02d}:{minute:02d}"), before=1)


def _four_on(slots: Slots) -> Expression:
    hour, minute = divmod(slots["clock_four"], 60)
    return Clock(f"T{hour:02d}:{minute:02d}", when(slots))


def _four_behind(slots: Slots) -> Cut:
    return Cut(_four_on(slots), before=1)


def _fours(slots: Slots) -> Pair:
    ends = [divmod(slots[name], 60) for name in ("clock_zero", "clock_four")]
    first, last = (Clock(f"T{hour:02d}:{minute:02d}") for hour, minute in ends)
    return Pair(first, last)


def _part_of(slots: Slots) -> Expression | None:
    return Clock("T" + slots["part"], when(slots))


def _parts(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}T{slots['part']}")


def _half_day(slots: Slots) -> Expression | None:
    return Clock("TAF" if slots["half_name"] else "TMO", when(slots))


OPEN = (
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
    Rule("<clock_at|clock_until|clock_for> <bare_hour>[,] [<on> ]{soon}", Kind.TIME, _behind_at,
         yes=("at 10, tonight => 2012-06-22T22:00", "around 8 2moro => 2012-06-23T08:00",
              "at 5 on Monday => 2012-06-25T17:00", "since 5 this morning => 2012-06-22T05:00"), no=("at 10",)),
    Rule("[<from> |<between> ]<clock_to_hour> [<on> ]{soon}", Kind.TIME, _clock_to_hour,
         yes=("from noon to 3 on Wednesday", "8am-3 yesterday afternoon"), no=("noon on Wednesday",)),
    Rule("[<between> |<from> ]<hour_range> [<on> ]{soon}", Kind.TIME, _hours,
         yes=("6-8 next Monday", "five to seven today", "between 7 and 9 last night"), no=("6-8 men",)),
)

CLOSED = (
    Rule("{soon}[,] [<from> |<between> ]<hour_range>", Kind.TIME, _hours,
         yes=("is it Monday 11-4", "so tomorrow from 2 to 5"), no=("Monday 11-4 wins",)),
    Rule("{soon}[,] <bare_hour>", Kind.TIME, _at_hour, rank=-1, yes=("see you tomorrow 5",), no=("tomorrow 5 men",)),
    Rule("<at> <bare_hour>", Kind.TIME, _behind_at, rank=-1,
         yes=("meet me at 7 => 2012-06-22T07:00", "be there at 6.45! => 2012-06-22T18:45", "at 9p => 2012-06-22T21:00"),
         no=("at 7 places",)),
    Rule("<bare_hour>, <part:tonight>", Kind.TIME, _at_hour, yes=("10, tonight => 2012-06-22T22:00",), no=("tonight",)),
    Rule("<clock_until> <bare_hour>", Kind.TIME, _behind_at, rank=-1,
         yes=("stay til 1.30 => 2012-06-22T13:30", "here since 9! => 2012-06-22T09:00"), no=("after 9 months",)),
    Rule("<at> <half_word> <bare_hour>", Kind.TIME, _half_hour, yes=("dinner at half 7 => 2012-06-22T19:30",),
         no=("at half 7 men",)),
    Rule("<from> <clock_to_hour>", Kind.TIME, _clock_to_hour, yes=("open from 8am to 3",), no=("from 8am to 3 men",)),
    Rule("<from> <hour_range>", Kind.TIME, _hours, yes=("open from 9 to 5",), no=("from 9 to 5 men",)),
    Rule("<at> <clock_four>", Kind.TIME, _four, yes=("left at 1435, so => 2012-06-22T14:35",), no=("at 1435 feet",)),
    Rule("{soon} <half_name>", Kind.TIME, _half_day, yes=("from today pm => 2012-06-22TAF",), no=("today am fine",)),
)
