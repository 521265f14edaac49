"""Numbers in every written form: what each comes to, and what no number can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import extract
from facts.english import english
from facts.explain import left_out
from facts.mentions.numbers import read_nth, read_number
from facts.text.tokens import tokenise

FORMS = (
    ("25,000", 25_000), ("3.2 bn", 3.2e9), ("25k", 25_000), ("two and a half million", 2.5e6), ("2 1/2", 2.5),
    ("2½", 2.5), ("a dozen", 12), ("two dozen", 24), ("half a million", 500_000), ("a million and a half", 1.5e6),
    ("three quarters of a million", 750_000), ("twelve hundred", 1200), ("thirty-five hundred", 3500),
    ("two hundred and thirty-four", 234), ("a hundred thirty million", 1.3e8), ("6.23x10^-4", 0.000623),
    ("1e10", 1e10), ("12,34,567.89", 1_234_567.89), ("1.000.000,5", 1_000_000.5), ("three lakh crore", 3e12),
    ("minus six", -6), ("-6", -6), ("zero point zero eight", 0.08), ("two point five million", 2.5e6),
    ("one hundred and three and two thirds", 103.6666666667), ("322 hundred", 32_200), ("1.14 billion", 1.14e9),
    ("525.8 million", 525.8e6), ("twenty-eight thousand six hundred forty-two", 28_642), ("3 hundred and 21", 321),
    ("nine hundred ninety-nine thousand nine hundred ninety-nine", 999_999), ("5,00", 5),
)


@pytest.mark.parametrize(("written", "value"), FORMS)
def test_a_written_number_has_its_value(written: str, value: float) -> None:
    lexicon = english().lexicon
    assert read_number(tokenise(written, lexicon).parts, lexicon) == pytest.approx(value)


@pytest.mark.parametrize(
    ("written", "value"),
    [("first", 1), ("ninetieth", 90), ("twenty-first", 21), ("455th", 455), ("1,000th", 1000), ("two hundredth", 200),
     ("one hundred and twenty-fifth", 125), ("millionth", 10**6)],
)
def test_a_written_place_has_its_value(written: str, value: int) -> None:
    lexicon = english().lexicon
    assert read_nth(tokenise(written, lexicon).parts, lexicon) == value


@given(st.integers(min_value=1000, max_value=10**15))
def test_grouped_digits_are_the_number_they_group(number: int) -> None:
    (fact,) = extract(f"They counted {number:,} birds.")
    assert fact.low == fact.high == number


@given(st.integers(min_value=1, max_value=999), st.sampled_from(["thousand", "million", "billion", "trillion"]))
def test_a_scale_word_multiplies(number: int, scale: str) -> None:
    worth = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    (fact,) = extract(f"They counted {number} {scale} birds.")
    assert fact.low == number * worth
    assert fact.text == f"{number} {scale}"


@pytest.mark.parametrize("written", ["9" * 1000, "9" * 5000, "10^400", "1e999999999", "9e400", "1/0", "0/0"])
def test_what_no_number_can_hold_is_left_out(written: str) -> None:
    assert extract(f"They counted {written} birds.") == ()


def test_what_is_left_out_is_told_with_a_reason() -> None:
    (one,) = left_out("They counted 10^400 birds and 5 cats.")
    assert one.text == "10^400"
    assert one.because
    assert left_out("They counted 5 cats.") == ()
