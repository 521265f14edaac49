"""Habits of NewsQuant: what it calls a quantity, and what it calls its unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from facts.currencies import currencies
from facts.extract import extract
from facts.model import Bound, Change, Fact, Kind
from tests.habits.nouns import lemma, singular

_SIGN = {
    Bound.EXACT: "=", Bound.NONE: "=", Bound.ABOUT: "~", Bound.AT_LEAST: ">", Bound.MORE_THAN: ">",
    Bound.AT_MOST: "<", Bound.LESS_THAN: "<",
}
_LEFT_OUT = frozenset({Kind.DATE, Kind.TIME, Kind.RECURRENCE, Kind.ORDINAL})
_MONEY = {currency.code: currency.name.lower() for currency in currencies()} | {
    "LAK": "lao kip", "USD": "dollar", "GBP": "pound sterling", "ESP": "peseta", "ILS": "shekel", "INR": "rupee",
    "DEM": "mark",
}
_MEASURES = {
    "degree Celsius": "celsius", "degree Fahrenheit": "fahrenheit", "pound": "pound-mass", "tonne": "metric ton",
    "revolution per minute": "revolutions per minute", "newton-metre": "newton metre",
    "part per billion": "parts-per-billion", "part per million": "parts-per-million",
    "gigawatt-hour": "gigawatt hour", "megawatt-hour": "megawatt hour", "kilowatt-hour": "kilowatt hour",
}
_PER = re.compile(r"[ -]?(?:per|an?|/)[ -](\w+)(?! (?:earlier|ago|later|before))\b")
_PERIODS = {"annum": "year"}
_THINGS = (Kind.COUNT, Kind.NUMBER, Kind.MEASURE)
_WHOLE = re.compile(r"(?i)dollar|\$")
_MOVEMENT = re.compile(r"(?i) (?:drop|fall|decline|rise|increase|improvement|gain|higher|lower|jump|decrease|growth"
                       r"|loss|reduction|cut|slide|surge|hike)\b")
_GENERATION = re.compile(r"\b([2-6])G\b")
_FIRST = re.compile(r"(?i)\b(top|bottom|record) $")
_WITHIN = re.compile(r" in (?:the )?(\w+)")
_WHOSE = re.compile(r" of (\w+)['’]s ")
_LATER = re.compile(r"(.+) (?:later|earlier)$")
_NO_NUMBER = re.compile(r"(?i)(?:(?:a|an|the|half|past|last|next|full|single)[ -])+[a-z]+(?:-and-a-half)?$")
_CENTS = re.compile(r"(?i)\b(cents?|pence|penn(?:y|ies)|p)$|¢$|\dp$")
_PLURAL = re.compile(r" (?:of )?(?:the |all |its |their )?(?:[a-z-]+ )?[a-z]+s\b")
_FEET_INCHES = re.compile(r"(?i)(\d+)[ -]?(?:feet|foot|ft)\W+(\d+)")


def predict(text: str, facts: tuple[Fact, ...]) -> list[dict[str, Any]]:
    """A sentence's quantities as the set writes them."""
    told = [later for fact in facts for later in _later(fact)] + _moves(text, list(facts))
    kept = [fact for fact in told if fact.kind not in _LEFT_OUT and fact.low is not None and not _period(fact)]
    found = [{"value": float(one[1]), "normalized_unit": "generation wireless", "change": "="}
             for one in _GENERATION.finditer(text)]
    for at, fact in enumerate(kept):
        if _elliptic(text, fact):
            unit = _inherited(text, fact, kept[:at])
            found += [one | {"normalized_unit": unit} for one in _quantities(text, fact._replace(subject=""))]
        else:
            found += _quantities(text, fact)
    return found


def _inherited(text: str, fact: Fact, before: list[Fact]) -> str:
    """The unit of a number without one: that of the last thing counted."""
    counted = [one for one in before if one.kind in _THINGS and not _elliptic(text, one)]
    return _unit(text, counted[-1]) if counted else "-"


def _elliptic(text: str, fact: Fact) -> bool:
    """A number whose noun does not follow it: it counts what the last one did."""
    if fact.kind not in (Kind.COUNT, Kind.NUMBER) or fact.high is None:
        return False
    head = fact.subject.split()[-1] if fact.subject else ""
    return fact.unit == "" and (not head or head not in text[fact.end : fact.end + 90])


def _later(fact: Fact) -> tuple[Fact, ...]:
    """`two years later` is a date to us and a length of time here."""
    if fact.kind is Kind.DATE and (length := _LATER.match(fact.text)):
        return extract(length[1])
    return ()


def _period(fact: Fact) -> bool:
    """`a year`, `an hour`: no quantity without a number."""
    return fact.kind is Kind.DURATION and _NO_NUMBER.match(fact.text) is not None


def _moves(text: str, facts: list[Fact]) -> list[Fact]:
    """`from 5 to 7` is one range here, also where it is told as a movement."""
    joined: list[Fact] = []
    for fact in facts:
        last = joined[-1] if joined else None
        if last and last.unit == fact.unit and text[last.end : fact.start] == " to " and last.low is not None and \
                fact.low is not None and text[: last.start].lower().endswith("from "):
            change = last.change if last.change is not Change.NONE else fact.change
            joined[-1] = last._replace(high=fact.low, end=fact.end, text=text[last.start : fact.end], change=change)
        else:
            joined.append(fact)
    return joined


def _quantities(text: str, fact: Fact) -> Iterator[dict[str, Any]]:
    assert fact.low is not None
    change = _change(text, fact)
    if fact.kind is Kind.RATIO and not _counted(fact, text):
        return
    if fact.unit == "inch" and (both := _FEET_INCHES.search(fact.text)):
        yield {"value": float(both[1]), "normalized_unit": "foot", "change": change}
        yield {"value": float(both[2]), "normalized_unit": "inch", "change": change}
        return
    if text[: fact.start].lower().endswith("one of ") and fact.kind is Kind.COUNT:
        yield {"value": 1 / fact.low, "normalized_unit": f"% {lemma(fact.subject)}", "change": change}
        return
    scale = 100 if _in_cents(fact) else 1
    if fact.high is None:
        yield {"value": [fact.low, fact.low * 10], "normalized_unit": _unit(text, fact), "change": "="}
    elif fact.low == fact.high:
        yield {"value": fact.low * scale, "normalized_unit": _unit(text, fact), "change": change}
    else:
        yield {"value": [fact.low * scale, fact.high * scale], "normalized_unit": _unit(text, fact), "change": change}


def _change(text: str, fact: Fact) -> str:
    """A hedge goes before a movement here, and a movement told by a noun (`a 4 percent drop`) is none."""
    assert fact.low is not None
    if fact.low < 0 and fact.kind in (Kind.PERCENT, Kind.MONEY):
        return "down"
    if fact.change is not Change.NONE and _SIGN[fact.bound] == "=":
        return "=" if _MOVEMENT.match(text, fact.end) else fact.change.value
    return _SIGN[fact.bound]


def _counted(fact: Fact, text: str) -> bool:
    """Shares of things and factors in figures are quantities here; results, `twice` and a bare `half` are not."""
    if fact.unit == "share":
        return _PLURAL.match(text, fact.end) is not None
    return fact.text.lower().endswith(("fold", "times"))


def _unit(text: str, fact: Fact) -> str:
    if fact.kind is Kind.PERCENT:
        return "percentage" + _rate(text, fact)
    if fact.kind is Kind.MONEY:
        return _money(fact) + _rate(text, fact)
    if fact.kind is Kind.AGE:
        return f"{fact.unit} of age"
    if fact.kind is Kind.MEASURE:
        if fact.unit == "pound-foot" and "lb" in fact.text:
            return "foot pound-force"
        return _MEASURES.get(fact.unit, fact.unit)
    if fact.kind is Kind.RATIO:
        return "count" if fact.unit == "times" else f"% {lemma(fact.subject or _share_of(text, fact))}"
    if fact.unit:
        return fact.unit + (_rate(text, fact) if fact.kind is Kind.DURATION else "")
    return _thing(text, fact)


def _share_of(text: str, fact: Fact) -> str:
    found = _PLURAL.match(text, fact.end)
    return found[0].split()[-1] if found else ""


def _thing(text: str, fact: Fact) -> str:
    """What is counted: of `12 page document` the page, of `top three seeds` the top seed."""
    if not fact.subject:
        return "-"
    if fact.subject == "times":
        return "count" + _rate(text, fact._replace(end=text.find("times", fact.end) + len("times")))
    words = fact.subject.split()
    noun = words[0] if len(words) > 1 and fact.low != 1 and lemma(words[-1]) == words[-1].lower() != "people" and \
        text[fact.end : fact.end + 1 + len(words[0])].lower() == f" {words[0].lower()}" else fact.subject
    end = text.find(noun, fact.end) + len(noun)
    first, whose = _FIRST.search(text[: fact.start]), _WHOSE.match(text, fact.end)
    within = _WITHIN.match(text, end) if text[fact.start :].lower().startswith("one of ") else None
    parts = (
        first[1] if first else "", "other" if text[fact.end :].lower().startswith(" other ") else "",
        whose[1].lower() if whose else "", lemma(noun) + _rate(text, fact._replace(end=end)),
        within[1].lower() if within else "",
    )
    return " ".join(part for part in parts if part)


def _in_cents(fact: Fact) -> bool:
    return fact.kind is Kind.MONEY and _CENTS.search(fact.text) is not None and not _WHOLE.search(fact.text)


def _money(fact: Fact) -> str:
    if re.search(r"\dp$", fact.text):
        return "point"
    if _in_cents(fact):
        return {"GBP": "penny"}.get(fact.unit, "cent")
    return _MONEY.get(fact.unit, fact.unit)


def _rate(text: str, fact: Fact) -> str:
    """` per share` of `$3.90 a share`, ` per month` of `$3,500 a month`."""
    found = _PER.match(text, fact.end)
    if found is None:
        return ""
    word = found[1].lower()
    return f" per {_PERIODS.get(word, singular(word))}"
