"""What the words beside a figure say of it: its reading is kept, changed, split or dropped.

A rule sees only the tokens it reads; the checks here are pure functions of the tokens and one mention, and none looks
further than a few tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from facts.mentions import quantities_plain as plain
from facts.mentions import quantities_worth as worth
from facts.mentions.around import Around, Kept
from facts.mentions.rule import Rule
from facts.mentions.symbols import degrees
from facts.model import Kind

Check = Callable[[Around], Kept]
"""The mentions that a figure's reading comes to beside its neighbours: itself, another, two, or none."""


def check_of(rule: Rule, kind: Kind, low: float) -> Check | None:
    """What is asked of the neighbours of a rule's figures, None for nothing."""
    check = _CHECKS.get(rule.name) or _CHECKS_OF_KIND.get(kind)
    return check if low > 0 else _margin if check is None else lambda around: check(_unsigned(around))


def _margin(around: Around) -> Kept:
    return (_unsigned(around).mention,)


def _unsigned(around: Around) -> Around:
    """A margin without the sign that its words seem to give it: `plus or minus 3 points`; any other as it is."""
    mention, amount, values = around.mention, around.amount, around.lexicon.values
    first = mention.first
    if first < 2 or around.head not in values["minus"] or around.part(first - 2) not in values["or"]:
        return around
    amount = amount._replace(low=abs(around.low), high=None if around.high is None else abs(around.high))
    return around.of(mention._replace(first=first + 2, value=amount))


_CHECKS: Mapping[str, Check] = MappingProxyType({
    "<num>": plain.count,
    "(<low:low_num>{link}<high:num>|<between_word> <low:low_num> <and> <high:num>)": plain.two_ends,
    "<a> <num:couple_word>": plain.couple,
    "<low:d1|d2|d3>-<high:d1|d2|d3>": plain.score,
    "<share:fraction>": plain.fraction,
    "<num:amount>[ |-]<unit:money_unit> [<and> ]<small:d2>": worth.cents_unnamed,
    "<share:half_only>": plain.half,
    '<num>[ ]" <long_word>': worth.inches,
    "<num>[ ]<unit:heat_letter>": degrees,
    "(<low:num>[[ ]<unit:heat_letter>]{link}<high:num>|<between_word> <low:num>[[ ]<unit:heat_letter>] <and> "
    "<high:num>)[ ]<second:heat_letter>": degrees,
    "<num>[ |-]<times_word>": plain.times,
    "<num:often_word>": plain.twice,
    "<num:multiple>": plain.double,
    "<num:multiplied>": plain.doubled,
    "<num:small_number> (<in_word>|<out_word> <of_word>|<out_word> <of_word> <every_word>) <whole:low_num>":
        plain.one_in,
})
_CHECKS_OF_KIND: Mapping[Kind, Check] = MappingProxyType({
    Kind.ORDINAL: plain.ordinal,
    Kind.MONEY: worth.money,
    Kind.MEASURE: worth.measure,
    Kind.PERCENT: worth.percent,
})
