"""Rules for dates counted from now or from a date just named: `yesterday`, `last week`, `two years ago`, `that day`."""

from __future__ import annotations

from facts.calendar.expression import Base, Cut, Expression, Length, Named, Nth, Reference, Shift, Use
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots, date, phase, picked
from facts.model import Kind


def _ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -slots["num"], Base.NOW, counted=True)


def _one_ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -1, Base.NOW, alike=True, counted=True)


def _one_earlier(slots: Slots) -> Expression:
    return Shift(slots["unit"], -1, Base.TOLD, alike=True, counted=True)


def _or_so_ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -slots.get("num", 1), Base.NOW, "APPROX", counted=True)


def _nowadays(slots: Slots) -> Cut:
    return Cut(Reference("PRESENT_REF", use=Use.FACT), behind=3)


def _before(slots: Slots) -> Cut:
    return Cut(Shift(slots["unit"], -slots.get("num", 1), Base.TOLD, counted=True), behind=1)


def _vague_ago(slots: Slots) -> Expression:
    return Reference("PAST_REF")


def _couple_ago(slots: Slots) -> Expression:
    return Shift(slots["unit"], -2, Base.NOW, counted=True)


def _from_now(slots: Slots) -> Expression:
    return Shift(slots["unit"], slots.get("num", 1), Base.NOW, counted=True)


def _told(slots: Slots) -> Expression:
    return Shift(slots["unit"], slots.get("num", 1) * (slots.get("earlier") or slots["later"]), Base.TOLD, counted=True)


def _vague_told(slots: Slots) -> Expression:
    return Reference("PAST_REF" if "earlier" in slots else "FUTURE_REF")


def _beyond(slots: Slots) -> Cut:
    count = slots.get("num", 1)
    return Cut(Length(slots["unit"], count, count), behind=2)


def _unit_before(slots: Slots) -> Expression:
    return Shift(slots["unit"], -1, Base.TOLD)


def _unit_after(slots: Slots) -> Cut:
    return Cut(Shift(slots["unit"], 1, Base.TOLD), behind=1)


def _after_next(slots: Slots) -> Expression:
    return Shift(slots["unit"], 2, Base.NOW)


def _before_last(slots: Slots) -> Expression:
    return Shift(slots["unit"], -2, Base.NOW)


def _week_on(slots: Slots) -> Expression:
    return Shift("day", 7, Named("weekday", slots["weekday"], which=1))


def _day_before(slots: Slots) -> Cut:
    return Cut(Shift("day", slots["before_after"], Base.TOLD), behind=1)


def _event_day(slots: Slots) -> Cut:
    return Cut(Shift("day", slots["before_after"], Base.TOLD, use=Use.TIMEX), behind=1)


def _day_beside(slots: Slots) -> Shift | None:
    base = date(slots)
    return None if base is None else Shift("day", slots["before_after"], base)


def _told_name(slots: Slots) -> Expression | None:
    found = date({**slots, "which": slots["told_which"]})
    return found._replace(told=True) if isinstance(found, Named) else found


def _this_unit(slots: Slots) -> Expression:
    return Shift(slots["unit"], 0, Base.NOW, use=Use.TIMEX)


def _told_unit(slots: Slots) -> Expression:
    """`that year` is the one just named; `the year`, `this year` the one the story is in."""
    base = Base.TOLD if "that" in slots or "told_which" in slots or slots["unit"] == "day" else Base.NOW
    return Shift(slots["unit"], slots.get("told_which", slots.get("which", 0)), base, picked(slots))


def _the_end(slots: Slots) -> Cut:
    return Cut(_end(slots), before=1)


def _coming(slots: Slots) -> Expression:
    return Named("weekday", slots["weekday"], which=1)


def _end(slots: Slots) -> Expression:
    return Shift(slots["unit"], 0, Base.TOLD, "END")


def _past_weekend(slots: Slots) -> Expression:
    return Named("weekend", 0, which=-1)


def _this_weekend(slots: Slots) -> Expression:
    return Named("weekend", 0, which=0)


def _day_of_week(slots: Slots) -> Expression:
    return Nth(str(slots["weekday"]), 1, Shift("week", slots["which"], Base.NOW))


def _weekend(slots: Slots) -> Expression:
    return Named("weekend", 0, None, slots.get("which"), mod=picked(slots))


def _season(slots: Slots) -> Expression:
    return Named("season", slots["season"], slots.get("year"), slots.get("which"), mod=picked(slots))


def _next_season(slots: Slots) -> Expression:
    if slots["told_which"] == 0:
        return Named("season", slots["season"], Shift("year", 0, Base.TOLD))
    return Named("season", slots["season"], None, slots["told_which"], told=True)


def _seasons_ago(slots: Slots) -> Expression | None:
    """So many of that name back, in whole numbers that anybody remembers; the one that is still on does not count."""
    count = slots["num"]
    return Named("season", slots["season_ago"], which=-int(count)) if count in range(1, 100) else None


def _season_of(slots: Slots) -> Expression:
    base = Base.NOW if "which" in slots else Base.TOLD
    return Named("season", slots["season"], Shift("year", slots.get("which", slots.get("told_which", 0)), base))


DAYS = (
    Rule("<day_word_now>", Kind.DATE, date, yes=("yesterday => 2012-06-21", "Tomorrow => 2012-06-23"), no=("day",)),
    Rule("<weekday>", Kind.DATE, date,
         yes=("on Friday => 2012-06-22", "Thursday's vote => 2012-06-21"), no=("Fridays",)),
    Rule("<which> [<past_alone> ](<weekday>|<weekday:weekday_short>)", Kind.DATE, date,
         yes=("last Friday => 2012-06-15", "next Monday => 2012-06-25"), no=("last one",)),
    Rule("(<this> <coming> |<coming> )<weekday>", Kind.DATE, _coming,
         yes=("this coming Monday => 2012-06-25",), no=("coming home",)),
    Rule("<phase> (<day_word_now>|<weekday>|<which> <weekday>)", Kind.DATE, phase,
         yes=("late yesterday => 2012-06-21", "early Tuesday => 2012-06-19"), no=("early one",)),
    Rule("(<fabled> <weekday>|<weekday> <paper>|<mail> <on> <weekday>)", None, _weekend, rank=-1,
         yes=("on Bloody Sunday", "the Sunday Times", "the Mail on Sunday"), no=("a sunny Sunday",)),
    Rule("(<paper_before> <today_title>|<show_number> <show_unit>|<high_title> <noon>|<this_title> <week_title>)", None,
         _weekend, rank=1, yes=("told USA Today", "on “60 Minutes”", "as in High Noon", "on This Week"),
         no=("at noon today", "for 60 minutes", "high noon", "This week")),
    Rule("<today>'<s> <of_our_days>", Kind.DATE, _nowadays,
         yes=("in today's world => PRESENT_REF",), no=("today's vote", "today")),
    Rule("[<the> ]<day_unit> <before_after> {someday}", Kind.DATE, _day_beside,
         yes=("the day before yesterday => 2012-06-20", "the day after tomorrow => 2012-06-24",
              "the day after June 3 => 2012-06-04"),
         no=("the day before", "the day after the vote")),
)

UNITS = (
    Rule("<which> <unit:which_unit>", Kind.DATE, date,
         yes=("last week => 2012-W24", "this month => 2012-06", "next year => 2013"), no=("last man",)),
    Rule("<phase> [<in> |<on> ]<which> <unit:which_unit>", Kind.DATE, phase,
         yes=("early next week => 2012-W26", "late last month => 2012-05"), no=("early this",)),
    Rule("<phase> [<in> |<on> ](<the>|<that>) [<same> ]<unit:told_unit>", Kind.DATE, _told_unit,
         yes=("later that month => 2012-06", "early in the day => 2012-06-22"), no=("later that",)),
    Rule("<the> <stage> <of> (<which>|<the>|<that>) [<same> ]<unit:told_unit>", Kind.DATE, _told_unit,
         yes=("the end of the month => 2012-06", "the start of next year => 2013"), no=("the end of them",)),
    Rule("<the> <stage> <of> ({somemonth}|<year:year_likely>|[<the> ]{decade})", Kind.DATE, phase,
         yes=("the end of 1990 => 1990", "the middle of June => 2012-06"), no=("the end of them",)),
    Rule("<that> [<same> ]<unit:told_unit>", Kind.DATE, _told_unit,
         yes=("that day => 2012-06-22", "on June 3, 2011 ... that same year => 2011"), no=("that one",)),
    Rule("<the> <told_which> <unit:told_unit>", Kind.DATE, _told_unit,
         yes=("in May 2011 and the following month => 2011-06", "the same day => 2012-06-22"),
         no=("the following one",)),
    Rule("<the> <unit:which_unit|weekend> <after_word> <next>", Kind.DATE, _after_next,
         yes=("the week after next => 2012-W27", "the year after next => 2014"), no=("the week after",)),
    Rule("<the> <unit:which_unit> <before> <last>", Kind.DATE, _before_last,
         yes=("the year before last => 2010", "the month before last => 2012-04"), no=("the year before",)),
    Rule("<weekday> <week>", Kind.DATE, _week_on, yes=("on Monday week => 2012-07-02",), no=("Monday weekly",)),
    Rule("<the> <unit:which_unit> <after_word>(.|,|;)", Kind.DATE, _unit_after,
         yes=("In 2009 or the year after, => 2010",), no=("the year after the war",)),
    Rule("<the> <unit:which_unit> <before>", Kind.DATE, _unit_before,
         yes=("in 2009, down from the year before => 2008",), no=("the year",)),
    Rule("<the> <unit:day_unit> <before_after>(.|,|;|?|!)", Kind.DATE, _day_before,
         yes=("on June 4, or the day after. => 2012-06-05",), no=("the day after they left",)),
    Rule("<the> <unit:day_unit> <before_after>", Kind.DATE, _event_day,
         yes=("On June 4 it rained, the day after the vote.",), no=("the daybreak",)),
    Rule("<the> <told_which> (<weekday>|{mon})", Kind.DATE, _told_name,
         yes=("the previous Monday => 2012-06-18", "the following May => 2013-05"), no=("the previous man",)),
    Rule("<this> <unit:day_unit>", Kind.DATE, _told_unit, yes=("this day => 2012-06-22",), no=("this dog",)),
    Rule("<this> <past_alone> <weekend>", Kind.DATE, _past_weekend,
         yes=("this past weekend => 2012-W24-WE",), no=("the past",)),
    Rule("<this> <coming> <weekend>", Kind.DATE, _this_weekend,
         yes=("this coming weekend => 2012-W25-WE",), no=("coming to a weekend",)),
    Rule("<weekday> <of> <which> <week>", Kind.DATE, _day_of_week,
         yes=("on Wednesday of last week => 2012-06-13", "Monday of next week => 2012-06-25"), no=("Monday of May",)),
    Rule("[<the> |<this> |<that> ][<which> ]<weekend>", Kind.DATE, _weekend,
         yes=("this weekend => 2012-W25-WE", "last weekend => 2012-W24-WE"), no=("weekender",)),
    Rule("<a> <weekend>", None, _weekend, yes=("a weekend of rain", "a weekend break"), no=("the weekend",)),
    Rule("(<a>|<the>) (<unit:year_unit>|<unit:month_unit>)-<end>", Kind.DATE, _the_end,
         yes=("a year-end report => 2012",), no=("a year in",)),
    Rule("(<unit:year_unit>|<unit:month_unit>)(-| |'<s> )<end>", Kind.DATE, _end,
         yes=("by year-end => 2012", "at month's end => 2012-06"), no=("year in",)),
)

TOLD_UNITS = (
    Rule("<the> <unit:year_unit|week|month_unit>", Kind.DATE, _this_unit,
         yes=("the year", "by the week"), no=("years",)),
)

SEASONS = (
    Rule("<which> [<past_alone> ]<season>", Kind.DATE, _season,
         yes=("last fall => 2011-FA", "this summer => 2012-SU"), no=("last man",)),
    Rule("[<the> ][<phase> ]<season> (<of> |)<year>", Kind.DATE, _season,
         yes=("the summer of 2011 => 2011-SU", "late autumn 2011 => 2011-FA"), no=("falls 2011",)),
    Rule("[<the> ]<season> <of> (<which> |<that> [<same> ]|<the> <told_which> )<year_unit>", Kind.DATE, _season_of,
         yes=("the spring of next year => 2013-SP",), no=("the spring of",)),
    Rule("(<the> <told_which> |<told_which:that> [<same> ])<season>", Kind.DATE, _next_season,
         yes=("by the next spring => 2013-SP", "the same summer => 2012-SU", "that autumn => 2012-FA"),
         no=("the next man",)),
    Rule("<num> <season_ago> <ago>", Kind.DATE, _seasons_ago,
         yes=("two summers ago => 2010-SU", "three winters ago => 2009-WI"), no=("two summers",)),
    Rule("<phase>[-| ]<season>", Kind.DATE, _season,
         yes=("in early fall => 2012-FA", "by mid-winter => 2011-WI"), no=("early falls",)),
    Rule("<the> [<phase> ]<season>", Kind.DATE, _season, yes=("in the summer => 2012-SU",), no=("summer",)),
    Rule("<the> <fall_word> (<of>|<in>|<from>|<to>)", None, _season,
         yes=("the fall of the house",), no=("the fall",)),
    Rule("<season:season_bare>", Kind.DATE, _season, yes=("by summer => 2012-SU",), no=("the spring",)),
)

COUNTED = (
    Rule("<num> {units} <ago>", Kind.DATE, _ago,
         yes=("two years ago => 2010", "six weeks ago => 2012-W19", "10 days ago => 2012-06-12"), no=("two years",)),
    Rule("(<num>|<a>) {units} <or> <so> <ago>", Kind.DATE, _or_so_ago,
         yes=("a week or so ago => 2012-W24", "six months or so ago => 2011-12"), no=("a week or so",)),
    Rule("(<num>|<a>) {units} <before>(.|,|;)", Kind.DATE, _before,
         yes=("In 2009 he won; two years before, he had lost. => 2007",), no=("two years before he won",)),
    Rule("<a> {units} <ago>", Kind.DATE, _one_ago,
         yes=("a year ago => 2011", "a month ago => 2012-05"), no=("a year",)),
    Rule("[<a> ](<few>|<vague>) {units} <ago>", Kind.DATE, _vague_ago,
         yes=("several years ago => PAST_REF",), no=("years ago",)),
    Rule("<a> <couple> [<of> ]{units} <ago>", Kind.DATE, _couple_ago,
         yes=("a couple of years ago => 2010",), no=("a couple",)),
    Rule("<span_units> <ago>", Kind.DATE, _vague_ago, yes=("years ago => PAST_REF",), no=("a year ago",)),
    Rule("(<num>|<a>) {units} <from> <now>", Kind.DATE, _from_now,
         yes=("two years from now => 2014",), no=("from now",)),
    Rule("<num> {units} <earlier>", Kind.DATE, _told,
         yes=("in 2009 and two years earlier => 2007",), no=("earlier",)),
    Rule("<a> {units} <earlier>", Kind.DATE, _one_earlier, yes=("a year earlier => 2011",), no=("earlier",)),
    Rule("(<num>|<a>) {units} (<earlier>|<later>) <than>", Kind.DURATION, _beyond,
         yes=("nine months later than planned => P9M", "a year earlier than thought => P1Y"),
         no=("later than planned",)),
    Rule("<num> {units} <later>", Kind.DATE, _told, yes=("in 2009 and two years later => 2011",), no=("later",)),
    Rule("<half_word> <a> <unit:half_units> (<earlier>|<later>)", Kind.DATE, _told,
         yes=("on June 4; half an hour later => 2012-06-04",), no=("half an hour",)),
    Rule("<a> {units} <later>", Kind.DATE, _told, yes=("a year later => 2013",), no=("later",)),
    Rule("[<a> ](<few>|<vague>) {units} (<earlier>|<later>)", Kind.DATE, _vague_told,
         yes=("a few days later => FUTURE_REF",), no=("later",)),
    Rule("<span_units> (<earlier>|<later>)", Kind.DATE, _vague_told,
         yes=("weeks later => FUTURE_REF",), no=("later",)),
)

RULES = DAYS + UNITS + TOLD_UNITS + SEASONS + COUNTED
