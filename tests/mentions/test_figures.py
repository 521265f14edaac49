"""Figures beside their neighbours: what is one, of which kind, and what is none."""

from __future__ import annotations

import time

import pytest

from facts import extract
from facts.model import Kind


def _read(text: str) -> list[tuple[str, str, float | None, float | None, str]]:
    return [(fact.kind.value, fact.text, fact.low, fact.high, fact.unit) for fact in extract(text, "2012-06-22")
            if fact.kind not in (Kind.DATE, Kind.TIME)]


NONE = (
    "He flew a MiG 21 over the bay.", "The Boeing 747 landed.", "Under Section 427 it was banned.",
    "Call 555-0147 now.",
    "Call (212) 555-0147 now.", "See page 12 for more.", "The iPhone 11 sold well.", "Version 2.10.3 is out.",
    "An F-16 crashed.", "Only one who was close knew.", "No one came.", "She knew that one.",
    "It was No. 4 on the list.",
    "At first they refused.", "They met for the first time.", "The First Lady spoke.", "They first met in Rome.",
    "It lies at 10 Downing Street.", "Flight 103 was late.", "3. Wash the rice.", "He owns a six-speed car.",
    "The S&P 500 fell.", "Ask for part A12-40.", "https://example.org/2/34", "Their $$$ are gone.", "ALL 5G sets",
    "At COP 28 they spoke.", "He sat in seat 12C of bus 5C.", "Vitamin C 50 sold out.",
)
"""Texts that hold no figure of their own."""


@pytest.mark.parametrize("text", NONE)
def test_no_figure_in(text: str) -> None:
    assert _read(text) == []


SOME = (
    ("Revenue rose 3% to $18.", [("percent", "3%", 3, 3, "percent"), ("money", "$18", 18, 18, "USD")]),
    ("The share rose $2 to $18.", [("money", "$2", 2, 2, "USD"), ("money", "$18", 18, 18, "USD")]),
    ("It fell from 900 to 700 boats.", [("count", "900", 900, 900, ""), ("count", "700", 700, 700, "")]),
    ("Ana Bell, 44, spoke.", [("age", "44", 44, 44, "year")]),
    ("Ana Bell (44) spoke.", [("age", "44", 44, 44, "year")]),
    ("The 12 year-old left.", [("age", "12 year-old", 12, 12, "year")]),
    ("It cost C$3.5 million–C$4 million.",
     [("money", "C$3.5 million–C$4 million", 3_500_000, 4_000_000, "CAD")]),
    ("The 20,000-seat hall.", [("count", "20,000", 20_000, 20_000, "")]),
    ("They sold 1.2m copies.", [("count", "1.2m", 1_200_000, 1_200_000, "")]),
    ("The girl just turned 6.", [("age", "6", 6, 6, "year")]),
    ("He won 2-1.", [("ratio", "2-1", 1, 2, "score")]),
    ("Bring 2-3 boats.", [("count", "2-3", 2, 3, "")]),
    ("It costs twice as much.", [("ratio", "twice", 2, 2, "times")]),
    ("He called twice.", [("count", "twice", 2, 2, "")]),
    ("It is three times the size.", [("ratio", "three times", 3, 3, "times")]),
    ("They met three times.", [("count", "three", 3, 3, "")]),
    ("Half of the crop was lost.", [("ratio", "Half", 0.5, 0.5, "share")]),
    ("A third of them left.", [("ratio", "A third", 0.3333, 0.3333, "share")]),
    ("A third man left.", [("ordinal", "third", 3, 3, "")]),
    ("It was -5 °C in Oslo.", [("measure", "-5 °C", -5, -5, "degree Celsius")]),
    ("The index moved -1.3%.", [("percent", "-1.3%", -1.3, -1.3, "percent")]),
    ("A pen 10\" long.", [("measure", "10\"", 10, 10, "inch")]),
    ("5m people live there.", [("count", "5m", 5_000_000, 5_000_000, "")]),
    ("A 5m high wall.", [("measure", "5m", 5, 5, "metre")]),
    ("The bid rose $2 or 1.5% at noon.",
     [("money", "$2", 2, 2, "USD"), ("percent", "1.5%", 1.5, 1.5, "percent")]),
    ("The index fell 61.5 or 2 percent.",
     [("count", "61.5", 61.5, 61.5, ""), ("percent", "2 percent", 2, 2, "percent")]),
    ("Its list grew to 7.2m, the agency's viewers to 81m.",
     [("count", "7.2m", 7_200_000, 7_200_000, ""), ("count", "81m", 81_000_000, 81_000_000, "")]),
    ("The river's water stood at 7.2m.", [("measure", "7.2m", 7.2, 7.2, "metre")]),
    ("It has 40m active users.", [("count", "40m", 40_000_000, 40_000_000, "")]),
    ("It was 39C (102F) in the heat.",
     [("measure", "39C", 39, 39, "degree Celsius"), ("measure", "102F", 102, 102, "degree Fahrenheit")]),
    ("It fell to -30F inland.", [("measure", "-30F", -30, -30, "degree Fahrenheit")]),
    ("Temperatures of 30C to 35C.", [("measure", "30C to 35C", 30, 35, "degree Celsius")]),
    ("A third of it went, costs fell by a third.",
     [("ratio", "A third", 0.3333, 0.3333, "share"), ("ratio", "a third", 0.3333, 0.3333, "share")]),
    ("Prices are down a fifth since spring and a fifth man left.",
     [("ratio", "a fifth", 0.2, 0.2, "share"), ("ordinal", "fifth", 5, 5, "")]),
    ("The margin is plus or minus 4 points.", [("count", "4", 4, 4, "")]),
    ("Of 12- to 14-year-olds, 10- to 20-foot waves.",
     [("age", "12- to 14-year-olds", 12, 14, "year"), ("measure", "10- to 20-foot", 10, 20, "foot")]),
    ("It cut rates by 50bp.", [("percent", "50bp", 50, 50, "basis point")]),
    ("One in five voters.", [("ratio", "One in five", 0.2, 0.2, "share")]),
    ("It took 15 dollars and 50.", [("money", "15 dollars and 50", 15.5, 15.5, "USD")]),
    ("15 dollars and 50 men.", [("money", "15 dollars", 15, 15, "USD"), ("count", "50", 50, 50, "")]),
    ("It earned $5 million, or 7 cents a share.",
     [("money", "$5 million", 5_000_000, 5_000_000, "USD"), ("money", "7 cents", 0.07, 0.07, "USD")]),
    ("In 2018 to 3.9 million sets.", [("count", "3.9 million", 3_900_000, 3_900_000, "")]),
    ("It got a $3 million one-time gift.", [("money", "$3 million", 3_000_000, 3_000_000, "USD")]),
    ("A mere .08 of it.", [("number", ".08", 0.08, 0.08, "")]),
)
"""Texts with every figure that stands in them."""


@pytest.mark.parametrize(("text", "figures"), SOME)
def test_the_figures_in(text: str, figures: list[object]) -> None:
    assert _read(text) == figures


BAD = (
    "1,2,3,4", "--5", "$ $ $5", "½½½", "²5", "٣٤ ٥ men", "5 hundred hundred hundred", "one one one one", "5-5-5-5-5",
    "5 to 5 to 5 to 6", "minus minus minus 5", "three quarters of a three quarters", "5 x10^-", "5^-", "1e+", "1..2",
    "...5...", "+-5", "€-5m", "12:30:45.123", "1/2/3/4", "0x5F", "1_000", "5/0 miles", "a million million million",
    "km metre5 5km5", "\0 5 \ufeff6", "10^-999999", "point five point",
)
"""Texts that no rule was written for."""


@pytest.mark.parametrize("text", BAD)
@pytest.mark.parametrize("times", [1, 200])
def test_bad_input_is_read_without_harm(text: str, times: int) -> None:
    whole = (text + " ") * times
    for fact in extract(whole, "2012-06-22"):
        assert whole[fact.start : fact.end] == fact.text
        assert fact.low is None or abs(fact.low) < float("inf")


def test_a_table_pasted_as_text_costs_in_proportion() -> None:
    def cells(count: int) -> float:
        rows = "\n".join("\t".join(str(n * 37 % 10_007 / 10) for n in range(r, r + 20)) for r in range(count // 20))
        started = time.process_time()
        assert len(extract(rows)) > count / 2
        return time.process_time() - started

    cells(200)
    small, large = min(cells(1000) for _ in range(3)), cells(10_000)
    assert large < small * 30
