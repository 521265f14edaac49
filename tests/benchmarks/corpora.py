"""Whole archives: how `facts corpus` scales over workers, and what a million articles cost.

`python -m tests.benchmarks.corpora` takes twelve minutes at most: the archive is a million articles, or as many as fit.
`--only` does a part of it, `--articles`, `--sample` and `--facts` say how large, `--minutes` how long.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from facts.corpus.pool import COLLECT
from facts.extract import extract
from tests.benchmarks.asking import asked
from tests.benchmarks.report import keep, machine, table
from tests.benchmarks.texts import prose

LENGTH = 500
"""Characters of a short article."""

_DISTINCT = 50_000
"""Texts that are written, which takes longer than reading them; a larger archive repeats them, far apart."""

_BARE = 20_000
"""Articles that each process of the bare extractor reads."""

_WARM = 200
"""Articles that it has read before, so that all its patterns are there."""

_AFTER = 2.5
"""Minutes that are kept for asking."""

BREAKS = (
    "What would break first: a folder of a hundred million loose files, whose listing is held in memory; then a single "
    "packed file, which every process unpacks from its start. The last step reads every id once and sorts a mark of "
    "64 bits for each, a quarter of a gigabyte at a time. Parts are independent of each other, so workers and machines "
    "can be added until the disk is the limit."
)


class Taken(NamedTuple):
    """Of one run: workers, articles, seconds on the wall and of CPU, bytes read and written, facts."""

    workers: int
    articles: int
    wall: float
    cpu: float
    source: int
    written: int
    facts: int

    @property
    def speed(self) -> float:
        """Articles a second."""
        return self.articles / self.wall


def main() -> None:
    begun = time.monotonic()
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpora", description=__doc__)
    options.add_argument("--only", choices=("scaling", "archive", "asking"), nargs="+", metavar="PART")
    options.add_argument("--articles", type=int, default=1_000_000, metavar="N", help="of the archive, at most")
    options.add_argument("--sample", type=int, default=100_000, metavar="N", help="of the runs that are compared")
    options.add_argument("--facts", type=int, default=10_000_000, metavar="N", help="of the data set that is asked")
    options.add_argument("--minutes", type=float, default=12.0, metavar="N", help="in all")
    chosen = options.parse_args()
    parts = chosen.only or ("scaling", "archive", "asking")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample = _generate(folder / "sample.jsonl", chosen.sample)
        bare = {workers: _extractor(sample, workers) for workers in (1, 2)}
        two = _run(sample, folder / "two", 2, chosen.sample)
        data = folder / "two"
        if "scaling" in parts:
            keep("Archives", "make bench-corpus", _scaling(folder, sample, two, bare))
        if "archive" in parts:
            left = (chosen.minutes - _AFTER) * 60 - (time.monotonic() - begun)
            articles = max(chosen.sample, min(chosen.articles, int(left * two.speed * 0.85)))
            archive = _generate(folder / "archive.jsonl", articles)
            data = folder / "archive"
            taken = _run(archive, data, 2, articles)
            archive.unlink()
            keep("A large archive", "make bench-corpus", _cost(taken, bare[2]))
        if "asking" in parts:
            told = asked(folder, data, chosen.facts)
            keep("Asking a data set", "make bench-corpus", f"{machine('duckdb')}\n\n{told}")


def _generate(path: Path, articles: int) -> Path:
    texts = [prose(LENGTH, number) for number in range(min(articles, _DISTINCT))]
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            row = {"id": f"article-{number}", "published": _day(number), "text": texts[number % len(texts)]}
            file.write(json.dumps(row) + "\n")
    return path


def _day(number: int) -> str:
    return f"{2010 + number % 14}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"


def _scaling(folder: Path, sample: Path, two: Taken, bare: dict[int, float]) -> str:
    half = folder / "half.jsonl"
    with sample.open(encoding="utf-8") as file, half.open("w", encoding="utf-8") as to:
        to.writelines(islice(file, two.articles // 2))
    one = _run(sample, folder / "one", 1, two.articles)
    alone = _run(half, folder / "alone", 1, two.articles // 2)
    rows = []
    for kind, base, taken in (("strong", one, one), ("strong", one, two), ("weak", alone, alone), ("weak", alone, two)):
        rows.append((
            kind, taken.workers, f"{taken.articles:,}", f"{taken.wall:.0f}", f"{taken.cpu:.0f}",
            f"{taken.speed / base.speed / taken.workers:.0%}", f"{taken.speed:,.0f}",
            f"{taken.speed / bare[taken.workers]:.0%}",
        ))
    head = ("scaling", "workers", "articles", "wall s", "CPU s", "of ideal", "articles a second", "of bare extractor")
    told = f"The bare extractor reads {bare[1]:,.0f} articles a second in one process, {bare[2]:,.0f} in two at once."
    return "\n\n".join([machine("pyarrow", "duckdb"), table(head, rows), told])


def _cost(taken: Taken, bare: float) -> str:
    million = 1_000_000 / taken.articles
    hours = taken.cpu * million / 3600
    source, written = (size * million / 1e9 for size in (taken.source, taken.written))
    facts = taken.facts * million / 1e6
    parts = taken.source * million * 100 / 2**24
    return (
        f"{machine('pyarrow', 'duckdb')}\n\n"
        f"**{taken.articles:,} articles** of {LENGTH} characters in {taken.wall:.0f} s on {taken.workers} cores, from "
        f"the command to its summary: {taken.speed:,.0f} a second, **{taken.speed / bare:.0%} of the bare extractor** "
        f"in as many processes ({bare:,.0f}).\n\n"
        f"**A million articles**: {hours:.2f} core-hours, {source:.2f} GB read, {written:.2f} GB written, "
        f"{facts:.1f} million facts ({taken.written / taken.facts:.0f} bytes each).\n\n"
        f"**A hundred million**, by proportion: {hours * 100:.0f} core-hours, {source * 100:.0f} GB read, "
        f"{written * 100:.0f} GB written in {parts:,.0f} parts, {facts * 100:,.0f} million facts. {BREAKS}"
    )


def _extractor(path: Path, processes: int) -> float:
    """Articles a second of the bare extractor in so many processes at once, each on texts of its own.

    As a run is measured, so is this: one pass, its average and not the best of several, and cycles in memory are looked
    for as seldom as a worker does. What only a run has to do stays out: to start, to read, to write.
    """
    with ProcessPoolExecutor(processes) as pool:
        return sum(pool.map(_bare, [path] * processes, range(processes)))


def _bare(path: Path, share: int) -> float:
    gc.set_threshold(*COLLECT)
    rows = list(islice(_rows(path), share * _BARE, (share + 1) * _BARE)) or list(_rows(path))
    for row in rows[:_WARM]:
        extract(row["text"], row["published"])
    start = time.perf_counter()
    for row in rows:
        extract(row["text"], row["published"])
    return len(rows) / (time.perf_counter() - start)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _run(source: Path, out: Path, workers: int, articles: int) -> Taken:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    command = [sys.executable, "-m", "facts", "corpus", str(source), "-o", str(out), "--workers", str(workers)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(Path.cwd())})
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    written = sum(path.stat().st_size for path in out.glob("*/part-*"))
    told = json.loads((out / "summary.json").read_text())
    assert (told["documents"], told["refused"]) == (articles, 0)
    return Taken(workers, articles, wall, cpu, source.stat().st_size, written, told["facts"])


if __name__ == "__main__":
    main()
