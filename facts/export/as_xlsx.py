"""Excel: a sheet of facts, and a sheet that says what made them and what each column holds. No cell is a formula."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from facts.export.about import About, missing
from facts.export.as_csv import COLUMNS, flatten
from facts.table import SCHEMA, rows

if TYPE_CHECKING:
    import pandas as pd
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {"text": 24, "subject": 22, "speaker": 26, "timex": 18, "begin": 18, "until": 18, "quote": 80, "rule": 28}
_LONGEST = 32_767
"""Excel's own limit of characters in a cell."""
_FIRST_DAY = datetime(1900, 3, 1)
"""Before it Excel's calendar is wrong by a day or has none: such dates are written as text."""


def write(frame: pd.DataFrame, about: About) -> bytes:
    """A frame as a workbook of two sheets."""
    try:
        import xlsxwriter
    except ImportError:
        raise missing("export", "Excel workbooks") from None

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, options) as book:
        head, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        # A workbook's own date of making would be the day's: the same facts are to give the same bytes.
        book.set_properties({"title": "Facts", "author": about.made_by, "created": datetime(2000, 1, 1)})
        _facts(book.add_worksheet("Facts"), frame, about, head, day, instant)
        _about(book.add_worksheet("About"), about, head)
    return file.getvalue()


def _facts(
    sheet: Worksheet, frame: pd.DataFrame, about: About, head: Format, day: Format, instant: Format
) -> None:
    names = (*COLUMNS, "quote")
    for at, name in enumerate(names):
        sheet.set_column(at, at, _WIDTHS.get(name, 11))
        sheet.write_string(0, at, name, head)
    last = 0
    for last, row in enumerate(rows(frame), 1):
        flat = {**flatten(row), "quote": about.quote(row)}
        for at, name in enumerate(names):
            value = flat[name]
            moment = _moment(value) if name in {"begin", "until"} and value else None
            if moment is not None:
                sheet.write_datetime(last, at, moment, instant if "T" in value else day)
            else:
                _write(sheet, last, at, value)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(names) - 1)


def _about(sheet: Worksheet, about: About, head: Format) -> None:
    told = about.to_json()
    lines: list[tuple[str, ...]] = [("Made by", told["version"]), ("Shows", told["filters"]), ()]
    lines += [("Document", "Title", "Published", "Known from")]
    lines += [(d["name"], d["title"], d["published"] or "", d["published_from"]) for d in told["documents"]]
    lines += [(), ("Column", "Holds"), *((column.name, column.description) for column in SCHEMA)]
    lines += [("quote", "the sentence that the fact stands in")]
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 80)
    for number, line in enumerate(lines):
        for at, value in enumerate(line):
            if line[0] in {"Document", "Column"}:
                sheet.write_string(number, at, value, head)
            else:
                _write(sheet, number, at, value)


def _write(sheet: Worksheet, row: int, column: int, value: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, str):
        if value:
            sheet.write_string(row, column, value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…")
    elif value is not None:
        sheet.write_number(row, column, value)


def _moment(written: str) -> datetime | None:
    """An ISO date that Excel's calendar holds, else None."""
    if not written[:4].isdigit() or len(written) > len("2012-06-22T15:00:00.000000"):
        return None
    found = datetime.fromisoformat(written)
    return found if found >= _FIRST_DAY else None
