"""Whether the words around a time speak of what was or of what will be: by classes of words, never by a model."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from facts.language import Language
from facts.text.tokens import END, Tokens

_REACH = 40
"""Tokens (blanks too) that a verb may stand before its time."""

_AHEAD = 80
"""The same behind it: `In January, a week after the fair in the old town, a fire broke out`."""

_STOPS = ";\"“”"
"""Signs that no verb reaches across."""


class Signs(NamedTuple):
    """The letters of a language's words that tell a tense, by class; `any` are those of verbs and stops."""

    any: frozenset[str]
    will: str
    did: str
    to_or_for: str
    be: str
    been: str
    bare: str
    so: str
    determiner: str
    bare_plan: str
    not_: str
    done_thing: str
    coming_verb: str
    may_verb: str
    due_by: str
    being_due: str
    on_in: str
    ahead: str
    of: str
    until: str
    as_: str
    as_soon: str
    thru: str


@cache
def signs(language: Language) -> Signs:
    """The letters that tell a tense in a language."""
    of = language.lexicon.members
    will, did, to, determiner = of["will"], of["did"], of["to_or_for"], of["determiner"]
    bare = of["be_bare"] + determiner + of["may_verb"]
    told, so = frozenset(will + did + to + of["coming_verb"] + _STOPS + "\n"), of["as"] + of["than"] + of["earlier"]
    return Signs(told, will, did, to, of["be"], of["been"], bare, so, determiner, of["bare_plan"],
                 of["not"], of["done_thing"], of["coming_verb"], of["may_verb"], of["due_by"], of["being_due"],
                 of["on"] + of["in"], of["looked_ahead"], of["of"], of["until"], of["as"], of["as_soon"], of["thru"])


def tense(tokens: Tokens, first: int, last: int, sentence: tuple[int, int], known: Signs) -> int:
    """-1 for the past, 1 for the future, 0 where no verb says: the nearest before the time, else the nearest behind.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("They will meet on Friday", english().lexicon)
    >>> tense(tokens, 8, 9, (0, 9), signs(english()))
    1
    """
    if first > 3 and tokens.classes[first - 2] in known.of and tokens.classes[first - 4] in known.ahead:
        return 1  # `ahead of Friday's verdict`
    found = before(tokens, first, sentence, known)
    found = found or _nearest(tokens, range(last, min(sentence[1], last + _AHEAD)), known)
    if not found and last - first == 1 < first and tokens.classes[first - 2] in known.due_by:  # `if you pay by Monday`
        return 1
    return -1 if found > 0 and _of_the_done(tokens, last, known) else found


def before(tokens: Tokens, first: int, sentence: tuple[int, int], known: Signs) -> int:
    """The same, by the words before the time alone; `until` and `the vote is on` right before it look ahead."""
    classes = tokens.classes
    beside, further = (classes[first - 2], classes[first - 4]) if first > 3 else (END, END)
    if beside in known.until or beside in known.being_due or (beside in known.as_ and further in known.as_soon) or (
            beside in known.on_in and further in known.being_due):
        return 1
    found = _nearest(tokens, range(first - 1, max(sentence[0], first - _REACH) - 1, -1), known)
    return found + 1 if found < 1 and beside in known.thru else found  # `good through January`, `has lent it ...`


def _nearest(tokens: Tokens, places: Iterable[int], known: Signs) -> int:
    classes, parts, told = tokens.classes, tokens.parts, known.any
    for at in places:
        letter = classes[at]
        if letter == " ":
            continue
        past = False
        if letter in told:
            if letter in _STOPS or (letter == "\n" and classes[at - 1] == "\n"):
                return 0
            if (letter in known.will and classes[at - 2] not in known.so) or (
                    letter in known.to_or_for and (classes[at - 2] in known.be or _unplanned(classes, at, known))):
                return -1 if _over(classes, at, known) else 1
            if at and letter in known.coming_verb and classes[at - 2] not in known.may_verb:
                return 1
            past = letter in known.did
        part = parts[at]
        past = past or (part[-2:] == "ed" and len(part) > 4 and part.islower())
        if past and classes[at - 2] not in known.bare and not _adjective(tokens, at, known):
            return -1  # `will be held` is still to come, `a proposed deal` no verb
    return 0


def _adjective(tokens: Tokens, at: int, known: Signs) -> bool:
    """Whether a participle stands before a noun with an adverb: `a newly built hall`."""
    return tokens.parts[at - 2].endswith("ly") and tokens.classes[at - 4] in known.determiner


def _of_the_done(tokens: Tokens, last: int, known: Signs) -> bool:
    """Whether a time is that of what has happened, whatever is to come of it: `will look into Friday's blast`."""
    return tokens.parts[last + 1 : last + 3] == ["s", " "] and tokens.classes[last + 3] in known.done_thing


def _unplanned(classes: str, at: int, known: Signs) -> bool:
    """Whether a plan is denied: `did not plan to leave on Friday`."""
    return classes[at - 2] in known.bare_plan and classes[at - 4] in known.not_


def _over(classes: str, at: int, known: Signs) -> bool:
    """Whether a plan is one that had been: `had been due to expire`, `had been scheduled for`."""
    return any(classes[back] in known.been and classes[back - 2] in known.did for back in (at - 2, at - 4) if back > 1)
