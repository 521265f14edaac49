"""A folder's loose files, one article each, as listed when the run began; a part is a run of the listing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source, SourceChangedError
from facts.corpus.record import Problem, Raw, Reader, sound
from facts.read import read_bytes

FILE = 4096
"""What a file counts for beside its bytes, so that a part of very small files does not hold a million of them."""


def _parts(source: Source, settings: Settings) -> int:
    return max(1, -(-source.size // settings.part))


def _cut(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    """The files that begin in a part, each at its place in the listing."""
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    if part is None:
        raise ValueError("files are read by part")
    low, high = part * settings.part, (part + 1) * settings.part
    table = pq.read_table(source.listing, filters=(pc.field("at") >= low) & (pc.field("at") < high))
    for row in table.to_pylist():
        name = os.fsdecode(row["name"])
        path = Path(source.path, name)
        try:
            seen = path.stat()
            if (seen.st_size, seen.st_mtime_ns) != (row["size"], row["changed"]):
                raise SourceChangedError(str(path))
            if seen.st_size > settings.longest:
                yield row["at"], Problem(f"{name}: {seen.st_size:,} bytes; up to {settings.longest:,} are read")
            else:
                yield row["at"], (name, path.read_bytes())
        except PermissionError as error:
            yield row["at"], Problem(f"{name}: cannot be opened ({error.strerror})")
        except FileNotFoundError:
            raise SourceChangedError(str(path)) from None


def _parse(source: Source, settings: Settings, position: int, raw: Any) -> Article:
    name, data = raw
    path = Path(source.name, name).as_posix() if name else source.name
    document = read_bytes(data, path, encoding=settings.encoding)
    return Article(sound(path), sound(document.text), document.published or settings.day, settings.domain)


READER = Reader(_parts, _cut, _parse)
