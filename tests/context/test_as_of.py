"""The date that a figure holds for, and the dates that it does not."""

from __future__ import annotations

import pytest

from facts import extract


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("In May, 400 villagers moved to the coast.", "400", "2012-05"),
        ("The school, which opened in 2009 and has 400 pupils, will close.", "400", ""),
        ("The school has taken in 400 pupils in 2012.", "400", "2012"),
        ("The harbour took in 300 ships in 2011, and the airfield 20 aircraft.", "300", "2011"),
        ("Some 400 villagers have moved since March 2011.", "400", ""),
        ("Since March 2011 some 400 villagers have moved.", "400", ""),
        ("Some 400 villagers have moved since the road opened in 2011.", "400", ""),
        ("It warned in May of 6 storms, and on Sunday night, when 400 roofs flew, it came.", "400", ""),
        ("The mayor said on Monday that 400 villagers had moved.", "400", ""),
        ("The mayor said Monday that 400 villagers moved in May.", "400", "2012-05"),
        ("Some 400 villagers have moved.", "400", ""),
        ("The lake stood 4.2 metres high, up from 2.9 metres a week earlier.", "4.2 metres", ""),
        ("The lake stood 4.2 metres high, up from 2.9 metres in May.", "2.9 metres", "2012-05"),
        ("Losses came to 400 ships, compared with 90 in 2009.", "400", ""),
        ("In 2009 90 ships were lost, against 400 in 2011.", "400", "2011"),
        ("They sold 400 boats but will stop in July.", "400", ""),
        ("They sold 400 boats from March to May.", "400", "2012-03/2012-05"),
        ("They sold 12 percent more than in 2009.", "12 percent", ""),
    ],
)
def test_as_of(text: str, figure: str, expected: str) -> None:
    (found,) = [fact for fact in extract(text, "2012-06-22") if fact.text == figure]
    assert found.as_of == expected
