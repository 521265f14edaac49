"""Rules for dates in less common written and spoken forms: `05-Aug-2016`, `28 June of 2020`, `May twenty-second`."""

from __future__ import annotations

from facts.calendar.cells import day
from facts.calendar.expression import Base, Cut, Day, Expression, Fixed, Length, Named, Pair, Repeat, Shift
from facts.calendar.timex3 import cell
from facts.mentions.rule import Rule
from facts.mentions.times_dates import numeric
from facts.mentions.times_parts import Slots, date
from facts.model import Kind


def _spoken(slots: Slots) -> Expression | None:
    digit = slots.get("day_word") or slots["unit_word"]
    number = slots["ten_word"] + digit
    return date({**slots, "day": number}) if number <= 31 and digit < 10 else None


def _hyphened(slots: Slots) -> Expression | None:
    found = day(slots["year"], slots["month"], slots["day"])
    return None if found is None else Fixed(found)


def _days(slots: Slots) -> Pair | None:
    first, second = (date({**slots, "day": slots[name]}) for name in ("first", "second"))
    return None if first is None or second is None else Pair(first, second)


def _day_kind(slots: Slots) -> Expression:
    return Length(slots["unit"], slots["num"], slots["num"], slots.get("span_which", ""))


def _and_part(slots: Slots) -> Expression:
    count = slots["num"] + (0.5 if "half_word" in slots else 0.25)
    return Length(slots["unit"], count, count)


def _every_other(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}")


def _told_quarter(slots: Slots) -> Expression:
    return Named("quarter", 0, which=slots["step"])


def _half_ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -0.5 if "ago" in slots else 0.5, Base.NOW)


def _and_half_ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -1.5, Base.NOW, counted=True)


def _fortnight(slots: Slots) -> Expression:
    return Length("week", 2, 2, slots.get("span_which", ""))


def _fortnights(slots: Slots) -> Expression:
    return Shift("week", -2, Base.NOW)


def _near(slots: Slots) -> Expression | None:
    found = date(slots)
    return None if found is None else Shift(slots["near"], 0, found)


def _on_the(slots: Slots) -> Cut:
    return Cut(Day(None, None, slots["day"]), before=1, behind=1)


def _iso_week(slots: Slots) -> Expression | None:
    """A week, or one of its days, by ISO 8601; None for a week 53 that its year has not."""
    weekday = f"-{slots['weekday_number']}" if "weekday_number" in slots else ""
    found = cell(f"{slots['year']}-W{slots['week_number']:02d}{weekday}")
    return None if found is None else Fixed(found)


def _quarter(slots: Slots) -> Expression:
    return Named("quarter", slots["quarter_number"], slots["year"])


RULES = (
    Rule("[<weekday|weekday_short>[.][,] ]({mon} [<the> ]{nth}|[<the> ]{nth} [<of> ]{mon})[,] (<of>|<in>) <year>",
         Kind.DATE, date, yes=("28th June of 2010 => 2010-06-28", "on June 3rd, in 1994 => 1994-06-03"),
         no=("June 3 in 20 places",)),
    Rule("[<weekday|weekday_short>[.][,] ]{mon} <day:day_word>[,] [<of> ]<year>", Kind.DATE, date,
         yes=("March first, 2010 => 2010-03-01",), no=("March first",)),
    Rule("[<weekday|weekday_short>[.][,] ]{mon} <ten_word>( |-)<day_word|unit_word>[[,] <year>]", Kind.DATE, _spoken,
         yes=("on May twenty-second => 2012-05-22", "June twenty first, 1998 => 1998-06-21"), no=("May twenty men",)),
    Rule("(<day>(-|/)<month|month_short>(-|/)<year>|<year>(-|/)<month|month_short>(-|/)<day>"
         "|<month|month_short>-<day>-<year>)", Kind.DATE, _hyphened,
         yes=("on 05-Aug-2010 => 2010-08-05", "2010/Sep/23 => 2010-09-23", "Sep-23-2010 => 2010-09-23"),
         no=("Aug-20",)),
    Rule("[<the> ](<near:weekend>|<near:week>) <of> {mon} <day>(-|–)<second:day>[[,] <year>]", Kind.DATE, _near,
         yes=("the weekend of July 14-15 => 2012-W28-WE", "the week of June 4-8, 2012 => 2012-W23"),
         no=("a weekend of July",)),
    Rule("[<the> ]<near:weekend> <of> [<the> ]({monthday}|{fullday})", Kind.DATE, _near,
         yes=("the weekend of 14 July => 2012-W28-WE",), no=("a weekend of them",)),
    Rule("<on> <the> <day><ordinal_suffix>(.|,|;)", Kind.DATE, _on_the,
         yes=("He came on June 3 and left on the 21st. => 2012-06-21",), no=("on the 21st floor",)),
    Rule("<year>(-|)<week_letter><week_number>[-<weekday_number>]", Kind.DATE, _iso_week,
         yes=("in 2009-W53 => 2009-W53", "on 2012-W25-5 => 2012-06-22", "2012W40 => 2012-W40"), no=("2010-Wales",)),
    Rule("[<the> ]<week> <week_number>( <of> |, | )<year>", Kind.DATE, _iso_week,
         yes=("week 40 of 2012 => 2012-W40", "in week 53, 2009 => 2009-W53"), no=("week 40 of them",)),
    Rule("[<between> ]{mon} [<the> ](<first:day>[<ordinal_suffix>]|<first:day_word>) <joiner> [<the> ]"
         "(<second:day>[<ordinal_suffix>]|<second:day_word>)[[,] <year>]", Kind.DATE, _days, rank=-1,
         yes=("May 1st and 2nd, 2010 => 2010-05-01", "April ninth through 17th"), no=("May first or never",)),
    Rule("[<between> ][<the> ](<first:day>[<ordinal_suffix>]|<first:day_word>) <joiner> [<the> ]"
         "(<second:day>[<ordinal_suffix>]|<second:day_word>) [<of> ]{mon}[[,] <year>]", Kind.DATE, _days, rank=-1,
         yes=("between 3 and 12 of May 2010", "the 9th and 10th of June"), no=("3 and 12 men",)),
    Rule("[<the> |<a> ][<span_which> ]<fortnight>", Kind.DURATION, _fortnight,
         yes=("the past fortnight => P2W", "for a fortnight => P2W"), no=("fort nightly",)),
    Rule("<a> <fortnight> <ago>", Kind.DATE, _fortnights, yes=("a fortnight ago => 2012-W23",), no=("a fortnight",)),
    Rule("<a:month_number|day>-<b:day>-<year>", Kind.DATE, numeric,
         yes=("on 02-03-2010 => 2010-02-03", "31-12-2010 => 2010-12-31"), no=("13-2010",)),
    Rule("[<the> ][<span_which> ]<num> <day_kind> {units}", Kind.DURATION, _day_kind,
         yes=("within four business days => P4D", "the past 30 trading days => P30D"), no=("four business men",)),
    Rule("<the> <num> <span_which> <unit:span_units>", Kind.DURATION, _day_kind,
         yes=("in the 2 coming months => P2M",), no=("300 last year",)),
    Rule("<num> {units} <and> (<half_word>|<a> <half_word>|<a> <quarter>)", Kind.DURATION, _and_part,
         yes=("two years and a half => P30M",), no=("two years and a dog",)),
    Rule("<every> <other> <weekday>", Kind.RECURRENCE, _every_other,
         yes=("every other Friday => XXXX-WXX-5",), no=("every other man",)),
    Rule("[<the> ]<step:past|coming|current> <quarter>", Kind.DATE, _told_quarter, rank=-1,
         yes=("for the coming quarter => 2012-Q3", "previous quarter => 2012-Q1"), no=("a quarter",)),
    Rule("(<a>|<one_word>)( |-)<unit:half_units|long_unit>( |-)<and>( |-)<a>( |-)<half_word> <ago>", Kind.DATE,
         _and_half_ago, yes=("a year and a half ago => 2010-12",), no=("a year and a half",)),
    Rule("<a> <half_word>(-| )<unit:half_units> <ago>", Kind.DATE, _half_ago,
         yes=("a half-century ago => 1962",), no=("a half-century",)),
    Rule("<half_word> <a> <unit:half_units> (<ago>|<from> <now>)", Kind.DATE, _half_ago,
         yes=("half a century ago", "half an hour ago"), no=("half a loaf",)),
    Rule("<year>[ |-]<q><quarter_number>", Kind.DATE, _quarter, yes=("2010 Q1 => 2010-Q1",), no=("2010 Q",)),
)
