"""The predicates of a sentence: each verb with its auxiliaries and the verbs it governs, and what they make of a claim.

A predicate is a stretch of roles: `had not planned to`, `would have been`, `fell`. Nothing here knows a word.
"""

from __future__ import annotations

from typing import NamedTuple

from facts.text.roles import pattern


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
_PREDICATE = pattern(
    r"(?:(?:<modal|can>(?:'<not>)?(?:(?: <adverb|not>)* [A-Za-z])?|<be|have|do>(?:'<not>)?"
    r"|(?<=<pronoun|person>')<clitic|modal>)"
    rf"(?:(?: <adverb|not|after>)* {_MAIN})*"
    r"|(?<!<article|possessive|this|of> )(?<!-)<say|plan|rise|fall|verb|pay|past>(?: <ing>)?"
    r"|<call>(?= <for>)|<intent>(?= <to>)"
    r"|(?<=<plural|person|pronoun|name> )<intent>(?= (?:<article|that|possessive|quantifier|other>|9))"
    r"|(?<= )<to> (?:<adverb> )*(?:<be> <past|verb>|<up|down|verb|rise|fall>))"
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


def predicates(roles: str, first: int, last: int) -> list[Predicate]:
    """The predicates of tokens `first` up to `last`, in order."""
    found = []
    for match in _PREDICATE.finditer(roles, first, last):
        text = match[0]
        firm = _FIRM.search(text) is not None
        projected = firm or _PROJECTED.search(text) is not None
        found.append(Predicate(match.start(), match.end(), projected, firm, _NEGATED.search(text) is not None))
    return found
