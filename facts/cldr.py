"""CLDR's English names of currencies, by babel; nothing else in the library asks it for them.

    python -m facts.cldr > facts/currencies.txt

writes the table of `facts/currencies.py` anew; a test holds the table against the installed babel.
"""

from __future__ import annotations

from facts.currencies import Currency

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
    print("# code, name, plural, sign: CLDR's English names (python -m facts.cldr)")  # noqa: T201
    for currency in from_cldr():
        print("\t".join(currency))  # noqa: T201


if __name__ == "__main__":
    main()
