from __future__ import annotations

import io

import pytest

from facts.corpus import progress
from facts.corpus.part import Tally
from facts.corpus.progress import Progress, spell


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_where_there_is_no_terminal_a_line_a_minute_is_written(monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: clock[0])
    stream = io.StringIO()
    shown = Progress(stream, Tally(), 0.0)
    for second in range(0, 150, 5):
        clock[0] = 1000.0 + second
        if shown.due:
            shown.show(Tally(second, second * 10), second / 300)
    shown.close()
    lines = stream.getvalue().splitlines()
    assert lines == [
        "20 % · 60 documents · 600 facts · 1 documents a second · 4 min 0 s left",
        "40 % · 120 documents · 1,200 facts · 1 documents a second · 3 min 0 s left",
    ]


@pytest.mark.parametrize("columns", [30, 60, 80, 90, 200])
def test_what_is_drawn_fits_the_line_so_that_it_can_be_wiped(monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    stream = Terminal()
    Progress(stream, Tally(), 0.0).show(Tally(33_325_000, 137_713_000), 0.95)
    line = stream.getvalue().removeprefix("\r\x1b[K")
    assert len(line) < columns
    assert "95 % · 33,325,000 doc" in line
    assert ("█" in line) == (columns == 200)


def test_on_a_terminal_a_bar_is_drawn_and_wiped(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    stream = Terminal()
    shown = Progress(stream, Tally(), 0.0)
    shown.show(Tally(10, 100), 0.5)
    assert "█" * 12 + "░" * 12 in stream.getvalue()
    shown.close()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_what_an_earlier_run_did_does_not_count_as_this_ones_speed():
    assert "10 documents a second" in spell(Tally(1100), Tally(1000), 0.6, 0.5, 10.0)
    assert "40 s left" in spell(Tally(1100), Tally(1000), 0.6, 0.5, 10.0)
    assert "not known yet" in spell(Tally(1000), Tally(1000), 0.5, 0.5, 10.0)
