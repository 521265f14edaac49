"""Whom the text credits."""

from __future__ import annotations

import pytest

from tests.context.around import fact

CASES = (
    ("Mayor Rita Olsen said that 40 houses burned.", "40", "Mayor Rita Olsen"),
    ("Mayor Rita Olsen said 40 houses burned.", "40", "Mayor Rita Olsen"),
    ("Danish Prime Minister Rita Olsen said 40 houses burned.", "40", "Prime Minister Rita Olsen"),
    ("Fire chief Rita Olsen said 40 houses burned.", "40", "Rita Olsen"),
    ("Mr. Olsen said 40 houses burned.", "40", "Olsen"),
    ("Rita Olsen, the mayor, said 40 houses burned.", "40", "Rita Olsen"),
    ("Rita Olsen, who lives there, said 40 houses burned.", "40", "Rita Olsen"),
    ("Some 40 houses burned, Rita Olsen said.", "40", "Rita Olsen"),
    ("Some 40 houses burned, said Rita Olsen, the mayor.", "40", "Rita Olsen"),
    ("Some 40 houses, Rita Olsen said, had burned by noon.", "40", "Rita Olsen"),
    ("Some 40 houses burned, according to Rita Olsen.", "40", "Rita Olsen"),
    ("According to officials, 40 houses burned.", "40", "officials"),
    ("The officials say 40 houses burned.", "40", "officials"),
    ("Analysts expect the worst, but the firm sold 40 houses.", "40", ""),
    ("A new study warns that 40 houses could burn.", "40", "new study"),
    ("“Some 40 houses burned,” Rita Olsen said.", "40", "Rita Olsen"),
    ("“It was hot. Some 40 houses burned,” Rita Olsen said.", "40", "Rita Olsen"),
    ("“It was hot,” said Rita Olsen. “Some 40 houses burned.”", "40", "Rita Olsen"),
    ("Rita Olsen shook her head: “Some 40 houses burned.”", "40", ""),
    ("Rita Olsen said: “It was hot.\n\n“Some 40 houses burned.”", "40", "Rita Olsen"),
    ("Mayor Rita Olsen came at noon. Olsen said 40 houses burned.", "40", "Mayor Rita Olsen"),
    ("Mayor Rita Olsen said it was hot. She said 40 houses burned.", "40", "Mayor Rita Olsen"),
    ("Borg Pumps Inc. is old. Borg said it sold 40 houses.", "40", "Borg Pumps Inc."),
    ("Borg Pumps Inc. is old. The company said it sold 40 houses.", "40", "Borg Pumps Inc."),
    ("Rita Olsen said on Friday that it was hot.", "Friday", ""),
    ("Rita Olsen said Friday that it was hot.", "Friday", ""),
    ("On Friday, Rita Olsen said it was hot.", "Friday", ""),
    ("It was hot, Rita Olsen told reporters on Friday.", "Friday", ""),
    ("AARHUS, May 13 (Coast Wire) - Some 40 houses burned, officials said.", "May 13", ""),
    ("AARHUS, May 13 (Coast Wire) - Some 40 houses burned, officials said.", "40", "officials"),
    ("AARHUS, May 13 -- According to officials, 40 houses burned.", "May 13", ""),
    ("Rita Olsen is believed to own 40 houses.", "40", ""),
    ("The Morning Post reported that 40 houses burned.", "40", "Morning Post"),
    ("Rita Olsen and Jan Berg said 40 houses burned.", "40", "Rita Olsen and Jan Berg"),
    ("Rita Olsen of the fire service said 40 houses burned.", "40", "Rita Olsen"),
    ("The app added 40 users, Borg said.", "40", "Borg"),
    ("Borg Inc. added 40 users.", "40", ""),
    ("The fire claimed 40 lives.", "40", ""),
    ("The office met claims of 40 euros.", "40 euros", ""),
    ("Olsen, a trader with Borg, said he expected 40 houses to burn and said it was hot.", "40", "Olsen"),
    ("Rita Olsen said in a note printed Friday that it was hot.", "Friday", ""),
    ("“Some 40 houses burned,” said a letter that was read aloud.", "40", "letter"),
    ("The Grand Old Party met. An official said it was hot. He said 40 houses burned.", "40", "official"),
    ("It is at the end of the previously reported range of 40 to 50.", "40 to 50", ""),
    ("Borg discloses its old forecasts but says 40 houses burned.", "40", "Borg"),
    ("Kane Series A led. Borg Inc. is old. The company said 40 houses burned.", "40", "Borg Inc."),
    ("The pro-Rome party met. Rita Olsen spoke. She said 40 houses burned.", "40", "Rita Olsen"),
    ("The bank talked an hour after Rita Olsen, head of the fund, said 40 houses burned.", "40", "Rita Olsen"),
    ("The debt, estimated at 40 euros, is large.", "40 euros", ""),
    ("It ended after reports that he had sold 40 houses.", "40", ""),
    ("Mayor Don Olsen said 40 houses burned.", "40", "Mayor Don Olsen"),
    ("Dow Jones amp Co. said 40 houses burned.", "40", "Dow Jones amp Co."),
    ("“It was hot,” said Rita Olsen.\n\n“Some 40 houses burned.”\n\nIt rained.", "40", "Rita Olsen"),
    ("Some 19 percent said that 40 houses burned.", "40", ""),
    ("Officials Friday said that 40 houses burned.", "40", "Officials"),
    ("Mayor Rita Olsen Monday said 40 houses burned.", "40", "Mayor Rita Olsen"),
    ("On Monday the mayor, Rita Olsen, said 40 houses burned.", "40", "mayor"),
    ("Late on Monday officials said 40 houses burned.", "40", "officials"),
    ("The officials on Friday said that 40 houses burned.", "40", "officials"),
    ("Two officials said that 40 houses burned.", "40", "Two officials"),
    ("Talks with 40 guilds -- Borg, Falk and Holm -- confirm the trend.", "40", ""),
    ("Borg Inc., which said it was hot, still plans to announce 40 houses.", "40", "Borg Inc."),
    ("Some 40 houses burned, according to estimates by Borg Inc., a firm.", "40", "Borg Inc."),
    ("Fire broke out and 40 houses burned.", "40", ""),
)


@pytest.mark.parametrize(("text", "expression", "speaker"), CASES, ids=lambda value: value)
def test_a_claim_is_credited_to_who_makes_it(text: str, expression: str, speaker: str) -> None:
    assert fact(text, expression).speaker == speaker
