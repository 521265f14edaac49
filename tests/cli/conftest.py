"""The command line as others run it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

TEXT = "Port reopens\n\nOn Friday some 400 workers came back. They expect 25,000 to 30,000 more.\n"


class Result(NamedTuple):
    code: int
    out: bytes
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `facts` with arguments and standard input, in a folder with `port.txt`."""
    (tmp_path / "port.txt").write_text(TEXT, encoding="utf-8")

    def run(*arguments: str, stdin: bytes = b"") -> Result:
        return _result([sys.executable, "-m", "facts", *arguments], tmp_path, stdin)

    return run


@pytest.fixture
def shell(run: Run, tmp_path: Path) -> Run:
    """Runs a line of shell in that folder, in which `$FACTS` is the command."""

    def shell(line: str) -> Result:
        return _result(["bash", "-c", f"FACTS='{sys.executable} -m facts'; {line}"], tmp_path, b"")

    return shell


def _result(command: list[str], folder: Path, stdin: bytes) -> Result:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONWARNINGS": "default"}
    done = subprocess.run(
        command, input=stdin, capture_output=True, cwd=folder, env=environment, timeout=120, check=False
    )
    return Result(done.returncode, done.stdout, done.stderr.decode())
