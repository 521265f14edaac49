"""The client's article comes out exactly, with and without its date; it is read from where it lies, if it does."""

from __future__ import annotations

from pathlib import Path

import pytest

import facts
from facts.model import Fact

SEED = Path(__file__).resolve().parents[2] / "shared" / "seeds" / "000_6b2e7a2603df25b0.txt"
SHEIKH = "General Mostafa Ahmad al-Sheikh"

pytestmark = pytest.mark.skipif(not SEED.is_file(), reason=f"the client's article is not at hand in {SEED.parent}")

# text, kind, low, high, unit, bound, subject, status, speaker, timex, begin, until, derived
TABLE = (
    ("Friday", "date", None, None, "", "", "", "reported", "", "2012-06-22", "2012-06-22", "2012-06-23", False),
    ("Thursday", "date", None, None, "", "", "", "reported", "", "2012-06-21", "2012-06-21", "2012-06-22", False),
    ("first", "ordinal", 1, 1, "", "exact", "senior officer", "reported", "", "", None, None, False),
    ("three", "count", 3, 3, "", "exact", "MiG pilots", "reported", "The Daily Telegraph", "", None, None, False),
    ("15-month", "duration", 15, 15, "month", "exact", "uprising", "reported", "", "P15M",
     "2011-03-22", "2012-06-22", True),
    ("Thursday", "date", None, None, "", "", "", "reported", "", "2012-06-21", "2012-06-21", "2012-06-22", False),
    ("20,000", "count", 20000, 20000, "", "at_most", "soldiers", "reported", SHEIKH, "", None, None, False),
    ("25,000 to 30,000", "count", 25000, 30000, "", "exact", "deserters", "projected", SHEIKH, "", None, None, False),
    ("six or seven", "count", 6, 7, "", "exact", "small groups", "projected", SHEIKH, "", None, None, False),
    ("a year to a year-and-a-half", "duration", 1, 1.5, "year", "exact", "", "projected", SHEIKH, "P1Y/P18M",
     "2012-06-22", "2013-12-22", True),
)
UNDATED = {
    "Friday": "XXXX-WXX-5",
    "Thursday": "XXXX-WXX-4",
    "15-month": "P15M",
    "a year to a year-and-a-half": "P1Y/P18M",
}


def _row(fact: Fact) -> tuple[object, ...]:
    return (fact.text, fact.kind, fact.low, fact.high, fact.unit, fact.bound, fact.subject, fact.status, fact.speaker,
            fact.timex, fact.begin and fact.begin.isoformat(), fact.until and fact.until.isoformat(), fact.derived)


def _facts(published: str | None) -> list[Fact]:
    # `One` before a noun is optional in the fact model: neither wrong nor missed.
    return [fact for fact in facts.extract(SEED.read_text(encoding="utf8"), published) if fact.text != "One"]


def test_the_article_comes_out_exactly() -> None:
    assert tuple(_row(fact) for fact in _facts("2012-06-22")) == TABLE


def test_nothing_is_guessed_without_a_date() -> None:
    found = _facts(None)
    assert [fact.text for fact in found] == [row[0] for row in TABLE]
    assert {fact.text: fact.timex for fact in found if fact.timex} == UNDATED
    assert all(fact.begin is fact.until is None and not fact.derived for fact in found)
    assert [_row(fact)[:9] for fact in found] == [row[:9] for row in TABLE]
