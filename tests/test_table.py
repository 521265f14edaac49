"""The table holds what the facts hold, column by column, and gives it back."""

from __future__ import annotations

import json
from math import isnan

import pandas as pd
import pyarrow as pa
import pytest

from facts import to_frame
from facts.model import Document, Fact
from facts.table import SCHEMA, arrow_schema, rows, to_arrow, to_row
from tests.samples import DOCUMENT, FACTS


def test_columns_stand_in_the_schemas_order() -> None:
    assert list(to_frame(FACTS).columns) == [column.name for column in SCHEMA]
    assert to_arrow(FACTS).schema.equals(arrow_schema())


def test_every_field_of_a_fact_has_a_column() -> None:
    flat = set(Fact._fields) - {"sentence"} | {"sentence_start", "sentence_end", "document"}
    assert {column.name for column in SCHEMA} == flat


def test_every_column_is_described() -> None:
    assert all(column.description for column in SCHEMA)
    metadata = arrow_schema().field("until").metadata
    assert metadata is not None
    assert b"instant" in metadata[b"description"]


def test_values_come_out_as_they_went_in() -> None:
    frame = to_frame(FACTS, "harbour.txt")
    assert set(frame["document"]) == {"harbour.txt"}
    for fact, (_, row) in zip(FACTS, frame.iterrows(), strict=True):
        assert row["text"] == fact.text
        assert (row["sentence_start"], row["sentence_end"]) == fact.sentence
        assert isnan(row["low"]) if fact.low is None else row["low"] == fact.low
        assert isnan(row["high"]) if fact.high is None else row["high"] == fact.high
        assert row["derived"] == fact.derived


def test_instants_are_microseconds_without_a_zone() -> None:
    frame = to_frame(FACTS)
    assert str(frame["begin"].dtype) == "datetime64[us]"
    assert frame["begin"].dt.year.dropna().tolist() == [2012, 2012, -240]
    assert pd.isna(frame["begin"].iloc[0])


def test_no_facts_give_an_empty_table_with_types() -> None:
    frame = to_frame(())
    assert len(frame) == 0
    assert str(frame["until"].dtype) == "datetime64[us]"
    assert to_arrow(()).schema.equals(arrow_schema())


def test_a_row_has_every_field_under_its_name_and_the_document() -> None:
    row = to_row(FACTS[4], "harbour.txt")
    assert set(row) == {"document", *Fact._fields}
    assert row["begin"] == "2012-06-21T15:00:00"
    assert json.loads(json.dumps(row)) == row


def test_a_frames_rows_are_the_facts_rows() -> None:
    frame = to_frame(FACTS, DOCUMENT.source)
    assert list(rows(frame)) == [to_row(fact, DOCUMENT.source) for fact in FACTS]


def test_rows_of_a_filtered_frame_keep_other_columns() -> None:
    frame = to_frame(FACTS).assign(note="seen")
    found = list(rows(frame[frame["kind"] == "time"]))
    assert [(row["text"], row["note"]) for row in found] == [("3 p.m.", "seen")]


@pytest.mark.parametrize("count", [1, 3])
def test_frames_of_documents_can_be_joined(count: int) -> None:
    joined = pd.concat([to_frame(FACTS, str(at)) for at in range(count)], ignore_index=True)
    assert pa.Table.from_pandas(joined, schema=arrow_schema(), preserve_index=False).num_rows == count * len(FACTS)


def test_the_documents_text_is_where_offsets_point() -> None:
    document: Document = DOCUMENT
    assert all(document.text[fact.start : fact.end] == fact.text for fact in FACTS)
