"""What is counted, measured or timed."""

from __future__ import annotations

import pytest

from tests.context.around import fact

CASES = (
    ("The ship carried 40 sailors.", "40", "sailors"),
    ("The ship carried 40 young Danish sailors home.", "40", "young Danish sailors"),
    ("The ship carried 40 other sailors.", "40", "sailors"),
    ("The ship carried 40 more sailors.", "40", "sailors"),
    ("A crowd of 40 angry farmers gathered.", "40", "angry farmers"),
    ("Thousands of people marched.", "Thousands", "people"),
    ("Some 20 percent of the voters stayed at home.", "20 percent", "voters"),
    ("Nearly half the voters stayed at home.", "half", "voters"),
    ("Two-thirds of Denmark's fishing boats are old.", "Two-thirds", "fishing boats"),
    ("About 20 percent of all beer sales were taxed.", "20 percent", "beer sales"),
    ("The club counts 90 members, 40 of them women.", "40", "members"),
    ("The blast killed 12 people and injured 40.", "40", "people"),
    ("They formed small teams of five or six.", "five or six", "small teams"),
    ("It was the end of a 15-month strike.", "15-month", "strike"),
    ("After ten years of drought the well was dry.", "ten years", "drought"),
    ("They waited for three weeks.", "three weeks", ""),
    ("The firm had sales of $40 million.", "$40 million", "sales"),
    ("The firm had sales of about $40 million.", "$40 million", "sales"),
    ("They sold the house for $2 million.", "$2 million", "house"),
    ("A $2 million house was sold.", "$2 million", "house"),
    ("The share costs $3.90 a litre.", "$3.90", "litre"),
    ("Net profit rose 5 percent to $3 million.", "5 percent", "Net profit"),
    ("Net profit rose 5 percent to $3 million.", "$3 million", "Net profit"),
    ("Profit was $3 million, up from $2 million.", "$2 million", "Profit"),
    ("Shares of Borg, a maker of pumps, fell $2.", "$2", "Shares"),
    ("The price of copper fell 5 percent.", "5 percent", "price"),
    ("The number of visitors rose to 900.", "900", "visitors"),
    ("Their profit, which had been low, rose 5 percent.", "5 percent", "profit"),
    ("Olsen, 44, was freed.", "44", "Olsen"),
    ("A 6-year-old girl was found.", "6-year-old", "girl"),
    ("The chairman has eight grandchildren.", "eight", "grandchildren"),
    ("Police received 900 reports of theft.", "900", "reports"),
    ("The company earned $3 million.", "$3 million", ""),
    ("They cut the price of milk by 5 percent.", "5 percent", "price"),
    ("The choir gave 40 final encores and reached 40 goals.", "40", "final encores"),
    ("She has 40 goals this season.", "40", "goals"),
    ("It joined 40 northern and eastern ports.", "40", "northern and eastern ports"),
    ("They won five of their last seven games.", "five", "games"),
    ("Borg said net profit for the six months ended Oct. 1 slipped 5 percent.", "5 percent", "net profit"),
    ("Borg said operating profit rose 5 percent.", "5 percent", "operating profit"),
    ("The crane stands 40 metres tall.", "40 metres", "crane"),
    ("A walk burns about 40 calories.", "40 calories", "walk"),
    ("The film bored critics, but its sales hit $40 million.", "$40 million", "sales"),
    ("Rents rose 5 percent year on year.", "5 percent", "Rents"),
    ("Copper slid below $40 for the first time since May.", "$40", "Copper"),
    ("It issued $40 million in convertible bonds.", "$40 million", "convertible bonds"),
    ("It sold $40 million worth of shares.", "$40 million", "shares"),
    ("It saw charges totaling $40 million.", "$40 million", "charges"),
    ("The storm reduced results $40 million.", "$40 million", "results"),
    ("It took a write-off of $40 million.", "$40 million", "write-off"),
    ("It earned $4 a common share.", "$4", "share"),
    ("It will save $40 million a year in costs.", "$40 million", "costs"),
    ("It paid $40 million for 90 boats.", "$40 million", "boats"),
    ("The board expects sales to rise by 40 percent.", "40 percent", "sales"),
    ("The 40% restriction covers any buyer.", "40%", "restriction"),
    ("It was slow in the year ending Friday.", "the year", ""),
    ("It announced a loss for the third quarter of $40 million.", "$40 million", "loss"),
    ("It met 40 of the boldest critics that it had.", "40", "boldest critics"),
    ("It sold 40 combined digital and printed copies.", "40", "combined digital and printed copies"),
    ("It mended dozens of Saab and Volvo engines.", "dozens", "Saab and Volvo engines"),
    ("She played in eight straight World Cups.", "eight", "straight World Cups"),
    ("It told of 40 job cuts.", "40", "job cuts"),
    ("Police held people aged 18 to 34.", "aged 18 to 34", "people"),
    ("The town is worth seeing for 40 Roman-era houses.", "40", "Roman-era houses"),
)


@pytest.mark.parametrize(("text", "expression", "subject"), CASES, ids=lambda value: value)
def test_the_head_noun_is_the_subject(text: str, expression: str, subject: str) -> None:
    assert fact(text, expression).subject == subject
