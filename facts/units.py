"""Units of measure, read from `units.txt`: what each is called, what it measures, and how much it is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from facts.errors import FactsError


class Unit(NamedTuple):
    """A unit: its canonical singular name, symbols, other names, dimension, and its factor to the dimension's first."""

    name: str
    symbols: tuple[str, ...]
    tight: tuple[str, ...]
    """Symbols that count only when they are tight behind their number."""
    names: tuple[str, ...]
    dimension: str
    factor: float | None


IRREGULAR = frozenset({"foot", "feet", "inch", "inches", "hertz", "celsius", "fahrenheit", "lux", "horsepower"})
"""Names whose plural is written in the table, or that have none."""
_POWERS: Mapping[str, int] = MappingProxyType({"square": 2, "cubic": 3})


@cache
def units() -> tuple[Unit, ...]:
    """Every unit of the table, in its order.

    >>> {unit.name: unit.factor for unit in units()}["mile"]
    1609.344
    """
    lines = Path(__file__).with_name("units.txt").read_text(encoding="utf8").splitlines()
    return tuple(read_line(line) for line in lines if line and not line.startswith("#"))


def read_line(line: str) -> Unit:
    """One line of the table, by the grammar in its header.

    >>> read_line("foot;ft;feet;length;0.3048").symbols
    ('ft',)
    """
    fields = line.split(";")
    if len(fields) != len(("name", "symbols", "names", "dimension", "factor")):
        raise FactsError(f"units.txt: {line!r} needs five fields with semicolons between")
    name, symbols, names, dimension, factor = fields
    signs = [sign for sign in symbols.split(",") if sign]
    return Unit(
        name,
        tuple(sign for sign in signs if sign[0] != "~"),
        tuple(sign[1:] for sign in signs if sign[0] == "~"),
        (name, *(other for other in names.split(",") if other)),
        dimension,
        float(factor) if factor else None,
    )


@cache
def _by_name() -> Mapping[str, Unit]:
    return MappingProxyType({unit.name: unit for unit in units()})


def measure(name: str) -> tuple[str, float] | None:
    """The dimension of a canonical unit, compound ones included, and its factor there; None where none leads there.

    >>> measure("mile"), measure("square kilometre"), measure("metre per second")
    (('length', 1609.344), ('length^2', 1000000.0), ('length/time', 1.0))
    """
    if name in _by_name():
        unit = _by_name()[name]
        if unit.dimension == "speed" and unit.factor is not None:
            return "length/time", unit.factor
        return None if unit.factor is None else (unit.dimension, unit.factor)
    top, _, below = name.partition(" per ")
    if below:
        above, under = measure(top), measure(below)
        return None if above is None or under is None else (f"{above[0]}/{under[0]}", above[1] / under[1])
    head, _, base = name.partition(" ")
    inner = measure(base) if head in _POWERS else None
    return None if inner is None else (f"{inner[0]}^{_POWERS[head]}", inner[1] ** _POWERS[head])


def plural(name: str) -> str:
    """A unit's name for more than one: `square miles`, `feet`, `miles per hour`.

    >>> plural("foot"), plural("mile per hour"), plural("square inch"), plural("degree Celsius")
    ('feet', 'miles per hour', 'square inches', 'degrees Celsius')
    """
    top, per, below = name.partition(" of " if " of " in name else " per ")
    for ending, many in (("foot", "feet"), ("inch", "inches"), ("hertz", "hertz"), ("lux", "lux"),
                         ("horsepower", "horsepower"), ("century", "centuries")):
        if top.endswith(ending):
            return top.removesuffix(ending) + many + per + below
    if top.startswith("degree "):
        return "degrees" + top.removeprefix("degree") + per + below
    return (top if top.endswith("s") else top + "s") + per + below
