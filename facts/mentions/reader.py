"""From tokens to mentions: the rules of all files, compiled once a language, run over a text."""

from __future__ import annotations

from functools import cache

from facts.language import Language
from facts.mentions import numbers, quantities, quantities_measures, quantities_units, times, times_holidays
from facts.mentions.around import Around
from facts.mentions.currency_places import place_money
from facts.mentions.engine import Engine, Match
from facts.mentions.mention import Mention
from facts.mentions.pieces import Piece, pieces
from facts.mentions.quantities_around import Check
from facts.mentions.rule import Macro
from facts.mentions.trie import Leaf
from facts.model import new
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
    found = _reader(language).read(tokens)
    place_money(found, tokens, language.money_places)
    return found


class _Reader:
    """Reads a language's texts, and keeps what readings come to: the same words by the same rule mean the same.

    What is kept is bounded: when there is no more room it begins anew, with the words of the texts that come then.
    """

    _KEPT = 2**14
    _LONGEST = 64

    def __init__(self, language: Language) -> None:
        self._engine, self._lexicon = engine(language), language.lexicon
        self._known: dict[str, tuple[Leaf, tuple[Piece, ...]]] = {}

    def read(self, tokens: Tokens) -> list[Mention]:
        """The mentions of a text; all are read before one is settled, so that either's code stays at hand."""
        text, starts, known, lexicon = tokens.text, tokens.starts, self._known, self._lexicon
        readings: list[tuple[Mention, Check | None]] = []
        for match in list(self._engine.scan(tokens)):
            at, last, leaf = match
            words = text[starts[at] : starts[last]]
            kept = known.get(words)
            if kept is None or kept[0] is not leaf:
                kept = self._learnt(words, match, tokens)
            for begin, end, kind, rule, value, check in kept[1]:
                readings.append((new(Mention, (at + begin, at + end, kind, rule, value)), check))
        found: list[Mention] = []
        for mention, check in readings:
            if check is None:
                found.append(mention)
            else:
                found += check(Around(mention, tokens, lexicon))
        return found

    def _learnt(self, words: str, match: Match, tokens: Tokens) -> tuple[Leaf, tuple[Piece, ...]]:
        found = match.leaf, tuple(pieces(match, self._engine, tokens))
        if len(words) <= self._LONGEST:
            if len(self._known) >= self._KEPT:
                self._known.clear()
            self._known[words] = found
        return found


@cache
def _reader(language: Language) -> _Reader:
    return _Reader(language)
