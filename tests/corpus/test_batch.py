from __future__ import annotations

import pickle
from datetime import date, datetime

import pyarrow as pa
import pytest

from facts import extract
from facts.corpus import extract_batch
from facts.errors import FactsError
from facts.table import arrow_schema, to_arrow
from tests.corpus.made import rows


def test_a_batch_holds_the_facts_of_each_article_as_if_it_were_alone():
    articles = rows(30)
    alone = [to_arrow(extract(row["text"], row["published"]), row["id"]) for row in articles]
    together = extract_batch(pa.RecordBatch.from_pylist(articles))
    assert together.schema.equals(arrow_schema(), check_metadata=True)
    assert pa.Table.from_batches([together]).equals(pa.concat_tables(alone))
    assert together.num_rows > 60


@pytest.mark.parametrize(
    "published", [pa.array([date(2012, 6, 22)]), pa.array([datetime(2012, 6, 22, 9, 30)]), pa.array(["2012-06-22"])]
)
def test_published_may_be_a_date_an_instant_or_a_text(published):
    batch = pa.record_batch({"id": ["a"], "text": ["Some 400 left the port on Thursday."], "published": published})
    when = {row["kind"]: row["begin"] for row in extract_batch(batch).to_pylist()}
    assert when["date"] == datetime(2012, 6, 21)


def test_nulls_mean_no_text_no_date_and_news():
    batch = pa.record_batch(
        {"id": ["a", None], "text": pa.array([None, "Some 400 left."]), "published": pa.nulls(2), "domain": pa.nulls(2)}
    )
    assert [(row["document"], row["text"]) for row in extract_batch(batch).to_pylist()] == [("", "400")]


def test_an_empty_batch_gives_an_empty_table_of_the_same_columns():
    empty = pa.record_batch({"id": pa.array([], pa.string()), "text": pa.array([], pa.string())})
    assert extract_batch(empty).schema.equals(arrow_schema())


def test_the_function_travels():
    batch = pa.record_batch({"id": ["a"], "text": ["Some 400 left."]})
    assert pickle.loads(pickle.dumps(extract_batch))(batch).equals(extract_batch(batch))


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"id": ["a"], "body": ["x"]}, "columns id and text"),
        ({"id": ["a7"], "text": ["x"], "published": ["soon"]}, "a7.*soon"),
        ({"id": ["a7"], "text": ["x"], "domain": ["poetry"]}, "a7.*poetry"),
    ],
)
def test_what_cannot_be_read_is_named(columns, told):
    with pytest.raises(FactsError, match=told):
        extract_batch(pa.record_batch(columns))
