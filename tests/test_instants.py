"""Points on the calendar as numbers and back, over every year that a column can hold."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.instants import from_micros, to_iso, to_micros
from facts.model import AncientDate

DAY = 86_400_000_000


@given(st.dates())
def test_a_day_comes_back_as_its_first_instant(day: date) -> None:
    assert from_micros(to_micros(day)) == datetime(day.year, day.month, day.day)


@given(st.datetimes())
def test_an_instant_comes_back_to_the_microsecond(instant: datetime) -> None:
    assert from_micros(to_micros(instant)) == instant


@given(st.integers(-100_000_000, 100_000_000))
def test_days_follow_one_another_in_every_year(days: int) -> None:
    found, following = (from_micros(each * DAY) for each in (days, days + 1))
    assert to_micros(found) == days * DAY
    if isinstance(found, AncientDate) and isinstance(following, AncientDate):
        same = found[:2] == following[:2]
        assert following.day == (found.day + 1 if same else 1)


@pytest.mark.parametrize(("year", "leap"), [(0, True), (-4, True), (-100, False), (-400, True), (10_000, True)])
def test_leap_days_follow_the_gregorian_rule_beyond_the_calendar(year: int, leap: bool) -> None:
    february = from_micros(to_micros(AncientDate(year, 2, 28)) + DAY)
    assert february == (AncientDate(year, 2, 29) if leap else AncientDate(year, 3, 1))


def test_ancient_and_common_days_meet() -> None:
    assert to_micros(AncientDate(0, 12, 31)) + DAY == to_micros(date(1, 1, 1))
    assert to_micros(AncientDate(10_000, 1, 1)) - DAY == to_micros(date(9999, 12, 31))


@given(st.datetimes(min_value=datetime(1900, 1, 1)))
def test_iso_form_shows_a_clock_where_there_is_one(instant: datetime) -> None:
    written = to_iso(instant, clock=False)
    midnight = instant == datetime(instant.year, instant.month, instant.day)
    assert ("T" in written) is not midnight
    assert datetime.fromisoformat(written) == instant
    assert to_iso(instant + timedelta(0), clock=True).count("T") == 1
