"""The interface's words: one catalogue a language, looked up by key. No other module holds a text for the reader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def say(key: str, n: int | None = None, **values: object) -> str:
    """The text of a key, with its values put in; `n` chooses between the forms of a plural.

    >>> say("facet.more", n=5)
    '5 more'
    >>> say("documents.waiting", n=1)
    '1 date waits for one'
    """
    text = _catalogue()[key]
    if not isinstance(text, str):
        text = text["one" if n == 1 else "other"]
    return text.format(n=n, **values) if n is not None or values else text


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
