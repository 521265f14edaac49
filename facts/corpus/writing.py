"""Files that are either there whole or not at all: written aside, flushed to the disk, renamed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from facts.errors import FactsError

if TYPE_CHECKING:
    import pyarrow as pa

ASIDE = ".aside-"
"""How the names of unfinished files begin."""

ROWS = 122_880
"""Rows of a row group: what DuckDB reads as one piece, a few megabytes."""


class OutputError(FactsError):
    """The output cannot be written: nothing that another try at once would mend."""


def write_table(path: Path, table: pa.Table, rows: int = ROWS) -> None:
    """Write a table as Parquet; the same table always gives the same bytes."""
    import pyarrow.parquet as pq

    with aside(path) as place:
        pq.write_table(
            table.combine_chunks(), place, row_group_size=rows, compression="zstd", write_statistics=True,
            use_dictionary=True, store_schema=True,
        )


def write_text(path: Path, text: str) -> None:
    """Write a text as UTF-8."""
    write_lines(path, [text])


def write_lines(path: Path, lines: Iterable[str]) -> int:
    """Write lines, or other pieces of a text, one after another, and say how many there were."""
    count = 0
    with aside(path) as place, place.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line)
            count += 1
    return count


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """A place beside `path` to write to; at the end it becomes `path`, or is gone if the writing failed.

    Raises:
        OutputError: the disk is full, or the place cannot be written to.
    """
    place = path.with_name(f"{ASIDE}{uuid4().hex}")
    try:
        yield place
        with place.open("rb+") as file:
            os.fsync(file.fileno())
        place.replace(path)
    except OSError as error:
        raise OutputError(_told(error, path)) from None
    finally:
        with suppress(OSError):
            place.unlink(missing_ok=True)


def _told(error: OSError, path: Path) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return f"{path.parent}: the disk is full; free some of it and run the same command again to go on"
    return f"{path}: cannot be written ({error.strerror or error}); mend that and run the same command again to go on"


def sweep(folder: Path) -> None:
    """Remove what a run that was killed left unfinished."""
    for place in folder.glob(f"{ASIDE}*"):
        place.unlink(missing_ok=True)
