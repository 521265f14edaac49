"""Four families of kinds, which hue and shape tell apart; twelve hues could not be."""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from facts.model import Kind


class Family(NamedTuple):
    """What a fact is about, as a reader sees it: the kinds it holds, and its theme colour."""

    key: str
    kinds: tuple[Kind, ...]
    colour: str


FAMILIES = (
    Family("when", (Kind.DATE, Kind.TIME, Kind.RECURRENCE), "blue"),
    Family("long", (Kind.DURATION,), "green"),
    Family("many", (Kind.COUNT, Kind.ORDINAL, Kind.AGE, Kind.NUMBER), "orange"),
    Family("much", (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATIO), "violet"),
)

FAMILY = MappingProxyType({kind: family.key for family in FAMILIES for kind in family.kinds})
"""The family of each kind."""
