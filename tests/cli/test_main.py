"""Help, version and how the command ends."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import pytest

from facts.cli.main import COMMANDS
from facts.version import VERSION
from tests.cli.conftest import Run


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_documents_itself(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.code == 0
    text = result.out.decode()
    assert text.startswith(f"Usage: facts {command} ")
    described = text.split("\n\n")[1].strip()
    assert described.endswith((".", ")")) or "." in described


def test_the_commands_are_listed(run: Run) -> None:
    out = run("--help").out.decode()
    assert all(f"  {name}" in out for name in COMMANDS)


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").out.decode() == f"facts, version {VERSION}\n"


def test_nothing_asked_shows_what_can_be(run: Run) -> None:
    result = run()
    assert result.code == 2
    assert "Usage: facts" in result.err


def test_a_reader_that_goes_away_is_no_error(tmp_path: object) -> None:
    program = f"{sys.executable} -m facts extract - --format jsonl | head -n 1 >/dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", program], input=b"Some 400 men came. " * 20_000, capture_output=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_installed_command_is_the_same() -> None:
    found = [each for each in entry_points(group="console_scripts") if each.name == "facts"]
    assert [each.value for each in found] in (["facts.cli:main"], [])
