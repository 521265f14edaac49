"""Rules for lengths of time: exact, vague and fractional, and what they hang on (`the past`, `the next`)."""

from __future__ import annotations

from facts.calendar.expression import Cut, Expression, Length, Pair
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _exact(slots: Slots) -> Expression:
    count = slots.get("num", slots.get("couple", 1))
    return Length(slots["unit"], count, count, slots.get("span_which", ""))


def _and_half(slots: Slots) -> Expression:
    count = slots.get("num", 1) + 0.5
    return Length(slots["unit"], count, count, slots.get("span_which", ""))


def _half(slots: Slots) -> Expression:
    return Length(slots["unit"], 0.5, 0.5)


def _vague(slots: Slots) -> Expression:
    return Length(slots["unit"], None, None, slots.get("span_which", ""))


def _ahead(slots: Slots) -> Expression:
    return Length(slots["unit"], None, None, "next")


def _range(slots: Slots) -> Pair:
    unit = slots["unit"]
    low, high, tie = slots["low"], slots["high"], slots.get("span_which", "")
    return Pair(Length(unit, low, low, tie), Length(unit, high, high, tie))


def _long(slots: Slots) -> Cut:
    return Cut(_exact(slots), before=1)


def _run(slots: Slots) -> Expression:
    seconds = (slots["hours"] * 60 + slots["minutes"]) * 60 + slots["seconds"]
    return Length("second", seconds, seconds)


def _lasting(slots: Slots) -> Cut:
    return Cut(Length(slots["unit"], slots.get("num"), slots.get("num")), before=2)


def _ended(slots: Slots) -> Cut:
    return Cut(Length(slots["unit"], 1, 1, "ended"), behind=1)


def _or_two(slots: Slots) -> Expression:
    return Length(slots["unit"], 1, slots["num"], slots.get("span_which", ""))


EXACT = (
    Rule("<num>[-| ]{units}", Kind.DURATION, _exact,
         yes=("a 15-month uprising => P15M", "six hours => PT6H", "2.5 years => P30M",
              "two and a half years => P30M", "a two-and-a-half-year war => P30M", "5 1/2 hours => PT330M"),
         no=("15 men",)),
    Rule("<num>[ ]<unit:time_short>", Kind.DURATION, _exact, yes=("10 HRS => PT10H",), no=("10 minuses",)),
    Rule("<hours:d1>:<minutes:minute>:<seconds:minute>", Kind.DURATION, _run,
         yes=("she ran it in 3:05:20 => PT11120S",), no=("at 3:05 p.m.", "at 15:05:20")),
    Rule("<another> <num> [<more> ]{units}", Kind.DURATION, _exact,
         yes=("another seven months => P7M",), no=("another seven men",)),
    Rule("<num> <more> {units}", Kind.DURATION, _exact, yes=("two more weeks => P2W",), no=("two more men",)),
    Rule("<num>(-| )<unit:time_unit>(-| )<long>", Kind.DURATION, _exact,
         yes=("a nine-day-long siege => P9D",), no=("a long day",)),
    Rule("<unit:long_unit>-<long>", Kind.DURATION, _exact, yes=("day-long talks => P1D",), no=("year long ago",)),
    Rule("(<a>|<the>) <unit:long_unit>-<long>", Kind.DURATION, _long,
         yes=("a decade-long drought => P1DE", "the year-long siege => P1Y"), no=("a long year",)),
    Rule("<a> [<more> ]<unit:long_unit|short_unit>", Kind.DURATION, _exact,
         yes=("for a year => P1Y", "in an hour => PT1H"), no=("a second man",)),
    Rule("<one_word> [<more> ]<unit:long_unit|short_unit>", Kind.DURATION, _exact,
         yes=("another year => P1Y",), no=("one man",)),
    Rule("<a> <couple> [<of> |<more> ]{units}", Kind.DURATION, _exact,
         yes=("a couple of years => P2Y",), no=("a couple of men",)),
    Rule("[<the> ]<span_which> <num> {units}", Kind.DURATION, _exact,
         yes=("for the past two weeks => P2W", "the next five years => P5Y"), no=("the past two men",)),
    Rule("<the> <span_which> <couple> [<of> ]{units}", Kind.DURATION, _exact,
         yes=("the next couple of years => P2Y",), no=("the next couple",)),
    Rule("<may_last> <last> [<num>|<few>|<vague>] {units}", Kind.DURATION, _lasting,
         yes=("it will last two weeks => P2W", "expected to last several days => PXD"), no=("the last two weeks",)),
    Rule("<the> <num> {units}", Kind.DURATION, _exact, yes=("the nine months => P9M",), no=("the nine men",)),
    Rule("<the> (<span_which:span_past>) <unit:long_unit>", Kind.DURATION, _exact,
         yes=("the past year => P1Y",), no=("the past man",)),
)

FRACTIONS = (
    Rule("(<a>|<one_word>)[-| ]<unit:long_unit|short_unit>(-| )<and>(-| )<a>(-| )<half_word>",
         Kind.DURATION, _and_half,
         yes=("a year-and-a-half => P18M", "a minute and a half => PT90S"), no=("a man and a half",)),
    Rule("<half_word> <a> <unit:long_unit|short_unit>", Kind.DURATION, _half,
         yes=("half an hour => PT30M",), no=("half a man",)),
    Rule("[<a> |<the> ]<half_word>(-| )<unit:half_units>", Kind.DURATION, _half,
         yes=("a half-hour talk => PT30M",), no=("half men",)),
)

PERIODS = (
    Rule("[<the> ]<span_which> <num> <unit:quarters|seasons_unit>", Kind.DURATION, _exact,
         yes=("the past three summers => P3SU", "the next two quarters => P2Q"), no=("three quarters",)),
    Rule("[<the> ]<span_which> (<few>|<vague>) <unit:seasons_unit>", Kind.DURATION, _vague,
         yes=("the past few summers => PXSU",), no=("several quarters",)),
    Rule("<the> <fiscal> <unit:year_unit> <ended>", Kind.DURATION, _ended,
         yes=("in the fiscal year ended March 31 => P1Y",), no=("the fiscal year",)),
    Rule("<the> <unit:year_unit|month_unit|week> <ended>", Kind.DURATION, _ended,
         yes=("for the year ended March 31 => P1Y",), no=("the end of the year",)),
)

VAGUE = (
    Rule("<unit:span_units>", Kind.DURATION, _vague,
         yes=("after years of war => PXY", "for weeks => PXW"), no=("year",)),
    Rule("[<a> |<the> ](<few>|<vague>) [<more> ]<unit:time_units>", Kind.DURATION, _vague,
         yes=("several days => PXD", "a few hours => PTXH"), no=("a few men",)),
    Rule("[<the> ]<span_which> (<few>|<vague>) <unit:time_units>", Kind.DURATION, _vague,
         yes=("the past few weeks => PXW",), no=("the past few men",)),
    Rule("<the> [<span_which> ]<unit:span_units>", Kind.DURATION, _vague,
         yes=("the years => PXY", "the first hours => PTXH"), no=("the first year",)),
    Rule("<the> <unit:span_units> <ahead>", Kind.DURATION, _ahead, yes=("in the weeks ahead => PXW",),
         no=("weeks ahead",)),
    Rule("<vague>-<unit:time_unit>", Kind.DURATION, _vague, yes=("a several-year plan => PXY",), no=("several years",)),
    Rule("<unit:long_units>-<long>", Kind.DURATION, _vague,
         yes=("a decades-long war => PXDE",), no=("long decades of",)),
    Rule("[<a> |<the> ]<long_unit|short_unit|quarter>-<round_word>", None, _vague,
         yes=("a year-round resort", "the quarter-to-quarter rise", "day-to-day work"), no=("a year on",)),
    Rule("<as> <many> <unit:time_units>", None, _vague, yes=("the third in as many years",), no=("many years",)),
    Rule("<unit:span_units> <or> <second:span_units>", Kind.DURATION, _vague,
         yes=("within weeks or months => PXW",), no=("weeks or a man",)),
    Rule("<dozens> <of> <unit:time_units>", Kind.DURATION, _vague,
         yes=("hundreds of years => PXY",), no=("hundreds of men",)),
)

RANGES = (
    Rule("<low:num>(-| )(<to>|<or>)(-| )<high:num>[-| ]{units}", Kind.DURATION, _range,
         yes=("two to six days",), no=("two to six men",)),
    Rule("<low:num>(-|–)<high:num> {units}", Kind.DURATION, _range, yes=("5-10 years",), no=("5-10 men",)),
    Rule("<the> <span_which> <low:num> (<to>|<or>) <high:num> {units}", Kind.DURATION, _range,
         yes=("the next 12 to 18 months",), no=("the next two men",)),
    Rule("<the> <span_which> <unit:long_unit> <or> <num>", Kind.DURATION, _or_two,
         yes=("in the next year or two => P1Y/P2Y",), no=("the next year or so",)),
    Rule("<a> <unit:long_unit|short_unit> <or> <num>", Kind.DURATION, _or_two,
         yes=("a year or two => P1Y/P2Y",), no=("a year or so",)),
)

RULES = EXACT + FRACTIONS + PERIODS + VAGUE + RANGES
