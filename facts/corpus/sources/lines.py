"""JSON lines: one article a line. Plain files are cut anywhere, a line belonging to the part it begins in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source
from facts.corpus.record import Raw, Reader, article, columns
from facts.corpus.sources.packed import long_lines, open_packed
from facts.errors import FactsError


def _parts(source: Source, settings: Settings) -> int:
    return max(1, -(-source.size // settings.part))


def _cut(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    """The lines that begin in a part; the byte before it tells whether its own first line does."""
    if part is None:
        raise ValueError("plain lines are read by part")
    start, end = part * settings.part, (part + 1) * settings.part
    with Path(source.path).open("rb") as file:
        if start:
            file.seek(start - 1)
            while not (rest := file.readline(2**20)).endswith(b"\n"):
                if not rest or file.tell() >= end:
                    return
            start = file.tell()
        for at, line in long_lines(file, start, settings.longest):
            if at >= end:
                return
            if not isinstance(line, bytes) or line.strip():
                yield at, line


def _cut_packed(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    with open_packed(source.path) as file:
        for at, line in long_lines(file, 0, settings.longest):
            if not isinstance(line, bytes) or line.strip():
                yield at, line


def parse(source: Source, settings: Settings, position: int, raw: bytes) -> Article:
    """An article from a line."""
    row = _row(raw, settings.encoding or "utf-8")
    return article(row, columns(tuple(row), settings), settings, f"{source.name}@{position}")


def _row(raw: bytes, encoding: str) -> dict[str, Any]:
    try:
        text = raw.decode("utf-8-sig" if raw.startswith(b"\xef\xbb\xbf") else encoding)
    except UnicodeDecodeError as error:
        raise FactsError(f"byte {error.start} of the line is not {encoding}; name the encoding") from None
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FactsError(f"the line is no JSON ({error})") from None
    if not isinstance(row, dict):
        raise FactsError("the line is no JSON object")
    return row


READER = Reader(_parts, _cut, parse)
PACKED = Reader(None, _cut_packed, parse)
