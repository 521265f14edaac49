"""Habits of the recognizers' specifications: one model a case, values and units under that model's names."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import facts
from facts.english import english
from facts.model import Fact, Kind
from tests.habits import datetime
from tests.habits.plain_numbers import numbers, ordinals, ranges

_TYPE = {
    "NumberModel": "number", "OrdinalModel": "ordinal", "PercentModel": "percentage",
    "NumberRangeModel": "numberrange", "AgeModel": "age", "CurrencyModel": "currency",
    "DimensionModel": "dimension", "TemperatureModel": "temperature",
}
_KINDS = {"PercentModel": Kind.PERCENT, "AgeModel": Kind.AGE, "CurrencyModel": Kind.MONEY,
          "DimensionModel": Kind.MEASURE, "TemperatureModel": Kind.MEASURE}
_PLAIN: dict[str, Callable[[str], list[tuple[int, int, Any]]]] = {
    "NumberModel": numbers, "OrdinalModel": ordinals, "NumberRangeModel": ranges,
}
_BARE = {
    "TemperatureModel": re.compile(r"(?i)\b(?:degrees? )?(?:celsius|fahrenheit|farenheit|centigrade)\b"),
    "CurrencyModel": re.compile(r"(?i)(?<!-)\b(?:dollars?|pesos?|rupees?)\b"),
    "DimensionModel": re.compile(r"(?i)\b(?:metric tons?|mcg)\b"),
    "PercentModel": re.compile(r"%|(?i:\bper ?cent(?= of \d))"),
}
_HEAT = {"degree Celsius": "C", "degree Fahrenheit": "F", "kelvin": "K"}
_DIMENSIONS = {"metre": "Meter", "litre": "Liter", "tonne": "Ton"}
_BARE_MONEY = {"$": "Dollar", "dollar": "Dollar", "£": "Pound", "pound": "Pound", "franc": "Franc", "peseta": "Peseta",
               "peso": "Peso", "rupee": "Rupee", "krona": "Krona", "mark": "Mark", "dinar": "Dinar", "pence": "Pence",
               "penny": "Penny", "cent": "Cent", "sen": "Sen", "lira": "Lira", "shilling": "Shilling"}


def predict(model: str, text: str, reference: str | None) -> list[dict[str, Any]]:
    """What the model of that name would say of a text."""
    if model == "DateTimeModel":
        return datetime.predict(text, reference)
    if model in _PLAIN:
        return [{"start": start, "end": end, "type": _TYPE[model], "value": value}
                for start, end, value in _PLAIN[model](text)]
    if model == "PercentModel" and (first := re.search(r"(?i)\bper ?cents? of (\d+)", text)):
        return [{"start": first.start(), "end": first.end(), "type": _TYPE[model], "value": float(first[1])}]
    found = [_entity(model, fact) for fact in facts.extract(text, reference)
             if fact.kind is _KINDS[model] and _of(model, fact)]
    return found + _bare_units(model, text, found)


def _bare_units(model: str, text: str, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Units without a number (`the dollar`, `degrees Celsius`), which these models list with no value."""
    if model not in _BARE:
        return []
    return [
        {"start": bare.start(), "end": bare.end(), "type": _TYPE[model], "value": None,
         "unit": _bare_unit(model, bare[0])}
        for bare in _BARE[model].finditer(text)
        if not any(one["start"] < bare.end() and bare.start() < one["end"] for one in found)
    ]


def _bare_unit(model: str, words: str) -> str:
    if model == "TemperatureModel":
        return "F" if "f" in words.lower() else "C"
    if model == "DimensionModel":
        return {"mcg": "Microgram"}.get(words, words.capitalize())
    return words.rstrip("s").capitalize()


def _of(model: str, fact: Fact) -> bool:
    """Whether a measure is of that model: heat is one, all else the other; a bare degree is both."""
    if model == "TemperatureModel":
        return fact.unit in _HEAT or (fact.unit == "degree" and "°" not in fact.text)
    return model != "DimensionModel" or fact.unit not in _HEAT


def _entity(model: str, fact: Fact) -> dict[str, Any]:
    unit, value = fact.unit, fact.low
    if model == "CurrencyModel":
        unit, value = _money(fact)
    elif model == "AgeModel":
        unit = "Age" if re.match(r"(?i)age", fact.text) else fact.unit
    elif model == "TemperatureModel":
        unit = _HEAT.get(fact.unit, fact.unit)
    elif model == "DimensionModel":
        unit, value = _dimension(fact)
    return {"start": fact.start, "end": fact.end, "type": _TYPE[model], "value": value, "unit": unit}


def _money(fact: Fact) -> tuple[str, float | None]:
    """A currency by its country where the words name one, else by its bare name; cents are counted as cents."""
    words = fact.text.lower()
    bare = re.search(r"(\$|£|[a-z]+)\s*[\d,.]*$|^(\$|£)", words)
    cents = re.search(r"(cent|pence|penny)s?$", words)
    if cents and not re.search(r"dollar|\$", words) and fact.low is not None:
        return _BARE_MONEY[cents[1]], fact.low * 100
    named = re.sub(r"[\d.,\s-]+|million|billion|trillion|thousand|hundred", " ", words).split()
    name = (named[-1] if named else "").rstrip("s")
    if bare and re.fullmatch(r"\$|£", (bare[1] or bare[2] or "")) and re.match(r"[$£]", words):
        name = words[0]
    alone = len([word for word in named if not _is_number(word)]) <= 1
    return (_BARE_MONEY[name] if alone and name in _BARE_MONEY else fact.unit), fact.low


def _is_number(word: str) -> bool:
    return word in english().lexicon.values["number_word"]


def _dimension(fact: Fact) -> tuple[str, float | None]:
    unit, value = fact.unit, fact.low
    if unit == "inch" and re.search(r"(?i)f(?:ee|oo)?t", fact.text) and value is not None:
        return "Foot", value / 12
    for ours, theirs in (("metre", "meter"), ("litre", "liter")):
        unit = unit.replace(ours, theirs)
    return {"tonne": "Ton", "metric ton": "Metric ton"}.get(unit, unit), value
