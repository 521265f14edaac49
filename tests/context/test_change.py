"""Movement against level and comparison."""

from __future__ import annotations

import pytest

from tests.context.around import fact

CASES = (
    ("Rents rose 5 percent.", "5 percent", "up"),
    ("Rents fell by about 5 percent.", "5 percent", "down"),
    ("Rents have fallen 5 percent.", "5 percent", "down"),
    ("Rents were up 5 percent.", "5 percent", "up"),
    ("Rents, down 5 percent on the year, are low.", "5 percent", "down"),
    ("A 5 percent drop in rents was seen.", "5 percent", "down"),
    ("An increase of 5 percent was seen.", "5 percent", "up"),
    ("The shop lost 40 jobs.", "40", "down"),
    ("The share closed 3 percent higher.", "3 percent", "up"),
    ("Rents rose to $900.", "$900", ""),
    ("Rents rose 5 percent to $900.", "$900", ""),
    ("Rents were up from $900.", "$900", ""),
    ("The club has twice as many members.", "twice", ""),
    ("Some 5 percent of rents were paid.", "5 percent", ""),
    ("The share slid below $40.", "$40", ""),
    ("The shop lost five of its games.", "five", ""),
    ("The general brought up 40 men.", "40", ""),
    ("Gunners shot down 40 drones.", "40", ""),
    ("It had an extraordinary gain of $40 million.", "$40 million", ""),
    ("It booked a $40 million gain on the sale of two boats.", "$40 million", ""),
    ("It booked a gain on the sale of shares of 40 boats.", "40", ""),
    ("The storm reduced results $40 million.", "$40 million", "down"),
    ("The index fell 40 points, or 5 percent.", "5 percent", "down"),
    ("The share closed at $40, off 30 cents.", "30 cents", "down"),
    ("The share closed at $40, off a $50 high.", "$50", ""),
    ("Rents were $900, or 5 percent of pay.", "5 percent", ""),
    ("The tower is 40 metres high.", "40 metres", ""),
)


@pytest.mark.parametrize(("text", "expression", "change"), CASES, ids=lambda value: value)
def test_a_movement_is_told_from_a_level(text: str, expression: str, change: str) -> None:
    assert fact(text, expression).change == change
