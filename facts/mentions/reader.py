"""From tokens to mentions: the rules of all files, compiled once a language, run over a text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from facts.calendar.expression import Cut, Pair
from facts.language import Language
from facts.mentions import numbers, quantities, quantities_measures, quantities_units, times, times_holidays
from facts.mentions.currency_places import place_money
from facts.mentions.engine import Engine, Match
from facts.mentions.mention import Mention
from facts.mentions.quantities_around import settle
from facts.mentions.rule import Macro
from facts.text.tokens import Tokens

RULES = times.RULES + quantities.RULES + quantities_measures.RULES
MACROS = numbers.MACROS + quantities_units.MACROS + times.MACROS
FRAGMENTS = {**quantities.FRAGMENTS, **quantities_measures.FRAGMENTS, **times.FRAGMENTS}


@cache
def engine(language: Language) -> Engine:
    """The rules compiled for a language's lexicon, at its first text."""
    return Engine(RULES, language.lexicon, macros(language), FRAGMENTS)


def macros(language: Language) -> tuple[Macro, ...]:
    """The macros of all files, and those that a language's names make."""
    return MACROS + times_holidays.macros(language.lexicon)


def left_out(tokens: Tokens, language: Language) -> list[tuple[int, int]]:
    """Token spans of the readings whose number no float can hold."""
    machine = engine(language)
    matches = (match for match in machine.scan(tokens) if match.leaf.rule.kind is not None)
    return [(match.first, match.last) for match in matches if None in machine.slots(match, tokens).values()]


def read_mentions(tokens: Tokens, language: Language) -> list[Mention]:
    """Every time and figure that stands in a text, in order, without overlaps; guards are left out."""
    machine = engine(language)
    found: list[Mention] = []
    for match in machine.scan(tokens):
        rule = match.leaf.rule
        if rule.kind is not None:
            slots = machine.slots(match, tokens)
            if None in slots.values():  # a number that no float can hold
                continue
            value = rule.make(slots)
            if type(value) is Pair:
                found += halves(match, value, tokens, language.lexicon.members)
            elif type(value) is Cut:
                first, last = cut(match, value, tokens)
                found.append(Mention(first, last, rule.kind, rule, value.said))
            elif value is not None:
                found += settle(Mention(match.first, match.last, rule.kind, rule, value), tokens, language.lexicon)
    place_money(found, tokens, language.money_places)
    return found


def cut(match: Match, said: Cut, tokens: Tokens) -> tuple[int, int]:
    """A reading's tokens without the words that only showed what it is."""
    first, last, classes = match.first, match.last, tokens.classes
    for _ in range(said.before):
        first += 1
        while classes[first] in " \n":
            first += 1
    for _ in range(said.behind):
        last -= 1
        while classes[last - 1] in " \n":
            last -= 1
    return first, last


def halves(match: Match, pair: Pair, tokens: Tokens, members: Mapping[str, str]) -> list[Mention]:
    """Two times that share words, cut at what stands between them: `May 1` and `3` of `May 1-3`; less a `between`."""
    rule = match.leaf.rule
    assert rule.kind is not None
    classes, places = tokens.classes, range(match.first + 1, match.last)
    words = [at for at in places if classes[at] in members["joiner"]]
    cut = words[-1] if words else next(at for at in places if classes[at] in "-–")
    begin, first, last = match.first, cut, cut + 1
    if classes[begin] in members["between"]:
        begin += 1
        while classes[begin] in " \n":
            begin += 1
    while classes[first - 1] in " \n-":
        first -= 1
    while classes[last] in " \n-":
        last += 1
    return [
        Mention(begin, first, rule.kind, rule, pair.first),
        Mention(last, match.last, rule.kind, rule, pair.second),
    ]
