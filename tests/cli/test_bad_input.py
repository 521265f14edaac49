"""Bad input is one clear line and exit code 2, or a normal result: never a traceback, never a hang."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import facts
from tests.cli.conftest import Run

WORDS = (
    "", "\0 400 men", "400 men\0", "<script>alert(400)</script>", "=cmd|' /C calc'!A0 400", "😀😀 400 😀 men",
    "שלום 400 אנשים ביום שישי", "\u202e400 men\u202c", "\ufeff400 men", "9" * 2000,
    "February 30, 13/13/2013, 24:61", "\r\r\n\n",
)  # fmt: skip


@pytest.mark.parametrize("text", WORDS)
def test_any_words_in_a_pipe_give_facts_or_a_line(run: Run, text: str) -> None:
    result = run("extract", "-", "--format", "json", stdin=text.encode())
    if "\0" in text:
        assert (result.code, result.out) == (2, b"")
        assert result.err.startswith("facts: -: is not a text file")
    else:
        assert result.code == 0
        found = facts.extract(text.removeprefix("\ufeff"))
        assert [row["text"] for row in json.loads(result.out)] == [fact.text for fact in found]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("extract", "none.txt"), "there is no such file"),
        (("extract", "."), "is a folder"),
        (("extract", "binary.bin"), "is not a text file"),
        (("extract", "story.pdf"), "save the article as text"),
        (("extract", "port.txt", "--published", "31 February 2012"), "is not a date"),
        (("extract", "port.txt", "--published", "someday"), "is not a date"),
        (("extract", "port.txt", "--published", ""), "no publication date is given"),
        (("extract", "port.txt", "--encoding", "klingon"), "encoding"),
        (("extract", "latin.txt", "--encoding", "utf-8"), "encoding"),
        (("extract", "port.txt", "--format", "docx"), "docx"),
        (("extract", "port.txt", "--domain", "poetry"), "poetry"),
        (("extract", "port.txt", "-o", "no/such/folder.csv"), "cannot be written"),
        (("extract",), "FILE"),
        (("export", "port.txt"), "which format?"),
        (("export", "port.txt", "-o", "facts.docx"), "which format?"),
        (("export", "none.txt", "-o", "facts.csv"), "there is no such file"),
        (("dashboard", "none.txt"), "there is no such file"),
        (("dashboard", "--port", "99999"), "99999"),
        (("dashboard", "empty"), "the folder is empty"),
        (("fly",), "fly"),
        (("extract", "port.txt", "--fly"), "--fly"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_mistake_is_one_line_and_exit_code_2(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.bin").write_bytes(bytes(range(256)))
    (tmp_path / "story.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "latin.txt").write_bytes("café".encode("latin-1"))
    result = run(*arguments)
    line = result.err.splitlines()[-1]
    assert (result.code, result.out) == (2, b"")
    assert line.startswith("facts: ")
    assert says in line
    told = [each for each in result.err.splitlines() if "ublished" not in each or "not a date" in each]
    assert [each for each in told if each != line] == []
    assert "Traceback" not in result.err


def test_ten_megabytes_of_one_word_do_not_hang(run: Run) -> None:
    result = run("extract", "-", "--format", "jsonl", stdin=b"a" * 10_000_000)
    assert (result.code, result.out) == (0, b"")


def test_ten_megabytes_of_one_number_do_not_hang(run: Run) -> None:
    assert run("extract", "-", "--format", "jsonl", stdin=b"7" * 10_000_000).code == 0


@pytest.mark.parametrize(
    ("redirected", "says"),
    [("<&-", "standard input is closed; name a file"),
     ("< port.txt >&-", "standard output is closed; name a file with -o"),
     ("< port.txt > /dev/full", "standard output cannot be written (No space left on device)")],
)
def test_a_closed_or_full_stream_is_a_mistake(shell: Run, redirected: str, says: str) -> None:
    result = shell(f"$FACTS extract - {redirected}")
    assert result.code == 2
    assert result.err.splitlines()[-1] == f"facts: {says}"
    assert "Traceback" not in result.err


def test_a_reader_that_has_seen_enough_ends_it_quietly(shell: Run, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Some 400 men left. " * 3000)
    result = shell("set -o pipefail; $FACTS extract long.txt | head -1")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(b"kind")


def test_interrupting_it_leaves_no_traceback(shell: Run) -> None:
    result = shell("(sleep 5; echo 400 men) | timeout --signal INT 3 $FACTS extract -; echo $?")
    assert result.out.split() in ([b"124"], [b"130"])
    assert result.err.strip() == ""


def test_a_page_without_an_article_is_a_mistake(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><body><script>400</script></body></html>")
    result = run("extract", "page.html")
    assert result.code == 2
    assert result.err == "facts: page.html: no article was found in the page; save its text instead\n"
