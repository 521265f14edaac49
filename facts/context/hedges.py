"""A language's hedges as a number meets them: the word nearest to it, then those beyond. No word is known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from facts.language import Language
from facts.model import Bound

Tree = Mapping[str, Any]
"""What follows each word on the way from the number: another tree; where a hedge ends, `""` has its bound."""


class Hedges(NamedTuple):
    """Hedges before a number and behind it.

    `near` are the words that can stand directly before a number with a hedge: the nearest, and what stands between.
    """

    before: Tree
    after: Tree
    near: frozenset[str]


@cache
def hedges(language: Language) -> Hedges:
    """The hedges of a language, put in order once."""
    before = _tree((reversed(text.split()), bound) for text, bound in language.hedges_before.items())
    after = _tree((text.split(), bound) for text, bound in language.hedges_after.items())
    return Hedges(before, after, language.loose.union(before))


def _tree(hedges: Iterable[tuple[Iterable[str], Bound]]) -> Tree:
    tree: dict[str, Any] = {}
    for words, bound in hedges:
        at = tree
        for word in words:
            at = at.setdefault(word, {})
        at[""] = bound
    return tree


def longest(tree: Tree, parts: Sequence[str], places: range) -> tuple[Bound, int] | None:
    """The longest hedge at these places, from the number on, and the last of them that it takes.

    >>> tree = _tree([(["than", "more"], Bound.MORE_THAN), (["than", "more", "no"], Bound.AT_MOST)])
    >>> longest(tree, ["no", " ", "more", " ", "than", " ", "5"], range(4, -1, -2))
    (<Bound.AT_MOST: 'at_most'>, 0)
    """
    found = None
    for at in places:
        following = tree.get(parts[at].lower())
        if following is None:
            break
        tree = following
        if "" in tree:
            found = tree[""], at
    return found
