"""JSON: one object with the version, the filters, the documents, and every field of every fact."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from facts.export.about import About
from facts.table import Row, rows

if TYPE_CHECKING:
    import pandas as pd


def write(frame: pd.DataFrame, about: About) -> bytes:
    """A frame with what it was made from; the facts stand under `facts`."""
    return _encode({**about.to_json(), "facts": list(rows(frame))})


def encode(found: Iterable[Row]) -> bytes:
    r"""Rows as an array of UTF-8 JSON.

    >>> encode([])
    b'[]\n'
    """
    return _encode(list(found))


def _encode(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
