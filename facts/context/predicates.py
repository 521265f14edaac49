"""The predicates of a sentence: each verb with its auxiliaries and the verbs it governs, and what they make of a claim.

A predicate is a stretch of roles: `had not planned to`, `would have been`, `fell`. Nothing here knows a word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from facts.model import new
from facts.text.roles import letters, pattern


class Predicate(NamedTuple):
    """Tokens `first` up to `last`: whether what it says is still to come, whether it is negated.

    `firm` says that it is so by a modal verb or an infinitive that a plan governs, not by a verb of planning alone.
    """

    first: int
    last: int
    projected: bool
    firm: bool
    negated: bool


_MAIN = r"<be|have|do|say|plan|planning|intent|call|rise|fall|up|down|verb|pay|past|ing>"
# It begins with one set, so that a search skips fast; what each of its letters needs around it comes behind.
_PREDICATE = pattern(
    r"<modal|can|be|have|do|clitic|say|plan|rise|fall|verb|pay|past|call|intent|to>(?!-[A-Za-z])"
    r"(?:(?:(?:(?<=<modal|can|do>)|(?<=<verb>)(?='<not>))(?:'<not>)?(?:(?: <adverb|not>)* [A-Za-z])?"
    r"|(?<=<be|have>)(?:'<not>)?(?: <not>(?! <article>))?"
    r"|(?<=<pronoun|person>'<clitic|modal>))"
    rf"(?:(?: <adverb|not|after>)* {_MAIN})*"
    r"|(?<=<say|plan|rise|fall|verb|pay|past>)(?<!<article|possessive|this|of> .)(?<!-.)(?: <ing>)?"
    r"|(?<=<call>)(?= <for>)|(?<=<intent>)(?= <to> [A-Za-z])"
    r"|(?<=<plural|person|pronoun|name> <intent>)(?= (?:<article|that|possessive|quantifier|other>|9))"
    r"|(?<= <to>) (?:<adverb> )*(?:<be> <past|verb>|<up|down|verb|rise|fall>))"
    r"(?: <for>(?= ))?"
    r"(?:(?: <adverb|not|plan|after>)* <to>(?: <adverb|not>)* [A-Za-z]"
    r"(?:(?: <adverb>)* <be|have|past|verb|pay|say|plan>)*)*"
)
_FIRM = pattern(
    r"<modal>|<plan|planning|intent>(?: <for>)? .*<to>|<be|clitic>(?:'<not>)?(?: <not>)? (?:<preposition> )?<to> "
    r"|^<to> <be>|<be|clitic>(?: <adverb|not>)* <planning> <to>"
)
_PROJECTED = pattern(
    r"^(?:<plan|intent|call>|<have|do|be>(?: <adverb|not>)* <planning|call>|<have>(?: <adverb|not>)* <plan>)"
)
_NEGATED = pattern(r"<not>")

FORCE = frozenset(letters("modal|plan|planning|intent|call|to|not"))
"""A predicate without any of these roles is neither projected nor negated."""


def predicates(roles: str, first: int, last: int) -> list[Predicate]:
    """The predicates of tokens `first` up to `last`, in order."""
    return [new(Predicate, (*match.span(), *_force(match[0]))) for match in _PREDICATE.finditer(roles, first, last)]


@lru_cache(4096)
def _force(roles: str) -> tuple[bool, bool, bool]:
    """Whether a predicate of these roles is projected, firmly so, and negated."""
    firm = _FIRM.search(roles) is not None
    return firm or _PROJECTED.search(roles) is not None, firm, _NEGATED.search(roles) is not None
