"""The rules of messages laid over what the other rules read; a message is short, so nothing here need be quick.

A reading that tells something replaces what it covers; one that is only a TIMEX3 stands where no time was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from facts.calendar.expression import Use
from facts.language import Language
from facts.mentions import messages, numbers, times, times_holidays
from facts.mentions.engine import Engine, Match
from facts.mentions.mention import Mention
from facts.mentions.pieces import pieces
from facts.model import TEMPORAL
from facts.text.tokens import Tokens

MACROS = numbers.MACROS + times.MACROS + messages.MACROS
_JOINS = frozenset("-–/:%$°'’")
"""Signs that make something else of the number before them."""


@cache
def message_engines(language: Language) -> tuple[Engine, Engine]:
    """The rules of messages compiled for a language's lexicon, at its first message: open ones, then closed ones."""
    macros = MACROS + times_holidays.macros(language.lexicon)
    first, second = (Engine(rules, language.lexicon, macros, messages.FRAGMENTS)
                     for rules in (messages.OPEN, messages.CLOSED))
    return first, second


def overlay(mentions: Sequence[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """The mentions of a message, in order; those that are only a TIMEX3 may lie over a figure (`first day`)."""
    kept = [one for one in mentions if one.kind not in TEMPORAL or not _tagged(one, tokens)]
    for machine in message_engines(language):
        for match in machine.scan(tokens):
            if machine.rules != messages.CLOSED or _closed(match.last, tokens, language.lexicon.members["goes_on"]):
                kept = _laid(kept, match, machine, tokens)
    return sorted(kept, key=lambda one: (one.first, one.last))


def _laid(kept: list[Mention], match: Match, machine: Engine, tokens: Tokens) -> list[Mention]:
    made = [piece.placed(match.first) for piece in pieces(match, machine, tokens)]
    first, last = (made[0].first, made[-1].last) if made else (match.first, match.last)
    over = [one for one in kept if one.first < last and first < one.last]
    if match.leaf.rule.kind is None:
        return [one for one in kept if one not in over or one.first < first or last < one.last]
    if not made or _tagged(made[0], tokens) or _within(made, tokens) or not _may_stand(made, over):
        return kept
    solid = _solid(made)
    return [one for one in kept if one not in over or not (solid or one.kind in TEMPORAL)] + made


def _closed(at: int, tokens: Tokens, goes_on: str) -> bool:
    """Whether no noun can follow: a sign that ends something, the end, or a word that begins something else."""
    parts = tokens.parts
    if at < len(parts) and parts[at] in _JOINS:
        return False
    if parts[at : at + 1] in ([","], ["."]) and parts[at + 1 : at + 2] and parts[at + 1].isdecimal():
        return False
    while at < len(parts) and parts[at].isspace():
        at += 1
    return at == len(parts) or not parts[at].isalnum() or tokens.classes[at] in goes_on


def _solid(made: Sequence[Mention]) -> bool:
    return getattr(made[0].value, "use", Use.BOTH) is not Use.TIMEX


def _tagged(mention: Mention, tokens: Tokens) -> bool:
    """Whether a time is a topic: `#Christmas`."""
    return mention.first > 0 and tokens.parts[mention.first - 1] == "#"


def _within(made: Sequence[Mention], tokens: Tokens) -> bool:
    """Whether a TIMEX3 alone is a piece of a compound: `year` of `6-year-old`."""
    first, last = made[0].first, made[-1].last
    beside = tokens.parts[first - 1 : first] + tokens.parts[last : last + 1]
    return not _solid(made) and beside == ["-", "-"]


def _may_stand(made: Sequence[Mention], over: Sequence[Mention]) -> bool:
    """A reading covers whatever it replaces; a TIMEX3 alone replaces only what is none outside of history.

    What is read already stays as it is, but for a year that is a clock time (`at 1435`).
    """
    first, last = made[0].first, made[-1].last
    if _solid(made):
        return all(first <= one.first and one.last <= last for one in over) and not any(
            (one.first, one.last, one.kind) == (first, last, made[0].kind) for one in over)
    return all(one.kind not in TEMPORAL or getattr(one.value, "use", Use.BOTH) is Use.HISTORY for one in over)
