"""The articles that were named when the server was started: the server's own, the same for every visitor, read once.

Nothing that a visitor adds or changes ever comes here; a file that has changed on the disk is read anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from dashboard.articles import Article, added, article
from dashboard.view import frame
from facts.errors import FactsError
from facts.read import SUFFIXES, read

if TYPE_CHECKING:
    import pandas as pd

_ONE_AT_A_TIME = Lock()


class Named(NamedTuple):
    """Articles, the columns of the first of them, and a line for each file that could not be read."""

    articles: tuple[Article, ...]
    columns: pd.DataFrame | None
    troubles: tuple[str, ...]


def named(names: Iterable[str]) -> Named:
    """The articles in these files and folders; whoever comes while they are being read waits for them.

    >>> named([]).articles
    ()
    """
    with _ONE_AT_A_TIME:
        return _read(tuple(_state(path) for path in _files(names)))


def _files(names: Iterable[str]) -> Iterator[Path]:
    """The files named, and those that can be read of the folders named."""
    for path in map(Path, names):
        if path.is_dir() and (path / "manifest.json").exists():
            continue  # a data set has a page of its own
        if path.is_dir():
            yield from sorted(each for each in path.iterdir() if each.suffix.lower() in SUFFIXES)
        else:
            yield path


def _state(path: Path) -> tuple[Path, int]:
    """A file as it is now; one that is missing is told when it is read."""
    try:
        return path, path.stat().st_mtime_ns
    except OSError:
        return path, 0


@lru_cache(1)
def _read(files: tuple[tuple[Path, int], ...]) -> Named:
    found: tuple[Article, ...] = ()
    troubles: list[str] = []
    for path, _ in files:
        try:
            found = added(found, article(read(path)))
        except FactsError as error:
            troubles.append(str(error))
    return Named(found, frame(found[:1]) if found else None, tuple(troubles))
