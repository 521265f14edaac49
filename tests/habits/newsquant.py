"""Habits of NewsQuant: what it calls a quantity, and what it calls its unit."""

from __future__ import annotations

from typing import Any

from facts.model import Bound, Change, Fact, Kind

_SIGN = {
    Bound.EXACT: "=", Bound.NONE: "=", Bound.ABOUT: "~", Bound.AT_LEAST: ">", Bound.MORE_THAN: ">",
    Bound.AT_MOST: "<", Bound.LESS_THAN: "<",
}
_LEFT_OUT = frozenset({Kind.DATE, Kind.TIME, Kind.RECURRENCE, Kind.ORDINAL})


def predict(text: str, facts: tuple[Fact, ...]) -> list[dict[str, Any]]:
    """A sentence's quantities as the set writes them."""
    return [
        {"value": fact.low if fact.low == fact.high else [fact.low, fact.high], "normalized_unit": _unit(fact),
         "change": fact.change.value if fact.change is not Change.NONE else _SIGN[fact.bound]}
        for fact in facts if fact.kind not in _LEFT_OUT and fact.low is not None and fact.high is not None
    ]


def _unit(fact: Fact) -> str:
    if fact.kind is Kind.PERCENT:
        return "percentage"
    return fact.unit or fact.subject or "-"
