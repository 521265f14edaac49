"""Articles of our own, in every form that a source can have, and runs over them in processes of their own."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from tests.benchmarks.texts import articles

Row = dict[str, Any]


def rows(count: int, length: int = 600) -> list[Row]:
    """Articles as rows: id, text, published."""
    texts = articles(count, length)
    return [{"id": f"a{n:05d}", "text": text, "published": f"2024-03-{n % 28 + 1:02d}"} for n, text in enumerate(texts)]


def write_lines(path: Path, found: Iterable[Row]) -> Path:
    """JSON lines, packed where the name says so."""
    data = "".join(json.dumps(row) + "\n" for row in found).encode()
    if path.suffix == ".gz":
        data = gzip.compress(data, mtime=0)
    elif path.suffix == ".zst":
        import zstandard

        data = zstandard.compress(data)
    path.write_bytes(data)
    return path


def start(*arguments: object, **more: Any) -> subprocess.Popen[str]:
    """`facts` at work, in a process of its own."""
    command = [sys.executable, "-m", "facts", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), **more.pop("env", {})}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, **more
    )


def facts(*arguments: object, **more: Any) -> tuple[int, str, str]:
    """`facts` run to its end: exit code, output, errors."""
    process = start(*arguments, **more)
    out, errors = process.communicate(timeout=300)
    return process.returncode, out, errors


def content(out: Path) -> dict[str, bytes]:
    """All that a data set says: every part's bytes, and the accounts."""
    parts = sorted([*out.glob("facts/*"), *out.glob("documents/*"), *out.glob("*.jsonl"), out / "summary.json"])
    return {str(path.relative_to(out)): path.read_bytes() for path in parts}


def documents(out: Path) -> list[Row]:
    """The rows of documents/ in order."""
    return [row for path in sorted(out.glob("documents/part-*")) for row in pq.read_table(path).to_pylist()]


def found(out: Path) -> list[Row]:
    """The rows of facts/ in order."""
    return [row for path in sorted(out.glob("facts/part-*")) for row in pq.read_table(path).to_pylist()]


def refused(out: Path) -> list[Row]:
    """The lines of refused.jsonl."""
    return [json.loads(line) for line in (out / "refused.jsonl").read_text().splitlines()]


def summary(out: Path) -> Row:
    """What summary.json says."""
    told: Row = json.loads((out / "summary.json").read_text())
    return told


def accounted(out: Path, ids: Iterable[str]) -> None:
    """Every document is in documents/ once, read or refused, and the accounts agree with the parts."""
    there = documents(out)
    assert sorted(row["document"] for row in there) == sorted(ids)
    told = summary(out)
    assert told["documents"] == len(there)
    assert told["refused"] == sum(row["refused"] is not None for row in there) == len(refused(out))
    assert told["facts"] == sum(row["facts"] or 0 for row in there) == len(found(out))
    assert not list(out.rglob(".aside-*"))
