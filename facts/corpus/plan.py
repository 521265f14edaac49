"""What a run reads, written down before it begins: every source with a mark of its content, in OUT/manifest.json.

A run that goes on compares its own plan with the one on disk, so that a source that changed in between is noticed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facts.corpus.job import Settings, Source, SourceChangedError
from facts.corpus.sources import kind_of
from facts.corpus.sources.folders import FILE
from facts.corpus.writing import write_table, write_text
from facts.errors import FactsError
from facts.version import VERSION

if TYPE_CHECKING:
    import pyarrow as pa

_EDGE = 2**16
"""Of a large file's content, so much at either end goes into its mark; the rest is told by size and time."""


class Plan(NamedTuple):
    """All sources of a run, with its settings and the version that began it."""

    sources: tuple[Source, ...]
    settings: Settings
    version: str

    @property
    def size(self) -> int:
        """Bytes of all sources."""
        return sum(source.size for source in self.sources)


class File(NamedTuple):
    """A loose file: its name below the folder, its size, when it changed."""

    name: str
    size: int
    changed: int


Listings = Mapping[str, list[File]]
"""The loose files of every source that has them, by the path where they are written down."""


def make_plan(arguments: Iterable[str], settings: Settings, out: Path) -> tuple[Plan, Listings]:
    """The sources behind the arguments, in their order, and the loose files of folders; nothing is written yet.

    Raises:
        FactsError: one is missing, no file or folder, or given twice.
    """
    found: list[Source] = []
    listings: dict[str, list[File]] = {}
    seen: set[Path] = set()
    for argument in arguments:
        path = Path(argument).resolve()
        if path in seen:
            raise FactsError(f"{argument}: is given twice")
        seen.add(path)
        if not path.exists():
            raise FactsError(f"{argument}: there is no such file or folder")
        if not (path.is_file() or path.is_dir()):
            raise FactsError(f"{argument}: is a pipe or a device, which cannot be read again; save it as a file first")
        if path == out.resolve() or (path in out.resolve().parents and path.is_dir()):
            raise FactsError(f"{argument}: holds the output {out}; name an output outside of it")
        for name, file, loose in _folder(argument, path) if path.is_dir() else [_one(argument, path)]:
            number, listing = len(found), str(out.resolve() / f"listing-{len(found):05d}.parquet")
            if loose is None:
                kind = kind_of(file.name)
                found.append(Source(number, kind, name, str(file), file.stat().st_size, mark(str(file))))
            else:
                size = sum(each.size + FILE for each in loose)
                found.append(Source(number, "files", name, str(file), size, _digest(loose), listing))
                listings[listing] = loose
    return Plan(tuple(found), settings.sized(sum(source.size for source in found)), VERSION), listings


def mark(path: str) -> str:
    """A mark of a file's content: size, time of change, and a digest of its two ends."""
    with Path(path).open("rb") as file:
        seen = os.fstat(file.fileno())
        digest = hashlib.blake2b(file.read(_EDGE), digest_size=16)
        file.seek(max(0, seen.st_size - _EDGE))
        digest.update(file.read(_EDGE))
    return f"{seen.st_size}-{seen.st_mtime_ns}-{digest.hexdigest()}"


def check(source: Source) -> None:
    """See that a source is still what the run began with.

    Raises:
        SourceChangedError: it is not.
    """
    path = Path(source.path)
    try:
        now = _digest(_loose(path)) if source.listing else mark(source.path)
    except FileNotFoundError:
        raise SourceChangedError(source.name) from None
    if now != source.mark:
        raise SourceChangedError(source.name)


def save(plan: Plan, listings: Listings, out: Path) -> None:
    """Write the plan down, the manifest last."""
    for listing, loose in listings.items():
        write_table(Path(listing), _table(loose), 65_536)
    sources = [source._asdict() for source in plan.sources]
    body = {"version": plan.version, "settings": plan.settings._asdict(), "sources": sources}
    write_text(out / "manifest.json", json.dumps(body, ensure_ascii=False, indent=1) + "\n")


def load(out: Path) -> Plan | None:
    """The plan that an output was begun with, if it was."""
    try:
        body = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        raise FactsError(f"{out}/manifest.json cannot be read; begin a new output") from None
    return Plan(tuple(Source(**each) for each in body["sources"]), Settings(**body["settings"]), body["version"])


def compare(old: Plan, new: Plan, out: Path) -> None:
    """See that a run may go on where an earlier one stopped.

    Raises:
        FactsError: it was begun with other sources, other settings or another version, or a source has changed.
    """
    if old.version != new.version:
        raise FactsError(f"{out} was begun with version {old.version}, this is {new.version}; begin a new output")
    before, after = ({source.name: source for source in plan.sources} for plan in (old, new))
    for name in [*before, *after]:
        if name not in after or name not in before:
            gone = "is no longer among the sources" if name in before else "is new among the sources"
            raise FactsError(f"{name} {gone} of {out}; name the same ones, or begin a new output")
        if before[name].mark != after[name].mark:
            raise FactsError(f"{name} has changed since {out} was begun; begin a new output, or put it back as it was")
    for key, was in old.settings._asdict().items():
        if was != (now := getattr(new.settings, key)):
            raise FactsError(f"{out} was begun with {key} {was!r}, now it is {now!r}; keep it, or begin a new output")
    if old != new:
        raise FactsError(f"{out} was begun with the sources in another order; keep it, or begin a new output")


_Found = tuple[str, Path, list[File] | None]
"""A source's name, its path, and its loose files if it is made of them."""


def _one(argument: str, path: Path) -> _Found:
    return argument, path, _loose(path) if kind_of(path.name) == "files" else None


def _folder(argument: str, path: Path) -> list[_Found]:
    """A folder's data files, a source each, and all of its loose files together."""
    everything = _walk(path)
    found: list[_Found] = [
        (Path(argument, file.name).as_posix(), path / file.name, None)
        for file in everything
        if kind_of(file.name) != "files"
    ]
    loose = [file for file in everything if kind_of(file.name) == "files"]
    return [*found, (argument, path, loose)] if loose or not found else found


def _loose(path: Path) -> list[File]:
    """The loose files of a folder, or a loose file itself under no name."""
    if path.is_dir():
        return [file for file in _walk(path) if kind_of(file.name) == "files"]
    seen = path.stat()
    return [File("", seen.st_size, seen.st_mtime_ns)]


def _table(loose: list[File]) -> pa.Table:
    """Loose files as a table; `at` is the place of each in a row of all of them."""
    import pyarrow as pa

    places = list(accumulate((file.size + FILE for file in loose), initial=0))[:-1]
    return pa.table(
        {
            "name": pa.array([os.fsencode(file.name) for file in loose], pa.binary()),
            "size": pa.array([file.size for file in loose], pa.int64()),
            "changed": pa.array([file.changed for file in loose], pa.int64()),
            "at": pa.array(places, pa.int64()),
        }
    )


def _digest(loose: list[File]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for file in loose:
        digest.update(os.fsencode(file.name) + f"\0{file.size}\0{file.changed}\n".encode())
    return f"{len(loose)}-{digest.hexdigest()}"


def _walk(folder: Path) -> list[File]:
    """Every file below a folder by name, without hidden ones; a folder that links lead to twice is walked once."""
    found: list[File] = []
    waiting = [(str(folder), "")]
    seen: set[tuple[int, int]] = set()
    while waiting:
        where, name = waiting.pop()
        status = Path(where).stat()
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(where) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    waiting.append((entry.path, f"{name}{entry.name}/"))
                elif entry.is_file():
                    its = entry.stat()
                    found.append(File(f"{name}{entry.name}", its.st_size, its.st_mtime_ns))
    return sorted(found)
