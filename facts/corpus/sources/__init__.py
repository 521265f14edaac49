"""One file a kind of source; each is a `Reader`, and KINDS is the whole of what can be read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from facts.corpus.job import Settings, Source
from facts.corpus.record import Reader
from facts.corpus.sources import arrow, csvs, folders, lines, warcs

KINDS: Mapping[str, Reader] = MappingProxyType(
    {
        "files": folders.READER,
        "lines": lines.READER,
        "packed lines": lines.PACKED,
        "csv": csvs.READER,
        "parquet": arrow.READER,
        "warc": warcs.READER,
    }
)
_ENDINGS = (
    ((".jsonl", ".ndjson"), "lines"),
    ((".jsonl.gz", ".ndjson.gz", ".json.gz", ".jsonl.zst", ".ndjson.zst", ".json.zst"), "packed lines"),
    ((".csv", ".csv.gz", ".csv.zst", ".tsv", ".tsv.gz", ".tsv.zst"), "csv"),
    ((".parquet",), "parquet"),
    ((".warc", ".warc.gz", ".wet", ".wet.gz"), "warc"),
)


def parts_of(source: Source, settings: Settings) -> int | None:
    """Into how many parts a source can be cut for reading them apart; None for one that is read from its start."""
    parts = KINDS[source.kind].parts
    return None if parts is None else parts(source, settings)


def kind_of(name: str) -> str:
    """The kind of a file by its ending; one that holds no more than one article is among `files`.

    >>> kind_of("a/CRAWL.WARC.GZ"), kind_of("news.jsonl.zst"), kind_of("port.html")
    ('warc', 'packed lines', 'files')
    """
    low = name.lower()
    return next((kind for endings, kind in _ENDINGS if low.endswith(endings)), "files")
