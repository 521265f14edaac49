"""What a run is asked to do, as frozen values that travel to workers: its settings, its sources, its parts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from facts.errors import FactsError

MEGABYTE = 2**20


class SourceChangedError(FactsError):
    """A source is not what it was when the run began, so that its parts would not fit together."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has changed since the run began; put it back as it was, or begin a new output")

    def __reduce__(self) -> tuple[type[FactsError], tuple[str]]:
        """As it travels from a worker: by its text."""
        return FactsError, (str(self),)


class Settings(NamedTuple):
    """How sources are read: the columns that hold what, what is taken for all, and how the work is cut.

    `part` is the size of one part in bytes of its source (decompressed), 0 until the sources are known, whose size
    tells it; `longest` is that of the longest document.
    """

    text_column: str | None = None
    id_column: str | None = None
    date_column: str | None = None
    published: str | None = None
    domain: str = "news"
    encoding: str | None = None
    part: int = 0
    longest: int = 32 * MEGABYTE

    @property
    def day(self) -> date | None:
        """The publication date of documents that name none."""
        return date.fromisoformat(self.published) if self.published else None

    def sized(self, sources: int) -> Settings:
        """With parts that fit sources of so many bytes: enough for many cores, each worth a file of its own.

        They are as large as one another, and a multiple of four, so that few cores end their last at the same time.

        >>> Settings().sized(10**6).part, Settings().sized(10**9).part, Settings().sized(10**12).part
        (2097152, 15625000, 16777216)
        >>> Settings().sized(57_000_000).part * 24
        57000000
        """
        count = min(sources // (2 * MEGABYTE), 64) // 4 * 4
        fitting = min(-(-sources // count), 16 * MEGABYTE) if count else 2 * MEGABYTE
        return self._replace(part=self.part or fitting)


class Source(NamedTuple):
    """A file, or the loose files of a folder: under which number, of which kind, where, how large, and its mark.

    `name` is the path as it was given; `mark` changes when the content does; `listing` the table of a folder's files.
    """

    number: int
    kind: str
    name: str
    path: str
    size: int
    mark: str
    listing: str = ""


class Task(NamedTuple):
    """A worker's piece of work: one part of a source, or, of one that is read from its start, every part whose number
    is `first` and so many steps of `step` further, less those that are `done`.
    """

    source: Source
    first: int
    step: int = 0
    done: frozenset[int] = frozenset()
    skipped: frozenset[int] = frozenset()

    @property
    def key(self) -> str:
        """The task's name."""
        return f"{self.source.number:05d}-{self.first:05d}" + (f"-{self.step}" if self.step else "")


def part_name(source: int, part: int) -> str:
    """The file name of a part, in facts/ as in documents/; they sort as the documents do.

    >>> part_name(3, 12)
    'part-00003-00012.parquet'
    """
    return f"part-{source:05d}-{part:05d}.parquet"
