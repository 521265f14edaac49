"""What a run says while it is at work: a bar on a terminal, a line a minute elsewhere."""

from __future__ import annotations

import time
from shutil import get_terminal_size
from typing import TextIO

from facts.corpus.part import Tally

_WIDTH = 24


class Progress:
    """How far a run is; it shows itself no oftener than makes sense where it is written to."""

    def __init__(self, stream: TextIO, begun: Tally, share: float) -> None:
        self.stream, self.begun, self.first = stream, begun, share
        self.bar = stream.isatty()
        self.every = 0.2 if self.bar else 60.0
        self.start = self.shown = time.monotonic()

    @property
    def due(self) -> bool:
        """Whether it is time to say where the run is."""
        return time.monotonic() - self.shown >= self.every

    def show(self, tally: Tally, share: float) -> None:
        """Say where the run is."""
        self.shown = time.monotonic()
        line = spell(tally, self.begun, share, self.first, self.shown - self.start)
        if self.bar:
            line = "\r\x1b[K" + _drawn(line, share, get_terminal_size().columns)
        self.stream.write(line if self.bar else line + "\n")
        self.stream.flush()

    def close(self) -> None:
        """Leave the terminal's line clean."""
        if self.bar:
            self.stream.write("\r\x1b[K")
            self.stream.flush()


def _drawn(line: str, share: float, columns: int) -> str:
    """A report with as much of a bar as there is room for: a line that breaks could not be wiped."""
    room = min(_WIDTH, columns - len(line) - 2)
    full = int(share * room)
    return (f"{'█' * full}{'░' * (room - full)} {line}" if room > 0 else line)[: columns - 1]


def spell(tally: Tally, begun: Tally, share: float, first: float, seconds: float) -> str:
    """The words of one report.

    >>> spell(Tally(900, 5000, 1, 2_000_000), Tally(), 0.5, 0.0, 90.0)
    '50 % · 900 documents · 5,000 facts · 10 documents a second · 1 min 30 s left'
    """
    rate = (tally.documents - begun.documents) / seconds if seconds else 0.0
    left = (1 - share) * seconds / (share - first) if share > first else None
    parts = [f"{share * 100:.0f} %", f"{tally.documents:,} documents", f"{tally.facts:,} facts"]
    ahead = "time left not known yet" if left is None else f"{lasting(left)} left"
    return " · ".join([*parts, f"{rate:,.0f} documents a second", ahead])


def lasting(seconds: float) -> str:
    """A length of time as one says it.

    >>> lasting(7), lasting(90), lasting(7300)
    ('7 s', '1 min 30 s', '2 h 1 min')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60} min"
