"""What a symbol with two meanings stands for (`5m`, `42C`): told by the word beside it, else by the nearest that tells.

The words of a passage tell it, not those of the whole article, so that a table of ten thousand cells costs no more
than its length.
"""

from __future__ import annotations

from facts.mentions.around import NONE, Around, Kept, signed
from facts.mentions.mention import Amount, Mention
from facts.mentions.names import in_name
from facts.mentions.quantities import tidy
from facts.mentions.quantities_plain import count
from facts.model import Kind
from facts.text.lexicon import Lexicon
from facts.text.tokens import Tokens

_PASSAGE = 80
"""Tokens before and behind that are asked: two or three sentences."""


def metres(around: Around) -> tuple[bool, str]:
    """Whether an `m` is metres, and the word that tells it, if any: `5m high`, `5m people`, `sales rose to 5m`."""
    word, following = around.word_after, around.part(around.mention.last + 3)
    if around.before in "$£€":
        return False, around.before
    if around.has(word, "metre_after"):
        return True, word
    if around.plural_after():
        return False, word
    counts = word.islower() and word.isalpha() and not around.has(word, "not_counted", "metre_cue")
    if counts and (around.low != int(around.low) or around.plural(following)):
        return False, word
    told = nearest(around.mention.first, around.mention.last, around.tokens, around.lexicon, "metre_cue", "million_cue")
    if told:
        return told in around.lexicon.values["metre_cue"], told
    return around.low < 100 or around.low == int(around.low), ""


def metre_or_million(around: Around) -> Kept:
    """`5m`: a length, or a count of millions."""
    if metres(around)[0]:
        return (around.mention,)
    high = None if around.high is None else tidy(around.high * 10**6)
    return around.kept(kind=Kind.COUNT, value=Amount(tidy(around.low * 10**6), high))


def degrees(around: Around) -> Kept:
    """`42C` is a temperature where the passage speaks of heat or a bracket converts it; else a seat or a vitamin."""
    if around.after == "-" or around.after.isalnum() or (around.before == " " and in_name(around)):
        return NONE
    mention = around.mention
    below = around.before in "-−" and around.part(mention.first - 2).isspace()
    if below or _converted(around) or nearest(mention.first, mention.last, around.tokens, around.lexicon, "heat_cue"):
        return signed(around)
    if around.part(mention.last - 2) != " ":
        return NONE
    amount = around.amount._replace(unit="")
    bare = mention._replace(last=mention.last - 2, kind=Kind.COUNT, value=amount)
    return count(around.of(bare))


def _converted(around: Around) -> bool:
    """`42C (108F)`: whether the same temperature stands beside it on the other scale."""
    letters = around.lexicon.values["heat_letter"]
    first, last = around.mention.first, around.mention.last
    if around.word_after == "(":
        behind = (around.part(at) for at in range(last + 3, last + 8))
        return any(part in letters or part == "°" for part in behind)
    return around.before == "(" and around.part(first - 3) in letters


def told_by(mention: Mention, tokens: Tokens, lexicon: Lexicon) -> str:
    """The word that told what the symbol at a mention's end means, empty where it has one meaning only or none told.

    >>> from facts.english import english
    >>> from facts.mentions.reader import read_mentions
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("The service has signed up 5m users.", english().lexicon)
    >>> (mention,) = read_mentions(tokens, english())
    >>> told_by(mention, tokens, english().lexicon)
    'users'
    """
    amount, symbol = mention.value, tokens.parts[mention.last - 1]
    if not isinstance(amount, Amount) or amount.low is None:
        return ""
    if symbol == "m" and mention.kind in (Kind.COUNT, Kind.MEASURE):
        low = amount.low if mention.kind is Kind.MEASURE else amount.low / 10**6
        return metres(Around(mention._replace(value=amount._replace(low=low)), tokens, lexicon))[1]
    if symbol in lexicon.values["heat_letter"] and tokens.parts[mention.last - 2].isdecimal():
        return nearest(mention.first, mention.last, tokens, lexicon, "heat_cue")
    return ""


def nearest(first: int, last: int, tokens: Tokens, lexicon: Lexicon, *names: str) -> str:
    """The word of one of these classes that stands nearest to tokens `first` up to `last` in their passage."""
    parts = tokens.parts
    known = [lexicon.values[name] for name in names]
    for far in range(1, _PASSAGE):
        for at in (first - far, last - 1 + far):
            if 0 <= at < len(parts) and any(parts[at] in words for words in known):
                return parts[at]
    return ""
