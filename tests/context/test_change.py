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
    ("The tower is 40 metres high.", "40 metres", ""),
)


@pytest.mark.parametrize(("text", "expression", "change"), CASES, ids=lambda value: value)
def test_a_movement_is_told_from_a_level(text: str, expression: str, change: str) -> None:
    assert fact(text, expression).change == change
