from __future__ import annotations

import os
from pathlib import Path

from dashboard.named import named


def test_a_named_file_is_read_once_until_it_changes(tmp_path: Path):
    path = tmp_path / "port.txt"
    path.write_text("Some 400 workers came back.")
    first = named([str(path)])
    assert named([str(path)]).articles[0] is first.articles[0]
    assert first.columns is not None
    assert len(first.columns) == len(first.articles[0].entries) == 1
    path.write_text("Some 400 workers and 20 guards came back.")
    os.utime(path, ns=(1, 1))
    assert len(named([str(path)]).articles[0].entries) == 2


def test_a_folder_gives_its_articles_and_what_cannot_be_read_a_line(tmp_path: Path):
    (tmp_path / "a.txt").write_text("Some 400 came.")
    (tmp_path / "b.md").write_text("")
    (tmp_path / "c.bin").write_bytes(b"\0")
    found = named([str(tmp_path), str(tmp_path / "none.txt")])
    assert [each.document.text for each in found.articles] == ["Some 400 came."]
    assert len(found.troubles) == 2
