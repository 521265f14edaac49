"""The README tells the truth: every command, every line of Python and every target in it is run or looked up."""

from __future__ import annotations

import doctest
import re
import subprocess
from pathlib import Path

import pandas as pd
import pytest

from facts.cli.main import COMMANDS
from facts.table import SCHEMA
from tests.readme import README, ROOT, alike, blocks, examples, play

TEXT = README.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the article that the README shows."""
    place = tmp_path_factory.mktemp("readme")
    play(examples(blocks("console")[0])[0], place)
    return place


def test_commands_print_what_the_readme_says(folder: Path) -> None:
    commands = [example for block in blocks("console") for example in examples(block)]
    assert len(commands) >= 6
    for example in commands:
        printed = play(example, folder)
        assert alike(printed, example.output), f"`python -m tests.readme` writes it anew:\n{example.command}\n{printed}"
    assert (folder / "timeline.html").stat().st_size > 1_000_000
    assert (folder / "facts.xlsx").read_bytes().startswith(b"PK")


def test_python_gives_what_the_readme_says(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for block in blocks("pycon"):
        test = doctest.DocTestParser().get_doctest(block.text, {}, "README", "README.md", 0)
        result = doctest.DocTestRunner(verbose=False).run(test)
        assert (result.failed, result.attempted > 4) == (0, True)


def test_engines_map_as_the_readme_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "articles").mkdir()
    pd.DataFrame(
        {
            "id": ["a", "b"],
            "text": ["Some 400 people left on Friday.", "7 ships wait."],
            "published": ["2012-06-22", None],
        }
    ).to_parquet(tmp_path / "articles" / "0.parquet")
    monkeypatch.chdir(tmp_path)
    dask, spark, ray = (block.text for block in blocks("python"))
    names: dict[str, object] = {}
    exec(dask, names)
    found = names["found"].compute(scheduler="synchronous")  # type: ignore[attr-defined]
    assert found[["document", "text"]].values.tolist() == [["a", "400"], ["a", "Friday"], ["b", "7"]]
    assert list(found.columns) == [column.name for column in SCHEMA]
    for text in (spark, ray):
        compile(text, "README.md", "exec")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert f"facts {command}" in TEXT


def test_every_target_that_is_named_can_be_made() -> None:
    named = set(re.findall(r"`?make ([a-z-]+)", TEXT))
    assert {"dashboard", "test", "check"} <= named
    for target in named:
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0, target


def test_every_file_that_is_named_is_there() -> None:
    named = re.findall(r"`((?:facts|tests|dashboard)/[\w/.]+)`|\]\((\w[\w/.]+)\)", TEXT)
    assert len(named) > 4
    for one, other in named:
        assert (ROOT / (one or other)).exists(), one or other
