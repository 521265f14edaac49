"""How a cost is taken: CPU time, the best of many, against a bare token pass run in between in the same process."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

bare_pass = re.compile(r"\w+|[^\w\s]").findall
"""What every cost is a multiple of."""


class Cost(NamedTuple):
    """CPU seconds over `characters`: of the thing measured, and of the bare token pass beside it."""

    characters: int
    seconds: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many token passes it costs."""
        return self.seconds / self.bare

    @property
    def speed(self) -> float:
        """Characters a second."""
        return self.characters / self.seconds

    @property
    def each(self) -> float:
        """Nanoseconds a character."""
        return self.seconds / self.characters * 1e9


def interleaved(work: Callable[[str], object], texts: Sequence[str], rounds: int, chunk: int = 40_000) -> Cost:
    """The cost of `work` over `texts`: each chunk of texts is timed in turn with the bare pass, its best round kept."""
    work(texts[0])
    characters, seconds, bare = 0, 0.0, 0.0
    for some in _chunks(texts, chunk):
        best = best_bare = float("inf")
        for _ in range(rounds):
            best_bare = min(best_bare, _timed(bare_pass, some))
            best = min(best, _timed(work, some))
        characters += sum(map(len, some))
        seconds += best
        bare += best_bare
    return Cost(characters, seconds, bare)


def _chunks(texts: Sequence[str], size: int) -> list[list[str]]:
    found: list[list[str]] = [[]]
    have = 0
    for text in texts:
        if have >= size:
            found.append([])
            have = 0
        found[-1].append(text)
        have += len(text)
    return found


def _timed(work: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start
