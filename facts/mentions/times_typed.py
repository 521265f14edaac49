"""Rules for dates and times as people type them: `26nov 2015`, `3 dec`, `half past seven`, `2nite`, `end of year`."""

from __future__ import annotations

from facts.calendar.cells import Cell, day
from facts.calendar.expression import (
    Base,
    Clock,
    Cut,
    Day,
    Expression,
    Fixed,
    Length,
    Named,
    Pair,
    Reference,
    Repeat,
    Shift,
)
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots, date, picked
from facts.model import Kind


def _behind(slots: Slots) -> Cut | None:
    found = date(slots)
    return None if found is None else Cut(found, before=1)


def _months(slots: Slots) -> Pair:
    """`Nov-Feb 2017` begins in the year before the one it names."""
    first, last, year = slots["first"], slots["last"], slots.get("year")
    if year is None:
        return Pair(Named("month", first), Named("month", last))
    begin = Cell("month", (year - (first > last)) * 12 + first - 1)
    return Pair(Fixed(begin), Fixed(Cell("month", year * 12 + last - 1)))


def _of_year(slots: Slots) -> Expression:
    return Fixed(Cell("month", slots["year"] * 12 + slots["month"] - 1))


def _two_digits(slots: Slots) -> Expression | None:
    return None if day(2000, slots["m"], slots["d"]) is None else Day(slots["short_year"], slots["m"], slots["d"])


def _month_of(slots: Slots) -> Expression:
    return Fixed(Cell("month", slots["year_likely"] * 12 + slots["month_two"] - 1))


def _quarter(slots: Slots) -> Expression:
    return Named("quarter", slots["quarter_number"], slots.get("year"))


def _dayfirst(slots: Slots) -> Expression | None:
    known = day(2000, slots["b"], slots["a"])
    return None if known is None else Day(slots["short_year"], slots["b"], slots["a"])


def _to_day(slots: Slots) -> Expression:
    return Shift("day", slots.get("to_morrow", 0), Base.NOW, today="to_morrow" not in slots)


def _to_night(slots: Slots) -> Expression:
    return Clock("TNI", Shift("day", 0, Base.NOW))


def _end(slots: Slots) -> Expression:
    return Shift(slots.get("end_letters") or slots["end_unit"], 0, Base.NOW, "END")


def _week_of(slots: Slots) -> Expression | None:
    found = date(slots)
    return None if found is None else Shift("week", 0, found)


def _end_of_day(slots: Slots) -> Expression | None:
    return date({**slots, "mod": "END"})


def _other(slots: Slots) -> Expression:
    return Reference("PAST_REF")


def _instant(slots: Slots) -> Expression | None:
    found = day(slots["year"], slots["m"], slots["d"])
    return None if found is None else Clock(f"T{slots['hour']:02d}:{slots['minute']:02d}", Fixed(found))


def _week_of_day(slots: Slots) -> Expression:
    return Shift("week", 0, Day(None, None, slots["day"]))


def _the_year(slots: Slots) -> Expression:
    return Fixed(Cell("year", slots["year_likely"]))


def _stage(slots: Slots) -> Expression:
    return Named("season", slots["season"], mod=picked(slots))


def _compact(slots: Slots) -> Expression | None:
    found = day(slots["year_likely"], *divmod(slots["month_day"], 100))
    return None if found is None else Fixed(found)


def _weekday_twice(slots: Slots) -> Expression:
    which = slots.get("next") or slots["last"]
    return Shift("day", 7 * which, Named("weekday", slots["weekday"], which=which))


def _weekdays_off(slots: Slots) -> Expression:
    way = slots.get("ago", 1)
    return Shift("day", 7 * way * (slots["num"] - 1), Named("weekday", slots["weekdays"], which=way))


def _back(slots: Slots) -> Expression:
    return Named("weekday", slots["weekday"], which=-1)


def _hour(slots: Slots, minutes: int) -> Expression | None:
    """So many minutes after the hour that is named, or before it; without a half of the day as written."""
    hour = slots["hour_word"] if "hour_word" in slots else slots["hour"]
    if not 1 <= hour <= 12:
        return None
    if "am_pm" in slots:
        hour = hour % 12 + slots["am_pm"]
    elif slots.get("part", slots.get("tonight")) in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    at = (hour * 60 + minutes) % (24 * 60)
    return Clock(f"T{at // 60:02d}:{at % 60:02d}", Shift("day", 0, Base.NOW) if "tonight" in slots else None)


def _past(slots: Slots) -> Expression | None:
    return _hour(slots, 30 if "half_word" in slots else 15 if "quarter" in slots else slots["minutes"])


def _to(slots: Slots) -> Expression | None:
    return _hour(slots, -15)


def _minutes_to(slots: Slots) -> Expression | None:
    return _hour(slots, -slots["minutes"])


def _spoken(slots: Slots) -> Expression | None:
    return _hour(slots, slots["minutes_word"] + slots.get("minute_units", 0))


def _to_minutes(slots: Slots) -> Cut | None:
    found = _hour(slots, -slots["minutes"])
    return None if found is None else Cut(found, before=1)


def _about(slots: Slots) -> Expression | None:
    return Clock("T12:00") if "noonish" in slots else _hour(slots, 0)


def _midnight(slots: Slots) -> Expression:
    return Clock("T00:00")


def _length(slots: Slots) -> Expression:
    return Length(slots["unit"], slots["num"], slots["num"], slots.get("span_which", ""))


def _weekends(slots: Slots) -> Expression:
    return Repeat(f"P{slots.get('num', 2 if 'other' in slots else 1):g}WE")


def _present(slots: Slots) -> Cut:
    return Cut(Reference("PRESENT_REF"), before=1)


_TAIL = ("(<hour_word>|<hour>)[( <clock>'<clock_word>| <oclock>)]"
         "[[ ]<am_pm>|( <in> <the>| <at>) <part:plain_part>| <tonight>]")

DATES = (
    Rule("(<day>[<ordinal_suffix>]{mon}|{mon}<day>)[( |, | , )<year>]", Kind.DATE, date,
         yes=("on 26nov 2010 => 2010-11-26", "Oct31, 2011 => 2011-10-31"), no=("nov26a", "26november7")),
    Rule("(<day><ordinal_suffix> [<of> ]<month:month_verb>|<day> <of> <month:month_verb>"
         "|<month:month_verb> [<the> ]<day><ordinal_suffix>)[[,] <year>]", Kind.DATE, date,
         yes=("the 9th of may => 2012-05-09", "on march 3rd, 2010 => 2010-03-03"), no=("they may 9 times",)),
    Rule("(<month:month_verb> <day>|<day> <month:month_verb>)[,] <year>", Kind.DATE, date,
         yes=("may 9 2010 => 2010-05-09", "12 august 2011 => 2011-08-12"), no=("all 12 may",)),
    Rule("<month:month_verb> <year>", Kind.DATE, date, yes=("by march 2010 => 2010-03",), no=("a march 20",)),
    Rule("(<in>|<since_word>) <month:month_verb>[[,] <year>]", Kind.DATE, _behind,
         yes=("in march => 2012-03", "until may 2010 => 2010-05"), no=("they may march",)),
    Rule("<month:month_clear>", Kind.DATE, date, yes=("since Feb => 2012-02", "in dec => 2011-12"), no=("deck",)),
    Rule("<first:month_short>[.]( <to> |-|–| - | – | <through> )<last:month_short>[.][[,] <year>]", Kind.DATE, _months,
         yes=("from Sep to Nov", "Nov-Feb 2010 => 2009-11/2010-02"), no=("Nov-Mar2",)),
    Rule("<month|month_short>/<year>", Kind.DATE, _of_year, yes=("Dec/2010 => 2010-12",), no=("Dec/20",)),
    Rule("<d:day_two>.<m:month_two>.<short_year>", Kind.DATE, _two_digits,
         yes=("on 27.03.10 => 2010-03-27",), no=("27.3.10",)),
    Rule("<month_two>-<year_likely>", Kind.DATE, _month_of, yes=("on 12-2010 => 2010-12",), no=("120-2010",)),
    Rule("{mon} <in> <year>", Kind.DATE, date, yes=("from June in 2010 => 2010-06",), no=("June in 20",)),
    Rule("{mon} <the> {nth}[,] <year>", Kind.DATE, date,
         yes=("June the 28th 2010 => 2010-06-28",), no=("June the 2",)),
    Rule("[<the> ]<quarter_number><ordinal_suffix> <quarter>[( <of> | )<year>]", Kind.DATE, _quarter,
         yes=("the 1st quarter of 2010 => 2010-Q1",), no=("1st quarters",)),
    Rule("<a:day>/<b:month_number>/<short_year>", Kind.DATE, _dayfirst, rank=-1,
         yes=("on 23/08/09 => 2009-08-23",), no=("23/18/09",)),
    Rule("<decade_year> <s>", Kind.DATE, date, yes=("in the 1990 s => 199",), no=("1991 s",)),
    Rule("<how> <vague> <time_units>", None, _other, yes=("how many years it takes",), no=("many years",)),
    Rule("<the> <dawn> <of>", None, _other, yes=("the dawn of an age",), no=("the dawn",)),
    Rule("<which> {mon} <year>", Kind.DATE, date, yes=("this August 2012 => 2012-08",), no=("this August",)),
    Rule("<the> <month_unit> <of> {somemonth}", Kind.DATE, date,
         yes=("in the month of April => 2012-04",), no=("the month of them",)),
    Rule("[<the> ]<week> <of|week_from> [<on> ]{monthday}", Kind.DATE, _week_of,
         yes=("the week of June 4th => 2012-W23", "week commencing 2 July => 2012-W27"), no=("the week of them",)),
    Rule("<the> <other> <other_unit>", Kind.DATE, _other, yes=("the other day => PAST_REF",), no=("the other man",)),
    Rule("(<end_letters>|<end_word> <of> <day_unit>) [<on> ](<weekday>|<day_word_now>)", Kind.DATE, _end_of_day,
         yes=("by end of day tomorrow => 2012-06-23", "EOD Friday => 2012-06-22"), no=("end of day",)),
    Rule("[<the> ]<week> <of> <the> <day><ordinal_suffix>", Kind.DATE, _week_of_day,
         yes=("the week of the 18th => 2012-W25",), no=("the week of the 18 men",)),
    Rule("<letter_w>/<letter_c> {monthday}", Kind.DATE, _week_of, yes=("w/c Feb 4 => 2012-W05",), no=("w/o Feb 4",)),
    Rule("<the> <year_unit> <of> <year_likely>", Kind.DATE, _the_year,
         yes=("in the year of 2008 => 2008",), no=("the year of them",)),
    Rule("[<the> ]<stage> <of> <season>", Kind.DATE, _stage,
         yes=("the start of spring => 2012-SP", "end of summer"), no=("start of them",)),
    Rule("<in> <decade_name>", Kind.DATE, _behind, yes=("in nineties => 199",), no=("ninety",)),
    Rule("<year_likely><month_day>", Kind.DATE, _compact, yes=("on 20101016 => 2010-10-16",), no=("201010160",)),
    Rule("[<the> ]<weekday> (<before> <last>|<past_hour> <next>)", Kind.DATE, _weekday_twice,
         yes=("the Tuesday after next => 2012-07-03", "the Friday before last => 2012-06-08"), no=("Friday before",)),
    Rule("<num> <weekdays> (<ago>|<from> <now>)", Kind.DATE, _weekdays_off,
         yes=("two Mondays from now => 2012-07-02", "three Tuesdays ago => 2012-06-05"), no=("two Mondays later",)),
    Rule("<told_back> <weekday>", Kind.DATE, _back, yes=("on previous Tuesday => 2012-06-19",), no=("previous one",)),
    Rule("<weekday:weekday_clear>", Kind.DATE, date, yes=("on thurs => 2012-06-21",), no=("fries",)),
    Rule("<two_for_to>(<day_unit>|<to_morrow>)", Kind.DATE, _to_day,
         yes=("2day => 2012-06-22", "c u 2moro => 2012-06-23"), no=("2 days", "12day")),
    Rule("<end_word> <of> [<the> ]<end_unit>", Kind.DATE, _end,
         yes=("by end of year => 2012", "at end of month => 2012-06"), no=("end of them",)),
    Rule("[<the> ]<end_letters>", Kind.DATE, _end, yes=("by EOD => 2012-06-22",), no=("eodem",)),
    Rule("<may> <you>", None, _present, yes=("May you live long",), no=("in May",)),
    Rule("<at> <at_present>", Kind.DATE, _present, yes=("at present => PRESENT_REF",), no=("a present",)),
)

CLOCKS = (
    Rule("<two_for_to><to_night>", Kind.TIME, _to_night, yes=("2nite => 2012-06-22TNI",), no=("2 nights",)),
    Rule("(<half_word>|[<a> ]<quarter>|<minutes:minutes_past|minute|d1>[ <minute_name>]) <past_hour> " + _TAIL,
         Kind.TIME, _past,
         yes=("at half past seven => 2012-06-22T07:30", "quarter past 3pm => 2012-06-22T15:15",
              "ten past 9 in the evening => 2012-06-22T21:10"), no=("half past them", "ten past them")),
    Rule("[<a> ]<quarter> <to_hour> " + _TAIL, Kind.TIME, _to,
         yes=("a quarter to nine => 2012-06-22T08:45",), no=("a quarter to them",)),
    Rule("<minutes:minutes_past|minute|d1> <minute_name> <to_hour> " + _TAIL, Kind.TIME, _minutes_to,
         yes=("five minutes to six => 2012-06-22T05:55",), no=("five minutes to them",)),
    Rule("<hour_word> <minutes_word>[( |-)<minute_units>] (<in> <the>|<at>) <part:plain_part>", Kind.TIME, _spoken,
         yes=("ten thirty in the morning => 2012-06-22T10:30",), no=("ten thirty in the moor",)),
    Rule("<at> <minutes:minutes_past> <to_word> <hour_word>[ <am_pm>| <tonight>]", Kind.TIME, _to_minutes,
         yes=("at twenty to seven => 2012-06-22T06:40",), no=("ten to seven",)),
    Rule("<year>-<m:month_number>-<d:day><letter_t><hour>:<minute>[:<second:minute>]", Kind.TIME, _instant,
         yes=("at 2012-03-05T14:00 => 2012-03-05T14:00",), no=("2012-03-05T1",)),
    Rule("(<hour>|<hour_word>)[-]<ish>", Kind.TIME, _about, yes=("about 8ish => 2012-06-22T08:00",), no=("8 ish",)),
    Rule("<noonish>", Kind.TIME, _about, yes=("noonish => 2012-06-22T12:00",), no=("noon",)),
    Rule("<mid>[-| ]<night_word>", Kind.TIME, _midnight, rank=1, yes=("at mid night => 2012-06-22T00:00",),
         no=("mid evening",)),
)

LENGTHS = (
    Rule("<num><unit:hour_letter>", Kind.DURATION, _length, rank=-1, yes=("for 3h => PT3H",), no=("3 h",)),
    Rule("<the> <span_which> <num> <unit:weekends>", Kind.DURATION, _length,
         yes=("the next 3 weekends => P3WE",), no=("the next 3 weeks",)),
    Rule("<num> <unit:weekends>", Kind.DURATION, _length, yes=("three weekends => P3WE",), no=("weekends",)),
    Rule("<every> [<other> |<num> ]<weekends>", Kind.RECURRENCE, _weekends,
         yes=("every weekend => P1WE", "every two weekends => P2WE"), no=("all weekend",)),
)

RULES = DATES + CLOCKS + LENGTHS
