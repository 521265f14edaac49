"""Which formats there are: each a name, a file's ending, its media type, and its writer, imported when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from facts.errors import FactsError
from facts.export.about import About

if TYPE_CHECKING:
    import pandas as pd


class Format(NamedTuple):
    """A way to write facts; `module` holds its `write(frame, about) -> bytes`."""

    name: str
    suffix: str
    media: str
    title: str
    module: str


FORMATS = (
    Format("csv", ".csv", "text/csv", "table for spreadsheets", "as_csv"),
    Format("json", ".json", "application/json", "every field, with the documents", "as_json"),
    Format("jsonl", ".jsonl", "application/x-ndjson", "a fact a line", "as_jsonl"),
    Format(
        "xlsx",
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Excel workbook",
        "as_xlsx",
    ),
    Format("parquet", ".parquet", "application/vnd.apache.parquet", "columns with types", "as_parquet"),
    Format("ics", ".ics", "text/calendar", "dated facts for a calendar", "as_ics"),
    Format("timelinejs", ".timeline.json", "application/json", "dated facts for TimelineJS", "as_timelinejs"),
)


def export(frame: pd.DataFrame, format_name: str, about: About | None = None) -> bytes:
    """A facts frame as a file's bytes.

    >>> from facts import extract, to_frame
    >>> export(to_frame(extract("Some 400 people left.")), "jsonl")[:42]
    b'{"document": "", "kind": "count", "text": '

    Raises:
        FactsError: there is no such format, or its library is not installed.
    """
    for each in FORMATS:
        if each.name == format_name:
            found: bytes = import_module(f"facts.export.{each.module}").write(frame, about or About())
            return found
    names = ", ".join(each.name for each in FORMATS)
    raise FactsError(f"there is no format {format_name!r}; there are {names}")
