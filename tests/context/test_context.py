"""What holds for the context of any text: the date a figure holds for, no exception, and no more cost than length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import facts
from facts.model import TEMPORAL
from tests.context.around import fact

WORDS = (
    "5", "40 men", "$3", "20 percent", "said", "he said", "Rita Olsen", "Borg Inc.", "according to", "which", "who",
    ",", ".", '"', "“", "”", "``", "''", "(", ")", "if", "not", "will", "to", "of", "of them", "the", "a", "up", "rose",
    "fell", "by", "from", "Friday", "last year", "worth", "each", "for", "in", "and", "but", "that", "'s", "n't",
    "\n\n", "-", "—",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expression", "as_of"),
    [
        ("The club had 400 members in 2010.", "400", "2010"),
        ("The club had 400 members in 2010 and 900 in 2012.", "400", "2010"),
        ("The club had 400 members in 2010 and 900 in 2012.", "900", "2012"),
        ("The club has 400 members.", "400", ""),
        ("It was founded in 2010. The club has 400 members.", "400", ""),
    ],
)
def test_a_figure_holds_for_the_date_that_its_clause_names(text: str, expression: str, as_of: str) -> None:
    assert fact(text, expression).as_of == as_of


def test_a_conversion_is_as_its_original() -> None:
    original = fact("Olsen said it will be about 40 km (25 miles) long.", "40 km")
    converted = fact("Olsen said it will be about 40 km (25 miles) long.", "25 miles")
    for field in ("bound", "change", "subject", "status", "speaker"):
        assert getattr(converted, field) == getattr(original, field)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_no_text_breaks_the_context(text: str) -> None:
    for each in facts.extract(text, "2014-05-14"):
        assert not (each.as_of and each.kind in TEMPORAL)
        assert (each.bound == "") == (each.low is None)
        assert each.subject == " ".join(each.subject.split())


HOSTILE = (
    "we met and 5 men said it was 20 percent higher than ", "20 ", '"said ', "``we 5 ", "Rita Olsen ", "5, ", "if 5 ",
    "he said 5 ", "of 5 of the ", "(5) ", "the A said 5 ", '"\n\n5 ', "said ", "five hundred ",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_a_sentence_without_an_end_costs_its_length(text: str) -> None:
    def cost(length: int) -> float:
        whole = (text * (length // len(text) + 1))[:length]
        begun = time.process_time()
        facts.extract(whole, "2014-05-14")
        return time.process_time() - begun

    # The best of three of each: a busy machine makes one reading of either three times as long.
    short, long = (min(cost(length) for _ in range(3)) for length in (10_000, 50_000))
    assert long < 12 * short + 0.05, "five times the text, at most five times the cost and some noise"
