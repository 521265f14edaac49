"""Rules for dates as they are spoken: `the twenty-second of May`, `October two thousand and five`, `Wed 13th`."""

from __future__ import annotations

from collections.abc import Sequence

from facts.calendar.cells import Cell
from facts.calendar.expression import Base, Cut, Day, Expression, Fixed, Nth, Shift
from facts.mentions.rule import Macro, Rule
from facts.mentions.times_parts import Slots, date
from facts.model import Kind
from facts.text.lexicon import Lexicon

_REST = r"(?:<unit_word>|<teen_word>|<ten_word>(?:[- ]<unit_word>)?)"
_LONG = rf"(?:<spoken_two> <spoken_thousand>|<century_spoken> <hundred>)(?: <and>)? {_REST}"
_FIRST = ("spoken_two", "century_spoken")
_LAST_DAY = 31


def read_day(parts: Sequence[str], lexicon: Lexicon) -> int | None:
    """A day of two words.

    >>> from facts.english import english
    >>> read_day(["twenty", "-", "second"], english().lexicon), read_day(["thirty", " ", "third"], english().lexicon)
    (22, None)
    """
    day: int = lexicon.values["ten_word"][parts[0]] + lexicon.values["day_word"][parts[2]]
    return day if day <= _LAST_DAY and lexicon.values["day_word"][parts[2]] < 10 else None


def read_year(parts: Sequence[str], lexicon: Lexicon) -> int:
    """A year's words: `two thousand and five`, `seventeen hundred thirty three`, `nineteen eighty-six`.

    >>> from facts.english import english
    >>> read_year("two - thousand - and - five".split(), english().lexicon)
    2005
    """
    values, total, rest = lexicon.values, 0, 0
    for part in parts:
        if part in values["century_spoken"] and not total and not rest:
            total = 100 * values["century_spoken"][part]
        elif part in values["spoken_thousand"]:
            total, rest = 1000 * rest, 0
        else:
            rest += next((number for name in ("unit_word", "teen_word", "ten_word")
                          if (number := values[name].get(part)) is not None), 0)
    return total + rest


MACROS = (
    Macro("spoken_day", r"<ten_word>[- ]<day_word>", ("ten_word",), read_day),
    Macro("spoken_year", rf"(?:{_LONG}|<century_spoken>[- ]{_REST})", _FIRST, read_year, quiet=_FIRST),
    Macro("spoken_long", _LONG, _FIRST, read_year, quiet=_FIRST),
)


def _date(slots: Slots) -> Expression | None:
    day = slots.get("spoken_day") or slots.get("day") or slots.get("ten_word", 0) + slots.get("unit_word", 0)
    year = slots.get("spoken_year") or slots.get("spoken_long") or slots.get("year")
    told = {"month": slots["month"], **({"day": day} if day else {}), **({"year": year} if year else {})}
    return date(told)


def _year(slots: Slots) -> Cut:
    return Cut(Fixed(Cell("year", slots["spoken_long"])), before=1)


def _nth(slots: Slots) -> Expression:
    return Nth("day", slots["spoken_day"], Shift(slots["unit"], 0, Base.TOLD))


def _of_month(slots: Slots) -> Expression:
    return Day(None, None, slots.get("spoken_day") or slots["day"], weekday=slots["weekday"])


RULES = (
    Rule("[<the> ]<spoken_day> [<of> ]{mon}[[,] (<year>|<spoken_year>)]", Kind.DATE, _date,
         yes=("on the twenty-second of May => 2012-05-22", "thirty first March 2010 => 2010-03-31"),
         no=("the twenty-second of them",)),
    Rule("[<the> ]<spoken_day> [<day_unit> ]<of> <the> <unit:month_unit>", Kind.DATE, _nth,
         yes=("by the twenty-sixth day of the month => 2012-06-26",), no=("the twenty-sixth day of rain",)),
    Rule("{mon} (<the> <spoken_day>|<spoken_day>[,] <spoken_year>)", Kind.DATE, _date,
         yes=("May the twenty second => 2012-05-22",), no=("May the first",)),
    Rule("[<weekday>[,] ]({mon} <day:day_word|day>|{monthday}|<ten_word> <unit_word> {mon})[,] <spoken_year>",
         Kind.DATE, _date,
         yes=("on 6 April seventeen hundred thirty three => 1733-04-06", "June 3 two thousand one => 2001-06-03",
              "twenty five January nineteen eighty six => 1986-01-25"), no=("twenty five January men",)),
    Rule("{mon}[,] <spoken_long>", Kind.DATE, _date, rank=-1,
         yes=("in October two thousand and five => 2005-10",), no=("October two thousand men",)),
    Rule("<in> <spoken_long>", Kind.DATE, _year, rank=-1,
         yes=("in two thousand and fifteen => 2015",), no=("two thousand and fifteen",)),
    Rule("<weekday>[,] <month:month_verb|month> [<the> ](<day:day_word>|<spoken_day>)", Kind.DATE, _date,
         yes=("friday march sixteenth => 2012-03-16",), no=("friday march",)),
    Rule("<weekday|weekday_short>[.][,] (<the> <spoken_day>|[<the> ]<day><ordinal_suffix>)", Kind.DATE, _of_month,
         yes=("on Thursday the 21st => 2012-06-21", "Fri 13th => 2012-07-13", "monday the twenty fifth => 2012-06-25"),
         no=("Thursday, the fourth fall",)),
)
