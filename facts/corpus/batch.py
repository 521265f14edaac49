"""The seam: a record batch of articles to a record batch of facts, pure and picklable; no file is known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from facts.errors import FactsError
from facts.instants import to_column
from facts.model import Fact, Moment
from facts.table import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

    from facts.extract import Domain

BATCH_SCHEMA = (("id", "string"), ("text", "string"), ("published", "string"), ("domain", "string"))
"""The columns of a batch of articles and their Arrow types; `published` (also as a date or timestamp column) and
`domain` may be missing or null: no date known, and news."""


class Article(NamedTuple):
    """What is extracted from: an id, a text, the day it appeared, and whether it is news or narrative."""

    id: str
    text: str
    published: date | datetime | str | None = None
    domain: str = "news"


def extract_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Every fact of a batch of articles, in the columns of `facts.table.SCHEMA`; `document` is the article's id.

    >>> import pyarrow as pa
    >>> articles = pa.record_batch({"id": ["a", "b"], "text": ["Some 400 people left on Friday.", "Nobody came."],
    ...                             "published": ["2012-06-22", None]})
    >>> extract_batch(articles).select(["document", "kind", "text"]).to_pylist()
    [{'document': 'a', 'kind': 'count', 'text': '400'}, {'document': 'a', 'kind': 'date', 'text': 'Friday'}]

    Raises:
        FactsError: a column is missing, or an article cannot be read; the line names it.
    """
    found = []
    for article in _articles(batch):
        try:
            found.append((article.id, read_facts(article)))
        except FactsError as error:
            raise FactsError(f"document {article.id!r}: {error}") from None
    return to_batch(found)


def read_facts(article: Article) -> tuple[Fact, ...]:
    """The facts of one article."""
    from facts.extract import extract  # here: who only shares out the work, or asks a data set, need not wait for it

    if article.domain not in ("news", "narrative"):  # no set: a source may hold a list here
        raise FactsError(f"domain {article.domain!r} is not known; write news or narrative")
    return extract(article.text, article.published, cast("Domain", article.domain))


def to_batch(found: Iterable[tuple[str, Sequence[Fact]]]) -> pa.RecordBatch:
    """The facts of documents, by id, as one record batch: column by column, since a row at a time costs four times."""
    import pyarrow as pa

    schema = arrow_schema()
    documents: list[str] = []
    facts: list[Fact] = []
    for document, its in found:
        documents += [document] * len(its)
        facts += its
    if not facts:
        return pa.RecordBatch.from_pylist([], schema=schema)
    columns: dict[str, Sequence[Any]] = dict(zip(Fact._fields, zip(*facts, strict=True), strict=True))
    known: dict[Moment | None, int | None] = {None: None}
    columns["document"] = tuple(documents)
    columns["low"], columns["high"] = _floats(columns["low"]), _floats(columns["high"])
    columns["begin"], columns["until"] = _micros(columns["begin"], known), _micros(columns["until"], known)
    columns["sentence_start"], columns["sentence_end"] = zip(*columns["sentence"], strict=True)
    return pa.record_batch([pa.array(columns[field.name], type=field.type) for field in schema], schema=schema)


def _articles(batch: pa.RecordBatch) -> Iterator[Article]:
    names = batch.schema.names
    for needed in ("id", "text"):
        if needed not in names:
            raise FactsError(f"a batch of articles needs the columns id and text; this one has {', '.join(names)}")
    size = batch.num_rows
    ids, texts = batch.column("id").to_pylist(), batch.column("text").to_pylist()
    published = batch.column("published").to_pylist() if "published" in names else [None] * size
    domains = batch.column("domain").to_pylist() if "domain" in names else ["news"] * size
    for id_, text, day, domain in zip(ids, texts, published, domains, strict=True):
        yield Article("" if id_ is None else str(id_), text or "", day or None, domain or "news")


def _floats(column: Sequence[Any]) -> list[float | None]:
    try:
        return [None if value is None else float(value) for value in column]
    except OverflowError:  # a number of more than 308 digits
        return [None if value is None else float(value) if abs(value) < 1e308 else inf for value in column]


def _micros(column: Sequence[Any], known: dict[Moment | None, int | None]) -> list[int | None]:
    """Moments as microseconds since 1970; the same few days come again and again."""
    for moment in set(column) - known.keys():
        known[moment] = to_column(moment)
    return [known[moment] for moment in column]
