"""From tokens to mentions: the rules of all files, compiled once a language, run over a text."""

from __future__ import annotations

from functools import cache

from facts.language import Language
from facts.mentions import numbers, quantities, times
from facts.mentions.engine import Engine
from facts.mentions.mention import Mention
from facts.text.tokens import Tokens

RULES = times.RULES + quantities.RULES


@cache
def engine(language: Language) -> Engine:
    """The rules compiled for a language's lexicon, at its first text."""
    return Engine(RULES, language.lexicon, numbers.MACROS, {}, language.weak)


def read_mentions(tokens: Tokens, language: Language) -> list[Mention]:
    """Every time and figure that stands in a text, in order, without overlaps; guards are left out."""
    machine = engine(language)
    found = []
    for match in machine.scan(tokens):
        rule = match.leaf.rule
        if rule.kind is not None:
            value = rule.make(machine.slots(match, tokens))
            found.append(Mention(match.first, match.last, rule.kind, rule, value))
    return found
