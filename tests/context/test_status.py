"""Reported, still to come, or denied."""

from __future__ import annotations

import pytest

from tests.context.around import fact

CASES = (
    ("The yard built 40 ships.", "40", "reported"),
    ("The yard will build 40 ships.", "40", "projected"),
    ("The yard won't build 40 ships.", "40", "denied"),
    ("The yard may soon build 40 ships.", "40", "projected"),
    ("The yard would have built 40 ships.", "40", "projected"),
    ("The yard plans to build 40 ships.", "40", "projected"),
    ("The yard will close 3 docks and cut 40 jobs.", "40", "projected"),
    ("The yard plans to close 3 docks, cut 40 jobs and sell its 9 cranes.", "40", "projected"),
    ("The yard must repay 3 million and pay 40 welders.", "40", "projected"),
    ("The yard agreed to close 3 docks and sold 40 ships.", "40", "reported"),
    ("The yard planned a sale and cut 40 jobs.", "40", "reported"),
    ("The yard will close and has cut 40 jobs.", "40", "reported"),
    ("The yard is expected to build 40 ships.", "40", "projected"),
    ("The yard is going to build 40 ships.", "40", "projected"),
    ("The yard is likely to build 40 ships.", "40", "projected"),
    ("The yard was to build 40 ships.", "40", "projected"),
    ("The yard agreed to build 40 ships.", "40", "projected"),
    ("The navy ordered 40 ships.", "40", "projected"),
    ("The union called for 40 new jobs.", "40", "projected"),
    ("If the yard builds 40 ships, it can live.", "40", "projected"),
    ("If we win, 40 people come home.", "40", "projected"),
    ("The yard did not build 40 ships.", "40", "denied"),
    ("The yard will not reopen before 14 June.", "14 June", "projected"),
    ("The yard did not open before 14 May.", "14 May", "reported"),
    ("The yard has never built 40 ships.", "40", "denied"),
    ("I don't think the yard built 40 ships.", "40", "denied"),
    ("The yard did not move for 40 days.", "40 days", "reported"),
    ("Forty ships will be built.", "Forty", "projected"),
    ("The yard said it had built 40 ships.", "40", "reported"),
    ("The yard, which may close, built 40 ships.", "40", "reported"),
    ("It will be a blow to the 40 workers.", "40", "reported"),
    ("Costs will rise to $5 million from $3 million.", "$3 million", "reported"),
    ("The vote is next week.", "next week", "projected"),
    ("The plan was signed last week.", "last week", "reported"),
    ("It agreed in April to sell the yard.", "April", "reported"),
    ("It is due to close in June.", "June", "projected"),
    ("The board expects sales to rise by 40 percent.", "40 percent", "projected"),
    ("He scored his goal in 40 games.", "40", "reported"),
    ("The bid was extended until Dec. 1.", "Dec. 1", "reported"),
    ("The yard leaves the wharf for the next 40 months.", "the next 40 months", "projected"),
    ("“If it opens, we win,” said Rita Olsen, 40, a clerk.", "40", "reported"),
    ("It would stay if all agreed, Rita Olsen said Tuesday.", "Tuesday", "reported"),
    ("It will go on trying to sell itself under a 2012 agreement.", "2012", "reported"),
    ("It kept ships that did not make 5 trips while buying 40 ships.", "40", "reported"),
    ("He gave dozens if not hundreds of talks to 40 clubs.", "40", "reported"),
    ("The yard said 40 jobs would go.", "40", "projected"),
    ("The yard said 40 jobs went.", "40", "reported"),
    ("It will write off 40 boats.", "40", "projected"),
    ("Jan Berg trimmed his price target to $40 from $50.", "$40", "reported"),
    ("If not approved by May, 40 jobs will go.", "40", "projected"),
    ("A proposed $5 million bridge was drawn.", "$5 million", "projected"),
)


@pytest.mark.parametrize(("text", "expression", "status"), CASES, ids=lambda value: value)
def test_the_governing_words_say_what_kind_of_claim_it_is(text: str, expression: str, status: str) -> None:
    assert fact(text, expression).status == status
