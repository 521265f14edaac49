"""Units and money: every name and sign of the tables is read, and the table of money is CLDR's."""

from __future__ import annotations

import pytest

from facts import extract
from facts.cldr import from_cldr
from facts.currencies import currencies
from facts.errors import FactsError
from facts.explain import explain
from facts.model import Kind
from facts.units import measure, plural, read_line, units

MEASURED = tuple(unit for unit in units() if unit.dimension != "time")


def test_the_table_of_money_is_babels() -> None:
    assert currencies() == from_cldr()


def _unit(text: str) -> tuple[Kind, str]:
    (fact,) = extract(text)
    return fact.kind, fact.unit


@pytest.mark.parametrize("currency", currencies(), ids=lambda currency: currency.code)
def test_every_currency_is_read_by_code_and_names(currency: object) -> None:
    code, name, many, _ = currency
    for written in (code, name, many):
        assert _unit(f"It cost 5,000 {written} in all.") == (Kind.MONEY, code)


@pytest.mark.parametrize(
    ("written", "code"),
    [("$5", "USD"), ("US$5", "USD"), ("C$5", "CAD"), ("A$5", "AUD"), ("HK$5", "HKD"), ("NZ$ 5", "NZD"), ("€5m", "EUR"),
     ("£5", "GBP"), ("¥5", "JPY"), ("₹5", "INR"), ("Rs. 5", "INR"), ("RM5", "MYR"), ("5p", "GBP"),
     ("five cents", "USD"),
     ("5 quid", "GBP"), ("5 bucks", "USD"), ("5 Canadian cents", "CAD"), ("5 pence", "GBP"), ("$US5", "USD"),
     ("5 Swedish crowns", "SEK"), ("5 pounds sterling", "GBP"), ("5 renminbi", "CNY"), ("5 MUSD", "USD")],
)
def test_signs_and_everyday_names_of_money(written: str, code: str) -> None:
    assert _unit(f"It cost {written} in all.") == (Kind.MONEY, code)


@pytest.mark.parametrize(
    ("article", "code"),
    [("In Paris it cost 500 francs.", "FRF"), ("In Zurich it cost 500 francs.", "CHF"), ("It cost 500 francs.", "CHF"),
     ("In Manila it cost 500 pesos.", "PHP"), ("In Kampala it cost 500 shillings.", "UGX"),
     ("The Ottawa shop took $500 (US$360).", "CAD"), ("The Ottawa shop took $500.", "USD"),
     ("In Cuba it cost 500 Mexican pesos.", "MXN")],
)
def test_bare_money_is_that_of_the_articles_country(article: str, code: str) -> None:
    assert next(fact.unit for fact in extract(article) if fact.kind is Kind.MONEY) == code


@pytest.mark.parametrize("unit", MEASURED, ids=lambda unit: unit.name)
def test_every_unit_is_read_by_names_and_symbols(unit: object) -> None:
    for written in (*unit.names, plural(unit.name), *unit.symbols):
        assert _unit(f"It was 5,000 {written} in all.") == (Kind.MEASURE, unit.name)
    for written in unit.tight:
        assert _unit(f"It was 5,000{written} in all.") == (Kind.MEASURE, unit.name)


@pytest.mark.parametrize(
    ("written", "unit"),
    [("5 square miles", "square mile"), ("5 sq. ft", "square foot"), ("5km²", "square kilometre"),
     ("5 m3", "cubic metre"), ("5 miles an hour", "mile per hour"), ("5 km/h", "kilometre per hour"),
     ("5 gallons per day", "gallon per day"), ("5 grams per cubic metre", "gram per cubic metre"),
     ("5 °F", "degree Fahrenheit"), ("5 degrees Celsius", "degree Celsius"), ("5 deg. C", "degree Celsius"),
     ("5 pounds per square inch", "pound per square inch"), ("5 parts per million", "part per million")],
)
def test_units_made_of_others(written: str, unit: str) -> None:
    assert _unit(f"It was {written} in all.") == (Kind.MEASURE, unit)


def test_a_pound_is_money_beside_other_money() -> None:
    assert [fact.unit for fact in extract("They gave 5 million pounds ($8 million).")] == ["GBP", "USD"]
    assert [fact.unit for fact in extract("They caught 5 million pounds of cod.")] == ["pound"]


def test_no_two_units_share_a_name_or_symbol() -> None:
    said = [name for unit in units() for name in {*unit.names, *unit.symbols, *unit.tight}]
    assert sorted(said) == sorted(set(said))


def test_a_line_without_its_fields_is_shown() -> None:
    with pytest.raises(FactsError, match="five fields"):
        read_line("foot;ft;feet")


@pytest.mark.parametrize("name", ["degree Celsius", "smoot", "month", "mile per month"])
def test_what_no_factor_reaches_is_not_measured(name: str) -> None:
    assert measure(name) is None


def test_the_country_that_decided_bare_money_is_told() -> None:
    (one,) = explain("In Paris it cost 500 francs.")
    assert [reason.because for reason in one.reasons if reason.field == "unit"] == [
        "“500 francs” in an article that speaks of “Paris”"
    ]
