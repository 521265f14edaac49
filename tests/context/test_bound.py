"""How firmly a number is stated, by hedges before and behind it."""

from __future__ import annotations

import pytest

from tests.context.around import fact

CASES = (
    ("It grows over the next 40 months.", "the next 40 months", "exact"),
    ("The fair drew 400 guests.", "400", "exact"),
    ("The court heard 9 men over 14 months.", "14 months", "exact"),
    ("The trial lasted over 14 months.", "14 months", "more_than"),
    ("The trial is likely to last over 14 months.", "14 months", "more_than"),
    ("The trial went on for over 14 months.", "14 months", "more_than"),
    ("Some guests over 400 kg left.", "400 kg", "more_than"),
    ("The farm is closer than 40 metres to the dam.", "40 metres", "less_than"),
    ("The fair drew only 400 guests.", "400", "exact"),
    ("The fair drew about 400 guests.", "400", "about"),
    ("The fair drew some 400 guests.", "400", "about"),
    ("The fair drew an estimated 400 guests.", "400", "about"),
    ("The fair drew close to 400 guests.", "400", "about"),
    ("The fair drew 400 or so guests.", "400", "about"),
    ("The fair drew at least 400 guests.", "400", "at_least"),
    ("The fair drew no fewer than 400 guests.", "400", "at_least"),
    ("The fair drew 400 or more guests.", "400", "at_least"),
    ("The fair drew a minimum of 400 guests.", "400", "at_least"),
    ("The fair drew hundreds of guests.", "hundreds", "at_least"),
    ("The fair drew up to 400 guests.", "400", "at_most"),
    ("The fair drew as many as 400 guests.", "400", "at_most"),
    ("The fair drew no more than 400 guests.", "400", "at_most"),
    ("The fair drew 400 guests at most.", "400", "exact"),
    ("It pays a maximum of $400.", "$400", "at_most"),
    ("The fair drew more than 400 guests.", "400", "more_than"),
    ("The fair drew well over 400 guests.", "400", "more_than"),
    ("The fair drew in excess of 400 guests.", "400", "more_than"),
    ("The fair drew fewer than 400 guests.", "400", "less_than"),
    ("The fair drew just under 400 guests.", "400", "less_than"),
    ("Sales fell nearly 5 percent.", "5 percent", "about"),
    ("They walked for over two hours.", "two hours", "more_than"),
    ("They were done within three weeks.", "three weeks", "at_most"),
    ("Prices moved little over the past two years.", "the past two years", "exact"),
    ("The bridge is about 40 kilometres (25 miles) away.", "25 miles", "about"),
    ("The fair drew More Than 400 guests.", "400", "more_than"),
    ("About half of them left.", "half", "about"),
    ("Their claim, about which 40 people spoke, was heard.", "40", "exact"),
)


@pytest.mark.parametrize(("text", "expression", "bound"), CASES, ids=lambda value: value)
def test_hedges_bound_a_number(text: str, expression: str, bound: str) -> None:
    assert fact(text, expression).bound == bound


def test_a_date_has_no_bound() -> None:
    assert fact("It opened on about 3 May 2014.", "3 May 2014").bound == ""
