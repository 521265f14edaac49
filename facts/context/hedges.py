"""A language's hedges as a number meets them: by the word nearest to it, the longest first. No word is known here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from facts.language import Language
from facts.model import Bound

Hedge = tuple[int, Mapping[tuple[str, ...], Bound]]
"""A number of words, and what each hedge of so many besides the nearest one says; they are in the text's order."""


class Hedges(NamedTuple):
    """Hedges before a number, by the word nearest to it, and behind it; of each the longest first.

    `near` are the words that can stand directly before a number with a hedge: the nearest, and what stands between.
    """

    before: Mapping[str, Sequence[Hedge]]
    after: Mapping[str, Sequence[Hedge]]
    near: frozenset[str]


@cache
def hedges(language: Language) -> Hedges:
    """The hedges of a language, put in order once."""
    before: dict[str, dict[tuple[str, ...], Bound]] = {}
    after: dict[str, dict[tuple[str, ...], Bound]] = {}
    for text, bound in language.hedges_before.items():
        *words, nearest = text.split()
        before.setdefault(nearest, {})[tuple(words)] = bound
    for text, bound in language.hedges_after.items():
        nearest, *words = text.split()
        after.setdefault(nearest, {})[tuple(words)] = bound
    return Hedges(_by_length(before), _by_length(after), language.loose.union(before))


def _by_length(hedges: Mapping[str, Mapping[tuple[str, ...], Bound]]) -> dict[str, list[Hedge]]:
    return {
        nearest: [
            (length, {words: bound for words, bound in rest.items() if len(words) == length})
            for length in sorted(set(map(len, rest)), reverse=True)
        ]
        for nearest, rest in hedges.items()
    }
