"""Noun phrases by roles: forwards from a token, backwards to one. No word is known here."""

from __future__ import annotations

from facts.text.roles import pattern

_TAIL = r"(?:[-/&](?:[A-Za-z9]+))*"
_ABBREVIATED = r"(?:<name>\.)+"
_BEFORE_HEAD = (
    rf"(?:(?:{_ABBREVIATED}|(?:<noun|name|past|ing|adverb|verb|up|down|rise|fall|say|plan|planned|after|base>"
    rf"|<plural>(?= <plural>)|9(?=-)){_TAIL}) )"
)
_PHRASE = (
    rf"(?:{_BEFORE_HEAD}*<plural|noun|up|down>{_TAIL}|(?:(?:{_ABBREVIATED}|<name>{_TAIL}) )*<name>{_TAIL}\.?"
    rf"|{_BEFORE_HEAD}*<ing>)"
)

PHRASE = pattern(_PHRASE)
"""A noun phrase without what determines it."""

FOLLOWING = pattern(rf"(?:[ -]|'<clitic>? |' )(?:<other|quantifier> |(?:<adverb> )?<adverb> )*({_PHRASE})")
"""A noun phrase directly behind a number: `three other MiG pilots`, `15-month uprising`, `three years' work`."""

_DETERMINED = (
    rf"(?:<article|possessive|this|that|quantifier|other> ?)*(?:{_PHRASE}'<clitic>? )*(?:<other|quantifier> )*"
)

OF = pattern(rf" <of> {_DETERMINED}({_PHRASE})")
"""What a number is taken of: `of the voters`, `of Innopac's common shares`."""

OF_THEM = pattern(r" <of> (?:<pronoun>|<this>(?! <noun|plural|name|past|ing>))")
OF_PLACE = pattern(rf" <of> {_DETERMINED}$")
"""`of the`, `of Innopac's`, before another claim."""

IN = pattern(rf" (?:<preposition|of>) ({_PHRASE})")
FOR = pattern(rf" <preposition> {_DETERMINED}({_PHRASE})")
EACH = pattern(r"(?: |-)(?:<article>|<quantifier>|<preposition>)(?: |-)((?:9+[-])?<noun>(?:-<noun>)*)")
"""What a price is for: `$3 a share`, `$3 per share`."""

CHAIN = pattern(rf"(?:<article|possessive|this|quantifier|other|no|that> )*(?:{_PHRASE}'<clitic>? )*({_PHRASE})")
"""A noun phrase with its determiners; its group is what counts."""

BACKWARD = pattern(rf"(?<![A-Za-z9-])({_PHRASE})$")
"""A noun phrase that ends where the search ends."""
