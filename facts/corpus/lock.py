"""One run at a time on one output: a lock that the system lets go when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.errors import FactsError


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the lock of an output.

    Raises:
        FactsError: another run holds it.
    """
    with (out / ".lock").open("a+", encoding="utf-8") as file:
        if not _take(file.fileno()):
            file.seek(0)
            who = file.read(200).strip()
            raise FactsError(f"{out}: another run is at work on it{who and f' ({who})'}; wait for it, or stop it first")
        file.truncate(0)
        file.write(f"process {os.getpid()}\n")
        file.flush()
        yield


def _take(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 2**30, os.SEEK_SET)  # far behind what is written: a locked stretch cannot be read
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
