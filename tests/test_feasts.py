"""Holidays on their days: fixed, by weekday, by Easter, by other calendars; and where no day is known."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from dateutil.easter import easter as known_easter

import facts
from facts.calendar.feasts import easter, feast
from facts.calendar.timex3 import text
from facts.english.holidays import FEASTS

ROOT = Path(__file__).resolve().parents[1]
DAYS = (
    ("christmas", 2012, "2012-12-25"), ("thanksgiving", 2012, "2012-11-22"), ("thanksgiving", 2018, "2018-11-22"),
    ("labor_day", 2012, "2012-09-03"), ("memorial_day", 2012, "2012-05-28"), ("memorial_day", 2010, "2010-05-31"),
    ("mlk_day", 2012, "2012-01-16"), ("presidents_day", 2012, "2012-02-20"), ("mothers_day", 2012, "2012-05-13"),
    ("fathers_day", 2012, "2012-06-17"), ("black_friday", 2012, "2012-11-23"), ("cyber_monday", 2012, "2012-11-26"),
    ("election_day", 2012, "2012-11-06"), ("election_day", 2016, "2016-11-08"), ("good_friday", 2012, "2012-04-06"),
    ("ash_wednesday", 2012, "2012-02-22"), ("mardi_gras", 2012, "2012-02-21"), ("pentecost", 2012, "2012-05-27"),
    ("ascension_day", 2012, "2012-05-17"), ("ramadan", 2012, "2012-07-20"), ("eid_al_fitr", 2012, "2012-08-19"),
    ("eid_al_adha", 2012, "2012-10-26"), ("yom_kippur", 2012, "2012-09-26"), ("rosh_hashana", 2012, "2012-09-17"),
    ("passover", 2012, "2012-04-07"), ("hanukkah", 2012, "2012-12-09"), ("purim", 2012, "2012-03-08"),
    ("chinese_new_year", 2012, "2012-01-23"), ("tet", 2012, "2012-01-23"), ("diwali", 2012, "2012-11-13"),
    ("nowruz", 2012, "2012-03-20"), ("mid_autumn", 2012, "2012-09-30"), ("holi", 2012, "2012-03-08"),
)


@pytest.mark.parametrize(("key", "year", "day"), DAYS)
def test_a_holiday_has_its_day(key: str, year: int, day: str) -> None:
    found = feast(key, year)
    assert found is not None
    assert text(found) == day


def test_easter_is_that_of_another_reckoning() -> None:
    assert all(date.fromordinal(easter(year)) == known_easter(year) for year in range(1583, 4100))


@pytest.mark.parametrize("key", sorted(set(FEASTS.values())))
def test_every_name_leads_to_a_day(key: str) -> None:
    found = feast(key, 2019)
    assert found is not None
    assert date(2019, 1, 1) <= date.fromordinal(found.number) <= date(2019, 12, 31)


@pytest.mark.parametrize("name", sorted(FEASTS))
def test_every_name_is_read_whole(name: str) -> None:
    written = " ".join(word[:1].upper() + word[1:] for word in name.split())
    text = f"They met on {written} 2019 in the north."
    found, = facts.timexes(text)
    assert text[found.start : found.end] == f"{written} 2019"
    assert found.value.startswith("2019-")
    assert "X" not in found.value


@pytest.mark.parametrize("year", [-500, 0, 1, 1850, 2200, 9999, 123456])
def test_a_year_out_of_reach_is_no_error(year: int) -> None:
    assert all(found is None or found.grain == "day" for found in (feast(key, year) for key in set(FEASTS.values())))
    assert feast("ramadan", year) is None


def test_an_unknown_year_keeps_what_is_known() -> None:
    values = [t.value for t in facts.timexes("Christmas and Easter and Diwali and Vesak")]
    assert values == ["XXXX-12-25", "XXXX-XX-XX", "XXXX-XX-XX"]


def test_a_holiday_covers_its_day() -> None:
    fact, = facts.extract("They met on Good Friday 2012 in the north.")
    assert (fact.timex, fact.begin, fact.until) == ("2012-04-06", date(2012, 4, 6), date(2012, 4, 6) + timedelta(1))


def test_the_library_of_holidays_is_not_loaded_for_fixed_ones() -> None:
    script = "import sys, facts; facts.timexes('Christmas 2012 and Easter 2013'); sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT).returncode == 0
