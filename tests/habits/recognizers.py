"""Habits of the recognizers' specifications: one model a case, values and units under that model's names."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import facts
from facts.currencies import currencies
from facts.english import english
from facts.mentions.engine import Engine
from facts.mentions.reader import FRAGMENTS, MACROS
from facts.mentions.rule import Rule
from facts.model import Bound, Fact, Kind
from facts.text.tokens import tokenise

_TYPE = {
    "NumberModel": "number", "OrdinalModel": "ordinal", "PercentModel": "percentage",
    "NumberRangeModel": "numberrange", "AgeModel": "age", "CurrencyModel": "currency",
    "DimensionModel": "dimension", "TemperatureModel": "temperature",
}
_KINDS = {"PercentModel": Kind.PERCENT, "AgeModel": Kind.AGE, "CurrencyModel": Kind.MONEY,
          "DimensionModel": Kind.MEASURE, "TemperatureModel": Kind.MEASURE}
_HEAT = {"degree Celsius": "C", "degree Fahrenheit": "F", "kelvin": "K"}
_DIMENSIONS = {"metre": "Meter", "litre": "Liter", "tonne": "Ton"}
_MONEY = {currency.code: currency.name for currency in currencies()} | {"LAK": "Lao kip"}
_BARE_MONEY = {"$": "Dollar", "dollar": "Dollar", "£": "Pound", "pound": "Pound", "franc": "Franc", "peseta": "Peseta",
               "peso": "Peso", "rupee": "Rupee", "krona": "Krona", "mark": "Mark", "dinar": "Dinar", "pence": "Pence",
               "penny": "Penny", "cent": "Cent", "sen": "Sen", "lira": "Lira", "shilling": "Shilling"}


def predict(model: str, text: str, reference: str | None) -> list[dict[str, Any]]:
    """What the model of that name would say of a text."""
    if model == "DateTimeModel":
        return [
            {"start": t.start, "end": t.end, "type": t.type.lower(), "timex": t.value}
            for t in facts.timexes(text, reference)
        ]
    if model == "NumberModel":
        return _numbers(text)
    found = facts.extract(text, reference)
    if model == "OrdinalModel":
        return _ordinals(text)
    if model == "NumberRangeModel":
        return _ranges(text)
    return [_entity(model, fact) for fact in found if fact.kind is _KINDS[model] and _of(model, fact)]


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
    return (_BARE_MONEY[name] if alone and name in _BARE_MONEY else _MONEY.get(fact.unit, fact.unit)), fact.low


def _is_number(word: str) -> bool:
    return word in english().lexicon.values["number_word"]


def _dimension(fact: Fact) -> tuple[str, float | None]:
    unit, value = fact.unit, fact.low
    if unit == "inch" and re.search(r"(?i)f(?:ee|oo)?t", fact.text) and value is not None:
        return "Foot", value / 12
    for ours, theirs in (("metre", "meter"), ("litre", "liter")):
        unit = unit.replace(ours, theirs)
    return {"tonne": "Ton", "metric ton": "Metric ton"}.get(unit, unit), value


# Numbers, places and ranges of the number models: any text is read, with the number macros alone

_ANY = "".join
_HIGHER = r"(?:more|greater|larger|higher|bigger|above|over|exceed(?:s|ing)?|surpass(?:es|ing)?|after|bigger)"
_LOWER = r"(?:less|smaller|lower|fewer|below|under)"
_THAN = r"(?: than)?(?: the)? "
_NUMBER = r"\{(\d+)\}"


@cache
def _number_engine() -> Engine:
    language = english()
    rules = (
        Rule("<num>", Kind.NUMBER, dict, (), ()),
        Rule("<num:fraction>", Kind.NUMBER, dict, (), (), 1),
        Rule("<num:num> <over> <below:num>", Kind.NUMBER, dict, (), ()),
    )
    return Engine([rule for rule in rules if "<over>" not in rule.name], language.lexicon, MACROS, FRAGMENTS,
                  language.weak)


def _spans(text: str) -> list[tuple[int, int, float]]:
    """Every number of a text with its span, whatever it stands for."""
    machine, tokens = _number_engine(), tokenise(text, english().lexicon)
    found = []
    for match in machine.scan(tokens):
        value = machine.slots(match, tokens)["num"]
        if value is not None:
            found.append((*tokens.span(match.first, match.last), value))
    return found


def _numbers(text: str) -> list[dict[str, Any]]:
    return [{"start": start, "end": end, "type": "number", "value": value} for start, end, value in _spans(text)]


def _ordinals(text: str) -> list[dict[str, Any]]:
    return []


def _ranges(text: str) -> list[dict[str, Any]]:
    return []


BOUNDS = Bound
