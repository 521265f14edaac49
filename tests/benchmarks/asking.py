"""How quickly a data set of millions of facts answers: every filter alone and together, the page, the whole command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq

from facts.corpus import Filter, overview, search
from facts.corpus.query import count
from facts.corpus.writing import write_table
from tests.benchmarks.report import table

_SINCE, _UNTIL = date(2012, 6, 1), date(2012, 7, 1)
FILTERS = {
    "": Filter(),
    "--kind count": Filter(kind=("count",)),
    "--subject soldiers": Filter(subject=("soldiers",)),
    "--speaker officials": Filter(speaker=("officials",)),
    "--unit USD": Filter(unit=("USD",)),
    "--bound about": Filter(bound=("about",)),
    "--status projected": Filter(status=("projected",)),
    "--document article-77": Filter(document=("article-77",)),
    "--since 2012-06": Filter(since=_SINCE),
    "--until 2012-07": Filter(until=_UNTIL),
    "--least 1000000000": Filter(least=1e9),
    "--words soldiers": Filter(words="soldiers"),
    "--kind count --subject soldiers --since 2012-06":
        Filter(kind=("count",), subject=("soldiers",), since=_SINCE),
    "--kind count --speaker officials --bound about --status reported --since 2010 --until 2020 --least 5 --words o":
        Filter(
            kind=("count",), speaker=("officials",), bound=("about",), status=("reported",), since=date(2010, 1, 1),
            until=date(2020, 1, 1), least=5, words="o",
        ),
}  # fmt: skip

PAGE = ("", "--kind count", "--since 2012-06", "--words soldiers", "--kind count --subject soldiers --since 2012-06")


def asked(folder: Path, data: Path, facts: int) -> str:
    """The times of questions to a data set blown up by repeating it, documents and all."""
    large = folder / "large"
    have = _repeat(data, large, facts)
    questions: dict[str, Callable[[], object]] = {
        f"{name} --top 20".strip(): (lambda wanted=wanted: search(large, wanted, "size", 20))
        for name, wanted in FILTERS.items()
    }
    for by in ("kind", "subject", "month", "document"):
        questions[f"--since 2012-06 --by {by}"] = lambda by=by: count(large, FILTERS["--since 2012-06"], by, 20)  # type: ignore[misc]
    for name in PAGE:
        wanted = FILTERS[name]._replace(whole=True)
        questions[f"archive page {name}: counts"] = lambda wanted=wanted: overview(large, wanted)  # type: ignore[misc]
        questions[f"archive page {name}: rows"] = lambda wanted=wanted: search(large, wanted, "size", 500)  # type: ignore[misc]
    command = ["--kind", "count", "--subject", "soldiers", "--since", "2012-06", "--top", "20"]
    questions[f"facts query OUT {' '.join(command)}, the whole command"] = lambda: _command(large, command)
    questions["facts query OUT --since 2012-06 --by kind, the whole command"] = (
        lambda: _command(large, ["--since", "2012-06", "--by", "kind"])
    )
    rows = [(f"`{name}`", *(f"{seconds:.2f}" for seconds in _timed(ask))) for name, ask in questions.items()]
    size = sum(path.stat().st_size for path in large.glob("*/part-*")) / 1e6
    head = ("question", "first, s", "best of three, s", "CPU, s")
    return f"{have:,} facts, {size:,.0f} MB on the disk.\n\n" + table(head, rows)


def _timed(ask: Callable[[], object]) -> tuple[float, float, float]:
    times = []
    for _ in range(3):
        start, before = time.perf_counter(), os.times()
        ask()
        after = os.times()
        times.append((time.perf_counter() - start, sum(after[:4]) - sum(before[:4])))
    return times[0][0], min(times)[0], min(cpu for _, cpu in times)


def _command(large: Path, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "facts", "query", str(large), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def _repeat(data: Path, large: Path, facts: int) -> int:
    """A data set of at least so many facts: every part written again under other ids, as a run writes it."""
    have = json.loads((data / "summary.json").read_text())["facts"]
    times = max(1, -(-facts // have))
    for again in range(times):
        for name in ("documents", "facts"):
            (large / name).mkdir(parents=True, exist_ok=True)
            for part in sorted((data / name).glob("part-*")):
                found = pq.read_table(part)
                ids = pc.binary_join_element_wise(found["document"], str(again), "~") if again else found["document"]
                place = large / name / part.name.replace("part-00000", f"part-{again:05d}")
                write_table(place, found.set_column(found.schema.get_field_index("document"), "document", ids))
    return have * times


if __name__ == "__main__":
    print(asked(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
