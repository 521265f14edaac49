"""A whole run: plan, lock, work on what is left, and the account at the end."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from facts.corpus.job import Settings
from facts.corpus.ledger import Ledger, tasks
from facts.corpus.lock import locked
from facts.corpus.part import refusals
from facts.corpus.plan import Plan, check, compare, load, make_plan, save
from facts.corpus.pool import Pool
from facts.corpus.progress import Progress, lasting
from facts.corpus.repeated import repeated
from facts.corpus.writing import ASIDE, OutputError, sweep, write_lines, write_text
from facts.errors import FactsError

_OURS = ("facts", "documents", "listing-", ".lock", ASIDE)
"""How the names begin that a run leaves in its output before its manifest."""

_EVERY = 0.2
"""Seconds between two looks at what is done."""


class Summary(NamedTuple):
    """The account of a run: what all parts hold together, not only those of its last hour.

    `repeated` counts the ids that more than one document bears; all of them are kept.
    """

    documents: int
    facts: int
    refused: int
    characters: int
    repeated: int
    sources: int
    seconds: float

    def __str__(self) -> str:
        said = [f"{_many(self.documents, 'document')} from {_many(self.sources, 'source')}", _many(self.facts, "fact")]
        said.append(f"{self.refused:,} refused (see refused.jsonl)" if self.refused else "none refused")
        if self.repeated:
            said.append(f"{_many(self.repeated, 'id')} of more than one document (see repeated.jsonl)")
        return " · ".join([*said, lasting(self.seconds)])


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def run(
    sources: Iterable[str],
    out: str | os.PathLike[str],
    settings: Settings = Settings(),  # noqa: B008 (a frozen value)
    workers: int | None = None,
    scheduler: str | None = None,
    progress: TextIO | None = None,
) -> Summary:
    r"""Extract the facts of every document in the sources into a Parquet data set, or go on where a run was stopped.

    OUT/facts/ has the columns of `facts.table.SCHEMA`, OUT/documents/ a row a document, refused ones with the reason.
    The same sources and settings give the same bytes, however often the run was stopped, and on a cluster too.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.jsonl").write_text('{"id": "a", "text": "Some 400 people left."}\n[]\n')
    ...     summary = run([f"{folder}/a.jsonl"], f"{folder}/out", workers=1)
    >>> summary.documents, summary.facts, summary.refused
    (2, 1, 1)

    Raises:
        FactsError: a source is missing or has changed, the output cannot be written, another run is at work on it.
    """
    place = Path(out)
    start = time.monotonic()
    _prepare(place)
    with locked(place):
        plan = _plan(list(sources), settings, place)
        for folder in (place, place / "facts", place / "documents"):
            sweep(folder)
        ledger = Ledger(place)
        ledger.look()
        _work(plan, ledger, place, workers or os.cpu_count() or 1, scheduler, progress or sys.stderr)
        for source in plan.sources:
            check(source)
        return _account(plan, ledger, place, start)


def _prepare(out: Path) -> None:
    """The output's folders; a folder that holds something else is left alone."""
    try:
        if out.is_dir() and not (out / "manifest.json").exists():
            other = [entry.name for entry in out.iterdir() if not entry.name.startswith(_OURS)]
            if other:
                raise FactsError(f"{out}: holds other files ({other[0]}); name an empty or a new folder")
        for folder in (out / "facts", out / "documents"):
            folder.mkdir(parents=True, exist_ok=True)
        (out / ".lock").touch()
    except OSError as error:
        raise OutputError(f"{out}: cannot be written ({error.strerror or error}); name another folder") from None


def _plan(sources: list[str], settings: Settings, out: Path) -> Plan:
    plan, listings = make_plan(sources, settings, out)
    begun = load(out)
    if begun is None:
        save(plan, listings, out)
    else:
        compare(begun, plan, out)
    return plan


def _work(plan: Plan, ledger: Ledger, out: Path, workers: int, scheduler: str | None, stream: TextIO) -> None:
    """Do all tasks that are left, showing how far it is."""
    shown = Progress(stream, ledger.tally, ledger.share(plan))
    try:
        for _ in _rounds(plan, ledger, out, workers, scheduler):
            if shown.due:
                ledger.look()
                shown.show(ledger.tally, ledger.share(plan))
    finally:
        shown.close()
    ledger.look()
    for source in plan.sources:
        if not ledger.complete(source.number):
            raise FactsError(f"{source.name} is not done, though all tasks are; run the same command again")


def _rounds(plan: Plan, ledger: Ledger, out: Path, workers: int, scheduler: str | None) -> Iterator[None]:
    if scheduler is not None:
        from facts.corpus.cluster import on_cluster

        return on_cluster(plan, ledger, out, scheduler, _EVERY)
    return Pool(tasks(plan, ledger, workers), plan.settings, out, workers).run(_EVERY)


def _account(plan: Plan, ledger: Ledger, out: Path, start: float) -> Summary:
    """Write refused.jsonl, repeated.jsonl and summary.json from what stands in the parts."""
    write_lines(out / "refused.jsonl", (_line(row) for path in ledger.refused() for row in refusals(path)))
    told = ({"document": name, "times": times} for name, times in repeated(out))
    twice = write_lines(out / "repeated.jsonl", map(_line, told))
    summary = Summary(*ledger.tally, twice, len(plan.sources), time.monotonic() - start)
    kept = {name: value for name, value in summary._asdict().items() if name != "seconds"}
    write_text(out / "summary.json", json.dumps(kept, indent=1) + "\n")
    return summary


def _line(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"
