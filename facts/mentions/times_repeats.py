"""Rules for repeating times: every day, Fridays, daily, twice a month."""

from __future__ import annotations

from facts.calendar.expression import Expression, Pair, Repeat, Use
from facts.calendar.timex3 import SEASONS, length
from facts.mentions.rule import Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind


def _period(slots: Slots) -> Expression:
    return Repeat(length(slots["unit"], slots.get("num", 1)))


def _nth_time(slots: Slots) -> Expression:
    return Repeat(length(slots["unit"], slots["nth_time"]))


def _other(slots: Slots) -> Expression:
    return Repeat(length(slots["unit"], 2))


def _weekday(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekday']}" + ("T" + slots["part"] if "part" in slots else ""))


def _two_parts(slots: Slots) -> Pair:
    return Pair(_weekday({**slots, "weekday": slots["first"]}), _weekday(slots))


def _month(slots: Slots) -> Expression:
    return Repeat(f"XXXX-{slots['month']:02d}" + (f"-{slots['day']:02d}" if "day" in slots else ""))


def _monthly(slots: Slots) -> Expression:
    return Repeat("P1M")


def _season(slots: Slots) -> Expression:
    return Repeat(f"XXXX-{SEASONS[slots['season']]}")


def _part(slots: Slots) -> Expression:
    return Repeat("XXXX-XX-XXT" + slots["part"])


def _word(slots: Slots) -> Expression:
    return Repeat(slots["daily"])


def _reported(slots: Slots) -> Expression:
    return Repeat(slots["annual"], use=Use.FACT)


def _weekdays(slots: Slots) -> Expression:
    return Repeat(f"XXXX-WXX-{slots['weekdays']}")


RULES = (
    Rule("<every> [<more> ]{units}", Kind.RECURRENCE, _period,
         yes=("every day => P1D", "each year => P1Y"), no=("every man",)),
    Rule("<every> <num> {units}", Kind.RECURRENCE, _period, yes=("every two years => P2Y",), no=("every two men",)),
    Rule("<every> <unit:quarter>", Kind.RECURRENCE, _period, yes=("every quarter => P1Q",), no=("every quart",)),
    Rule("[<between> ]<first:weekday> (<and>|<or>) <weekday> <part:day_parts>", Kind.RECURRENCE, _two_parts,
         yes=("on Monday and Tuesday nights",), no=("Monday and Tuesday",)),
    Rule("<every> <other> {units}", Kind.RECURRENCE, _other,
         yes=("every other day => P2D",), no=("every other man",)),
    Rule("<every> <nth_time> {units}", Kind.RECURRENCE, _nth_time,
         yes=("every second year => P2Y", "every third day => P3D"), no=("every second",)),
    Rule("<every> <nth_time> <weekday>", Kind.RECURRENCE, _weekday,
         yes=("every second Sunday => XXXX-WXX-7",), no=("every second man",)),
    Rule("<every> <weekday>[ <part:day_part>]", Kind.RECURRENCE, _weekday,
         yes=("every Friday => XXXX-WXX-5",), no=("Friday",)),
    Rule("<weekdays>", Kind.RECURRENCE, _weekdays,
         yes=("on Fridays => XXXX-WXX-5",), no=("on Friday",)),
    Rule("<weekday> <part:day_parts>", Kind.RECURRENCE, _weekday, rank=1,
         yes=("Tuesday nights => XXXX-WXX-2TNI",), no=("Tuesday night",)),
    Rule("<every> ({mon}|{mon} {nth})", Kind.RECURRENCE, _month,
         yes=("each July => XXXX-07", "every March 31st => XXXX-03-31"), no=("July",)),
    Rule("[<the> ](<day><ordinal_suffix>|<nth_word>) <weekday> <of> <every> <month_unit>", Kind.RECURRENCE, _monthly,
         yes=("the second Tuesday of every month => P1M",), no=("the second Tuesday of them",)),
    Rule("<every> <season>", Kind.RECURRENCE, _season, yes=("every summer => XXXX-SU",), no=("summer",)),
    Rule("<every> [<more> ]<part:day_part>", Kind.RECURRENCE, _part,
         yes=("every night => XXXX-XX-XXTNI",), no=("night",)),
    Rule("<annual>", Kind.RECURRENCE, _reported, yes=("the annual report => P1Y",), no=("annul",)),
    Rule("<daily>", Kind.RECURRENCE, _word, yes=("daily => P1D", "weekly paper => P1W"), no=("day",)),
    Rule("<per> <unit:long_unit|short_unit>", Kind.RECURRENCE, _period, yes=("per month => P1M",), no=("per man",)),
)
