"""Which number is the day in `03/06/2012`: as the text's other dates have it, its dateline, its spelling; else habit.

Asked once a text, and only where it holds such a date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from facts.calendar.cells import day
from facts.calendar.expression import Day, Fixed, Written
from facts.language import Language
from facts.mentions.mention import Mention
from facts.text.tokens import Tokens

_HEAD = 40
"""Tokens, blanks too, that a dateline takes."""

_SIGNS = frozenset("/-.")


class Order(NamedTuple):
    """Whether the day stands before the month, and the tokens that told so (none where only habit did)."""

    day_first: bool
    first: int
    last: int


_Vote = tuple[bool, int, int]


def order(mentions: Iterable[Mention], tokens: Tokens, language: Language) -> Order:
    """The order that a text writes its dates in.

    >>> from facts.english import english
    >>> from facts.mentions.reader import read_mentions
    >>> from facts.text.tokens import tokenise
    >>> tokens = tokenise("It met on 03/06/2012 and on 21/06/2012.", english().lexicon)
    >>> found = order(read_mentions(tokens, english()), tokens, english())
    >>> found.day_first, tokens.parts[found.first : found.last]
    (True, ['21', '/', '06', '/', '2012'])
    """
    dates = list(mentions)
    for votes in (_figures(dates, tokens), _words(dates, tokens, language), _dateline(tokens, language),
                  _spelling(tokens, language)):
        found = _elected(list(votes))
        if found is not None:
            return found
    return Order(language.day_first, 0, 0)


def settled(mentions: Sequence[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """The mentions with every date in figures read in the text's order."""
    known = order(mentions, tokens, language)
    return [m._replace(value=_read(m.value, known.day_first)) if isinstance(m.value, Written) else m for m in mentions]


def _read(said: Written, day_first: bool) -> Fixed | Day:
    number, month = (said.first, said.second) if day_first else (said.second, said.first)
    found = day(said.year, month, number)
    return Day(said.year, month, number) if said.year < 100 or found is None else Fixed(found)


def _elected(votes: list[_Vote]) -> Order | None:
    """What most say, with the first that says so; None where nobody does, or as many for each."""
    for_day = sum(day_first for day_first, _, _ in votes)
    if for_day * 2 == len(votes):
        return None
    won = for_day * 2 > len(votes)
    return next(Order(*vote) for vote in votes if vote[0] is won)


def _figures(mentions: list[Mention], tokens: Tokens) -> Iterator[_Vote]:
    """`21/05/2012` can only have the day first, `05/21/2012` only behind."""
    parts = tokens.parts
    for mention in mentions:
        first, last = mention.first, mention.last
        if last - first != 5 or parts[first + 1] not in _SIGNS or not (parts[first] + parts[first + 2]).isdigit():
            continue
        one, two = int(parts[first]), int(parts[first + 2])
        if len(parts[first]) < 3 and (one > 12) != (two > 12):
            yield one > 12, first, last


def _words(mentions: list[Mention], tokens: Tokens, language: Language) -> Iterator[_Vote]:
    """`3 June` has the day first, `June 3` behind."""
    months = language.lexicon.members["month"] + language.lexicon.members["month_short"]
    for mention in mentions:
        if not isinstance(mention.value, Day | Fixed):
            continue
        places = range(mention.first, mention.last)
        month = next((at for at in places if tokens.classes[at] in months), None)
        number = next((at for at in places if tokens.parts[at].isdigit()), None)
        if month is not None and number is not None and len(tokens.parts[number]) < 3:
            yield number < month, mention.first, mention.last


def _dateline(tokens: Tokens, language: Language) -> Iterator[_Vote]:
    """The place at the head of the text, before a dash."""
    head = tokens.parts[:_HEAD]
    dash = next((at for at, part in enumerate(head) if part in "–—" or "".join(head[at : at + 2]) == "--"), 0)
    for at in range(dash):
        for words, day_first in language.date_places.items():
            if "".join(head[at : at + len(words)]).lower() == "".join(words):
                yield day_first, at, at + len(words)


def _spelling(tokens: Tokens, language: Language) -> Iterator[_Vote]:
    for at, part in enumerate(tokens.parts):
        told = language.date_spellings.get(part)
        if told is not None:
            yield told, at, at + 1
