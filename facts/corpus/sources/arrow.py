"""Parquet with named columns: a part is a run of rows, counted from the file's own row groups."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source
from facts.corpus.record import Problem, Raw, Reader, article, columns
from facts.errors import FactsError

if TYPE_CHECKING:
    import pyarrow.parquet as pq

_ROWS = 256


def _open(source: Source) -> pq.ParquetFile:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(source.path)
    except pa.ArrowException as error:
        raise FactsError(f"{source.name} is no Parquet file ({' '.join(str(error).split())})") from None


def _groups(file: pq.ParquetFile, part: int) -> list[int]:
    """The part of every row group: by where it begins in the file unpacked."""
    sizes = [file.metadata.row_group(group).total_byte_size for group in range(file.num_row_groups)]
    return [begin // part for begin in accumulate(sizes[:-1], initial=0)] if sizes else []


def _parts(source: Source, settings: Settings) -> int:
    try:
        groups = _groups(_open(source), settings.part)
    except FactsError:
        return 1
    return groups[-1] + 1 if groups else 1


def _cut(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    """Rows of the part's row groups, each at its number in the file, in the columns that are needed."""
    import pyarrow as pa

    try:
        file = _open(source)
        found = columns(tuple(file.schema_arrow.names), settings)
    except FactsError as error:
        yield 0, Problem(str(error))
        return
    groups = _groups(file, settings.part)
    first = 0
    for group, of_part in enumerate(groups):
        size = file.metadata.row_group(group).num_rows
        if of_part == part:
            at = first
            try:
                for batch in file.iter_batches(_ROWS, row_groups=[group], columns=[name for name in found if name]):
                    for row in batch.to_pylist():
                        yield at, row
                        at += 1
            except (pa.ArrowException, OSError) as error:
                yield at, Problem(f"the file is broken from here on ({' '.join(str(error).split())})")
        first += size


def _parse(source: Source, settings: Settings, position: int, raw: Any) -> Article:
    return article(raw, columns(tuple(raw), settings), settings, f"{source.name}@{position}")


READER = Reader(_parts, _cut, _parse)
