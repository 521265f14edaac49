"""Facts as lines for a terminal: aligned columns, nothing in them that a terminal would obey."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from facts.instants import to_iso
from facts.model import Bound, Fact, Kind, Status

HEADS = ("kind", "text", "value", "subject", "status", "speaker", "when")
_WIDEST = 44
_SIGNS: Mapping[Bound, str] = MappingProxyType(
    {Bound.ABOUT: "≈ ", Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ ", Bound.MORE_THAN: "> ", Bound.LESS_THAN: "< "}
)
_ARROWS = MappingProxyType({"up": " ↑", "down": " ↓"})


def listing(facts: Iterable[Fact], documents: Sequence[str] = ()) -> str:
    """Facts in columns, a line each under a head; the empty text for none. `documents` names that of each.

    >>> from facts.extract import extract
    >>> print(listing(extract("They expect 25,000 to 30,000 more.")).splitlines()[1][:44])
    count  25,000 to 30,000  25,000–30,000
    """
    lines = [tuple(map(_cell, row)) for row in map(_row, facts)]
    if documents:
        named = [(*line, _cell(document)) for line, document in zip(lines, documents, strict=True)]
        return columns([(*HEADS, "document"), *named])
    return columns([HEADS, *lines]) if lines else ""


def columns(lines: Sequence[Sequence[str]]) -> str:
    """Lines of cells, aligned."""
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    padded = ([cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)] for line in lines)
    return "".join("  ".join(line).rstrip() + "\n" for line in padded)


def plain(text: str) -> str:
    """Text on one line, without characters that a terminal obeys or that turn its line round."""
    return "".join(letter if letter.isprintable() and unicodedata.category(letter) != "Cf" else " " for letter in text)


def value(fact: Fact) -> str:
    """A fact's number with its bound, range, unit and movement."""
    if fact.low is None:
        return fact.unit
    number = _number(fact.low)
    if fact.high is not None and fact.high != fact.low:
        number += f"–{_number(fact.high)}"
    unit = f" {fact.unit}" if fact.unit else ""
    return f"{_SIGNS.get(fact.bound, '')}{number}{unit}{_ARROWS.get(fact.change, '')}"


def when(fact: Fact) -> str:
    """Where a fact lies on the calendar, else its TIMEX3 value as it stands."""
    clock = fact.kind is Kind.TIME
    ends = ["" if end is None else to_iso(end, clock=clock) for end in (fact.begin, fact.until)]
    if not any(ends):
        return fact.timex or fact.as_of
    interval = fact.timex if fact.timex == ends[0] else f"{ends[0]} → {ends[1]}"
    return f"{interval} (worked out)" if fact.derived else interval


def _row(fact: Fact) -> tuple[str, ...]:
    status = "" if fact.status is Status.REPORTED else str(fact.status)
    return str(fact.kind), fact.text, value(fact), fact.subject, status, fact.speaker, when(fact)


def _cell(text: str) -> str:
    shown = " ".join(plain(text).split())
    return shown if len(shown) <= _WIDEST else shown[: _WIDEST - 1] + "…"


def _number(number: float) -> str:
    if abs(number) >= 1e15:
        return f"{number:g}"
    return f"{number:,.4f}".rstrip("0").rstrip(".")


def _width(text: str) -> int:
    """The cells of a terminal that a text takes."""
    wide = unicodedata.east_asian_width
    return sum(0 if unicodedata.combining(letter) else 2 if wide(letter) in "WF" else 1 for letter in text)
