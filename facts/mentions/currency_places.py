"""Which country's money a bare `francs`, `pesos` or `$` is, where an article speaks mostly of one country.

Asked once a text, and only when it holds such a name; an article that says nothing keeps the name's usual currency.
"""

from __future__ import annotations

from collections.abc import Mapping

from facts.language import Places
from facts.mentions.mention import Amount, Mention
from facts.model import Kind
from facts.text.tokens import Tokens

MONEY = Kind.MONEY


def place_money(mentions: list[Mention], tokens: Tokens, places: Places) -> None:
    """Give bare names of money their country's currency, in place; `places` is a name's currencies with their words."""
    chosen: dict[str, str] = {}
    moneys = [at for at, mention in enumerate(mentions) if mention.kind is MONEY]
    for at in moneys:
        mention = mentions[at]
        if not isinstance(mention.value, Amount):
            continue
        name = _bare_name(mention.first, mention.last, tokens, places)
        if not name or (name != "$" and mention.value.unit != next(iter(places[name]))):
            continue
        if name not in chosen:
            chosen[name] = _code(name, tokens, places[name])
        if chosen[name]:
            mentions[at] = mention._replace(value=mention.value._replace(unit=chosen[name]))


def country_word(first: int, last: int, unit: str, tokens: Tokens, places: Places) -> str:
    """The word that tells the country of a bare name of money at these tokens; empty where none was asked.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("In Paris it cost 500 francs.", english().lexicon)
    >>> country_word(8, 11, "FRF", tokens, english().money_places)
    'Paris'
    """
    name = _bare_name(first, last, tokens, places)
    words = places[name].get(unit, ()) if name and _code(name, tokens, places[name]) == unit else ()
    return max((word for word in words if word in tokens.text), key=tokens.text.count, default="")


def _bare_name(start: int, end: int, tokens: Tokens, places: Mapping[str, object]) -> str:
    """The name of money that a stretch of tokens ends or begins with, where nothing before it says whose it is."""
    first = tokens.parts[start]
    if first in places:
        return first
    last = tokens.parts[end - 1].lower().removesuffix("s")
    before = tokens.parts[end - 3] if end - start > 2 else ""
    return last if last in places and not before[:1].isupper() else ""


def _code(name: str, tokens: Tokens, candidates: Mapping[str, tuple[str, ...]]) -> str:
    """The currency whose words stand most often in the text; empty where none or two do equally."""
    text = tokens.text
    if name == "$" and ("US$" not in text or any(sign in text for sign in ("C$", "A$", "HK$", "NZ$", "NT$"))):
        return ""
    counts = sorted(((sum(map(text.count, words)), code) for code, words in candidates.items()), reverse=True)
    return counts[0][1] if counts[0][0] and counts[0][0] > counts[1][0] else ""
