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
    amount = mention.value
    if not isinstance(amount, Amount) or amount.low is None:
        return (mention,)
    check = _CHECKS.get(mention.rule.name) or _CHECKS_OF_KIND.get(mention.kind)
    first = tokens.parts[mention.first]
    if first in lexicon.values["between_word"] or (mention.kind is Kind.AGE and first in lexicon.values["the"]):
        mention = mention._replace(first=mention.first + 2)
    low, high = amount.low, amount.high
    values = lexicon.values
    if first in values["minus"] and mention.first > 1 and tokens.parts[mention.first - 2] in values["or"]:
        low, high = abs(low), None if high is None else abs(high)
        amount = amount._replace(low=low, high=high)  # a margin of `plus or minus 3 points` has no sign
        mention = mention._replace(first=mention.first + 2, value=amount)
    around = Around(mention, amount, low, high, tokens, lexicon)
    return (mention,) if check is None else check(around)


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
