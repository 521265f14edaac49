"""The interface's words: one catalogue a language, looked up by key. No other module holds a text for the reader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def say(key: str, n: int | None = None, locale: str = "en_GB", **values: object) -> str:
    """The text of a key, with its values put in; `n` chooses between the forms of a plural. Counts are grouped.

    >>> say("facet.more", n=5)
    '5 more'
    >>> say("documents.waiting", n=1)
    '1 date waits for one'
    >>> say("timeline.dated", n=12000), say("timeline.dated", n=12000, locale="en_DE")
    ('12,000 dated facts', '12.000 dated facts')
    """
    text = _catalogue()[key]
    if not isinstance(text, str):
        text = text["one" if n == 1 else "other"]
    if n is None and not values:
        return text
    shown = {name: _grouped(value, locale) if type(value) is int else value for name, value in values.items()}
    return text.format(n=None if n is None else _grouped(n, locale), **shown)


def known(key: str) -> bool:
    """Whether there is a text of this key."""
    return key in _catalogue()


def _grouped(count: int, locale: str) -> str:
    from babel.numbers import format_decimal

    return str(count) if abs(count) < 1000 else str(format_decimal(count, locale=locale))


@cache
def _catalogue() -> Mapping[str, str | Mapping[str, str]]:
    return dict(_flat("", tomllib.loads(files("dashboard").joinpath("english.toml").read_text(encoding="utf-8"))))


def _flat(prefix: str, table: Mapping[str, Any]) -> list[tuple[str, str | Mapping[str, str]]]:
    """Nested tables as dotted keys; a table with `other` is one text with its plural forms."""
    found: list[tuple[str, str | Mapping[str, str]]] = []
    for key, value in table.items():
        if isinstance(value, str) or "other" in value:
            found.append((f"{prefix}{key}", value))
        else:
            found.extend(_flat(f"{prefix}{key}.", value))
    return found
