"""Habits of the recognizers' specifications: one model a case, values and units under that model's names."""

from __future__ import annotations

from typing import Any

import facts
from facts.model import Fact, Kind

_TYPE = {
    "NumberModel": "number", "OrdinalModel": "ordinal", "PercentModel": "percentage",
    "NumberRangeModel": "numberrange", "AgeModel": "age", "CurrencyModel": "currency",
    "DimensionModel": "dimension", "TemperatureModel": "temperature",
}
_KINDS = {
    "OrdinalModel": {Kind.ORDINAL}, "PercentModel": {Kind.PERCENT}, "AgeModel": {Kind.AGE},
    "CurrencyModel": {Kind.MONEY}, "DimensionModel": {Kind.MEASURE}, "TemperatureModel": {Kind.MEASURE},
    "NumberModel": {Kind.COUNT, Kind.NUMBER, Kind.RATIO}, "NumberRangeModel": {Kind.COUNT, Kind.NUMBER},
}


def predict(model: str, text: str, reference: str | None) -> list[dict[str, Any]]:
    """What the model of that name would say of a text."""
    if model == "DateTimeModel":
        return [
            {"start": t.start, "end": t.end, "type": t.type.lower(), "timex": t.value}
            for t in facts.timexes(text, reference)
        ]
    return [_entity(model, fact) for fact in facts.extract(text, reference) if fact.kind in _KINDS[model]]


def _entity(model: str, fact: Fact) -> dict[str, Any]:
    value: Any = [fact.low, fact.high] if model == "NumberRangeModel" else fact.low
    return {"start": fact.start, "end": fact.end, "type": _TYPE[model], "value": value, "unit": fact.unit}
