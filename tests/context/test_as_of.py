"""The date that a figure holds for, and the dates that it does not."""

from __future__ import annotations

import pytest

from facts import extract


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("In May, 400 villagers moved to the coast.", "400", "2012-05"),
        ("The harbour took in 300 ships in 2011, and the airfield 20 aircraft.", "300", "2011"),
        ("Some 400 villagers have moved since March 2011.", "400", ""),
        ("Since March 2011 some 400 villagers have moved.", "400", ""),
        ("The mayor said on Monday that 400 villagers had moved.", "400", ""),
        ("The mayor said Monday that 400 villagers moved in May.", "400", "2012-05"),
        ("Some 400 villagers have moved.", "400", ""),
    ],
)
def test_as_of(text: str, figure: str, expected: str) -> None:
    (found,) = [fact for fact in extract(text, "2012-06-22") if fact.text == figure]
    assert found.as_of == expected
