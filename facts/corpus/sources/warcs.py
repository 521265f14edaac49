"""WARC as crawls come: pages of responses, and the plain text of WET; everything else in it is no document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source
from facts.corpus.record import Problem, Raw, Reader, sound
from facts.corpus.sources.packed import breaks, broken
from facts.errors import FactsError
from facts.read.html import read_html
from facts.read.plain import read_plain

_RECORD = 512
"""What a record counts for beside its content."""


class Page(NamedTuple):
    """A record's address, its media type, and its content."""

    address: str
    media: str
    data: bytes


def _cut(source: Source, settings: Settings, part: int | None) -> Iterator[tuple[int, Raw]]:
    """The pages of a file in order, each at the count of bytes before it."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise FactsError("to read WARC, install the extra: pip install 'fact-timeline[corpus]'") from None
    at = 0
    torn = (*breaks(), ArchiveLoadFailed)
    with open(source.path, "rb") as file:  # noqa: PTH123 (warcio asks for the file)
        records = ArchiveIterator(file)
        while True:
            try:
                record = next(records, None)
                if record is None:
                    return
                size, raw = _page(record, settings.longest)
            except torn as error:
                yield at, broken(error, at)
                return
            if raw is not None:
                yield at, raw
            at += size + _RECORD


def _page(record: Any, longest: int) -> tuple[int, Raw]:
    """How long a record is, and its page if it is one: a page of the web that was found, or plain text."""
    size = max(0, record.length or 0)
    headers = record.http_headers
    address = record.rec_headers.get_header("WARC-Target-URI") or record.rec_headers.get_header("WARC-Record-ID") or ""
    if record.rec_type == "conversion":
        media = "text/plain"
    elif record.rec_type == "response" and headers is not None and headers.get_statuscode() == "200":
        media = (headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    else:
        return size, None
    if media not in {"text/html", "application/xhtml+xml", "text/plain"}:
        return size, None
    data = record.content_stream().read(longest + 1)
    if len(data) > longest:
        return size, Problem(f"{address}: more than {longest:,} bytes")
    if getattr(record.raw_stream, "limit", 0) and not record.raw_stream.read(1):
        return size, Problem(f"{address}: the file ends inside this page")
    return size, Page(address, media, data)


def _parse(source: Source, settings: Settings, position: int, raw: Page) -> Article:
    read = read_plain if raw.media == "text/plain" else read_html
    document = read(raw.data, raw.address, settings.encoding)
    address = raw.address or f"{source.name}@{position}"
    return Article(sound(address), sound(document.text), document.published or settings.day, settings.domain)


READER = Reader(None, _cut, _parse)
