"""Whether the words around a time speak of what was or of what will be: by classes of words, never by a model."""

from __future__ import annotations

from facts.language import Language
from facts.text.tokens import Tokens

_REACH = 40
"""Tokens (blanks too) that a verb may stand away from its time."""


def tense(tokens: Tokens, first: int, last: int, sentence: tuple[int, int], language: Language) -> int:
    """-1 for the past, 1 for the future, 0 where no verb says: the nearest before the time, else the nearest behind.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("They will meet on Friday", english().lexicon)
    >>> tense(tokens, 8, 9, (0, 9), english())
    1
    """
    found = before(tokens, first, sentence, language)
    if found:
        return found
    surely = language.lexicon.members["surely"]
    behind = tokens.classes[last : min(sentence[1], last + _REACH // 2)]
    if any(letter in surely for letter in behind):
        return 1
    return min(0, _nearest(tokens, range(last, min(sentence[1], last + _REACH)), language))


def before(tokens: Tokens, first: int, sentence: tuple[int, int], language: Language) -> int:
    """The same, by the words before the time alone."""
    return _nearest(tokens, range(first - 1, max(sentence[0], first - _REACH) - 1, -1), language)


def _nearest(tokens: Tokens, places: range, language: Language) -> int:
    members = language.lexicon.members
    soon = members["as_soon"]
    if places.step < 0 and tokens.classes[places.start - 1] in members["until"]:
        return 1
    if len(places) > 4 and places.step < 0 and any(tokens.classes[at] in soon for at in places[1:4:2]):
        return 1
    will, did, to, be = members["will"], members["did"], members["to"], members["be"]
    for at in places:
        letter = tokens.classes[at]
        if letter in '"“”' or (letter == "\n" and tokens.classes[at - 1] == "\n"):
            return 0
        if letter in to and tokens.classes[at - 2] in be:
            return 1
        if letter in will:
            return 1
        if letter in did:
            return -1
        part = tokens.parts[at]
        if len(part) > 4 and part.endswith("ed") and part.islower():
            return -1
    return 0
