"""From mentions to claims: times placed on the calendar, neighbours joined into ranges; one claim is one fact to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from facts.calendar.expression import Expression
from facts.calendar.resolve import Resolved
from facts.mentions.mention import Amount, Mention
from facts.mentions.rule import Rule
from facts.model import Kind


class Claim(NamedTuple):
    """Tokens `first` up to but not including `last`, with their amount, their place on the calendar, or both."""

    first: int
    last: int
    kind: Kind
    rule: Rule
    amount: Amount | None
    time: Resolved | None


def join(mentions: Sequence[Mention], times: Sequence[Resolved | None]) -> list[Claim]:
    """The claims of a text in order, without overlaps."""
    return [
        Claim(m.first, m.last, m.kind, m.rule, None if isinstance(m.value, Expression) else m.value, time)
        for m, time in zip(mentions, times, strict=True)
    ]
