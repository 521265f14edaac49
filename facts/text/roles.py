"""What a word does in a sentence, one letter a token: the coarse parts of speech that the context stages read.

No word is known here; a language hands over its words by role and the endings by which others are told. Signs stand
for themselves, every blank for a space. A pattern names roles: `<name>+<say>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from facts.text.lexicon import SAME_SIGN

LETTERS: Mapping[str, str] = MappingProxyType({
    "noun": "n", "plural": "p", "name": "N", "numeral": "9", "past": "e", "ing": "g", "adverb": "y",
    "after": "j", "article": "t", "possessive": "m", "this": "d", "that": "h", "quantifier": "q", "other": "o",
    "of": "O", "to": "T", "prep": "i", "for": "f", "as": "A", "than": "H", "by": "Y", "from": "W", "and": "&",
    "but": "B", "subordinator": "w", "if": "I", "relative": "r", "pronoun": "u", "person": "P", "be": "b",
    "have": "v", "do": "k", "modal": "M", "can": "c", "not": "x", "no": "X", "say": "S", "saying": "G",
    "quote": "Q", "plan": "L", "planned": "l", "intent": "a", "planning": "C", "call": "J", "verb": "V",
    "pay": "E", "rise": "R", "fall": "F", "up": "U", "down": "D", "upward": "z", "downward": "Z", "clitic": "K",
})
"""One letter a role; `up` and `down` are words that are noun and verb (`increase`, `drop`)."""

_GROUPS: Mapping[str, str] = MappingProxyType({
    "finite": "be have do modal can say plan rise fall verb pay",
    "preposition": "prep for",
    "mover": "rise fall up down",
    "determiner": "article possessive this quantifier",
})


class Roles(NamedTuple):
    """A language's words with their role letters; the role of any other word is told by its shape.

    `endings` are those by which an unknown word in lower case is told, the first that fits.
    """

    known: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    ends: tuple[str, ...]
    """The same without what they tell: most words have none of them."""

    def letter(self, part: str) -> str:
        """The role letter of a token."""
        return self.known.get(part) or self._shape(part)

    def _shape(self, part: str) -> str:
        first = part[0]
        if first.isdigit():
            return "9"
        if not first.isalpha():
            return " " if first.isspace() else SAME_SIGN.get(first, first)
        if first.isupper():
            return "N"
        if part.endswith(self.ends):
            for ending, letter in self.endings:
                if part.endswith(ending) and len(part) > len(ending) + 1:
                    return letter
        return "n"


class RoleWords(NamedTuple):
    """The words of one role. `lower` words have it only when not capitalised (`rose`, `bill`)."""

    role: str
    words: str
    lower: bool = False


def roles_of(tables: Iterable[RoleWords], endings: Iterable[tuple[str, str]]) -> Roles:
    """Join tables of words; where a word stands in two, the first counts.

    >>> table = roles_of([RoleWords("article", "the a"), RoleWords("say", "said", True)], [("ed", "past")])
    >>> "".join(map(table.letter, ["The", " ", "men", " ", "said"]))
    't n S'
    """
    letters: dict[str, str] = {}
    for table in tables:
        letter = LETTERS[table.role]
        for word in table.words.split():
            letters.setdefault(word, letter)
            if not table.lower:
                letters.setdefault(word[0].upper() + word[1:], letter)
                if len(word) > 1:
                    letters.setdefault(word.upper(), letter)
    told = tuple((ending, LETTERS[role]) for ending, role in endings)
    return Roles(MappingProxyType(letters), told, tuple(ending for ending, _ in told))


_NAMED = re.compile(r"(\[[^\]<]*)?<([a-z|]+)>")


class Pattern:
    """A regular expression over role letters, compiled when it is first asked for, so that an import costs nothing."""

    __slots__ = ("_template", "finditer", "fullmatch", "match", "search")

    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]

    def __init__(self, template: str) -> None:
        self._template = template

    def __getattr__(self, name: str) -> Any:
        # Only called while the slots are empty; afterwards they hold the compiled pattern's own methods.
        compiled = re.compile(spell(self._template))
        self.finditer, self.fullmatch = compiled.finditer, compiled.fullmatch
        self.match, self.search = compiled.match, compiled.search
        return getattr(compiled, name)


@cache
def pattern(template: str) -> Pattern:
    """A regular expression over role letters from one over names of roles.

    >>> bool(pattern("<article> <noun>").match("t n"))
    True
    """
    return Pattern(template)


def spell(template: str) -> str:
    """The template with letters for names, which may stand in a set beside signs.

    >>> spell("<of|by> [,;<but>]")
    '[OY] [,;B]'
    """

    def spelt(found: re.Match[str]) -> str:
        return f"[{letters(found[2])}]" if found[1] is None else found[1] + letters(found[2])

    return _NAMED.sub(spelt, template)


def letters(names: str) -> str:
    """The letters of roles and groups of them.

    >>> letters("of|mover")
    'ORFUD'
    """
    roles = " ".join(_GROUPS.get(name, name) for name in names.split("|"))
    return "".join(map(LETTERS.__getitem__, roles.split()))
