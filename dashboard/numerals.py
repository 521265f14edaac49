"""A fact's number as a reader writes it: sign of the bound, figure, unit. Never a midpoint, never a rounded claim."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from dashboard.messages import say
from facts.model import Bound, Fact, Kind

SIGNS = MappingProxyType(
    {
        Bound.NONE: "",
        Bound.EXACT: "",
        Bound.ABOUT: "≈",
        Bound.AT_LEAST: "≥",
        Bound.AT_MOST: "≤",
        Bound.MORE_THAN: ">",
        Bound.LESS_THAN: "<",
    }
)

_FRACTIONS = MappingProxyType({0.5: "½", 0.25: "¼", 0.75: "¾", 0.3333: "⅓", 0.6667: "⅔"})
_LARGE = ((1e12, "number.trillion"), (1e9, "number.billion"), (1e6, "number.million"))
_IRREGULAR = MappingProxyType({"century": "centuries", "foot": "feet", "inch": "inches", "hertz": "hertz"})


class Numeral(NamedTuple):
    """A number to be shown: `≤`, `20,000`, `` or ``, `1–1½`, `years`; `words` says the same aloud."""

    sign: str
    figure: str
    unit: str
    words: str

    def __str__(self) -> str:
        spaced = f"{self.sign} {self.figure}" if self.sign else self.figure
        return f"{spaced} {self.unit}".rstrip()


def numeral(fact: Fact, locale: str = "en_GB") -> Numeral | None:
    """The number of a fact, or None where it has none.

    >>> from facts import extract
    >>> str(numeral(extract("They expect 25,000 to 30,000 more.")[0]))
    '25,000–30,000'
    """
    if fact.low is None:
        return None
    sign = SIGNS[fact.bound]
    figure, unit = _figure(fact, locale)
    spoken = say(f"bound.{fact.bound}") + " " if sign else ""
    return Numeral(sign, figure, unit, f"{spoken}{figure.replace('–', say('number.to'))} {unit}".strip())


def _figure(fact: Fact, locale: str) -> tuple[str, str]:
    """The figure and what follows it, by the kind's own way of writing."""
    low, high = fact.low or 0.0, fact.low if fact.high is None else fact.high
    high = low if high is None else high
    if fact.kind is Kind.ORDINAL:
        return ordinal(low), ""
    if fact.kind is Kind.MONEY:
        return _money(low, high, fact.unit, locale)
    if fact.kind is Kind.PERCENT:
        points = fact.unit == "percentage point"
        return span(low, high, locale) + ("" if points else "%"), say("number.points") if points else ""
    if fact.kind is Kind.RATIO and fact.unit == "times":
        return f"{span(low, high, locale)}×", ""
    if fact.unit == "score":
        return fact.text.replace("-", "–"), ""
    scale, word = _scale(low, high)
    figure = span(low / scale, high / scale, locale)
    unit = plural(fact.unit, high) if fact.unit else ""
    if fact.kind is Kind.AGE:
        unit = say("number.old", age=unit)
    return figure, " ".join(filter(None, (word, unit)))


def _money(low: float, high: float, unit: str, locale: str) -> tuple[str, str]:
    from babel.numbers import get_currency_symbol

    scale, word = _scale(low, high)
    sign = str(get_currency_symbol(unit, locale=locale)) if unit else ""
    gap = " " if sign.isalpha() and len(sign) > 2 else ""
    if scale == 1 and (low % 1 or high % 1):
        return f"{sign}{gap}{'–'.join(_cents(each, locale) for each in dict.fromkeys((low, high)))}", word
    return f"{sign}{gap}{span(low / scale, high / scale, locale)}", word


def _cents(value: float, locale: str) -> str:
    """A price with its cents, both digits.

    >>> _cents(2.4, "en_GB"), _cents(2.4, "en_DE")
    ('2.40', '2,40')
    """
    from babel.numbers import format_decimal

    return str(format_decimal(round(value, 4), "#,##0.00##", locale=locale))


def _scale(low: float, high: float) -> tuple[float, str]:
    """The large unit both ends are written in: 3,200,000,000 is 3.2 billion."""
    least = min(value for value in (abs(low), abs(high)) if value or not high)
    return next(((size, say(word)) for size, word in _LARGE if least >= size), (1.0, ""))


def span(low: float, high: float, locale: str) -> str:
    """One number, or the two ends of a range.

    >>> span(1, 1.5, "en_GB")
    '1–1½'
    """
    return number(low, locale) if low == high else f"{number(low, locale)}–{number(high, locale)}"


@lru_cache(4096)
def number(value: float, locale: str) -> str:
    """A number in the reader's digits: grouped, at most four decimals, halves and thirds as such.

    >>> number(20000, "en_GB"), number(1.5, "en_GB"), number(12.5, "en_GB")
    ('20,000', '1½', '12.5')
    >>> number(20000.5, "en_DE")
    '20.000,5'
    """
    from babel.numbers import format_decimal

    whole = int(value)
    part = _FRACTIONS.get(round(value - whole, 4))
    if part and 0 <= whole < 10:
        return part if whole == 0 else f"{whole}{part}"
    return str(format_decimal(round(value, 4), locale=locale, decimal_quantization=False))


def separators(locale: str) -> str:
    """The signs before decimals and between groups of digits, as an axis wants them.

    >>> separators("en_GB"), separators("en_DE")
    ('.,', ',.')
    """
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return f"{get_decimal_symbol(locale)}{get_group_symbol(locale)}"


def ordinal(value: float) -> str:
    """A place in an order.

    >>> [ordinal(n) for n in (1, 2, 3, 11, 112, 23)]
    ['1st', '2nd', '3rd', '11th', '112th', '23rd']
    """
    place = int(value)
    ending = "th" if place % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place:,}{ending}"


def plural(unit: str, value: float) -> str:
    """A unit's name as it follows a number: `1 month`, `15 months`, `5 feet`, `30 miles per hour`.

    >>> plural("month", 15), plural("mile per hour", 30), plural("century", 2), plural("year", 1)
    ('months', 'miles per hour', 'centuries', 'year')
    """
    if value == 1 or not unit:
        return unit
    head, per, rest = unit.partition(" per ")
    if head in _IRREGULAR:
        return f"{_IRREGULAR[head]}{per}{rest}"
    if head.startswith("degree "):
        return f"degrees {head.removeprefix('degree ')}{per}{rest}"
    if head == "share" or not head[-1].isalpha() or head.isupper():
        return unit
    return f"{head}{'es' if head.endswith(('s', 'x', 'ch', 'sh')) else 's'}{per}{rest}"
