"""Rules for dates as written: days, months, years, decades, centuries, before and after Christ."""

from __future__ import annotations

from facts.calendar.cells import Cell, day
from facts.calendar.expression import Base, Cut, Day, Expression, Fixed, Pair, Shift, ShortYear, Written
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots, date, phase, picked
from facts.model import Kind

_HIJACKED = Cell("day", 730739)
"""11 September 2001, which the world calls by its day alone."""


def _bc(slots: Slots) -> Expression | None:
    if slots["number"] == 0:  # 1 BC is followed by AD 1
        return None
    year = 1 - slots["number"]
    month, season = slots.get("month"), slots.get("season")
    cell = Cell("year", year)
    if month is not None:
        cell = Cell("month", year * 12 + month - 1)
        if "day" in slots:
            cell = day(year, month, slots["day"]) or cell
    elif season is not None:
        cell = Cell("season", year * 4 + season)
    return Fixed(cell, picked(slots))


def _bc_years(slots: Slots) -> Pair | None:
    """BC years run down: `499-493 BC` is a stretch, `493-499 BC` none."""
    first, last = slots["first"], slots["number"]
    second = _bc(slots)
    return Pair(Fixed(Cell("year", 1 - first)), second) if second is not None and first > last else None


def _bc_decade(slots: Slots) -> Expression:
    return Fixed(Cell("decade", -(slots["number"] // 10) - 1), picked(slots))


def _ad(slots: Slots) -> Expression | None:
    return None if slots["number"] == 0 else Fixed(Cell("year", slots["number"]), picked(slots))


def numeric(slots: Slots) -> Expression | None:
    """A day in figures; which number is the day is left to the text where both can be."""
    first, second, year = slots["a"], slots["b"], slots["year"]
    if first <= 12 and second <= 12 and first != second:
        return Written(first, second, year)
    month, number = (first, second) if first <= 12 else (second, first)
    return date({"year": year, "month": month, "day": number})


def _dotted(slots: Slots) -> Expression | None:
    """Points stand only where the day comes first."""
    return date({"year": slots["year"], "month": slots["a"], "day": slots["b"]})


def _iso(slots: Slots) -> Expression | Pair | None:
    found = day(slots["year"], slots["m"], slots["d"])
    return None if found is None else Fixed(found)


def _short(slots: Slots) -> Expression:
    return ShortYear(slots["short_year"])


def _spoken(slots: Slots) -> Expression:
    rest = slots.get("teens_spoken", 0) + slots.get("tens_spoken", 0) + slots.get("unit_word", 0)
    year = slots["century_spoken"] * 100 + rest
    return phase({**slots, "year": year}) or Fixed(Cell("year", year))


def _the_year(slots: Slots) -> Expression | Pair | None:
    year = slots["num"]
    return Fixed(Cell("year", int(year)), picked(slots)) if 1 <= year <= 3000 else None


def _old(slots: Slots) -> Cut:
    """Before 1400 a number of four digits is a year where a preposition and the words behind it leave no noun."""
    return Cut(Fixed(Cell("year", slots["year"])), before=1, behind=1)


def _old_span(slots: Slots, behind: int = 0) -> Pair | None:
    first, last = slots["first"], slots["year"]
    return Pair(Fixed(Cell("year", first)), Fixed(Cell("year", last)), behind) if first < last else None


def _old_years(slots: Slots) -> Pair | None:
    return _old_span(slots, behind=1)


def _century(slots: Slots) -> Expression:
    nth = slots.get("day") or slots.get("century_word", 1)
    return Fixed(Cell("century", nth - 1), picked(slots))


def _centuries(slots: Slots) -> Pair:
    """`the 19th and early 20th centuries`, before Christ too."""
    make = _bc_century if {"bc", "letter_b"} & set(slots) else _century
    later = {"day": slots["second"], "phase": slots.get("second_phase", "")}
    return Pair(make(slots), make(later))


def _bc_century(slots: Slots) -> Expression:
    return Fixed(Cell("century", -(slots.get("day") or slots.get("century_word", 1))), picked(slots))


def _days(slots: Slots) -> Expression | Pair | None:
    first = date({**slots, "day": slots["first"]})
    second = date({**slots, "day": slots["second"]})
    return None if first is None or second is None else Pair(first, second)


def _years(slots: Slots) -> Expression | Pair | None:
    first, last = slots["year_likely"], slots["short_year"]
    if last <= first % 100:
        return Fixed(Cell("month", first * 12 + last - 1)) if 1 <= last <= 12 else None
    return Pair(Fixed(Cell("year", first)), Fixed(Cell("year", first - first % 100 + last)))


def _season_years(slots: Slots) -> Pair | None:
    """`2012/13` runs over a year's end."""
    first = slots["year_likely"]
    if (first + 1) % 100 != slots["short_year"]:
        return None
    return Pair(Fixed(Cell("year", first)), Fixed(Cell("year", first + 1)))


def _day_of_year(slots: Slots) -> Expression | None:
    base = Base.NOW if "which" in slots else Base.TOLD
    year = Shift("year", slots.get("which", slots.get("told_which", 0)), base)
    return None if day(2000, slots["month"], slots["day"]) is None else Day(year, slots["month"], slots["day"])


def _day_of_month(slots: Slots) -> Expression:
    return Day(None, None, slots["day"])


def _hijacked(slots: Slots) -> Cut:
    return Cut(Fixed(_HIJACKED), behind=1)


DAYS = (
    Rule("{fullday}", Kind.DATE, date,
         yes=("on June 3, 2011 => 2011-06-03", "on 3rd of June 2011 => 2011-06-03", "Feb. 29, 2012 => 2012-02-29"),
         no=("the 1990s", "May be", "March 2011")),
    Rule("<weekday|weekday_short>[.][,] {fullday}", Kind.DATE, date,
         yes=("on Friday, June 3, 2011 => 2011-06-03", "Fri 3 June 2011 => 2011-06-03"), no=("Friday noon",)),
    Rule("{monthday}", Kind.DATE, date,
         yes=("on June 3 => 2012-06-03", "by 20 Jan. at last => 2012-01-20", "March eighth => 2012-03-08"),
         no=("they march 3 miles", "June 2011")),
    Rule("<the> ({nth} {mon}[[,] <year>]|{nth} <of> {mon}[[,] <year>]|<day:day_word> <of> {mon})", Kind.DATE, date,
         yes=("the 9th of June => 2012-06-09", "the 5 May raid => 2012-05-05"), no=("the 9th man",)),
    Rule("[<this> <coming> ]<weekday|weekday_short>[.][,] {monthday}", Kind.DATE, date,
         yes=("Friday, June 15 => 2012-06-15", "this coming Sunday, June 24 => 2012-06-24"), no=("Friday or June",)),
    Rule("{monthday} <of> (<that> [<same> ]|<the> <told_which> |<which> )<unit:year_unit>", Kind.DATE, _day_of_year,
         yes=("in 2009, on July 25 of that year => 2009-07-25", "May 1 of last year => 2011-05-01"),
         no=("July 25 of",)),
    Rule("<which> {monthday}", Kind.DATE, date, yes=("last June 30 => 2011-06-30",), no=("last 30 days",)),
    Rule("{mon} <first:day>(-|–| (<and>|<or>|<to>|<through>|-|–) )<second:day>[[,] <year>]",
         Kind.DATE, _days,
         yes=("May 1-3", "June 3 and 4, 2011"), no=("May and June",)),
    Rule("{mon} <first:day><ordinal_suffix>(-|–)<second:day><ordinal_suffix>[[,] <year>]", Kind.DATE, _days,
         yes=("June 3rd-5th",), no=("June 3rd",)),
    Rule("<first:day>(-|–| (<and>|<or>|<to>|-|–) )<second:day> {mon}[[,] <year>]", Kind.DATE, _days,
         yes=("from 1-3 May", "3 and 4 June 2011"), no=("3 or 4 men",)),
    Rule("<the> {nth} <of> <the> <month_unit>", Kind.DATE, _day_of_month,
         yes=("by the 5th of the month => 2012-06-05",), no=("the 5th of them",)),
    Rule("[<the> ]<d1|d2><ordinal_suffix> (<of> |){mon}", None, date, rank=-2, yes=("the 32nd of May",),
         no=("May the 5th",)),
    Rule("<a:month_number>/<b:day>/<year>", Kind.DATE, numeric,
         yes=("on 03/06/2012 => 2012-03-06",), no=("13/13/2013", "1/2")),
    Rule("<a:day>/<b:month_number>/<year>", Kind.DATE, numeric, rank=-1,
         yes=("on 23/06/2012 => 2012-06-23",), no=("13/13/2013",)),
    Rule("<a:month_number>/<b:day>/<year:short_year>", Kind.DATE, numeric,
         yes=("on 03/06/12 => 2012-03-06",), no=("1/2",)),
    Rule("<a:d1|d2>/<b:d1|d2>/<c:d2|d4>", None, date, rank=-2, yes=("13/13/2013",), no=("1/2",)),
    Rule("<b:day>.<a:month_number>.<year>", Kind.DATE, _dotted, yes=("on 22.6.2012 => 2012-06-22",), no=("22.60",)),
    Rule("<year>-<m:month_number>-<d:day>", Kind.DATE, _iso,
         yes=("on 2012-06-22 => 2012-06-22",), no=("2012-13-45",)),
    Rule("<year>/<m:month_number>/<d:day>", Kind.DATE, _iso,
         yes=("on 2012/06/22 => 2012-06-22",), no=("2012/13/45",)),
    Rule("(<september>[.] <eleven>|<nine>/<eleven>) <hijacked>", Kind.DATE, _hijacked,
         yes=("before the Sept. 11 attacks => 2001-09-11", "the 9/11 attacks => 2001-09-11"),
         no=("on Sept. 11", "the Sept. 11 attack on the base", "9/11 of them")),
)

MONTHS = (
    Rule("{mon}[,] <year>", Kind.DATE, date, yes=("in June 2011 => 2011-06",), no=("in June",)),
    Rule("{mon} (<of> <year>|'<year:short_year>)", Kind.DATE, date,
         yes=("in June of 2011 => 2011-06",), no=("in June of this year",)),
    Rule("<month>", Kind.DATE, date,
         yes=("in May => 2012-05", "since April => 2012-04"), no=("they may", "They march")),
    Rule("(<march> <of>|(<the>|<a>|<annual>) <march> <for>|<long> <march>)", None, date,
         yes=("the March of Mothers", "the Long March"), no=("March 3", "in March for good")),
    Rule("<month:month_short>.", Kind.DATE, date, yes=("in Apr. => 2012-04",), no=("octopus",)),
    Rule("<phase>[-| ]{somemonth}", Kind.DATE, phase,
         yes=("early June => 2012-06", "mid-May 2011 => 2011-05"), no=("early man",)),
    Rule("<phase> <in> {somemonth}", Kind.DATE, phase, yes=("late in June 2011 => 2011-06",), no=("late in coming",)),
    Rule("{mon} [<of> ](<which> <unit:year_unit>|<that> [<same> ]<unit:year_unit>|<the> <told_which> <unit:year_unit>)",
         Kind.DATE, date, yes=("June last year => 2011-06", "in May of this year => 2012-05"), no=("June last",)),
    Rule("<which> {mon}", Kind.DATE, date, yes=("last June => 2011-06", "next May => 2013-05"), no=("last one",)),
)

YEARS = (
    Rule("<year:year_likely>", Kind.DATE, date, yes=("in 2011 => 2011",), no=("in 12011", "2,011 men", "in 3011")),
    Rule("<year_lead> <year:year_old>(.|,|;|:|\\))", Kind.DATE, _old, yes=("in 1066, => 1066", "since 1215. => 1215"),
         no=("in 1066 cases",)),
    Rule("<year_lead> <year:year_old> <clause_word>", Kind.DATE, _old,
         yes=("In 1066 the duke landed => 1066", "built in 1093 by monks => 1093"), no=("in 1200 places",)),
    Rule("<from> <first:year_old> <through> <year:year_old|year_likely>(.|,|;|:|\\)| <clause_word>)", Kind.DATE,
         _old_years, yes=("He ruled from 1368 to 1644.",), no=("from 1200 to 1300 men",)),
    Rule("(<of> |\\()<first:year_old>(-|–)<year:year_old|year_likely>", Kind.DATE, _old_span,
         yes=("the famine of 1315-1317", "the plague (1346–1353)"), no=("1200-1100 men",)),
    Rule("''<short_year>[ <show_unit>]", None, _short, yes=("''60 Minutes''",), no=("'60",)),
    Rule("'<short_year>", Kind.DATE, _short, yes=("in '94 => 1994",), no=("'9",)),
    Rule("<year_likely>/<short_year>", Kind.DATE, _season_years, yes=("in 2012/13", "the 1999/00 season"),
         no=("in 2012/1",)),
    Rule("<year_likely>(-|–)<short_year>", Kind.DATE, _years, yes=("in 1994-96",), no=("1994-a",)),
    Rule("(<the> <year_unit> |<year_unit> )<num>", Kind.DATE, _the_year,
         yes=("the year two thousand => 2000", "the year 1066 => 1066"), no=("the year",)),
    Rule("<century_spoken>[ |-](<teens_spoken>|<tens_spoken>[[ |-]<unit_word>])", Kind.DATE, _spoken,
         yes=("in nineteen ninety-six => 1996", "nineteen fourteen => 1914"), no=("nineteen men",)),
    Rule("<month> <century_spoken>[ |-](<teens_spoken>|<tens_spoken>[[ |-]<unit_word>])", Kind.DATE, _spoken,
         yes=("in January nineteen ninety-six => 1996-01",), no=("January nineteen",)),
    Rule("[<the> ][<phase> ]<season> <of> <century_spoken>[ |-](<teens_spoken>|<tens_spoken>[[ |-]<unit_word>])",
         Kind.DATE, _spoken, yes=("the winter of nineteen ninety-four => 1994-WI",),
         no=("the winter of nineteen men",)),
    Rule("<phase>[-| ]{someyear}", Kind.DATE, phase,
         yes=("early 2011 => 2011", "mid-2011 => 2011", "later this year => 2012"), no=("early on",)),
    Rule("<phase> <in> ({someyear}|<the> <unit:year_unit>)", Kind.DATE, phase,
         yes=("early in 2011 => 2011",), no=("early in life",)),
    Rule("<decade_year>(<s>|'<s>)", Kind.DATE, date, yes=("in 1990s style => 199",), no=("1991s",)),
    Rule("<the> [<phase>[-| ]](<decade_year>(<s>|'<s>)|'<decade_short><s>|<decade_short><s>|<decade_name>)",
         Kind.DATE, phase,
         yes=("the 1990s => 199", "the late '80s => 198", "the mid-nineties => 199"), no=("the 90",)),
    Rule("<the> <stage:half_stage> <half_unit> <of> {somemonth}", Kind.DATE, phase,
         yes=("the second half of July => 2012-07",), no=("the second half of them",)),
    Rule("<the> <stage:half_stage> <half_unit> <of> <the> (<decade_year>(<s>|'<s>)|'<decade_short><s>|<decade_name>)",
         Kind.DATE, phase, yes=("the last half of the 1980s => 198",), no=("half of them",)),
    Rule("'<decade_short><s>", Kind.DATE, phase, yes=("in '60s style => 196",), no=("'65s",)),
    Rule("<phase>[-| ](<decade_year>(<s>|'<s>)|<decade_name>)", Kind.DATE, phase,
         yes=("early 1990s => 199",), no=("early 19",)),
    Rule("[<the> ][<phase>[-| ]](<day><ordinal_suffix>|<century_word>)[ |-]<century>", Kind.DATE, _century,
         yes=("the 19th century => 18", "early eighteenth-century art => 17"), no=("a century",)),
    Rule("[<the> ](<day><ordinal_suffix>|<century_word>)( <joiner> | - | – |-|–)[<the> ][<second_phase:phase>[-| ]]"
         "(<second:day><ordinal_suffix>|<second:century_word>) <centuries>[ {bc}]", Kind.DATE, _centuries,
         yes=("in the 19th and early 20th centuries", "the third or second centuries BC"), no=("19th and 20th men",)),
    Rule("<the> <stage> <of> [<the> ](<day><ordinal_suffix>|<century_word>)[ |-]<century>", Kind.DATE, _century,
         yes=("at the end of the 18th century => 17",), no=("the end of the century",)),
    Rule("<the> <stage> <of> [<the> ](<day><ordinal_suffix>|<century_word>)[ |-]<century> {bc}", Kind.DATE,
         _bc_century, yes=("the middle of the 9th century BC => BC08",), no=("the middle of the century BC",)),
    Rule("[<the> ][<phase>[-| ]](<day><ordinal_suffix>|<century_word>)[ |-]<century> {bc}", Kind.DATE, _bc_century,
         yes=("the 3rd century BC => BC02", "the fifth century B.C. => BC04"), no=("a century BC",)),
)

BEFORE_CHRIST = (
    Rule("[<ca>[.] ][<phase> ]<number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc,
         yes=("in 241 BC => BC0241", "by 44 B.C. => BC0044"), no=("241 BCA",)),
    Rule("<first:d1|d2|d3|d4>(-|–| (<joiner>|-|–) )<number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc_years,
         yes=("in 264-241 BC", "from 499 to 493 B.C."), no=("264-241 men",)),
    Rule("{mon}[,] <number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc,
         yes=("in March 44 BC => BC0044-03",), no=("March 44",)),
    Rule("({mon} <day>[,]|<day> {mon}[,]) <number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc,
         yes=("on 15 March 44 BC => BC0044-03-15",), no=("15 March 44",)),
    Rule("[<the> ][<phase> ]<season> (<of> |)<number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc,
         yes=("the spring of 480 BC => BC0480-SP",), no=("spring of 480",)),
    Rule("<the> <stage> <of> <number:d1|d2|d3|d4> {bc}", Kind.DATE, _bc,
         yes=("the end of 480 BC => BC0480",), no=("the end",)),
    Rule("<the> <stage> <of> <the> <number:d2|d3|d4><s> {bc}", Kind.DATE, _bc_decade,
         yes=("the end of the 460s BC => BC046",), no=("the end of the 460s",)),
    Rule("<the> <number:d2|d3|d4><s> {bc}", Kind.DATE, _bc_decade, yes=("the 470s BC => BC047",), no=("the 470s",)),
    Rule("<number:d1|d2|d3|d4> {ad}", Kind.DATE, _ad, yes=("in 79 AD => 0079",), no=("in 79",)),
    Rule("{ad} <number:d1|d2|d3|d4>", Kind.DATE, _ad,
         yes=("in A.D. 79 => 0079", "AD 410 => 0410"), no=("an ad of 79",)),
)

RULES = DAYS + MONTHS + YEARS + BEFORE_CHRIST
