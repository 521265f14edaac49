"""The predicates of a sentence: each verb with its auxiliaries and the verbs it governs, and what they make of a claim.

A predicate is a stretch of roles: `had not planned to`, `would have been`, `fell`. Nothing here knows a word.
"""

from __future__ import annotations

from typing import NamedTuple

from facts.text.roles import pattern


class Predicate(NamedTuple):
    """Tokens `first` up to `last`: whether what it says is still to come, whether it is negated, which way it moves."""

    first: int
    last: int
    projected: bool
    negated: bool
    moves: int


_PREDICATE = pattern(
    r"(?:<modal|can>(?:'<not>)?(?:(?: <adverb|not>)* [A-Za-z])?|<be|have|do>(?:'<not>)?|<say|plan|rise|fall|verb|past>"
    r"|(?<=<pronoun|person>')<clitic|modal>)"
    r"(?:(?: <adverb|not|after>)* <be|have|do|say|plan|rise|fall|up|down|verb|past|ing|base>)*"
    r"(?:(?: <adverb|not|plan|after>)* <to>(?: <adverb|not>)* [A-Za-z]"
    r"(?:(?: <adverb>)* <be|have|past|verb|say|plan>)*)*"
)
_PROJECTED = pattern(r"<modal>|<plan>|<be>(?:'<not>)?(?: <adverb|not>)* (?:<to>|<ing> <to>|<preposition> <to>)")
_NEGATED = pattern(r"<not>")
_RISE = pattern(r"<rise|up>")
_FALL = pattern(r"<fall|down>")


def predicates(roles: str, first: int, last: int) -> list[Predicate]:
    """The predicates of tokens `first` up to `last`, in order."""
    found = []
    for match in _PREDICATE.finditer(roles, first, last):
        text = match[0]
        moves = -1 if _FALL.search(text) else 1 if _RISE.search(text) else 0
        projected, negated = _PROJECTED.search(text) is not None, _NEGATED.search(text) is not None
        found.append(Predicate(match.start(), match.end(), projected, negated, moves))
    return found
