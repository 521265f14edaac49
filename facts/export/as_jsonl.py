"""JSON lines: a fact a line, with its document's publication date, the filters and the version in each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from facts.export.about import About
from facts.table import Row, rows

if TYPE_CHECKING:
    import pandas as pd


def write(frame: pd.DataFrame, about: About) -> bytes:
    """The rows of a frame, each with where it comes from, so that lines can be taken apart and joined."""
    end = {"filters": about.shown, "version": about.made_by}
    return encode({**row, "published": about.published(row["document"]) or None, **end} for row in rows(frame))


def encode(found: Iterable[Row]) -> bytes:
    r"""Rows as lines of UTF-8.

    >>> encode([{"text": "café"}])
    b'{"text": "caf\xc3\xa9"}\n'
    """
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found).encode("utf-8", "replace")
