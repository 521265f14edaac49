"""Noun phrases by roles: forwards from a token, backwards to one. No word is known here."""

from __future__ import annotations

from facts.text.roles import Pattern, pattern

_TAIL = r"(?:[-/](?:[A-Za-z9]+))*"
_ABBREVIATED = r"(?:<name>\.)+"
_BEFORE_NOUN = (
    "noun|name|past|ing|adverb|verb|up|down|rise|fall|say|plan|planned|planning|intent|call|after|pay"
)
_PRE = (
    rf"(?:(?:{_ABBREVIATED}|(?:<{_BEFORE_NOUN}>|<plural>(?= <plural>)|[9uqifzZjokYT](?=-)){_TAIL})"
    r"(?:(?<=-[A-Za-z]),(?= [A-Za-z9]+-))? )"
)
# The look-ahead says no at once to `of`, `in` and all else that begins no phrase; trying each of the choices that
# follow it costs as much as reading a phrase.
_BEGINS = rf"(?=<{_BEFORE_NOUN}|plural>|[9uqifzZjokYT]-)"
_NAME = rf"(?:{_ABBREVIATED}|<name>{_TAIL})"
_PHRASE = (
    rf"{_BEGINS}(?:{_PRE}*<plural|noun|up|down|intent|planned>{_TAIL}"
    rf"|(?:<past> )?(?:{_NAME} (?:& (?=<name>))?)*<name>{_TAIL}\.?"
    rf"|{_PRE}*<say|intent|call>(?= <preposition|of|by>)|{_PRE}*<ing>|{_PRE}*<say|verb>-[A-Za-z])(?![-A-Za-z9])"
)
_PAIRED = rf"{_BEGINS}(?=[A-Za-z9 ./-]*&){_PRE}*<noun|past|name>{_TAIL} & {_PRE}*<plural>{_TAIL}(?![-A-Za-z9])"
# The look-ahead says no where no apostrophe comes: reading the phrase twice costs ten times as much.
_OWNER = rf"(?:(?=[A-Za-z9 .&/-]*'){_PHRASE}'<clitic>? )"
# Each of its letters, so that a phrase that cannot reach as far as it must is not read at all.
_WITHIN = rf"(?:[.,&/9 <{_BEFORE_NOUN}|plural|planned>-]|(?<=[-/])[A-Za-z]+|[A-Za-z](?=-))"
_DETERMINER = r"(?:<article|possessive|this|that|quantifier|other|no> )"

PHRASE = _PHRASE
"""A noun phrase without what determines it, as a template."""

NAMES = rf"(?:{_NAME} )*<name>{_TAIL}\.?"
"""A name in one or more words."""

OWNED = rf"{_OWNER}*{_PHRASE}"
"""The same with whose it is."""

FOLLOWING = pattern(
    r"(?:[ -]|'<clitic>? )(?:<other|quantifier> |(?:<adverb> )?<adverb> |<after> (?=<plural>))*"
    rf"({_PAIRED}|{_PHRASE})(?!'<clitic> <past|noun>)"
)
"""A noun phrase directly behind a number: `three other MiG pilots`, `15-month uprising`, `three years' work`."""

NAMED = pattern(r"(?: <name>)+(?![-A-Za-z9'])")
"""A name behind an adjective: `World Cups` of `straight World Cups`."""

OF = pattern(
    rf"(?: <preposition>(?= <of>))? <of> {_DETERMINER}*{_OWNER}*(?:<other|quantifier> )*({_PAIRED}|{_PHRASE})(?!')"
)
"""What a number is taken of: `of the voters`, `of Innopac's common shares`."""

OF_THEM = pattern(
    r" <of> (?:<pronoun>|<this|quantifier>(?= ?[^ A-Za-z]| <preposition|be|have|verb|past|modal|adverb|and>))"
)
"""`of them`, `of those who`, `of these were`."""

OF_CLAIM = pattern(rf"(?: <of>)? {_DETERMINER}*{_OWNER}*$")
"""`of the`, `of Innopac's`, `the company's`, before another number."""

PART = pattern(rf" {_DETERMINER}+{_OWNER}*({_PHRASE})(?!')")
"""`half the voters`."""

COMPARED = pattern(rf" <as> [A-Za-z](?: <article>)? ({_PHRASE})")
"""`twice as many voters`, `twice as high a dividend`."""

IN = pattern(rf"(?: <quantifier>)? <preposition|of> {_DETERMINER}*{_OWNER}*({_PHRASE})(?!')")
"""A noun phrase behind a preposition."""

EACH = pattern(r"(?: |-)<article|quantifier>(?: |-)((?:9+-)?<noun>(?:-<noun>)*)")
"""What a price is for: `$3 a share`, `$3 per share`."""

CHAIN = pattern(rf"{_DETERMINER}*{_OWNER}*({_PHRASE})(?!'<clitic>)|(<pronoun|person|relative|that>)")
"""A noun phrase with its determiners; its first group is what counts, its second one that only points to another."""

OBJECT = pattern(
    rf" {_DETERMINER}*{_OWNER}*({_PHRASE})"
    r"(?: <ing>|(?:,? <of|preposition> [^,;]{0,60}?)?,? <by|to|from|preposition>(?: <preposition>)?) $"
)
"""`lowered its target by`, `sold the line for`, `sent the shares plunging`, before a number."""

MOVED = pattern(rf" {_DETERMINER}*{_OWNER}*({_PHRASE})(?<!-[A-Za-z]) (?:<article> )?(?:<other> )?$")
"""`cut results`, `reduced inventories a further`, before a number."""


def _before(between: str, joined: str = "'-") -> Pattern:
    """A noun phrase with what stands between it and a number; behind a sign of `joined`, no word begins one."""
    return pattern(rf"(?<![A-Za-z9{joined}])(?={_WITHIN}*{between}$)({_PHRASE}){between}$")


BEFORE_OF = _before(r" <of> (?:<article> )?")
"""`sales of`, before a number."""

BEFORE_TIME = _before(r" <for|preposition> (?:<article> )?")
"""`loss for the`, before a time."""

BEFORE_BRACKET = _before(r" [(\[]")
"""What a number in brackets is of."""

BEFORE_VERB = _before(r" <noun|plural> ")
"""Whose verb stands directly before a number though no table lists it: `the rocket weighs 5`, `the walk burns 5`."""

BEFORE_AGE = _before(r" ")
"""`people` of `people aged 5`, `profit` of `profit halved`."""

BEFORE_RELATIVE = _before(r",? ")
"""What a relative pronoun stands for."""

BEFORE_COMMA = _before(r", ", "-")
"""`Kopp,` before an age."""

BEFORE_WORTH = _before(r",? <preposition|ing> ", "-")
