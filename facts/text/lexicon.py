"""From tables of words to one letter a token. Which words there are is a language's business, not this file's.

A letter stands for a set of classes (`second` is an ordinal and a unit of time), so the class string of a text holds
every reading of every token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from sys import intern
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.text.tokens import UNKNOWN, cut

if TYPE_CHECKING:
    from facts.text.roles import Roles

_FIRST_LETTER = 0x3400
"""Class letters are taken from here on: one plane of letters that no sign of a template can be mistaken for."""

SIGNS = " \n\t\r\x0b\x0c\xa0\u2009\u202f!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”„«»‹›…–—‘’‚•·°§†‡€£¥¢₹₽₩₺₪₫₱₦₿½¼¾⅓⅔⅛⅜⅝⅞×±−≈≤≥²³µ‐‑‒―\u200b\ufeff"  # noqa: E501 (one sign after another)
"""Characters that stand for themselves in a template."""

SAME_SIGN: Mapping[str, str] = MappingProxyType(
    {"’": "'", "‘": "'", "`": "'", "‐": "-", "‑": "-", "‒": "–", "―": "—", "\t": " ", "\xa0": " ", "\u2009": " ",
     "\u202f": " ", "\x0b": " ", "\x0c": "\n", "\r": " ", "„": "“", "\ufeff": " ", "\u200b": " "}
)
"""Characters that are read as another."""

_STOPS = frozenset(",.")


class Words(NamedTuple):
    """One class: its name, its words in lower case with what each means, and the cases they are written in.

    `cases` is `any` (lower, Title, UPPER), `proper` (Title and UPPER: `May`, `March`, never `may`), `lower` or `exact`
    (the words as they stand in the table).
    """

    name: str
    values: Mapping[str, Any]
    cases: str = "any"


class Readings(dict[str, str]):
    """A token's class letter and role letter as one string of two, told when a text first holds it, and kept.

    Of the words that no table lists, as many are kept as there is room for.
    """

    __slots__ = ("_letters", "_roles")

    _KEPT = 2**16

    def __init__(self, letters: Mapping[str, str], roles: Roles) -> None:
        super().__init__()
        self._letters, self._roles = letters, roles

    def __missing__(self, part: str) -> str:
        reading = intern(self._letters.get(part, UNKNOWN) + self._roles.letter(part))
        if len(self) < self._KEPT:
            self[part] = reading
        return reading


class Chunks(dict[str, tuple[tuple[str, ...], str]]):
    """What stands between two blanks: its tokens and the blank behind it, and the readings of them all as one string.

    Told when a text first holds it, and kept if it is short, so that most words are cut and read by one look-up. A
    chunk that ends with its line has no blank behind it.
    """

    __slots__ = ("_readings",)

    _KEPT = 2**16
    _LONGEST = 24

    def __init__(self, readings: Readings) -> None:
        super().__init__()
        self._readings = readings

    def __missing__(self, chunk: str) -> tuple[tuple[str, ...], str]:
        readings, end = self._readings, chunk[-1:]
        found: tuple[tuple[str, ...], str]
        if chunk.isalpha():  # this and a word before a stop are most of all chunks, told without cutting
            found = (chunk, " "), readings[chunk] + readings[" "]
        elif end in _STOPS and (word := chunk[:-1]).isalpha():
            found = (word, end, " "), readings[word] + readings[end] + readings[" "]
        else:
            parts = (*cut(chunk),) if end == "\n" else (*cut(chunk), " ")
            found = parts, "".join(map(readings.__getitem__, parts))
        if len(chunk) <= self._LONGEST and len(self) < self._KEPT:
            self[chunk] = found
        return found


class Lexicon(NamedTuple):
    """What a token can be: `letters[part]` its class letter, `values[class][part]` what it means as that class."""

    letters: Mapping[str, str]
    readings: Readings
    chunks: Chunks
    values: Mapping[str, Mapping[str, Any]]
    members: Mapping[str, str]
    """`members[class]`: every letter whose set holds that class."""
    wordlike: frozenset[str]
    """Letters of words and digits, against signs and blanks."""

    def has(self, letter: str, name: str) -> bool:
        """Whether a token of class `letter` can be of class `name`."""
        return letter in self.members[name]


_CASES: Mapping[str, Callable[[str], tuple[str, ...]]] = MappingProxyType(
    {
        "any": lambda word: (word, word[:1].upper() + word[1:], word.upper()),
        "proper": lambda word: (word[:1].upper() + word[1:], word.upper()),
        "lower": lambda word: (word,),
    }
)


def build(tables: Iterable[Words], roles: Roles) -> Lexicon:
    """Join class tables into a lexicon; a class may be spread over several tables.

    >>> from facts.text.roles import roles_of
    >>> lexicon = build([Words("month", {"may": 5}, "proper"), Words("modal", {"may": "may"})], roles_of([], []))
    >>> lexicon.has(lexicon.letters["May"], "month"), lexicon.has(lexicon.letters["may"], "month")
    (True, False)
    """
    bits: dict[str, int] = {}
    values: dict[str, dict[str, Any]] = {}
    sets: dict[str, int] = {}
    for table in tables:
        bit = bits.setdefault(table.name, 1 << len(bits))
        forms = table.values
        if table.cases != "exact":
            written = _CASES[table.cases]
            forms = {form: value for word, value in table.values.items() for form in written(word)}
        values.setdefault(table.name, {}).update(forms)
        found = dict.fromkeys(forms, bit)
        for form in forms.keys() & sets.keys():
            found[form] |= sets[form]
        sets.update(found)
    letters: dict[str, str] = {sign: SAME_SIGN.get(sign, sign) for sign in SIGNS}
    for form in letters.keys() & sets.keys():
        raise ValueError(f"{form!r} is a sign: it stands for itself in templates and belongs to no class")
    letter_of = {key: chr(at) for at, key in enumerate(dict.fromkeys(sets.values()), _FIRST_LETTER)}
    letters.update(zip(sets, map(letter_of.__getitem__, sets.values()), strict=True))
    names = tuple(bits)
    members: dict[str, list[str]] = {name: [] for name in names}
    for key, letter in letter_of.items():
        while key:
            last = key.bit_length() - 1
            members[names[last]].append(letter)
            key ^= 1 << last
    readings = Readings(letters, roles)
    # Plain dicts: a proxy's look-up costs half as much again.
    return Lexicon(
        letters,
        readings,
        Chunks(readings),
        values,
        MappingProxyType({name: "".join(found) for name, found in members.items()}),
        frozenset(letter_of.values()),
    )
