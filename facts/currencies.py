"""Money: every currency with its code, names and sign, read from `currencies.txt`, which `facts/cldr.py` writes."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class Currency(NamedTuple):
    """A currency of ISO 4217: its code, its English name in singular and plural, and its sign, empty without one."""

    code: str
    name: str
    plural: str
    sign: str


@cache
def currencies() -> tuple[Currency, ...]:
    """Every currency of the table, in the order of its codes.

    >>> {c.code: c.plural for c in currencies()}["CHF"]
    'Swiss francs'
    """
    lines = Path(__file__).with_name("currencies.txt").read_text(encoding="utf8").splitlines()
    return tuple(Currency(*line.split("\t")) for line in lines if not line.startswith("#"))
