"""Money: every currency with its code, names and signs, read from `currencies.txt`, which CLDR's English names fill.

    python -m facts.currencies > facts/currencies.txt

writes that file anew; a test holds it against the installed babel.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
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
    lines = files("facts").joinpath("currencies.txt").read_text(encoding="utf8").splitlines()
    return tuple(Currency(*line.split("\t")) for line in lines if not line.startswith("#"))


NOT_MONEY = frozenset(
    "XAG XAU XBA XBB XBC XBD XDR XEU XFO XFU XPD XPT XRE XSU XTS XUA XXX CLF UYW COU MXV CHE CHW CNX ECV BOV".split()
)
"""Metals, units of account and test codes: nobody is paid in them."""


def from_cldr() -> tuple[Currency, ...]:
    """The table as babel's CLDR data has it; former currencies stand in it where one name means one of them only."""
    from babel import Locale
    from babel.numbers import get_currency_name, get_currency_symbol, list_currencies

    locale = Locale("en")
    found = []
    for code in sorted(list_currencies()):
        name = get_currency_name(code, 1, locale)
        if code in NOT_MONEY or "(" in name or name == code:
            continue
        sign = get_currency_symbol(code, locale)
        found.append(Currency(code, name, get_currency_name(code, 2, locale), "" if sign == code else sign))
    return tuple(found)


def main() -> None:
    """Print the table of `from_cldr`."""
    print("# code, name, plural, sign: CLDR's English names (python -m facts.currencies)")  # noqa: T201
    for currency in from_cldr():
        print("\t".join(currency))  # noqa: T201


if __name__ == "__main__":
    main()
