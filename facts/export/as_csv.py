"""CSV for people: UTF-8 with its mark, and no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from facts.export.about import About
from facts.table import SCHEMA, Row, rows

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = tuple(column.name for column in SCHEMA)
ORIGIN = ("quote", "published", "filters", "version")
"""What an exported file has beside the facts' own columns."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(frame: pd.DataFrame, about: About) -> bytes:
    """A frame's columns, then the sentence, the document's date, the filters and the version in each row."""
    end = {"filters": about.shown, "version": about.made_by}
    found = (
        {**row, "quote": about.quote(row), "published": about.published(row["document"]), **end} for row in rows(frame)
    )
    return encode(found, COLUMNS + ORIGIN)


def encode(found: Iterable[Row], columns: Iterable[str] = COLUMNS) -> bytes:
    r"""Rows as CSV, a column a field; the sentence's span takes two.

    >>> encode([{"text": "=cmd", "low": -3, "derived": True}], ["text", "low", "derived"])
    b"\xef\xbb\xbftext,low,derived\r\n'=cmd,-3,true\r\n"
    """
    names = list(columns)
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(names)
    for row in found:
        flat = flatten(row)
        writer.writerow([_cell(flat[name]) for name in names])
    return file.getvalue().encode("utf-8-sig", "replace")


def flatten(row: Row) -> Row:
    """A row with its sentence's span in two columns."""
    first, last = row.get("sentence", (None, None))
    return {**row, "sentence_start": first, "sentence_end": last}


def _cell(value: Any) -> Any:
    """A value as it may stand in a spreadsheet: a text that would begin a formula gets an apostrophe before it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        plain = value.replace("\0", "\ufffd")
        return "'" + plain if plain.startswith(_FORMULA) else plain
    return "" if value is None else value
