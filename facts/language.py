"""What a language brings: its words in classes, and the few tables that are no classes. `facts/english/` is one.

A second one is a folder beside it: tables of `Words` under the same class names (`month`, `weekday`, `time_unit`, …),
so that the rules of `facts/mentions/` read it as they stand, and one function that gives its `Language`. Until there is
one, `facts/elsewhere.py` finds the dates of other languages through dateparser.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from facts.model import Bound
from facts.text.lexicon import Lexicon
from facts.text.roles import Roles

Places = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Bare names of money, with the currencies that each can be and the words that tell an article's country."""

Hedges = Mapping[str, Bound]
"""What a hedge of one or more words makes of a number."""


class Moves(NamedTuple):
    """Words beside which a word of movement moves no number."""

    levels: frozenset[str]
    incomes: frozenset[str]
    losing: frozenset[str]
    kept: frozenset[str]
    phrasal: frozenset[str]


class Tellings(NamedTuple):
    """Verbs of saying that are something else before a number, are nouns as well, or have an object."""

    counting: frozenset[str]
    mounting: frozenset[str]
    reports: frozenset[str]
    nouns: frozenset[str]
    telling: frozenset[str]


class Naming(NamedTuple):
    """The words of names: what stands before, inside and behind them."""

    titles: frozenset[str]
    title_parts: frozenset[str]
    courtesies: frozenset[str]
    company_ends: frozenset[str]
    company_nouns: frozenset[str]
    organisations: frozenset[str]
    people: frozenset[str]
    particles: frozenset[str]
    nationalities: frozenset[str]
    articles: frozenset[str]
    joints: frozenset[str]
    links: frozenset[str]


class Language(NamedTuple):
    """A language as the stages see it; two are equal when they are the same object.

    `abbreviations` says of each whether a sentence can end at its point, `date_places` and `date_spellings` whether a
    place (its tokens) and a spelling tell that the day stands before the month, `day_first` so where nothing tells.
    """

    code: str
    lexicon: Lexicon
    roles: Roles
    abbreviations: Mapping[str, bool]
    hedges_before: Hedges
    hedges_after: Hedges
    loose: frozenset[str]
    empty_heads: frozenset[str]
    definite: frozenset[str]
    until: frozenset[str]
    since: frozenset[str]
    against: frozenset[str]
    present: frozenset[str]
    unchanged: frozenset[str]
    throughout: frozenset[str]
    levels: frozenset[str]
    priced: frozenset[str]
    bought: frozenset[str]
    held: frozenset[str]
    when: frozenset[str]
    put_off: frozenset[str]
    moves: Moves
    tellings: Tellings
    naming: Naming
    money_places: Places
    day_first: bool
    date_places: Mapping[tuple[str, ...], bool]
    date_spellings: Mapping[str, bool]

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)
