"""The only place with English words: tables by subject, joined into one lexicon at the first call."""

from __future__ import annotations

from functools import cache

from facts.english import calendar, neighbours, numbers, units
from facts.language import Language
from facts.text.lexicon import build


@cache
def english() -> Language:
    """English, built once (about 20 ms)."""
    tables = numbers.TABLES + neighbours.TABLES + calendar.TABLES + units.tables()
    return Language("en", build(tables), weak=("the", "a"))
