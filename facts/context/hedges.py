"""A language's hedges as a number meets them: by the word nearest to it, the longest first. No word is known here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from facts.language import Language
from facts.model import Bound

Hedge = tuple[list[str], Bound]
"""The other words of a hedge, in the text's order, and what it says."""


class Hedges(NamedTuple):
    """Hedges before a number, with the words further off, and behind it, with all their words."""

    before: Mapping[str, Sequence[Hedge]]
    after: Mapping[str, Sequence[Hedge]]


@cache
def hedges(language: Language) -> Hedges:
    """The hedges of a language, put in order once."""
    before: dict[str, list[Hedge]] = {}
    after: dict[str, list[Hedge]] = {}
    for text, bound in sorted(language.hedges_before.items(), key=lambda row: -len(row[0].split())):
        *words, nearest = text.split()
        before.setdefault(nearest, []).append((words, bound))
    for text, bound in sorted(language.hedges_after.items(), key=lambda row: -len(row[0].split())):
        words = text.split()
        after.setdefault(words[0], []).append((words, bound))
    return Hedges(before, after)
