"""Whole archives: how `facts corpus` scales over workers, what a million articles cost, how quickly they are asked.

`python -m tests.benchmarks.corpora [--articles N] [--facts N]`; CPU time is taken of all processes of a run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import duckdb

from facts.corpus import Filter, search
from facts.corpus.query import count
from facts.extract import extract
from tests.benchmarks.report import keep, machine, table
from tests.benchmarks.texts import prose

LENGTH = 500
"""Characters of a short article."""


BREAKS = (
    "What would break first: the last step, which finds ids borne by more than one document by grouping all of them in "
    "one process (DuckDB spills to the disk, so it is slow rather than impossible); then a folder of a hundred million "
    "loose files, whose listing is held in memory; then a single packed file, which every process unpacks from its "
    "start. Parts are independent of each other, so workers and machines can be added until the disk is the limit."
)


class Taken(NamedTuple):
    """Of one run: articles, seconds on the wall and of CPU, bytes read and written, facts."""

    articles: int
    wall: float
    cpu: float
    source: int
    written: int
    facts: int


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpora", description=__doc__)
    options.add_argument("--articles", type=int, default=1_000_000, metavar="N", help="of the largest run")
    options.add_argument("--facts", type=int, default=10_000_000, metavar="N", help="of the data set that is asked")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole, half = folder / "whole.jsonl", folder / "half.jsonl"
        _generate(whole, chosen.articles)
        _generate(half, chosen.articles // 2)
        parts = [machine("pyarrow", "duckdb"), _scaling(folder, whole, half, chosen.articles)]
        keep("Archives", "make bench-corpus", "\n\n".join(parts))
        asked = _asked(folder, folder / "whole-2", chosen.facts)
        keep("Asking a data set", "make bench-corpus", machine("duckdb") + "\n\n" + asked)


def _generate(path: Path, articles: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            day = f"{2010 + number % 14}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
            text = prose(LENGTH, number)
            file.write(json.dumps({"id": f"article-{number}", "published": day, "text": text}) + "\n")


def _scaling(folder: Path, whole: Path, half: Path, articles: int) -> str:
    alone = _extractor(whole, min(articles, 20_000))
    runs = {
        ("strong", 1): _run(whole, folder / "whole-1", 1, articles),
        ("strong", 2): _run(whole, folder / "whole-2", 2, articles),
        ("weak", 1): _run(half, folder / "half-1", 1, articles // 2),
    }
    runs["weak", 2] = runs["strong", 2]
    rows = []
    for (kind, workers), taken in runs.items():
        base = runs[kind, 1]
        speedup = taken.articles / taken.wall / (base.articles / base.wall)
        share = alone * taken.articles / taken.cpu
        rows.append((
            kind, workers, f"{taken.articles:,}", f"{taken.wall:.0f}", f"{taken.cpu:.0f}", f"{speedup / workers:.0%}",
            f"{share:.0%}", f"{taken.articles / taken.wall:,.0f}",
        ))
    head = ("scaling", "workers", "articles", "wall s", "CPU s", "of ideal", "CPU in extract", "articles a second")
    return table(head, rows) + "\n\n" + _cost(runs["strong", 2])


def _cost(taken: Taken) -> str:
    million = 1_000_000 / taken.articles
    hours = taken.cpu * million / 3600
    source, written = (size * million / 1e9 for size in (taken.source, taken.written))
    facts = taken.facts * million / 1e6
    return (
        f"**A million articles** of {LENGTH} characters: {hours:.2f} core-hours, {source:.2f} GB read, "
        f"{written:.2f} GB written, {facts:.1f} million facts ({taken.written / taken.facts:.0f} bytes each).\n\n"
        f"**A hundred million**, by proportion: {hours * 100:.0f} core-hours, {source * 100:.0f} GB read, "
        f"{written * 100:.0f} GB written in {taken.source * million * 100 / 2**25:,.0f} parts, "
        f"{facts * 100:,.0f} million facts. {BREAKS}"
    )


def _extractor(path: Path, articles: int) -> float:
    """CPU seconds of the bare extractor for an article, the best of three."""
    best = float("inf")
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(next(file)) for _ in range(articles)]
    for _ in range(3):
        start = time.process_time()
        for row in rows:
            extract(row["text"], row["published"])
        best = min(best, time.process_time() - start)
    return best / articles


def _run(source: Path, out: Path, workers: int, articles: int) -> Taken:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    command = [sys.executable, "-m", "facts", "corpus", str(source), "-o", str(out), "--workers", str(workers)]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(Path.cwd())})
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    written = sum(path.stat().st_size for path in out.glob("*/part-*"))
    facts = json.loads((out / "summary.json").read_text())["facts"]
    return Taken(articles, wall, cpu, source.stat().st_size, written, facts)


def _asked(folder: Path, data: Path, facts: int) -> str:
    """The times of a few questions to a data set blown up by repeating it, documents and all."""
    large = folder / "large"
    have = _repeat(data, large, facts)
    soldiers = Filter(kind=("count",), subject=("soldiers",))
    june = Filter(kind=("date",), since=date(2012, 6, 1), until=date(2012, 7, 1))
    questions: dict[str, Callable[[], object]] = {
        "--kind count --subject soldiers --top 20": lambda: search(large, soldiers, "size", 20),
        "--kind count --subject soldiers --since 2012-06 --top 20":
            lambda: search(large, soldiers._replace(since=date(2012, 6, 1)), "size", 20),
        "--kind money --least 1000000000 --top 20":
            lambda: search(large, Filter(kind=("money",), least=1e9), "size", 20),
        "--kind count --words 'soldiers' --top 20":
            lambda: search(large, Filter(kind=("count",), words="soldiers"), "size", 20),
        "--by subject --top 20": lambda: count(large, Filter(), "subject", 20),
        "--kind date --since 2012-06 --until 2012-07 --by document --top 20":
            lambda: count(large, june, "document", 20),
    }
    rows = [(f"`{name}`", *(f"{seconds:.2f}" for seconds in _timed(ask))) for name, ask in questions.items()]
    size = sum(path.stat().st_size for path in large.glob("*/part-*")) / 1e6
    return f"{have:,} facts, {size:,.0f} MB on the disk.\n\n" + table(("question", "first, s", "best of five, s"), rows)


def _timed(ask: Callable[[], object]) -> tuple[float, float]:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        ask()
        times.append(time.perf_counter() - start)
    return times[0], min(times)


def _repeat(data: Path, large: Path, facts: int) -> int:
    """A data set of about so many facts: every part written again under other ids."""
    have = json.loads((data / "summary.json").read_text())["facts"]
    times = max(1, -(-facts // have))
    with duckdb.connect() as connection:
        for name in ("facts", "documents"):
            (large / name).mkdir(parents=True)
            for number in range(times):
                for part in sorted((data / name).glob("part-*")):
                    to = large / name / part.name.replace("part-00000", f"part-{number:05d}")
                    connection.execute(
                        f"copy (select * replace (document || '-{number}' as document) from '{part}') to '{to}' "
                        "(format parquet, compression zstd, row_group_size 122880)"
                    )
    return have * times


if __name__ == "__main__":
    main()
