"""Engines that a reader already has map `extract_batch` as it is, and give what a run gives."""

from __future__ import annotations

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from facts.corpus import extract_batch
from facts.table import SCHEMA, arrow_schema, to_frame
from tests.corpus.made import rows

ARTICLES = pa.Table.from_pylist(rows(50))


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for part in range(5):
        pq.write_table(ARTICLES.slice(part * 10, 10), folder / f"{part}.parquet")
    return folder


@pytest.fixture(scope="module")
def expected():
    found = extract_batch(ARTICLES.combine_chunks().to_batches()[0])
    return sorted(map(tuple, found.select(["document", "start", "text"]).to_pandas().to_numpy()))


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # Dask's own use of pandas
def test_dask_maps_partitions(articles, expected):
    import dask.dataframe as dd

    frame = dd.read_parquet(articles, columns=["id", "text", "published"], split_row_groups=True)
    found = frame.map_partitions(
        lambda part: extract_batch(pa.RecordBatch.from_pandas(part)).to_pandas(), meta=to_frame(())
    ).compute(scheduler="synchronous")
    assert list(found.columns) == [column.name for column in SCHEMA]
    assert sorted(map(tuple, found[["document", "start", "text"]].to_numpy())) == expected


def test_duckdb_streams_batches_through_it(articles, expected):
    with duckdb.connect() as connection:
        source = connection.cursor().sql(f"select id, text, published from '{articles}/*.parquet'").to_arrow_reader(7)
        facts = pa.RecordBatchReader.from_batches(arrow_schema(), map(extract_batch, source))
        found = connection.sql("select document, start, text from facts").fetchall()
    assert facts is not None
    assert sorted(found) == expected


def test_arrow_datasets_scan_through_it(articles, expected):
    import pyarrow.dataset as ds

    batches = map(extract_batch, ds.dataset(articles).to_batches(batch_size=7))
    found = pa.Table.from_batches(batches, schema=arrow_schema())
    assert sorted(map(tuple, found.select(["document", "start", "text"]).to_pandas().to_numpy())) == expected


def test_sparks_map_in_arrow_is_an_iterator_of_batches_to_another(expected):
    """The protocol of Spark's mapInArrow, which is not installed here: batches in, batches of one schema out."""
    batches = list(map(extract_batch, iter(ARTICLES.to_batches(max_chunksize=7))))
    assert {batch.schema for batch in batches} == {arrow_schema()}
    found = pa.Table.from_batches(batches).select(["document", "start", "text"]).to_pandas().to_numpy()
    assert sorted(map(tuple, found)) == expected
