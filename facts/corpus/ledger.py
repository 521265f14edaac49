"""What is done, read from the parts on the disk: the only truth about a run's state, whoever wrote them."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from facts.corpus.job import Task, part_name
from facts.corpus.part import Tally, tally_of
from facts.corpus.plan import Plan
from facts.corpus.sources import parts_of

_NAME = re.compile(r"part-(\d+)-(\d+)\.parquet")

_PACKED = 4
"""How many times its size a packed file may be expected to be when it is unpacked."""


class Ledger:
    """The parts of an output, and their sum; `look` reads those that came since it last looked."""

    def __init__(self, out: Path) -> None:
        self.folder = out / "documents"
        self.facts = out / "facts"
        self.parts: dict[int, set[int]] = defaultdict(set)
        self.refusing: set[tuple[int, int]] = set()
        self.ends: dict[int, int] = {}
        self.tally = Tally()

    def look(self) -> None:
        """Take in the parts that are new."""
        for path in self.folder.iterdir():
            found = _NAME.fullmatch(path.name)
            if found is None:
                continue
            source, part = int(found[1]), int(found[2])
            if part in self.parts[source] or not (self.facts / path.name).exists():
                continue
            tally, last = tally_of(path)
            self.parts[source].add(part)
            self.tally += tally
            if tally.refused:
                self.refusing.add((source, part))
            if last:
                self.ends[source] = part

    def done(self, source: int) -> frozenset[int]:
        """The parts of a source that are there."""
        return frozenset(self.parts[source])

    def complete(self, source: int) -> bool:
        """Whether all of a source is there: its last part, and every one before it."""
        return source in self.ends and len(self.parts[source]) == self.ends[source] + 1

    def refused(self) -> list[Path]:
        """The documents parts that hold a refused one, in order."""
        return [self.folder / part_name(*key) for key in sorted(self.refusing)]

    def share(self, plan: Plan) -> float:
        """How much of the sources is done, by bytes; of one that is not read to its end by what may be expected."""
        whole = have = 0.0
        for source in plan.sources:
            size = max(source.size, 1) * (_PACKED if source.path.lower().endswith((".gz", ".zst")) else 1)
            end = self.ends.get(source.number)
            parts = max(1, -(-size // plan.settings.part)) if end is None else end + 1
            whole += size
            have += size * min(1.0, len(self.parts[source.number]) / parts)
        return have / whole if whole else 1.0


def tasks(plan: Plan, ledger: Ledger, processes: int) -> list[Task]:
    """What is left to do.

    A source that can only be read from its start is one task, or, where there are fewer such than processes, several:
    each reads it all and works on its own share of the parts.
    """
    found: list[Task] = []
    streams = [source for source in plan.sources if parts_of(source, plan.settings) is None]
    open_ = [source for source in streams if not ledger.complete(source.number)]
    for source in plan.sources:
        parts = parts_of(source, plan.settings)
        done = ledger.done(source.number)
        if parts is not None:
            found += [Task(source, part) for part in range(parts) if part not in done]
        elif source in open_:
            small = source.size < plan.settings.part // 16
            step = 1 if small else -(-processes // len(open_))
            found += [Task(source, first, step, done) for first in range(step)]
    return found
