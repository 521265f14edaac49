"""What people type as a date is read, or refused; never today by accident."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.errors import DateError
from facts.read import read_date, spell_date

DAY = date(2012, 6, 22)


@pytest.mark.parametrize(
    "text",
    [
        "2012-06-22", "20120622", "2012-W25-5", "22 June 2012", "June 22, 2012", "June 22nd, 2012", " 22  June\t2012 ",
        "22 juin 2012", "22. Juni 2012", "22 de junio de 2012", "22 июня 2012", "2012年6月22日", "22/06/2012",
        "22.06.2012", "2012/06/22", "Fri, 22 Jun 2012",
    ],
)  # fmt: skip
def test_a_full_date_is_read_in_any_language_without_knowing_today(text: str) -> None:
    assert read_date(text) == DAY


@pytest.mark.parametrize(
    "text", ["2012-06-22T15:30", "2012-06-22 15:30:00+02:00", "22 June 2012 15:30", "June 22 2012, 3:30pm"]
)
def test_a_clock_time_makes_it_an_instant(text: str) -> None:
    assert read_date(text) == datetime(2012, 6, 22, 15, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2012, 6, 21)),
        ("today", DAY),
        ("2 days ago", date(2012, 6, 20)),
        ("Friday", date(2012, 6, 15)),
        ("hier", date(2012, 6, 21)),
        ("20 June", date(2012, 6, 20)),
        ("25 December", date(2011, 12, 25)),
    ],
)
def test_a_relative_date_is_counted_back_from_today(text: str, day: date) -> None:
    assert read_date(text, today=DAY) == day


@pytest.mark.parametrize("text", ["yesterday", "Friday", "22 June", "2 days ago", "12:30"])
def test_without_today_a_relative_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        read_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "2012-02-30", "30 February 2012", "31/02/2012", "32 May 2012", "2012-13-01", "22 June 2012 25:00", "0000-00-00",
        "99/99/9999", "June 2012", "2012", "last week", "soon", "=cmd", "<b>", "\0", "", "   ", "1340323200",
        "x" * 10_000, "9" * 400, "b", "2012-06-22 25:00",
    ],
)  # fmt: skip
def test_what_names_no_day_is_refused_in_a_line(text: str) -> None:
    with pytest.raises(DateError) as error:
        read_date(text, today=DAY)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 200


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31"])
def test_the_calendars_ends_are_read(text: str) -> None:
    assert str(read_date(text)) == text


@given(st.dates())
def test_every_iso_date_is_read(day: date) -> None:
    assert read_date(day.isoformat()) == day


@settings(max_examples=60)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_what_is_shown_back_is_read_again(day: date) -> None:
    assert read_date(spell_date(day)) == day


@settings(max_examples=100)
@given(st.text(max_size=40))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        found = read_date(text, today=DAY)
    except DateError as error:
        found = str(error)
    assert found


def test_dates_are_spelt_in_the_readers_language() -> None:
    assert spell_date(DAY, "de") == "Freitag 22 Juni 2012"
    assert spell_date(datetime(2012, 6, 22, 9, 5)) == "Friday 22 June 2012, 09:05"
