from __future__ import annotations

from datetime import date

import pytest

from dashboard.cards import cards, fuzzy, quote, worked_out_end
from dashboard.numerals import numeral
from facts.model import Bound, Kind, Status
from tests.dashboard.hand import DESERTERS, FUTURE, PUBLISHED, SOLDIERS, UPRISING, article, fact, story


def test_the_telling_figures_come_first_and_ordinals_last():
    read = story()
    figures = [card.figure for card in cards(read.entries, read.document.text, PUBLISHED)]
    assert figures == ["20,000", "25,000–30,000", "15", "1–1½", "3", "1st"]


def test_a_card_says_bound_claim_and_speaker_in_signs_and_words():
    read = story()
    first, second, third, fourth, *_ = cards(read.entries, read.document.text, PUBLISHED)
    assert (first.sign, first.figure, first.spoken) == ("≤", "20,000", "at most 20,000")
    assert (first.subject, first.status, first.speaker) == ("soldiers", Status.REPORTED, "Gen. X")
    assert second.status is Status.PROJECTED
    assert third.unit == "months"
    assert third.worked_out == "From 22 March 2011, worked out"
    assert fourth.worked_out == "Until Jun–Dec 2013, worked out"


def test_a_quote_is_verbatim_and_stays_in_its_sentence():
    text = "Nobody came. They said, after years of waiting in the cold and the rain, that 20,000 soldiers left. None."
    read = article(text, SOLDIERS)
    found = quote(read.entries[0].fact, text)
    assert found.text == "20,000"
    assert found.before.removeprefix("… ") in text
    assert found.after == " soldiers left."
    assert "Nobody" not in found.before


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        (fact(Kind.MONEY, "$3.2 billion", low=3.2e9, high=3.2e9, unit="USD"), "US$3.2 billion"),
        (fact(Kind.PERCENT, "12.5 percent", low=12.5, high=12.5, unit="percent"), "12.5%"),
        (fact(Kind.PERCENT, "2 points", low=2, high=2, unit="percentage point"), "2 points"),
        (fact(Kind.COUNT, "thousands", low=1000, high=None, bound=Bound.AT_LEAST), "≥ 1,000"),
        (fact(Kind.RATIO, "twice", low=2, high=2, unit="times"), "2×"),
        (fact(Kind.RATIO, "2-1", low=1, high=2, unit="score"), "2–1"),
        (fact(Kind.MEASURE, "5 feet", low=5, high=5, unit="foot"), "5 feet"),
        (fact(Kind.AGE, "aged 37", low=37, high=37, unit="year"), "37 years old"),
        (fact(Kind.DURATION, "half a year", low=0.5, high=0.5, unit="year"), "½ years"),
        (fact(Kind.COUNT, "0", low=0, high=0), "0"),
        (fact(Kind.COUNT, "7.9 billion", low=7.9e9, high=7.9e9), "7.9 billion"),
        (fact(Kind.MEASURE, "-5", low=-5, high=-5, unit="degree Celsius"), "-5 degrees Celsius"),
    ],
)
def test_numbers_as_a_reader_writes_them(made, shown):
    assert str(numeral(made)) == shown


def test_an_american_reader_sees_the_dollar_alone():
    assert str(numeral(fact(Kind.MONEY, "$5", low=5, high=5, unit="USD"), "en_US")) == "$5"


def test_the_end_that_was_worked_out_is_the_one_away_from_publication():
    assert worked_out_end(UPRISING, PUBLISHED) == "begin"
    assert worked_out_end(FUTURE, PUBLISHED) == "until"
    assert worked_out_end(SOLDIERS, PUBLISHED) == ""


def test_an_uncertain_length_has_a_second_end_and_a_sure_one_none():
    assert fuzzy(FUTURE, PUBLISHED) == date(2013, 6, 22)
    assert fuzzy(UPRISING, PUBLISHED) is None
    assert fuzzy(DESERTERS, PUBLISHED) is None
    backwards = UPRISING._replace(low=12.0, high=15.0)
    assert fuzzy(backwards, PUBLISHED) == date(2011, 6, 22)
