"""Each format's file is opened with a reader that is not ours; hostile words are inert in it."""

from __future__ import annotations

import csv
import io
import json
import sys
from datetime import date, datetime
from typing import Any

import icalendar
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest

from facts import to_frame
from facts.errors import FactsError
from facts.export import FORMATS, About, Source, export, unique_names
from facts.export.as_csv import COLUMNS, ORIGIN
from facts.export.as_parquet import KEY
from facts.model import Document
from facts.table import to_row
from facts.version import VERSION
from tests.samples import DOCUMENT, FACTS

NAME = "harbour.txt"
ABOUT = About((Source(NAME, DOCUMENT),), "counts and times, said by +plus")
FRAME = to_frame(FACTS, NAME)
NAMES = [each.name for each in FORMATS]
ROWS = [to_row(fact, NAME) for fact in FACTS]


def exported(name: str) -> bytes:
    return export(FRAME, name, ABOUT)


def read_csv() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exported("csv").decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_facts_give_the_same_bytes(name: str) -> None:
    assert exported(name) == exported(name)


@pytest.mark.parametrize("name", NAMES)
def test_no_facts_give_a_file_too(name: str) -> None:
    assert isinstance(export(to_frame(()), name, ABOUT), bytes)
    assert isinstance(export(to_frame(()), name), bytes)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"xlsx", "parquet"}])
def test_every_text_says_filters_and_version(name: str) -> None:
    text = exported(name).decode().replace("\r\n ", "")
    assert f"Fact Timeline {VERSION}" in text
    assert "counts and times" in text


@pytest.mark.parametrize("name", NAMES)
def test_a_suffix_tells_one_format(name: str) -> None:
    assert [each.name for each in FORMATS if each.suffix == f".{name}"] in ([name], [])


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(FactsError, match="there are csv, json"):
        export(FRAME, "docx", ABOUT)


@pytest.mark.parametrize(("name", "module"), [("xlsx", "xlsxwriter"), ("ics", "icalendar")])
def test_without_the_extra_the_error_names_it(name: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(FactsError, match=r"fact-timeline\[export\]"):
        exported(name)


# CSV


def test_csv_begins_with_the_mark_and_has_the_columns() -> None:
    assert exported("csv").startswith(b"\xef\xbb\xbfdocument,kind,")
    assert list(read_csv()[0]) == [*COLUMNS, *ORIGIN]


def test_csv_runs_nothing_in_a_spreadsheet() -> None:
    for row in read_csv():
        for name, cell in row.items():
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), (name, cell)
            assert not cell.startswith("-") or name in {"low", "high"}, (name, cell)
    first = read_csv()[0]
    assert (first["text"], first["subject"], first["speaker"]) == ("'=SUM", "'@cell", "'+plus\tminus")


def test_csv_holds_the_values() -> None:
    rows = read_csv()
    assert [row["low"] for row in rows] == ["", "", "400", "-12.5", "", "", "1e+20"]
    assert (rows[1]["begin"], rows[1]["until"], rows[1]["derived"]) == ("2012-06-21", "2012-06-22", "false")
    assert rows[6]["quote"] == "שלום 😀 the harbour."
    assert {(row["published"], row["filters"]) for row in rows} == {("2012-06-22", "counts and times, said by +plus")}


def test_csv_is_what_pandas_reads() -> None:
    frame = pd.read_csv(io.BytesIO(exported("csv")), encoding="utf-8-sig")
    assert frame["start"].tolist() == [fact.start for fact in FACTS]


# JSON


def test_json_holds_every_field_and_what_made_it() -> None:
    told = json.loads(exported("json"))
    assert told["facts"] == ROWS
    assert told["documents"][0] == {
        "name": NAME,
        "title": "Harbour <b>reopens</b>",
        "source": "harbour.txt",
        "published": "2012-06-22",
        "published_from": "given",
        "language": "en",
    }


def test_json_lines_hold_every_field_a_fact_a_line() -> None:
    lines = [json.loads(line) for line in exported("jsonl").decode().splitlines()]
    assert [{name: line[name] for name in ROWS[0]} for line in lines] == ROWS
    assert {line["published"] for line in lines} == {"2012-06-22"}


# Excel


def sheets() -> Any:
    return openpyxl.load_workbook(io.BytesIO(exported("xlsx")))


def test_a_workbook_holds_no_formula() -> None:
    cells = [cell for sheet in sheets() for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    assert "=SUM" in {cell.value for cell in cells}


def test_a_workbook_holds_numbers_and_dates() -> None:
    sheet = sheets()["Facts"]
    lines = list(sheet.iter_rows(values_only=True))
    heads, rows = lines[0], [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
    assert heads == (*COLUMNS, "quote")
    assert rows[1]["begin"] == datetime(2012, 6, 21)
    assert rows[3]["low"] == -12.5
    assert rows[4]["until"] == datetime(2012, 6, 21, 16)
    assert rows[5]["begin"] == "-0240-01-01"
    assert rows[2]["derived"] is False


def test_a_workbook_says_what_made_it() -> None:
    told = {cell for line in sheets()["About"].iter_rows(values_only=True) for cell in line}
    assert {f"Fact Timeline {VERSION}", "counts and times, said by +plus", NAME, "2012-06-22"} <= told


def test_a_workbooks_cells_keep_to_excels_limit() -> None:
    frame = to_frame([FACTS[0]._replace(text="x" * 40_000)])
    sheet = openpyxl.load_workbook(io.BytesIO(export(frame, "xlsx")))["Facts"]
    assert len(sheet["C2"].value) == 32_767


# Parquet


def test_parquet_holds_types_and_what_made_it() -> None:
    table = pq.read_table(io.BytesIO(exported("parquet")))
    assert table.to_pandas().equals(FRAME)
    assert str(table.schema.field("begin").type) == "timestamp[us]"
    told = json.loads(table.schema.metadata[KEY])
    assert (told["version"], told["filters"]) == (f"Fact Timeline {VERSION}", ABOUT.filters)


# iCalendar


def events() -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(exported("ics"))
    return [each for each in calendar.walk("VEVENT") if isinstance(each, icalendar.Event)]


def test_a_calendar_holds_the_dated_facts() -> None:
    day, hour = events()
    assert (day["DTSTART"].dt, day["DTEND"].dt) == (date(2012, 6, 21), date(2012, 6, 22))
    assert (hour["DTSTART"].dt, hour["DTEND"].dt) == (datetime(2012, 6, 21, 15), datetime(2012, 6, 21, 16))
    assert (day["STATUS"], hour["STATUS"]) == ("CONFIRMED", "TENTATIVE")
    assert "<script>alert(1)</script>" in day["DESCRIPTION"]
    assert day["UID"] != hour["UID"]


def test_a_calendars_lines_are_short_and_end_as_they_must() -> None:
    lines = exported("ics").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert lines[-2:] == [b"END:VCALENDAR", b""]


def test_control_characters_do_not_break_a_calendar() -> None:
    hostile = FACTS[1]._replace(text="a\0b\r\nEND:VEVENT\x07", subject="\x1b[2J")
    calendar = icalendar.Calendar.from_ical(export(to_frame([hostile]), "ics"))
    assert len(calendar.walk("VEVENT")) == 1


# TimelineJS


def test_timelinejs_has_its_keys_and_escapes_every_word() -> None:
    told = json.loads(exported("timelinejs"))
    assert [event["start_date"]["year"] for event in told["events"]] == [2012, 2012, -240]
    assert told["events"][0]["end_date"] == {"year": 2012, "month": 6, "day": 21}
    assert told["events"][1]["end_date"] == {"year": 2012, "month": 6, "day": 21, "hour": 16, "minute": 0, "second": 0}
    assert told["events"][2]["end_date"] == {"year": -240, "month": 12, "day": 31}
    assert len({event["unique_id"] for event in told["events"]}) == 3
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in told["events"][0]["text"]["text"]
    assert told["title"]["text"]["headline"] == "Harbour &lt;b&gt;reopens&lt;/b&gt;"
    assert "<script" not in json.dumps(told["events"]) + json.dumps(told["title"])


def test_documents_get_names_that_tell_them_apart() -> None:
    found = unique_names([Document("a", "T"), Document("b", "T"), Document("c", source="T"), Document("d")])
    assert [each.name for each in found] == ["T", "T (2)", "T (3)", "document"]
