"""CSV and TSV with a header line. A row may run over lines, so a file is read from its start."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import IO, Any

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source
from facts.corpus.record import Problem, Raw, Reader, article, columns
from facts.corpus.sources.packed import breaks, broken, open_packed
from facts.errors import FactsError

_END = "\0end of the file"
"""Stands behind the last line: a row of its own, or, where a quote was never closed, in the last cell."""


class _Lines:
    """A file's decoded lines, counted in bytes, each held to a longest, and then _END; `odd` after one ill encoded."""

    def __init__(self, file: IO[bytes], encoding: str, longest: int) -> None:
        self.file, self.encoding, self.longest = file, encoding, longest
        self.read = 0
        self.ended = self.odd = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self.file.readline(self.longest + 1)
        if not line:
            if self.ended:
                raise StopIteration
            self.ended = True
            return _END
        if len(line) > self.longest:
            raise FactsError(f"a line of more than {self.longest:,} bytes; nothing behind it can be read")
        self.read += len(line)
        try:
            return line.decode(self.encoding)
        except UnicodeDecodeError:
            self.odd = True
            return line.decode(self.encoding, "replace")


def _cut(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    """Rows with their header, each at the byte it begins on; a file that breaks ends with a Problem at the place."""
    csv.field_size_limit(settings.longest)
    delimiter = "\t" if ".tsv" in source.path.lower() else ","
    encoding = settings.encoding or "utf-8"
    torn: tuple[type[Exception], ...] = (*breaks(), csv.Error, FactsError)
    with open_packed(source.path) as file:
        if file.read(3) != b"\xef\xbb\xbf":
            file.seek(0)
        lines = _Lines(file, encoding, settings.longest)
        rows = csv.reader(lines, delimiter=delimiter)
        try:
            header = tuple(next(rows))
        except torn as error:
            yield 0, broken(error, 0)
            return
        while True:
            at, lines.odd = lines.read, False
            try:
                row = next(rows, None)
            except torn as error:
                yield at, broken(error, at)
                return
            if row is None or row == [_END]:
                return
            if row and row[-1].endswith(_END):
                yield at, Problem("a quote in this row is never closed; nothing behind it can be read")
                return
            if lines.odd:
                yield at, Problem(f"the row is not {encoding}; name the encoding")
            elif row:
                yield at, (header, row) if len(row) == len(header) else Problem(_uneven(header, row))


def _uneven(header: tuple[str, ...], row: list[str]) -> str:
    return f"a row of {len(row)} cells under a header of {len(header)}"


def _parse(source: Source, settings: Settings, position: int, raw: Any) -> Article:
    header, row = raw
    found = columns(header, settings)
    return article(dict(zip(header, row, strict=True)), found, settings, f"{source.name}@{position}")


READER = Reader(None, _cut, _parse)
