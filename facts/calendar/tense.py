"""Whether the words around a time speak of what was or of what will be: by classes of words, never by a model."""

from __future__ import annotations

from collections.abc import Mapping

from facts.language import Language
from facts.text.tokens import Tokens

_REACH = 40
"""Tokens (blanks too) that a verb may stand before its time."""

_AHEAD = 80
"""The same behind it: `In January, a week after the fair in the old town, a fire broke out`."""


def tense(tokens: Tokens, first: int, last: int, sentence: tuple[int, int], language: Language) -> int:
    """-1 for the past, 1 for the future, 0 where no verb says: the nearest before the time, else the nearest behind.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("They will meet on Friday", english().lexicon)
    >>> tense(tokens, 8, 9, (0, 9), english())
    1
    """
    members = language.lexicon.members
    found = before(tokens, first, sentence, language)
    found = found or _nearest(tokens, range(last, min(sentence[1], last + _AHEAD)), members)
    return -1 if found > 0 and _of_the_done(tokens, last, members["done_thing"]) else found


def before(tokens: Tokens, first: int, sentence: tuple[int, int], language: Language) -> int:
    """The same, by the words before the time alone; `until` and `as early as` right before it speak of the future."""
    members, classes = language.lexicon.members, tokens.classes
    if first > 1 and classes[first - 2] in members["until"]:
        return 1
    if first > 3 and classes[first - 2] in members["as"] and classes[first - 4] in members["as_soon"]:
        return 1
    found = _nearest(tokens, range(first - 1, max(sentence[0], first - _REACH) - 1, -1), members)
    if found < 1 and first > 1 and classes[first - 2] in members["thru"]:  # `good through January`, `has lent it ...`
        return found + 1
    return found


def _nearest(tokens: Tokens, places: range, members: Mapping[str, str]) -> int:
    will, did, to, be = members["will"], members["did"], members["to_or_for"], members["be"]
    bare, so = members["be_bare"] + members["determiner"], members["as"] + members["than"] + members["earlier"]
    classes, parts = tokens.classes, tokens.parts
    for at in places:
        letter = classes[at]
        if letter == " ":
            continue
        if letter in ';"“”' or (letter == "\n" and classes[at - 1] == "\n"):
            return 0
        if (letter in will and classes[at - 2] not in so) or (
                letter in to and (classes[at - 2] in be or _unplanned(classes, at, members))):
            return -1 if _over(classes, at, members["been"], did) else 1
        part = parts[at]
        past = letter in did or (len(part) > 4 and part.endswith("ed") and part.islower())
        if past and classes[at - 2] not in bare and not _adjective(tokens, at, members["determiner"]):
            return -1  # `will be held` is still to come, `a proposed deal` no verb
    return 0


def _adjective(tokens: Tokens, at: int, determiner: str) -> bool:
    """Whether a participle stands before a noun with an adverb: `a newly built hall`."""
    return tokens.parts[at - 2].endswith("ly") and tokens.classes[at - 4] in determiner


def _of_the_done(tokens: Tokens, last: int, done: str) -> bool:
    """Whether a time is that of what has happened, whatever is to come of it: `will look into Friday's blast`."""
    return tokens.parts[last + 1 : last + 3] == ["s", " "] and tokens.classes[last + 3] in done


def _unplanned(classes: str, at: int, members: Mapping[str, str]) -> bool:
    """Whether a plan is denied: `did not plan to leave on Friday`."""
    return classes[at - 2] in members["bare_plan"] and classes[at - 4] in members["not"]


def _over(classes: str, at: int, been: str, did: str) -> bool:
    """Whether a plan is one that had been: `had been due to expire`, `had been scheduled for`."""
    return any(classes[back] in been and classes[back - 2] in did for back in (at - 2, at - 4) if back > 1)
