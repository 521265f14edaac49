"""Hedges before a time: outside a fact's span, inside a TIMEX3's, where they become its mod."""

from __future__ import annotations

import re
from functools import cache

from facts.calendar.expression import Length, Shift
from facts.language import Language
from facts.mentions.mention import Mention
from facts.model import Kind
from facts.text.tokens import Tokens

_POINTS = frozenset({Kind.DATE, Kind.TIME})

_REACH = 8
"""Tokens, blanks too, that the longest hedge takes (`no more than `)."""


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """The hedges of a language over class letters, at the end of a stretch."""

    def letters(name: str) -> str:
        return f"[{language.lexicon.members[name]}]"

    than, gap = letters("than"), "[ \\n]"
    return re.compile(
        f"(?:(?P<APPROX>{letters('roughly')})"
        f"|(?P<EQUAL_OR_LESS>{letters('no')}{gap}{letters('more_than')}{gap}{than}|{letters('up')}{gap}{letters('to')})"
        f"|(?P<EQUAL_OR_MORE>{letters('at')}{gap}{letters('least')}|{letters('no')}{gap}{letters('less_than')}{gap}{than})"
        f"|(?P<MORE_THAN>{letters('over')}|{letters('more_than')}{gap}{than})"
        f"|(?P<LESS_THAN>{letters('under')}|{letters('less_than')}{gap}{than})"
        f"){gap}\\Z"
    )


def widened(mention: Mention, tokens: Tokens, language: Language) -> tuple[int, str]:
    """A time's first token with the hedge before it, and what that makes of its mod (empty where none stands there).

    >>> from facts import timexes
    >>> [(t.start, t.value, t.mod) for t in timexes("after nearly two years of talks")]
    [(6, 'P2Y', 'APPROX')]
    """
    if not _hedgeable(mention):
        return _around(mention, tokens, language)
    begin = max(0, mention.first - _REACH)
    found = _pattern(language).search(tokens.classes[begin : mention.first])
    if found is None:
        return mention.first, ""
    return begin + found.start(), found.lastgroup or ""


def _hedgeable(mention: Mention) -> bool:
    """Whether a time has an amount: a length with a number, or a date counted in units."""
    said = mention.value
    if isinstance(said, Length):
        return said.low is not None and not said.tie
    return mention.kind is Kind.DATE and isinstance(said, Shift) and said.counted


def _around(mention: Mention, tokens: Tokens, language: Language) -> tuple[int, str]:
    """`around` before a date or a clock time, which no other hedge makes vaguer; not in `ways around Friday's rule`."""
    before = mention.first - 2
    if before < 0 or mention.kind not in _POINTS or tokens.classes[mention.last] == "'":
        return mention.first, ""
    if tokens.classes[before] in language.lexicon.members["around"]:
        return before, "APPROX"
    return mention.first, ""
