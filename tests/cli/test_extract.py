"""`facts extract` prints facts to people and machines."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import facts
from facts.model import Fact
from facts.table import to_row
from tests.cli.conftest import TEXT, Run


def test_the_table_shows_words_values_and_places(run: Run) -> None:
    result = run("extract", "port.txt", "--published", "22 June 2012")
    lines = result.out.decode().splitlines()
    assert result.code == 0
    assert lines[0].split() == ["kind", "text", "value", "subject", "status", "speaker", "when"]
    assert any("25,000 to 30,000" in line and "25,000–30,000" in line for line in lines)
    assert any(line.startswith("date") and "2012-06-22" in line for line in lines)


def test_the_publication_date_is_shown_back_in_full(run: Run) -> None:
    assert run("extract", "port.txt", "--published", "22 juin 2012").err == "Published Friday 22 June 2012.\n"


def test_yesterday_is_the_day_before_today(run: Run) -> None:
    days = {date.today() - timedelta(1)}
    result = run("extract", "port.txt", "--published", "yesterday", "--format", "json")
    days.add(date.today() - timedelta(1))
    friday = next(row["begin"] for row in json.loads(result.out) if row["text"] == "Friday")
    assert date.fromisoformat(friday) <= max(days)
    assert any(str(day.year) in result.err for day in days)


def test_without_a_date_the_waiting_times_are_told(run: Run) -> None:
    result = run("extract", "port.txt")
    assert result.err == "port.txt: no publication date known; 1 time waits for one (--published DATE).\n"


def test_a_files_own_date_is_told_with_where_it_came_from(run: Run, tmp_path: Path) -> None:
    (tmp_path / "port.md").write_text(f"---\ndate: 2012-06-22\n---\n{TEXT}")
    assert run("extract", "port.md").err == "port.md: published Friday 22 June 2012, from the front matter.\n"


def test_json_lines_carry_every_field_of_every_fact(run: Run) -> None:
    result = run("extract", "port.txt", "--published", "2012-06-22", "--format", "jsonl")
    found = facts.extract(TEXT, "2012-06-22")
    rows = [json.loads(line) for line in result.out.decode().splitlines()]
    assert rows == [to_row(fact, "port.txt") for fact in found]
    assert set(rows[0]) == {"document", *Fact._fields}


def test_json_is_an_array_of_the_same(run: Run) -> None:
    lines = run("extract", "port.txt", "--format", "jsonl").out.decode().splitlines()
    assert json.loads(run("extract", "port.txt", "--format", "json").out) == [json.loads(line) for line in lines]


def test_csv_is_read_by_others(run: Run) -> None:
    text = run("extract", "port.txt", "--format", "csv").out.decode("utf-8-sig")
    assert [row["text"] for row in csv.DictReader(io.StringIO(text))] == [f.text for f in facts.extract(TEXT)]


def test_standard_input_is_an_article(run: Run) -> None:
    rows = json.loads(run("extract", "-", "--format", "json", stdin=TEXT.encode()).out)
    assert [row["text"] for row in rows] == [fact.text for fact in facts.extract(TEXT)]
    assert {row["document"] for row in rows} == {"-"}


def test_several_articles_keep_their_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("Some 7 ships wait.")
    rows = [json.loads(line) for line in run("extract", "two.txt", "port.txt", "--format", "jsonl").out.splitlines()]
    assert [row["document"] for row in rows][:2] == ["two.txt", "port.txt"]
    table = run("extract", "two.txt", "port.txt").out.decode()
    assert table.index("two.txt") < table.index("port.txt")


def test_the_files_ending_tells_the_format(run: Run, tmp_path: Path) -> None:
    assert run("extract", "port.txt", "-o", "out.jsonl").out == b""
    assert (tmp_path / "out.jsonl").read_bytes() == run("extract", "port.txt", "--format", "jsonl").out


def test_nothing_found_says_so(run: Run) -> None:
    assert run("extract", "-", stdin=b"Nothing to see.").out == b"No dates or figures found.\n"
    assert run("extract", "-", stdin=b"").out == b"The article is empty.\n"
    assert run("extract", "-", "--format", "jsonl", stdin=b"").out == b""


def test_timeml_is_written_for_one_article(run: Run) -> None:
    result = run("extract", "port.txt", "--published", "2012-06-22", "--format", "timeml")
    assert b'value="2012-06-22"' in result.out
    several = run("extract", "port.txt", "port.txt", "--format", "timeml")
    assert (several.code, several.err.splitlines()[-1]) == (2, "facts: TimeML holds one article; give one FILE")


def test_a_terminal_is_sent_no_controls(run: Run) -> None:
    hostile = "At 5\x1b]0;x\x07 p.m. some 400\u202e men came on Friday\u2067."
    out = run("extract", "-", stdin=hostile.encode()).out.decode()
    assert not set("\x1b\x07\u202e\u2067") & set(out)
