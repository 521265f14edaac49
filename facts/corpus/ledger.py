"""What is done, read from the parts on the disk: the only truth about a run's state, whoever wrote them."""

from __future__ import annotations

import re
from pathlib import Path

from facts.corpus.job import Task, part_name
from facts.corpus.part import Tally, tally_of
from facts.corpus.plan import Plan
from facts.corpus.sources import parts_of

_NAME = re.compile(r"part-(\d+)-(\d+)\.parquet")


class Ledger:
    """The parts of an output, and their sum; `look` reads those that came since it last looked."""

    def __init__(self, out: Path) -> None:
        self.folder = out / "documents"
        self.facts = out / "facts"
        self.parts: dict[tuple[int, int], Tally] = {}
        self.ends: dict[int, int] = {}
        self.tally = Tally()

    def look(self) -> None:
        """Take in the parts that are new."""
        for path in sorted(self.folder.glob("part-*.parquet")):
            found = _NAME.fullmatch(path.name)
            if found is None or (key := (int(found[1]), int(found[2]))) in self.parts:
                continue
            if not (self.facts / path.name).exists():
                continue
            tally, last = tally_of(path)
            self.parts[key] = tally
            self.tally += tally
            if last:
                self.ends[key[0]] = key[1]

    def done(self, source: int) -> frozenset[int]:
        """The parts of a source that are there."""
        return frozenset(part for number, part in self.parts if number == source)

    def complete(self, source: int) -> bool:
        """Whether all of a source is there: its last part, and every one before it."""
        end = self.ends.get(source)
        return end is not None and all((source, part) in self.parts for part in range(end + 1))

    def paths(self) -> list[Path]:
        """The documents parts in order."""
        return [self.folder / part_name(*key) for key in sorted(self.parts)]

    def share(self, plan: Plan) -> float:
        """How much of the sources is done, by bytes; of one that is read from its start by what may be expected."""
        whole = sum(max(source.size, 1) for source in plan.sources)
        have = 0.0
        for source in plan.sources:
            done = len(self.done(source.number))
            end = self.ends.get(source.number)
            parts = max(1, -(-source.size // plan.settings.part)) if end is None else end + 1
            have += max(source.size, 1) * min(1.0, done / parts) if done else 0
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
