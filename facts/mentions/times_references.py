"""Rules for the present, the past and the future without a date: `now`, `recently`, `soon`, `in recent years`."""

from __future__ import annotations

from facts.calendar.expression import Expression, Reference
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _present(slots: Slots) -> Expression:
    return Reference("PRESENT_REF")


def _past(slots: Slots) -> Expression:
    return Reference("PAST_REF")


def _named(slots: Slots) -> Expression:
    return Reference(next(value for name, value in slots.items() if str(value).endswith("_REF")))


RULES = (
    Rule("[<right> ]<present>", Kind.DATE, _named,
         yes=("now => PRESENT_REF", "Currently so => PRESENT_REF"), no=("know",)),
    Rule("[<more> ]<recently>", Kind.DATE, _past, yes=("recently => PAST_REF",), no=("recent",)),
    Rule("<the> [<near> ]<the_past>", Kind.DATE, _named,
         yes=("in the past => PAST_REF", "the near future => FUTURE_REF"), no=("past",)),
    Rule("<recent> <unit:span_units>", Kind.DATE, _named,
         yes=("in recent years => PAST_REF", "coming months => FUTURE_REF"), no=("recent men",)),
    Rule("<these> <days>", Kind.DATE, _present, yes=("these days => PRESENT_REF",), no=("these men",)),
    Rule("<current_ref>", Kind.DATE, _present, yes=("the current plan => PRESENT_REF",), no=("currency",)),
)
