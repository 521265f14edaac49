"""What the context stages share of one text: roles, sentences, and names and quotations once somebody asks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TypeVar

from facts.claims import Claim
from facts.context.hedges import hedges
from facts.context.names import Names
from facts.context.predicates import Predicate, predicates
from facts.language import Language
from facts.model import Moment
from facts.text.quotations import Quotation, quotations
from facts.text.tokens import END, Tokens

Value = TypeVar("Value")


_FIRST = itemgetter(0)


class Scene:
    """A sentence: its tokens from `first` up to `last`, and its predicates in order.

    `letters` are the roles that stand in it, so that a stage can tell at once that it has nothing to look for.
    """

    __slots__ = ("_starts", "first", "last", "letters", "number", "predicates")

    def __init__(self, number: int, first: int, last: int, roles: str) -> None:
        self.number, self.first, self.last = number, first, last
        self.letters = frozenset(roles[first:last])
        self.predicates = predicates(roles, first, last)
        self._starts = list(map(_FIRST, self.predicates))

    def before(self, at: int) -> Predicate | None:
        """The predicate that begins last before token `at`."""
        found = bisect_left(self._starts, at)
        return self.predicates[found - 1] if found else None

    def after(self, at: int) -> Predicate | None:
        """The predicate that begins first at or behind token `at`."""
        found = bisect_left(self._starts, at)
        return self.predicates[found] if found < len(self.predicates) else None


_LONGEST = 400
"""Tokens of a sentence that are read together: one without an end costs no more than its length."""


def _pieces(sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences, those that are too long in pieces."""
    for first, last in sentences:
        if last - first <= _LONGEST:
            yield first, last
        else:
            for at in range(first, last, _LONGEST):
                yield at, min(at + _LONGEST, last)


def day_of(moment: Moment) -> tuple[int, int, int]:
    """The day of a moment, to be compared in whatever year it lies."""
    return moment.year, moment.month, moment.day


_KEPT = 96
"""Sentences of which is kept what they came to: those of the claims read together, and those that a look back for a
speaker goes over."""


class Recent(dict[int, Value]):
    """What the last few sentences came to, by their number; a sentence asked for again later comes to the same."""

    def keep(self, sentence: int, found: Value) -> Value:
        """What a sentence came to, in the place of the one kept longest."""
        if len(self) >= _KEPT:
            del self[next(iter(self))]
        self[sentence] = found
        return found


class Article:
    """One text with its claims. Everything is computed once, the costly only when first asked for."""

    def __init__(
        self,
        tokens: Tokens,
        claims: Sequence[Claim],
        sentences: Sequence[tuple[int, int]],
        language: Language,
        published: Moment | None,
    ) -> None:
        self.day = None if published is None else day_of(published)
        self.tokens, self.claims, self.language = tokens, claims, language
        self.parts = tokens.parts
        long = any(last - first > _LONGEST for first, last in sentences)
        self.sentences = list(_pieces(sentences)) if long else sentences
        self.roles = tokens.roles + END * 3
        self.hedges = hedges(language)
        self.begins = list(map(_FIRST, claims))
        self._firsts = list(map(_FIRST, self.sentences))
        self._scenes: Recent[Scene] = Recent()

    @cached_property
    def names(self) -> Names:
        """The names that stand in the text."""
        return Names(self.tokens, self.sentences, self.language)

    @cached_property
    def quotations(self) -> list[Quotation]:
        """The text's direct speech."""
        return quotations(self.tokens.text)

    def quotation_at(self, start: int) -> int | None:
        """The index of the quotation that code point `start` stands in."""
        at = bisect_right(self._opened, start) - 1
        return at if at >= 0 and start < self.quotations[at].end else None

    @cached_property
    def _opened(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]

    def sentence_of(self, at: int) -> int:
        """The index of the sentence that token `at` stands in."""
        return max(bisect_right(self._firsts, at) - 1, 0)

    def claim_at(self, first: int, last: int) -> Claim | None:
        """The first claim that begins in tokens `first` up to `last`."""
        at = bisect_left(self.begins, first)
        return self.claims[at] if at < len(self.begins) and self.begins[at] < last else None

    def scene(self, sentence: int) -> Scene:
        """A sentence with its predicates."""
        found = self._scenes.get(sentence)
        return found or self._scenes.keep(sentence, Scene(sentence, *self.sentences[sentence], self.roles))

    def words(self, first: int, last: int) -> str:
        """The text of tokens, its blanks made one."""
        if last - first == 1:
            return self.parts[first]
        return " ".join("".join(self.parts[first:last]).split())
