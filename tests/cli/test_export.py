"""`facts export` writes each format into a file that says what made it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facts.export import FORMATS
from tests.cli.conftest import Run


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_the_ending_tells_the_format(run: Run, tmp_path: Path, each: object) -> None:
    name, suffix = each.name, each.suffix  # type: ignore[attr-defined]
    result = run("export", "port.txt", "--published", "2012-06-22", "-o", f"facts{suffix}")
    assert (result.code, result.out) == (0, b"")
    written = (tmp_path / f"facts{suffix}").read_bytes()
    assert written == run("export", "port.txt", "--published", "2012-06-22", "--format", name).out


def test_documents_stand_in_one_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("Ships\n\nSome 7 ships wait.")
    told = json.loads(run("export", "port.txt", "two.txt", "--format", "json").out)
    assert [(each["name"], each["title"]) for each in told["documents"]] == [
        ("port.txt", "Port reopens"),
        ("two.txt", "Ships"),
    ]
    assert {row["document"] for row in told["facts"]} == {"port.txt", "two.txt"}


def test_an_empty_article_gives_a_file_of_no_facts(run: Run) -> None:
    assert json.loads(run("export", "-", "--format", "json", stdin=b"").out)["facts"] == []
