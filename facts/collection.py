"""Reading without the garbage collector: a long text makes many values that live to its end, and no cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Cycles are looked for again afterwards; if they were not looked for before, it stays so.

    The collector goes through all that lives each time that has grown by a quarter, so that a text of 10 million
    characters costs a third more a character than one of 10 thousand. Nothing is freed later for it: values that are in
    no cycle are freed without the collector. Threads that read at the same time may end it early for each other, which
    costs time and nothing else.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
