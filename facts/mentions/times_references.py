"""Rules for the present, the past and the future without a date: `now`, `recently`, `soon`, `in recent years`."""

from __future__ import annotations

from facts.calendar.expression import Cut, Expression, Reference, Use
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _named(slots: Slots) -> Expression:
    return Reference(next(value for value in slots.values() if str(value).endswith("_REF")))


def _named_adjective(slots: Slots) -> Expression:
    return Reference(next(value for value in slots.values() if str(value).endswith("_REF")), use=Use.TIMEX)


def _adjective_told(slots: Slots) -> Expression:
    return Reference(str(slots["recent_ref"]), use=Use.HISTORY)


def _present(slots: Slots) -> Expression:
    return Reference("PRESENT_REF")


def _future(slots: Slots) -> Expression:
    return Reference("FUTURE_REF")


def _one_day(slots: Slots) -> Cut:
    return Cut(Reference("FUTURE_REF"), before=1)


def _past(slots: Slots) -> Expression:
    return Reference("PAST_REF")


def _told(slots: Slots) -> Expression:
    return Reference("PAST_REF", use=Use.HISTORY)


def _this_moment(slots: Slots) -> Cut:
    return Cut(Reference("PRESENT_REF", use=Use.FACT), before=1)


def _soon(slots: Slots) -> Expression:
    return Reference("FUTURE_REF", use=Use.COMING)


def _then(slots: Slots) -> Expression:
    return Reference("PRESENT_REF", use=Use.HISTORY)


RULES = (
    Rule("[<right> ]<present>", Kind.DATE, _named, yes=("now => PRESENT_REF", "Currently so => PRESENT_REF"),
         no=("know",)),
    Rule("[<more> ]<recently>", Kind.DATE, _past, yes=("recently => PAST_REF",), no=("recent",)),
    Rule("<as> <recently> <as>", None, _past, yes=("as recently as 2009",), no=("as recently",)),
    Rule("<the> [<near> ]<the_past>", Kind.DATE, _named,
         yes=("in the past => PAST_REF", "the near future => FUTURE_REF"), no=("past",)),
    Rule("<the> <short> <term>", Kind.DATE, _future, yes=("in the near term => FUTURE_REF",), no=("the term",)),
    Rule("<the> <time_word> <being>", Kind.DATE, _then,
         yes=("for the time being",),
         no=("the time",)),
    Rule("[<the> ]<recent> <unit:span_units|quarters>", Kind.DATE, _named,
         yes=("in recent years => PAST_REF", "coming months => FUTURE_REF"), no=("recent men",)),
    Rule("<these> <days>", Kind.DATE, _present, yes=("these days => PRESENT_REF",), no=("these men",)),
    Rule("<may_one> <one_word> <day_unit>", Kind.DATE, _one_day,
         yes=("it will one day be theirs => FUTURE_REF",), no=("in one day", "will one days")),
    Rule("<then_word>( |-)<current_ref>", None, _present, yes=("the then current plan",), no=("current",)),
    Rule("<current_ref>", Kind.DATE, _named_adjective, yes=("the current plan",), no=("currency",)),
    Rule("<recent_ref>", Kind.DATE, _adjective_told, yes=("a recent plan", "future plans"), no=("recently",)),
    Rule("<at_for> (<this> <this_moment>|<the> <the_moment>)", Kind.DATE, _this_moment,
         yes=("at this time => PRESENT_REF", "for the moment => PRESENT_REF"), no=("at the time",)),
    Rule("[<not> <that_so> ]<long> <ago>", Kind.DATE, _past,
         yes=("not that long ago => PAST_REF",), no=("long before",)),
    Rule("<soon>", Kind.DATE, _soon,
         yes=("they will soon leave => FUTURE_REF",), no=("soon after", "as soon as he can")),
    Rule("(<as> <soon>|<soon> <after_as>)", None, _soon, yes=("as soon as he can", "soon after"), no=("soon",)),
    Rule("<former_ref>", Kind.DATE, _told, yes=("the former king",), no=("formerly",)),
    Rule("(<this>|<that>|<the>|<the> <same>) <moment>", Kind.DATE, _then, yes=("by this time", "the same time"),
         no=("time",)),
)
