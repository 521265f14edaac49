"""Where sentences end: one pass over the class string, so that no mention has to ask again.

A newline inside a paragraph is a blank; an empty line, or a newline and indentation, ends a paragraph and with it a
sentence. A point behind an abbreviation or initial ends one only before a word that begins one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.text.roles import LETTERS
from facts.text.tokens import Tokens

if TYPE_CHECKING:
    from facts.language import Language

_END = re.compile(
    r"[.!?…\n](?:(?<!\n)([.!?…]*[\"'”’»)\]}]*)(?=[ \n\0])(?: (?![ \n])|\n\n[ \n]*)?"
    r"|(?<=\n)(?:[ ]*\n\s*|(?=  )))"
)
"""Points and closing signs (the group's end) and mostly the blanks behind, or the end of a paragraph.

It begins with one set, so that a search skips fast.
"""
_BLANKS = re.compile(r"[ \n]*")
_BEGINNERS = "".join(LETTERS[name] for name in (
    "article", "possessive", "this", "pronoun", "person", "prep", "for", "subordinator", "if", "but", "and", "to",
    "quantifier", "no", "that", "as", "by", "from", "relative"))
_OF_A_TIME = ("weekday", "month", "zone", "zone_name")
_OPENERS = frozenset("\"“«'`‘")


def sentences(tokens: Tokens, language: Language) -> list[tuple[int, int]]:
    """Half-open token spans of the sentences, in order; blanks between them belong to none.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("Gen. X left on Sept. 30. He was 61.", english().lexicon)
    >>> ["".join(tokens.parts[a:b]) for a, b in sentences(tokens, english())]
    ['Gen. X left on Sept. 30.', 'He was 61.']
    """
    parts, classes, abbreviations = tokens.parts, tokens.classes, language.abbreviations
    blanks, found, first = _BLANKS.match, [], 0
    for end in _END.finditer(classes):
        (at, after), last = end.span(), end.end(1)
        if last < 0 or last == after:
            after = blanks(classes, after).end()  # type: ignore[union-attr]
        if last < 0:
            last = at
        else:
            # How nearly all sentences end, told without a call: a word that is no abbreviation, and one point.
            word = parts[at - 1]
            plain = last - at == 1 and classes[at] == "." and len(word) > 1 and at - first > 1
            if not (plain and word not in abbreviations) and not _ends(tokens, language, first, at, last, after):
                continue
        if at > first:
            found.append((first, last))
        first = after
    if first < len(tokens.parts):
        found.append((first, len(tokens.parts)))
    return found


def _ends(tokens: Tokens, language: Language, first: int, at: int, last: int, after: int) -> bool:
    """Whether the sentence that began at `first` ends at the points from `at` on, before the word at `after`."""
    parts = tokens.parts
    if after >= len(parts) or "\n\n" in tokens.classes[last:after]:
        return True
    following = parts[after]
    if parts[at] != "." or last - at > 1:
        return not following[0].islower()
    word = parts[at - 1] if at else ""
    if word.isdigit() and at - 1 == first:
        return False
    if at > 1 and len(word) < 3 and parts[at - 2][-1].isdigit():  # `a profit of £60m. Analysts`
        return not following[0].islower()
    can = language.abbreviations.get(word)
    if can is None and not (len(word) == 1 and word.isupper() and parts[at - 2 : at - 1] != ["'"]):
        return True
    if can is False or not (following[0].isupper() or following in _OPENERS):
        return False
    if following in _OPENERS:
        return can is True
    if at - first > 3 and _is_half_day(tokens, language, at):
        return not _dates(tokens, language, after)
    return language.roles.known.get(following, "-") in _BEGINNERS


def _is_half_day(tokens: Tokens, language: Language, at: int) -> bool:
    """Whether the point at `at` is the last one of `a.m.` or `p.m.`."""
    classes, members = tokens.classes, language.lexicon.members
    return classes[at - 1] in members["letter_m"] and classes[at - 2] == "." and classes[at - 3] in members["letter_am"]


def _dates(tokens: Tokens, language: Language, at: int) -> bool:
    """Whether a capitalised word behind `a.m.` belongs to the time: `9 a.m. Friday`, `9 a.m. Cairo time`."""
    letter, members = tokens.classes[at], language.lexicon.members
    zoned = any(each in members["time_word"] for each in tokens.classes[at + 2 : at + 5])
    return zoned or any(letter in members[name] for name in _OF_A_TIME)
