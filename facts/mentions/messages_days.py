"""Rules for days as only messages name them: `sat`, `mon/wed`, `on the 29th`, `friday 6/22`."""

from __future__ import annotations

from facts.calendar.cells import day
from facts.calendar.expression import Base, Cut, Day, Expression, Named, Pair, Repeat, Shift
from facts.mentions.rule import Rule
from facts.mentions.times_parts import FRAGMENTS as DATES
from facts.mentions.times_parts import Slots, date
from facts.model import Kind

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

_TELLING = frozenset(("weekday", "day_word_now", "to_morrow", "part", "which", "month"))


def when(slots: Slots) -> Expression | None:
    """The day of a clock time; a part of the day alone is today's, or that of `last` or `next`."""
    if "before_after" in slots:
        return Shift("day", slots["before_after"] + slots["day_word_now"], Base.NOW)
    if "coming" in slots:
        return Named("weekday", slots["weekday"], which=1)
    if "which" in slots and not slots.keys() & {"weekday", "feast", "unit", "month", "day_word_now"}:
        return Shift("day", slots["which"], Base.NOW)
    if "part" in slots and not slots.keys() & {"weekday", "day_word_now", "to_morrow"}:
        return Shift("day", 0, Base.NOW)
    return Shift("day", slots["to_morrow"], Base.NOW) if "to_morrow" in slots else coming(slots)


def told(slots: Slots) -> Expression | None:
    """That day, None where no word tells one."""
    return when(slots) if _TELLING & slots.keys() else None


def coming(slots: Slots) -> Expression | None:
    """A date; a weekday is the coming one where nothing else is said: messages are of plans."""
    found = date(slots)
    return found._replace(ahead=True) if isinstance(found, Named) else found


def _behind(slots: Slots) -> Cut | None:
    found = coming(slots)
    return None if found is None else Cut(found, before=1)


def _from_weekday(slots: Slots) -> Pair:
    return Pair(Named("weekday", slots["first"], ahead=True), Named("weekday", slots["last"], ahead=True))


def _dated(slots: Slots) -> Expression | None:
    return date({name: value for name, value in slots.items() if name != "weekday"})


def _repeat(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}")


def _listed(slots: Slots) -> Cut | None:
    found = coming(slots)
    return None if found is None else Cut(found, behind=1)


def _nth_day(slots: Slots) -> Cut:
    return Cut(Day(None, None, slots["day"]), before=1)


def _nth_days(slots: Slots) -> Pair:
    return Pair(Day(None, None, slots["first"]), Day(None, None, slots["last"]))


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


OPEN = (
    Rule("<first:weekday_short|weekday_typed>(-|–)<last:weekday_short|weekday_typed>", Kind.DATE, _from_weekday,
         yes=("open mon-fri",), no=("mon-man",)),
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

CLOSED = (
    Rule("<on> <a:month_number>/<b:day>", Kind.DATE, _on_numeric,
         yes=("on 6/22 => 2012-06-22",), no=("on 6/22 seats",)),
    Rule("<on> <b:day>/<a:month_number>", Kind.DATE, _on_numeric, rank=-1,
         yes=("on 22/6 => 2012-06-22",), no=("on 22/6 seats",)),
    Rule("<on> <a:month_number>.<b:day_two>", Kind.DATE, _on_numeric,
         yes=("it is due on 5.12 => 2012-05-12",), no=("on 5.12 acres",)),
    Rule("<from> [<the> ]<first:day><ordinal_suffix> <joiner> [<the> ]<last:day><ordinal_suffix>", Kind.DATE,
         _nth_days, yes=("away from the 3rd to the 7th",), no=("from the 3rd to the 7th floor",)),
    Rule("({mon}|{monthday}) <of> <year:short_year>", Kind.DATE, date,
         yes=("born in April of 87 => 1987-04",), no=("April of 12 men",)),
    Rule("(<on>|<by>|<until>|<before>|<of>) [<the> ]<day><ordinal_suffix>", Kind.DATE, _nth_day,
         yes=("back on the 29th => 2012-06-29",), no=("on the 29th floor",)),
)
