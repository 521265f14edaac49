"""What becomes of neighbours: an amount beside its rate, how often a thing comes round."""

from __future__ import annotations

import pytest

from facts import extract
from facts.model import Kind

RATES = (
    ("She pays $900 a month for it.", "a month", "P1M"),
    ("They build 40,000 boats a year.", "a year", "P1Y"),
    ("It makes dozens of trial runs a day.", "a day", "P1D"),
    ("The choir meets twice a month.", "twice a month", "P1M"),
    ("He writes home once a week.", "once a week", "P1W"),
)


@pytest.mark.parametrize(("text", "expression", "timex"), RATES)
def test_how_often_is_a_recurrence(text: str, expression: str, timex: str) -> None:
    found = {(fact.text, fact.timex) for fact in extract(text, "2012-06-22") if fact.kind is Kind.RECURRENCE}
    assert found == {(expression, timex)}


def test_an_amount_keeps_its_unit_beside_its_rate() -> None:
    (amount, rate) = extract("The flat costs $900 a month.", "2012-06-22")
    assert (amount.kind, amount.text, amount.low, amount.unit) == (Kind.MONEY, "$900", 900, "USD")
    assert (rate.kind, rate.low, rate.unit) == (Kind.RECURRENCE, None, "")


@pytest.mark.parametrize(
    "text",
    ["It took a year.", "He stayed for a month.", "They gave both crews two weeks and a month to answer.",
     "The 40 men had a week to leave."],
)
def test_a_length_is_no_rate(text: str) -> None:
    assert all(fact.kind is not Kind.RECURRENCE for fact in extract(text, "2012-06-22"))
