"""`facts explain` tells the rule, the words and the arithmetic of each fact."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_each_fact_is_explained(run: Run) -> None:
    result = run("explain", "port.txt", "--published", "2012-06-22")
    out = result.out.decode()
    assert result.code == 0
    assert "Friday  (17–23)" in out
    assert "counted from 2012-06-22, the day of publication" in out
    assert "read by the rule" in out


def test_nothing_found_says_so(run: Run) -> None:
    assert run("explain", "-", stdin=b"Nothing.").out == b"No dates or figures found.\n"


def test_bad_input_is_one_line(run: Run) -> None:
    result = run("explain", "none.txt")
    assert (result.code, result.err) == (2, "facts: none.txt: there is no such file\n")


def test_a_number_that_nothing_can_hold_is_told(run: Run) -> None:
    out = run("explain", "-", stdin=b"They counted 10^400 birds.").out.decode()
    assert "10^400  (13–19)" in out
    assert "left out" in out
