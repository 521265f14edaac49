"""TIMEX3 values and the calendar, both ways."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.calendar.cells import Cell, at, end_day, first_day, moment
from facts.calendar.timex3 import cell, interval, length, text
from facts.model import AncientDate

GRAINS = st.sampled_from(
    ["day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"]
)
DAYS = st.integers(min_value=-3_600_000, max_value=date.max.toordinal())
"""From 9857 BC: what four digits can write."""


@given(GRAINS, DAYS)
def test_a_value_is_read_back_as_the_cell_it_was_written_for(grain: str, index: int) -> None:
    written = at(grain, index)
    assert cell(text(written)) == written


@given(GRAINS, DAYS)
def test_an_interval_is_its_cell_half_open(grain: str, index: int) -> None:
    written = at(grain, index)
    assert interval(text(written)) == (moment(first_day(written)), moment(end_day(written)))


@given(st.text(max_size=12))
def test_any_text_is_a_value_or_none(value: str) -> None:
    found = interval(value)
    assert found is None or len(found) == 2


@pytest.mark.parametrize(
    ("value", "begin", "until"),
    [
        ("2012-02", date(2012, 2, 1), date(2012, 3, 1)),
        ("2009-W53", date(2009, 12, 28), date(2010, 1, 4)),
        ("2012-W25-5", date(2012, 6, 22), date(2012, 6, 23)),
        ("2012-W25-WE", date(2012, 6, 23), date(2012, 6, 25)),
        ("1999-WI", date(1999, 12, 1), date(2000, 3, 1)),
        ("198", date(1980, 1, 1), date(1990, 1, 1)),
        ("19", date(1900, 1, 1), date(2000, 1, 1)),
        ("0", date(1, 1, 1), date(1000, 1, 1)),
        ("9999", date(9999, 1, 1), AncientDate(10000, 1, 1)),
        ("BC0044-03-15", AncientDate(-43, 3, 15), AncientDate(-43, 3, 16)),
        ("BC000", AncientDate(-8, 1, 1), date(1, 1, 1)),
        ("2012-06-22T15", datetime(2012, 6, 22, 15), datetime(2012, 6, 22, 16)),
        ("2012-06-22T15:30:10Z", datetime(2012, 6, 22, 15, 30, 10), datetime(2012, 6, 22, 15, 30, 11)),
        ("2012-06-22TNI", datetime(2012, 6, 22, 18), datetime(2012, 6, 23, 6)),
        ("2012-06/2012-08", date(2012, 6, 1), date(2012, 9, 1)),
    ],
)
def test_values_cover_their_days(value: str, begin: object, until: object) -> None:
    assert interval(value) == (begin, until)


@pytest.mark.parametrize(
    "value", ["XXXX-WXX-5", "P15M", "PRESENT_REF", "2012-W54", "2011-W53", "2012-13", "", "2012-02-30"]
)
def test_what_has_no_place_has_no_interval(value: str) -> None:
    assert interval(value) is None


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [("month", 15, "P15M"), ("year", 1.5, "P18M"), ("hour", 2.5, "PT150M"), ("week", None, "PXW"),
     ("minute", 10, "PT10M"), ("decade", 4, "P4DE"), ("month", 1.5, "P1.5M")],
)
def test_lengths_keep_the_unit_they_were_said_in(unit: str, count: float | None, value: str) -> None:
    assert length(unit, count) == value


def test_weekends_are_cells_too() -> None:
    assert cell("2012-W25-WE") == Cell("weekend", at("week", date(2012, 6, 22).toordinal()).number)
