"""Rules for quarters, halves, fiscal years and the periods of business reports."""

from __future__ import annotations

from facts.calendar.cells import Cell
from facts.calendar.expression import Base, Cut, Expression, Fixed, Length, Named, Shift
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _year(slots: Slots) -> int | Expression | None:
    if "year_likely" in slots:
        year: int = slots["year_likely"]
        return year
    if "which" in slots:
        return Shift("year", slots["which"], Base.NOW)
    if "that" in slots:
        return Shift("year", 0, Base.TOLD)
    return None


def _quarter(slots: Slots) -> Expression:
    return Named("quarter", slots.get("which_quarter") or slots.get("quarter_number") or 0, _year(slots))


def _a_quarter(slots: Slots) -> Cut:
    return Cut(_quarter(slots), before=1)


def _half(slots: Slots) -> Expression:
    return Named("half", slots.get("which_half") or slots["half_number"], _year(slots))


def _half_result(slots: Slots) -> Cut:
    return Cut(_half(slots), behind=1)


def _this_quarter(slots: Slots) -> Expression:
    return Named("quarter", 0)


def _year_ago(slots: Slots) -> Expression:
    return Shift("year", -1, Named("quarter", slots.get("which_quarter", 0)))


def _the_year_before(slots: Slots) -> Cut:
    return Cut(_year_before(slots), before=1)


def _year_before(slots: Slots) -> Expression:
    return Shift("year", -1, Base.TOLD, alike=True)


def _alike(slots: Slots) -> Expression:
    """The same stretch of the year before: a quarter's where the story is of one, else the year."""
    return Shift("year", -1, Base.NOW, alike=True)


def _month_quarter(slots: Slots) -> Expression:
    """The quarter that a month ends, as Australians name it."""
    return Shift("quarter", 0, Named("month", slots["month"]))


def _current_quarter(slots: Slots) -> Expression:
    return Named("quarter", 0, which=0)


def _same_length(slots: Slots) -> Expression:
    return Length(slots["unit"], slots["num"], slots["num"])


def _fiscal(slots: Slots) -> Expression:
    return Fixed(Cell("fiscal", slots["year_likely"]))


def _fiscal_told(slots: Slots) -> Expression:
    return Shift("year", slots.get("which", 0), Base.NOW)


def _period(slots: Slots) -> Expression:
    return Shift("quarter", 0, Named("quarter", 0, _year(slots)))


QUARTERS = (
    Rule("[<the> |<this> ][<fiscal>( |-)]<which_quarter> <quarter|period>", Kind.DATE, _quarter,
         yes=("second quarter profit => 2012-Q2", "the fourth quarter => 2011-Q4"), no=("a quarter",)),
    Rule("[<fiscal>( |-)]<which_quarter>-<quarter|period>", Kind.DATE, _quarter,
         yes=("third-quarter profit => 2011-Q3", "the fiscal first-quarter loss => 2012-Q1"), no=("a quarter",)),
    Rule("<a> [<fiscal>( |-)]<which_quarter>-<quarter|period>", Kind.DATE, _a_quarter,
         yes=("a third-quarter loss => 2011-Q3", "a fiscal fourth-quarter gain => 2011-Q4"), no=("a third quarter",)),
    Rule("[<the> ][<fiscal> ]<which_quarter>[-| ]<quarter> <of> [<fiscal> ]{its_year}",
         Kind.DATE, _quarter,
         yes=("the third quarter of 2010 => 2010-Q3", "third quarter of last year => 2011-Q3"),
         no=("third quarter",)),
    Rule("[<the> ]<year_likely>['<s>] <which_quarter> <quarter>", Kind.DATE, _quarter,
         yes=("the 2010 third quarter => 2010-Q3",), no=("2010 third",)),
    Rule("<which> <year_unit>'<s> [<which_quarter> ]<quarter>", Kind.DATE, _quarter,
         yes=("last year's third quarter => 2011-Q3",), no=("last year's",)),
    Rule("<which_quarter>[-| ]<quarter> [<fiscal> ]<year_likely>", Kind.DATE, _quarter,
         yes=("third quarter 2010 => 2010-Q3",), no=("third 2010",)),
    Rule("<q><quarter_number>[( |-| <of> )<year_likely>]", Kind.DATE, _quarter,
         yes=("Q3 2010 => 2010-Q3",), no=("Q7 2010",)),
    Rule("<quarter_number><q>[ <year_likely>]", Kind.DATE, _quarter, yes=("in 3Q 2010 => 2010-Q3",), no=("7Q",)),
    Rule("<the> [<latest> ]<quarter>", Kind.DATE, _this_quarter,
         yes=("the quarter => 2012-Q1", "the latest quarter => 2012-Q1"), no=("a quarter",)),
    Rule("[<the> ]<step:current> <quarter>", Kind.DATE, _current_quarter, rank=1,
         yes=("third quarter; in the current quarter => 2012-Q2",), no=("the current",)),
    Rule("<the> <quarter|period> <a> <year_unit> <year_ago>", Kind.DATE, _alike,
         yes=("third quarter; for the quarter a year ago => 2010-Q3",), no=("the quarter a year",)),
    Rule("<the> <alike> <quarter|period> (<a> <year_unit> <year_ago>|[<of> |<in> ]<last> <year_unit>"
         "|<year_ago>|<the> <year_unit> <before>)", Kind.DATE, _alike,
         yes=("third quarter; the same period last year => 2010-Q3", "the comparable period a year earlier => 2011"),
         no=("the same period",)),
    Rule("<the> <alike> <quarter|period> (<of>|<in>) <year_likely>", Kind.DATE, _quarter,
         yes=("third quarter; the corresponding period of 2009 => 2009-Q3",), no=("the same period",)),
    Rule("<the> <year_unit>-<year_ago> <num> {units}", Kind.DURATION, _same_length,
         yes=("in the year-earlier nine months => P9M",), no=("the year-earlier nine",)),
    Rule("<the> {mon}[-| ]<quarter>", Kind.DATE, _month_quarter,
         yes=("in the March quarter => 2012-Q1", "the June-quarter figure => 2012-Q2"), no=("the March of",)),
    Rule("<the> <latest> <period>", Kind.DATE, _this_quarter,
         yes=("the latest period => 2012-Q1",), no=("the period",)),
    Rule("<the> <year_likely> (<quarter>|<period>)", Kind.DATE, _quarter,
         yes=("third quarter; the 2010 period => 2010-Q3",), no=("the 2010 men",)),
    Rule("[<the> ]<year_unit>(-| )<year_ago> [<which_quarter> ](<quarter>|<period>)", Kind.DATE, _year_ago,
         yes=("the year-ago quarter => 2011-Q1",), no=("a year ago",)),
    Rule("(<the>|<a>) <year_unit>-<year_ago>", Kind.DATE, _the_year_before,
         yes=("third quarter; a year-ago loss => 2011-Q3",), no=("a year ago",)),
    Rule("<year_unit>-<year_ago>", Kind.DATE, _year_before,
         yes=("third quarter; year-earlier profit => 2010-Q3",), no=("year earlier",)),
)

HALVES = (
    Rule("[<the> ]<which_half>[-| ]<half_unit> <of> {its_year}",
         Kind.DATE, _half,
         yes=("the second half of 2010 => 2010-H2",), no=("half of 2010",)),
    Rule("<which_half>-<half_unit> <result_word>", Kind.DATE, _half_result,
         yes=("first-half profit => 2012-H1",), no=("a first-half goal",)),
    Rule("<which> <year_unit>'<s> <which_half> <half_unit>", Kind.DATE, _half,
         yes=("last year's second half => 2011-H2",), no=("last year's half",)),
    Rule("<the> <which_half>[-| ]<half_unit>", Kind.DATE, _half,
         yes=("the first half => 2012-H1",), no=("the half",)),
    Rule("<h><half_number> <year_likely>", Kind.DATE, _half, yes=("H2 2010 => 2010-H2",), no=("H3 2010",)),
)

FISCAL = (
    Rule("[<the> ]<fiscal>[ <year_unit>] <year_likely>", Kind.DATE, _fiscal,
         yes=("in fiscal 1989 => FY1989",), no=("fiscal year",)),
    Rule("[<the> ]<year_likely> (<fiscal>|<financial>) <year_unit>", Kind.DATE, _fiscal,
         yes=("in the 2012 fiscal year => FY2012",), no=("the 30 fiscal years",)),
    Rule("<the> [<latest> ]<fiscal> <year_unit>", Kind.DATE, _fiscal_told,
         yes=("the fiscal year => 2012",), no=("fiscal year",)),
    Rule("<which> <fiscal> <year_unit>", Kind.DATE, _fiscal_told,
         yes=("last fiscal year => 2011",), no=("last year",)),
    Rule("<the> <latest> <year_unit>", Kind.DATE, _fiscal_told, yes=("the full year => 2012",), no=("a full year",)),
)

RULES = QUARTERS + HALVES + FISCAL
