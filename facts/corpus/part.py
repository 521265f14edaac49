"""One task, from its source to its parts on the disk; what it writes depends on source and settings alone.

A part is two tables: its facts, and its documents with the number of their facts or the reason of their refusal. The
documents are written last: a part is done when they are there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from facts.corpus.batch import Article, read_facts, to_batch
from facts.corpus.job import Settings, Source, Task, part_name
from facts.corpus.plan import check
from facts.corpus.record import Raw, Refused, parsed
from facts.corpus.sources import KINDS, parts_of
from facts.corpus.writing import write_table
from facts.days import UNKNOWN, days, start
from facts.errors import FactsError
from facts.instants import to_micros
from facts.model import TEMPORAL
from facts.table import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

    from facts.model import Fact

_BATCH = 1_000_000
"""Characters whose facts are held as Python values before they become columns."""

_DEADLY = "reading it ended the process twice (out of memory, or a crash)"

Report = Callable[[int], None]
"""Told the position of each document before it is read."""


class Tally(NamedTuple):
    """What stands in a part, or in many."""

    documents: int = 0
    facts: int = 0
    refused: int = 0
    characters: int = 0

    def __add__(self, other: object) -> Tally:
        """The sum of two."""
        return Tally(*map(sum, zip(self, other, strict=True))) if isinstance(other, Tally) else NotImplemented


def facts_schema() -> pa.Schema:
    """The columns of facts/: those of `facts.table.SCHEMA`, when the document appeared, and where the fact lies.

    >>> facts_schema().names[-4:]
    ['rule', 'published', 'first', 'last']
    """
    import pyarrow as pa

    more = (
        ("published", pa.timestamp("us"), "when the document appeared, where that is known"),
        ("first", pa.date32(), "the first day that it lies on: its own, that it holds for, or its document's"),
        ("last", pa.date32(), "the last of these days"),
    )
    told = [pa.field(name, type_, metadata={"description": description}) for name, type_, description in more]
    return pa.schema([*arrow_schema(), *told])


def documents_schema() -> pa.Schema:
    """The columns of documents/: a row a document, in the order of its source.

    >>> documents_schema().names
    ['document', 'source', 'position', 'published', 'characters', 'facts', 'refused']
    """
    import pyarrow as pa

    return pa.schema(
        [
            pa.field("document", pa.string()),
            pa.field("source", pa.string()),
            pa.field("position", pa.int64()),
            pa.field("published", pa.timestamp("us")),
            pa.field("characters", pa.int64()),
            pa.field("facts", pa.int64()),
            pa.field("refused", pa.string()),
        ]
    )


def work(task: Task, settings: Settings, out: Path, report: Report | None = None) -> None:
    """Read a task's parts, extract, write.

    Raises:
        OutputError: they cannot be written.
        SourceChangedError: the source is not what the run began with.
    """
    import facts.extract  # noqa: F401 (if it cannot be loaded the task fails, and no document is refused for it)

    source = task.source
    last = None
    part = _Part(source)
    number = task.first
    for position, raw in KINDS[source.kind].cut(source, settings, None if task.step else task.first):
        last = position // settings.part
        while task.step and last > number:
            _finish(part, task, number, settings, out)
            part, number = _Part(source), number + task.step
        if not task.step or (last == number and number not in task.done):
            if report is not None:
                report(position)
            part.add(position, _read(task, settings, position, raw))
    if not task.step:
        _finish(part, task, number, settings, out, last=parts_of(source, settings) == number + 1)
        return
    end = last or 0
    while number <= end:
        _finish(part, task, number, settings, out, last=number == end)
        part, number = _Part(source), number + task.step
    check(source)


def _read(task: Task, settings: Settings, position: int, raw: Raw) -> Article | Refused:
    if position in task.skipped:
        return Refused(f"{task.source.name}@{position}", _DEADLY)
    return parsed(KINDS[task.source.kind], task.source, settings, position, raw)


class _Part:
    """A part as it grows: facts as columns, a batch at a time, and documents."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.batches: list[pa.RecordBatch] = []
        self.waiting: list[tuple[str, tuple[Fact, ...]]] = []
        self.published: list[int | None] = []
        self.held = 0
        self.rows: list[tuple[Any, ...]] = []

    def add(self, position: int, found: Article | Refused) -> None:
        """Extract from one document, or note why not."""
        refused = self._extract(position, found) if isinstance(found, Article) else found
        if refused is not None:
            self.rows.append((refused.id, self.source.name, position, None, None, None, refused.reason))

    def _extract(self, position: int, article: Article) -> Refused | None:
        try:
            facts = read_facts(article)
        except FactsError as error:
            return Refused(article.id, str(error))
        except Exception as error:  # noqa: BLE001 (whatever is wrong with one document must not stop the others)
            return Refused(article.id, f"the extractor failed ({type(error).__name__}: {' '.join(str(error).split())})")
        size = len(article.text)
        published = to_micros(article.published) if isinstance(article.published, date) else None
        self.rows.append((article.id, self.source.name, position, published, size, len(facts), None))
        self.waiting.append((article.id, facts))
        self.published.append(published)
        self.held += size
        if self.held >= _BATCH:
            self.flush()
        return None

    def flush(self) -> None:
        """Turn what waits into columns."""
        if any(facts for _, facts in self.waiting):
            self.batches.append(_placed(to_batch(self.waiting), self.published, [len(f) for _, f in self.waiting]))
        self.waiting, self.published, self.held = [], [], 0

    def tables(self, *, last: bool) -> tuple[pa.Table, pa.Table]:
        """Facts and documents; the tally stands in the documents' metadata."""
        import pyarrow as pa

        self.flush()
        schema = documents_schema()
        columns = list(zip(*self.rows, strict=True)) or [()] * len(schema)
        tally = _tally(len(self.rows), *columns[-3:])
        told = {"part": json.dumps({**tally._asdict(), "last": last})}
        documents = pa.table([pa.array(column, type=field.type) for column, field in zip(columns, schema, strict=True)],
                             schema=schema.with_metadata(told))
        return pa.Table.from_batches(self.batches, schema=facts_schema()), documents


def _tally(rows: int, characters: Sequence[Any], facts: Sequence[Any], refused: Sequence[Any]) -> Tally:
    """The sums of documents' columns, which are empty where one was refused."""
    return Tally(rows, sum(filter(None, facts)), rows - refused.count(None), sum(filter(None, characters)))


def _placed(batch: pa.RecordBatch, published: Sequence[int | None], counts: Sequence[int]) -> pa.RecordBatch:
    """Facts with the day of their document, one a document with so many facts, and the days that they lie on."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    begin, until = (batch[name].to_numpy(zero_copy_only=False) for name in ("begin", "until"))
    as_of = batch["as_of"].dictionary_encode()
    holds = np.array([start(timex) for timex in as_of.dictionary.to_pylist()], "datetime64[us]")[as_of.indices]
    appeared = np.repeat(np.array(published, "datetime64[us]"), counts)
    times = pc.is_in(batch["kind"], pa.array(sorted(TEMPORAL), pa.string())).to_numpy(zero_copy_only=False)
    lies = days(~times, begin, until, holds, appeared)
    columns = [pa.array(each.astype("int32"), pa.int32(), mask=each == UNKNOWN).cast(pa.date32()) for each in lies]
    return pa.record_batch([*batch.columns, pa.array(appeared, pa.timestamp("us")), *columns], schema=facts_schema())


def _finish(part: _Part, task: Task, number: int, settings: Settings, out: Path, *, last: bool = False) -> None:
    """Write a part that is not there yet, unless its source has changed under it."""
    if number in task.done:
        return
    if not task.source.listing:
        check(task.source)
    facts, documents = part.tables(last=last)
    name = part_name(task.source.number, number)
    write_table(out / "facts" / name, facts)
    write_table(out / "documents" / name, documents)


def tally_of(path: Path) -> tuple[Tally, bool]:
    """What a documents part says of itself, and whether it is its source's last."""
    import pyarrow.parquet as pq

    told = json.loads(pq.read_schema(path).metadata[b"part"])
    last: bool = told.pop("last")
    return Tally(**told), last


def refusals(path: Path) -> Iterator[dict[str, object]]:
    """The refused documents of a part."""
    import pyarrow.parquet as pq

    table = pq.read_table(path, columns=["document", "source", "position", "refused"])
    for row in table.filter(table["refused"].is_valid()).to_pylist():
        yield {**row, "reason": row.pop("refused")}
