"""Articles that are not in English keep their dates."""

from __future__ import annotations

import pytest

from facts import extract

GERMAN = (
    "Die Abgeordneten stimmten am 22. Juni 2011 in Bonn gegen den Entwurf. Gestern erklärte die Ministerin, dass seit "
    "März 2009 rund 300 Betriebe geschlossen wurden. Am 03.06.2011 begann die zweite Phase der Verhandlungen."
)
SPANISH = (
    "Los diputados votaron el 5 de mayo de 2011 contra la propuesta del gobierno. La ministra dijo ayer que unas 300 "
    "fábricas cerraron desde marzo de 2009 y que las negociaciones van a continuar durante varios meses en la capital."
)


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        (GERMAN, ["2011-06-22", "2012-06-21", "2009-03", "2011-06-03"]),
        (SPANISH, ["2011-05-05", "2012-06-21", "2009-03"]),
    ],
    ids=["German", "Spanish"],
)
def test_dates_of_other_languages_are_read(text: str, timexes: list[str]) -> None:
    found = [fact for fact in extract(text, "2012-06-22") if fact.timex]
    assert [fact.timex for fact in found] == timexes
    assert all(fact.rule.startswith("dateparser: ") for fact in found)


def test_relative_dates_of_other_languages_are_not_guessed_from_today() -> None:
    found = [fact.timex for fact in extract(GERMAN) if fact.timex]
    assert found == ["2011-06-22", "XXXX-XX-XX", "2009-03", "2011-06-03"]


def test_figures_stay_beside_them() -> None:
    assert "300" in [fact.text for fact in extract(GERMAN, "2012-06-22")]


def test_english_goes_by_the_rules() -> None:
    text = "The deputies voted on June 22, 2011 against it, and the minister said that 300 mills had closed. " * 3
    assert not any(fact.rule.startswith("dateparser") for fact in extract(text, "2012-06-22"))
