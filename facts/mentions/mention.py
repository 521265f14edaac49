"""What a rule's reading comes to: an amount or an unresolved time, at its tokens; not yet joined, placed or judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.model import Bound, Change, Kind

if TYPE_CHECKING:
    from facts.calendar.expression import Expression
    from facts.mentions.rule import Rule


class Amount(NamedTuple):
    """A number or range with its unit. What a rule itself reads of bound, change or subject stands here, else empty.

    `high` is None for an open plural (`thousands`), both are None for a length of time without a number (`weeks`).
    `bound` NONE means that the rule says nothing: `exact` unless the words around say more.
    """

    low: float | None
    high: float | None
    unit: str = ""
    bound: Bound = Bound.NONE
    change: Change = Change.NONE
    subject: str = ""


class Mention(NamedTuple):
    """Tokens `first` up to but not including `last`, read by `rule` as `value`."""

    first: int
    last: int
    kind: Kind
    rule: Rule
    value: Amount | Expression
