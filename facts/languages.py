"""Which language a text is in, and which languages have a folder of their own.

To add a language: a folder `facts/<language>/` beside `facts/english/`, whose tables give its words to the same classes
(`month`, `weekday`, `ago`, …) and whose one function builds a `Language`; and its line in OWN. Rules speak in classes,
so those whose word order fits are its rules too. A language without a folder gets its dates through dateparser.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from facts.english import english
from facts.english.common import COMMON
from facts.language import Language
from facts.text.tokens import Tokens

ENGLISH = "en"
OWN: Mapping[str, Callable[[], Language]] = MappingProxyType({ENGLISH: english})
"""Languages with a folder, by ISO 639 code."""

_SAMPLE = 240
"""Tokens, half of them blanks: enough to tell English by its common words."""
_GLANCE = 60
"""Tokens looked at together: in most English the first ones have as many common words as are asked of all."""
_SHORTEST = 24
_RARE = 25
"""English has a common word in every sixth token or so; fewer than one in as many ask for a closer look."""
_LETTERS = 1200
_MARGIN = 20.0
"""By how much another language must fit better than English, in logarithms of probability."""


def detect(tokens: Tokens) -> str:
    """The ISO 639 code of a text's language; English where it is too short to tell, or may well be.

    >>> from facts.text.tokens import tokenise
    >>> [detect(tokenise(text, english().lexicon)) for text in ("Three fled.", "Три лётчика вчера бежали в Иорданию")]
    ['en', 'ru']
    """
    parts, common = tokens.parts, 0
    for first in range(0, min(len(parts), _SAMPLE), _GLANCE):
        common += sum(map(COMMON.__contains__, parts[first : first + _GLANCE]))
        if common * _RARE > min(len(parts), _SAMPLE):
            return ENGLISH
    sample = tokens.text[:_LETTERS]
    if len(parts) < _SHORTEST and not _other_script(sample):
        return ENGLISH
    return _closer(sample)


def _other_script(sample: str) -> bool:
    """Whether most letters are beyond the Latin ones: more than a name in a sentence."""
    letters = [letter for letter in sample if letter.isalpha()]
    return len(letters) >= 6 and sum(letter > "\u036f" for letter in letters) * 2 > len(letters)


@lru_cache(maxsize=256)
def _closer(sample: str) -> str:
    """By what letters stand together (py3langid), among all languages that it knows."""
    from py3langid import rank

    ranked = rank(sample)
    (best, score), english_score = ranked[0], dict(ranked)[ENGLISH]
    return str(best) if score - english_score > _MARGIN and known(best) else ENGLISH


@lru_cache(maxsize=64)
def known(language: str) -> bool:
    """Whether dateparser has the language."""
    from dateparser.data.languages_info import language_order

    return language in language_order
