"""The calendar in whole numbers: every day in one cell of each grain, cells end to end, in any year."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.calendar.cells import Cell, add_months, at, civil, day, end_day, first_day, within
from facts.calendar.feasts import easter

DAYS = st.integers(min_value=-2_000_000, max_value=4_500_000)
GRAINS = st.sampled_from(
    ["day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"]
)


@given(DAYS)
def test_a_day_survives_its_numbers(index: int) -> None:
    assert day(*civil(index)) == Cell("day", index)


@given(st.dates())
def test_days_agree_with_the_standard_library(known: date) -> None:
    assert civil(known.toordinal()) == (known.year, known.month, known.day)
    week = at("week", known.toordinal())
    assert first_day(week) == known.toordinal() - known.weekday()


@given(GRAINS, DAYS)
def test_a_cell_holds_its_day_and_ends_where_the_next_begins(grain: str, index: int) -> None:
    cell = at(grain, index)
    assert first_day(cell) <= index < end_day(cell)
    assert within(grain, Cell("day", end_day(cell))) != cell
    assert first_day(at(grain, end_day(cell))) == end_day(cell)


@given(DAYS, st.integers(-5000, 5000))
def test_months_are_added_without_overrunning_a_shorter_one(index: int, months: int) -> None:
    year, month, number = civil(index)
    moved = civil(add_months(index, months))
    assert (moved[0] * 12 + moved[1]) - (year * 12 + month) == months
    assert moved[2] <= number


@pytest.mark.parametrize(("month", "number"), [(2, 30), (13, 1), (0, 1), (4, 31), (1, 0), (6, -3)])
def test_what_no_calendar_has_is_no_day(month: int, number: int) -> None:
    assert day(2012, month, number) is None


@pytest.mark.parametrize(
    ("year", "month", "number"), [(1818, 3, 22), (1961, 4, 2), (2000, 4, 23), (2011, 4, 24), (2038, 4, 25)]
)
def test_easter_falls_where_the_almanacs_say(year: int, month: int, number: int) -> None:
    assert civil(easter(year)) == (year, month, number)
