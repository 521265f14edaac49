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
from facts.mentions.mention import Amount, Mention
from facts.mentions.symbols import degrees
from facts.model import Kind
from facts.text.lexicon import Lexicon
from facts.text.tokens import Tokens


def settle(mention: Mention, tokens: Tokens, lexicon: Lexicon) -> Kept:
    """The mentions that a figure's reading comes to beside its neighbours: itself, another, two, or none."""
    check = _CHECKS.get(mention.rule.name) or _CHECKS_OF_KIND.get(mention.kind)
    amount = mention.value
    assert isinstance(amount, Amount)
    if amount.low is not None and amount.low <= 0:
        mention, amount = _unsigned(mention, amount, tokens, lexicon)
    return (mention,) if check is None else check(Around(mention, amount, tokens, lexicon))


def _unsigned(mention: Mention, amount: Amount, tokens: Tokens, lexicon: Lexicon) -> tuple[Mention, Amount]:
    """A margin without the sign that its words seem to give it: `plus or minus 3 points`; any other as it is."""
    first, parts, values = mention.first, tokens.parts, lexicon.values
    if amount.low is None or first < 2 or parts[first] not in values["minus"] or parts[first - 2] not in values["or"]:
        return mention, amount
    amount = amount._replace(low=abs(amount.low), high=None if amount.high is None else abs(amount.high))
    return mention._replace(first=first + 2, value=amount), amount


_CHECKS: Mapping[str, Callable[[Around], Kept]] = MappingProxyType({
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
_CHECKS_OF_KIND: Mapping[Kind, Callable[[Around], Kept]] = MappingProxyType({
    Kind.ORDINAL: plain.ordinal,
    Kind.MONEY: worth.money,
    Kind.MEASURE: worth.measure,
    Kind.PERCENT: worth.percent,
})
