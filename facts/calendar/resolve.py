"""Times onto the calendar: each expression against the publication date, or the story's running date, in text order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from facts.calendar.expression import Expression
from facts.mentions.mention import Mention
from facts.model import Moment
from facts.text.tokens import Tokens


class Resolved(NamedTuple):
    """A TIMEX3 with its interval. `anchor` is the TIMEX3 value it was counted from, empty where it needed none."""

    type: str
    value: str
    mod: str = ""
    begin: Moment | None = None
    until: Moment | None = None
    derived: bool = False
    anchor: str = ""


def resolve(
    mentions: Sequence[Mention],
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    published: date | datetime | None,
    domain: str,
) -> list[Resolved | None]:
    """What each mention is on the calendar, None for those that are no time."""
    return [
        Resolved(mention.value.type, mention.value.value) if isinstance(mention.value, Expression) else None
        for mention in mentions
    ]
