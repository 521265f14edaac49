"""Every fact can say why: its rule, the words that decided each field, the arithmetic of its dates."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import facts
from facts.explain import FIELDS, explain
from tests.test_properties import DOMAINS, PUBLISHED, TEXTS

TEXT = (
    "Mayor Orla Vint said on Thursday that up to 400 people had left during the 15-month dispute. "
    "The council did not sell 12 boats."
)


def because(text: str) -> dict[str, tuple[str, str]]:
    (found,) = [each for each in explain(TEXT, "2012-06-22") if each.fact.text == text]
    return {reason.field: (reason.value, reason.because) for reason in found.reasons}


def test_the_facts_are_those_of_extract() -> None:
    assert tuple(each.fact for each in explain(TEXT, "2012-06-22")) == facts.extract(TEXT, "2012-06-22")


def test_words_that_decided_are_quoted() -> None:
    reasons = because("400")
    assert reasons["bound"] == ("at_most", "“up to”")
    assert reasons["subject"] == ("people", "“people”")
    assert reasons["speaker"][0] == "Mayor Orla Vint"
    assert "said" in reasons["speaker"][1]
    assert "rule" in reasons["kind"][1]


def test_a_symbol_of_two_meanings_says_what_told_it() -> None:
    text = "The app has 5m users behind a 3m high wall, in 41C of summer heat."
    said = {(each.fact.text, reason.field): reason.because for each in explain(text) for reason in each.reasons}
    assert "“users”" in said["5m", "value"]
    assert "“high”" in said["3m", "unit"]
    assert "“summer”" in said["41C", "unit"]


def test_a_denial_is_quoted() -> None:
    assert because("12")["status"][0] == "denied"
    assert "not" in because("12")["status"][1]


def test_a_date_says_what_it_was_counted_from() -> None:
    assert because("Thursday")["timex"] == ("2012-06-21", "counted from 2012-06-22, the day of publication")


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("On 03/06/2012 and 21/06/2012.", "the day before the month, as “21/06/2012” tells"),
        ("BOSTON -- On 03/06/2012.", "the month before the day, as “BOSTON” tells"),
        ("On 03/06/2012.", "the month before the day, as most write it in English; nothing here tells"),
    ],
)
def test_a_day_in_figures_says_what_told_its_order(text: str, because: str) -> None:
    assert because in [reason.because for found in explain(text, "2012-06-22") for reason in found.reasons]


def test_a_length_says_its_arithmetic() -> None:
    assert because("15-month")["interval"] == (
        "2011-03-22 → 2012-06-22",
        "2012-06-22, the day of publication, less P15M is 2011-03-22",
    )


def test_what_no_word_decides_says_so() -> None:
    assert because("12")["speaker"] == ("", "the article itself says it")


@settings(max_examples=100)
@given(TEXTS, PUBLISHED, DOMAINS)
def test_any_text_can_be_explained(text: str, published: object, domain: str) -> None:
    found = explain(text, published, domain)  # type: ignore[arg-type]
    assert tuple(each.fact for each in found) == facts.extract(text, published, domain)  # type: ignore[arg-type]
    for each in found:
        for reason in each.reasons:
            assert reason.because
            if reason.field in FIELDS:
                assert reason.value == getattr(each.fact, reason.field)
