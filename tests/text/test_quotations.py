"""Where direct speech begins and ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.text.quotations import quotations

CASES = (
    ('He said: "Go. Now." She went.', ["Go. Now."]),
    ("“Go,” he said. “Now.”", ["Go,", "Now."]),
    ("``Go,'' he said. ``Now.''", ["Go,", "Now."]),
    ("«Go», he said.", ["Go"]),
    ("‘Go now,’ she said.", ["Go now,"]),
    ("The boys' club and the girls’ club", []),
    ("It's 5 o'clock, don't go", []),
    ('"It is called "home" here," he said.', ['It is called "home" here,']),
    ("“One.\n\n“Two,” he said.", ["One.", "Two,"]),
    ("“Never closed.\n\nNext paragraph.", ["Never closed."]),
    ("No marks at all", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_speech_lies_between_its_marks(text: str, expected: list[str]) -> None:
    assert [text[each.start : each.end] for each in quotations(text)] == expected


def test_a_paragraph_that_opens_while_one_is_open_goes_on() -> None:
    assert [each.continues for each in quotations("“One.\n\n“Two.” “Three.”")] == [False, True, False]


@given(st.text(alphabet="\"'“”‘’«»`a b.\n"))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    found = quotations(text)
    ends = [end for each in found for end in (each.start, each.end)]
    assert ends == sorted(ends)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(text))
