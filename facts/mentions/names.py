"""Whether a number is part of a name (`MiG 21`, `Boeing 747`, `221 Baker Street`), told by the capitals beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.text.tokens import UNKNOWN

if TYPE_CHECKING:
    from facts.mentions.around import Around


def in_name(around: Around) -> bool:
    """Whether the word before makes a name of the number, or the words behind an address."""
    word = around.word_before
    if not around.head.isdecimal():
        return len(word) > 1 and word.isupper() and not around.plural_after() and _is_name(around, word)
    if word.isalpha() and not word.islower() and _is_name(around, word):
        return True
    return around.word_after[:1].isupper() and _address(around)


def _is_name(around: Around, word: str) -> bool:
    at = around.mention.first - 2
    if around.tokens.classes[at] != UNKNOWN and around.has(word, "said_number", "month", "weekday", "not_counted"):
        return False
    if not word[1:].islower() and len(word) > 1 and not word.isupper():
        return True
    further = around.part(at - 2) if around.part(at - 1) == " " else ""
    if not further or further in ".!?:\"”“" or around.part(at - 1) == "\n":
        return not around.plural_after() and around.tokens.classes[at] == UNKNOWN
    return not (around.plural_after() and around.has(further, "place_before"))


def _address(around: Around) -> bool:
    """A street within the next three capitalised words."""
    at = around.mention.last + 1
    for _ in range(3):
        word = around.part(at)
        if not word[:1].isupper():
            return False
        if around.has(word, "street"):
            return at > around.mention.last + 1
        at += 2
    return False
