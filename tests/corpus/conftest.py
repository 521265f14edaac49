from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.corpus.made import content, facts, rows, write_lines

PART = ("--part-size", "0.12")
"""Parts small enough that a run can be stopped between many of them."""


class Archive:
    """An archive, the command that reads it, and what an undisturbed run of it makes."""

    def __init__(self, folder: Path) -> None:
        self.rows = rows(2400, 2500)
        self.ids = [row["id"] for row in self.rows]
        self.source = write_lines(folder / "archive.jsonl", self.rows)
        self.packed = write_lines(folder / "archive.jsonl.gz", self.rows)
        self.content = self._undisturbed(self.source, folder / "plain")
        self.packed_content = self._undisturbed(self.packed, folder / "packed")

    def _undisturbed(self, source: Path, out: Path) -> dict[str, bytes]:
        code, _, errors = facts("corpus", source, "-o", out, *PART)
        assert code == 0, errors
        return content(out)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive(tmp_path_factory.mktemp("archive"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """A disk of its own in memory, of a size that can be changed; needs the right to mount."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = False

    def resize(options: str) -> Path:
        nonlocal mounted
        how = f"remount,{options}" if mounted else options
        subprocess.run(["mount", "-t", "tmpfs", "-o", how, "tmpfs", str(place)], check=True)
        mounted = True
        return place

    yield resize
    if mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


def may_mount() -> bool:
    """Whether this user may mount a disk in memory."""
    return os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], check=False).returncode == 0
