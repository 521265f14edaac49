"""Rules for figures with a unit: money, percent, measures; a range gives both ends what is written once."""

from __future__ import annotations

from typing import Any

from facts.mentions.mention import Amount
from facts.mentions.quantities import Slots, tidy
from facts.mentions.rule import Rule
from facts.model import Bound, Kind


def _unit(slots: Slots) -> tuple[str, float]:
    """The unit that a rule's slots name, and how much of it the written one is (a cent is 0.01 of its currency)."""
    for name in ("unit", "second", "sign"):
        found: Any = slots.get(name)
        if found is not None:
            return found if isinstance(found, tuple) else (found, 1)
    return "percent", 1


def one(slots: Slots) -> Amount | None:
    """A number in a unit."""
    number = slots["num"]
    if number is None:
        return None
    unit, factor = _unit(slots)
    number = number if factor == 1 else tidy(number * factor)
    return Amount(number, number, unit)


def worth_thousands(slots: Slots) -> Amount | None:
    """An amount behind a code that is also a word: of a few only, it is the word (`COP 28`)."""
    return one(slots) if slots["num"] is not None and slots["num"] >= 1000 else None


def hashed(slots: Slots) -> Amount | None:
    """Millions of pounds whose sign an old wire sent as `#`."""
    low, high = slots["low"], slots.get("high")
    if low is None:
        return None
    low = tidy(low * slots["scale"])
    return Amount(low, low if high is None else tidy(high * slots["second_scale"]), "GBP")


def two(slots: Slots) -> Amount | None:
    """A range in a unit; a scale written once belongs to both ends, unless the first is the greater already."""
    low, high = slots["low"], slots["high"]
    if low is None or high is None:
        return None
    unit, factor = _unit(slots)
    scale = slots.get("scale", 1)
    low, high = tidy(low * scale * factor) if low <= high else tidy(low * factor), tidy(high * scale * factor)
    return Amount(low, high, unit)


def many(slots: Slots) -> Amount:
    """`millions of dollars`: at least one of it, and no end."""
    unit, factor = _unit(slots)
    return Amount(tidy(slots.get("tens", 1) * slots["scale"] * factor), None, unit, Bound.AT_LEAST)


def dollars_and_cents(slots: Slots) -> Amount | None:
    """`five dollars and ten cents` in the greater unit."""
    if slots["num"] is None or slots["small"] is None:
        return None
    unit, _ = slots["unit"]
    number = tidy(slots["num"] + slots["small"] / 100)
    return Amount(number, number, unit)


def feet_and_inches(slots: Slots) -> Amount | None:
    """`5 feet, 10 inches` in inches."""
    if slots["num"] is None or slots["small"] is None:
        return None
    number = tidy(slots["num"] * 12 + slots["small"])
    return Amount(number, number, "inch")


def inches(slots: Slots) -> Amount:
    """`10" long`."""
    return Amount(slots["num"], slots["num"], "inch")


def pounds_and_ounces(slots: Slots) -> Amount | None:
    """`6 pounds, 3 ounces` in ounces."""
    if slots["num"] is None or slots["small"] is None:
        return None
    number = tidy(slots["num"] * 16 + slots["small"])
    return Amount(number, number, "ounce")


FRAGMENTS = {
    "money_scale": "<scale:scale|scale_sign|money_scale|dozen|hundred>",
    "open": "[<tens:tens|open_scale> <of_word> ]<scale:open_scale>",
}

MONEY = (
    Rule("<sign:money_before>[ ]<num:amount>", Kind.MONEY, one,
         yes=("$3.2 billion => 3200000000 USD", "€5m => 5000000 EUR", "dlrs 50 million => 50000000 USD",
              "Rs. 200 => 200 INR"), no=("$$$", "ALL 5 went")),
    Rule("#<low:bare>[ ]{money_scale}[[ ]{link}[#]<high:bare>[ ]<second_scale:scale|scale_sign>]", Kind.MONEY, hashed,
         rank=1, yes=("#7.4 million => 7400000 GBP", "#30 million to #45 million => 30000000-45000000 GBP"),
         no=("the #4 seed",)),
    Rule("<sign:money_code_word> <num:amount>", Kind.MONEY, worth_thousands,
         yes=("it paid COP 5,000 => 5000 COP", "RON 2.5 million => 2500000 RON"), no=("the COP28 talks", "5,000 TRY")),
    Rule("<sign:money_mark>[ ]<num:amount>[ |-]<second:money_unit>", Kind.MONEY, one,
         yes=("$5 Canadian dollars => 5 CAD",), no=("$5 each",)),
    Rule("<num:amount>[ |-]<unit:money_unit>", Kind.MONEY, one,
         yes=("450,000 yen => 450000 JPY", "18 Canadian cents => 0.18 CAD", "a two-dollar coin => 2 USD",
              "115USD => 115 USD"), no=("450,000 people",), rank=1),
    Rule("<sign:money_before>[ ]<low:amount>{link}[<second_sign:money_before>[ ]]<high:amount>", Kind.MONEY, two,
         yes=("$15.50 to $16.75 => 15.5-16.75 USD", "$1 billion to $1.2 billion => 1000000000-1200000000 USD"),
         no=("$15.50 and $16.75",)),
    Rule("<sign:money_before>[ ]<low:low_bare>{link}[<second_sign:money_before>[ ]]<high:bare>[ |-]{money_scale}",
         Kind.MONEY, two, rank=1,
         yes=("$1-2 billion => 1000000000-2000000000 USD", "$500,000 to $1 million => 500000-1000000 USD"),
         no=("$1 billion",)),
    Rule("<between_word> <sign:money_before>[ ]<low:amount> <and> [<second_sign:money_before>[ ]]<high:amount>",
         Kind.MONEY, two, yes=("between $5 and $6 => 5-6 USD",), no=("$5 and $6",)),
    Rule("<between_word> <sign:money_before>[ ]<low:low_bare> <and> [<second_sign:money_before>[ ]]<high:bare>"
         "[ |-]{money_scale}", Kind.MONEY, two, rank=1,
         yes=("between $5 and $6 million => 5000000-6000000 USD",), no=("between $5 million and $6 million",)),
    Rule("<low:amount>[[ |-]<unit:money_unit>]{link}<high:amount>[ |-]<second:money_unit>", Kind.MONEY, two, rank=1,
         yes=("20 to 30 euros => 20-30 EUR", "5 cents to 10 cents => 0.05-0.1 USD"), no=("20 to 30 people",)),
    Rule("<low:low_bare>{link}<high:bare>[ |-]{money_scale}[ |-]<unit:money_unit>", Kind.MONEY, two, rank=2,
         yes=("2 to 3 million euros => 2000000-3000000 EUR",), no=("2 million to 3 million euros",)),
    Rule("<between_word> <low:amount> <and> <high:amount>[ |-]<unit:money_unit>", Kind.MONEY, two, rank=1,
         yes=("between 5 and 6 euros => 5-6 EUR",), no=("5 and 6 euros",)),
    Rule("<between_word> <low:low_bare> <and> <high:bare>[ |-]{money_scale}[ |-]<unit:money_unit>", Kind.MONEY, two,
         rank=2, yes=("between 5 and 6 million euros => 5000000-6000000 EUR",), no=("5 and 6 million euros",)),
    Rule("<num:amount>[ |-]<unit:money_unit>[,][ <and>] <small:num> <cent_noun>", Kind.MONEY, dollars_and_cents,
         yes=("five dollars and ten cents => 5.1 USD",), no=("five dollars and ten people",)),
    Rule("<num:amount>[ |-]<unit:money_unit> [<and> ]<small:d2>", Kind.MONEY, dollars_and_cents,
         yes=("it costs 15 dollars and 50.",), no=("15 dollars and five men",)),
    Rule("{open} <of_word> <unit:money_unit>", Kind.MONEY, many,
         yes=("millions of dollars => 1000000+ USD", "tens of thousands of euros => 10000+ EUR"),
         no=("millions of people",)),
    Rule("[<a> ]<few_word> <tens:hundred|dozen> <scale> <unit:money_unit>", Kind.MONEY, many,
         yes=("several hundred million dollars => 100000000+ USD",), no=("several hundred million people",)),
    Rule("[<a> ]<few_word> <scale:scale|hundred|dozen> <unit:money_unit>", Kind.MONEY, many,
         yes=("a few hundred dollars => 100+ USD",), no=("a few dollars",)),
)

PERCENT = (
    Rule("<num:num|fraction>[ |-]<unit:percent>", Kind.PERCENT, one,
         yes=("12.5 percent => 12.5 percent", "40% => 40 percent", "ten per cent => 10 percent"), no=("percent of 5",),
         rank=1),
    Rule("<num:num|fraction>[ |-][<of_word> [<a> ]]<unit:points>", Kind.PERCENT, one, rank=1,
         yes=("2 percentage points => 2 percentage point", "25 basis points => 25 basis point",
              "another 50bp => 50 basis point", "a quarter of a percentage point => 0.25 percentage point"),
         no=("2 points",)),
    Rule("<num:half_only> <a> <unit:points>", Kind.PERCENT, one,
         yes=("half a percentage point => 0.5 percentage point",),
         no=("half a point",), rank=1),
    Rule("<num:half_only> (<a>|<of_word> <a>|<of_word> <one>) <unit:percent>", Kind.PERCENT, one,
         yes=("half a percent => 0.5 percent",), no=("half a share",), rank=1),
    Rule("<low:num>[[ |-]<unit:percent>]{link}<high:num>[ |-]<second:percent>", Kind.PERCENT, two, rank=2,
         yes=("5% to 7% => 5-7 percent", "5 to 7 percent => 5-7 percent", "5-7% => 5-7 percent"), no=("5% and 7%",)),
    Rule("<between_word> <low:num>[[ |-]<unit:percent>] <and> <high:num>[ |-]<second:percent>", Kind.PERCENT, two,
         rank=2, yes=("between 5 and 7 percent => 5-7 percent",), no=("5 and 7 percent",)),
    Rule("<low:num>{link}<high:num>[ |-]<unit:points>", Kind.PERCENT, two, rank=2,
         yes=("2 to 3 percentage points => 2-3 percentage point",), no=("2 to 3 points",)),
)

MEASURES = (
    Rule("<num:fraction|num>[ |-]<unit>", Kind.MEASURE, one, rank=3,
         yes=("40 kilometres => 40 kilometre", "a 776-foot ship => 776 foot", "38 °C => 38 degree Celsius",
              "188 miles an hour => 188 mile per hour", "1/4 mile => 0.25 mile", "100km2 => 100 square kilometre"),
         no=("40 people", "MiG 21")),
    Rule("<num:amount> <unit>", Kind.MEASURE, one, rank=2, yes=("12.3m tonnes of fuel => 12300000 tonne",),
         no=("12.3m people",)),
    Rule("<num>[ ]<unit:heat_letter>", Kind.MEASURE, one, rank=3, yes=("temperatures of 42C => 42 degree Celsius",),
         no=("he sat in seat C12",)),
    Rule("(<low:num>[[ ]<unit:heat_letter>]{link}<high:num>|<between_word> <low:num>[[ ]<unit:heat_letter>] <and> "
         "<high:num>)[ ]<second:heat_letter>", Kind.MEASURE, two, rank=4,
         yes=("temperatures of 30-35C => 30-35 degree Celsius",), no=("seats 12C and 13C",)),
    Rule("<num><unit:unit_tight>", Kind.MEASURE, one, rank=3, yes=("5in of snow => 5 inch",), no=("5 in",)),
    Rule("<num:half_only> <a> <unit>", Kind.MEASURE, one, rank=3,
         yes=("half a mile => 0.5 mile",), no=("half a loaf",)),
    Rule("<num:fraction> (<of_word> <a>|<a>) <unit>", Kind.MEASURE, one, rank=3,
         yes=("a quarter of a mile => 0.25 mile",),
         no=("a quarter of a loaf",)),
    Rule("<low:num>[[ |-]<unit>]{link}<high:num>[ |-]<second:unit>", Kind.MEASURE, two, rank=4,
         yes=("150 to 175 pounds => 150-175 pound", "5-10W => 5-10 watt", "0 to 80km/h => 0-80 kilometre per hour"),
         no=("150 to 175 people",)),
    Rule("<low:low_bare>{link}<high:bare>[ |-]{scale}[ |-]<unit>", Kind.MEASURE, two, rank=5,
         yes=("1 to 2 million tonnes => 1000000-2000000 tonne",), no=("1 million to 2 million tonnes",)),
    Rule("<between_word> <low:num>[[ |-]<unit>] <and> <high:num>[ |-]<second:unit>", Kind.MEASURE, two, rank=4,
         yes=("between 5 and 7 miles => 5-7 mile",), no=("5 and 7 miles",)),
    Rule("<num>[ |-]<foot_word>(, | <and> | |-|, <and> |)<small:num>[[ |-]<inch_word>]", Kind.MEASURE,
         feet_and_inches, rank=3, yes=("5 feet, 10 inches => 70 inch", "a 6-foot-2 guard => 74 inch"), no=("5 feet",)),
    Rule("<num>'[ ]<small:num>(\"|''|”)", Kind.MEASURE, feet_and_inches, rank=3, yes=("he is 5'10\" => 70 inch",),
         no=("5'",)),
    Rule('<num>[ ]" <long_word>', Kind.MEASURE, inches, rank=3, yes=('a pen 10" long => 10 inch',),
         no=('10" he said',)),
    Rule("<num>[ |-]<pound_word>[,][ <and>] <small:num>[ |-]<ounce_word>", Kind.MEASURE, pounds_and_ounces, rank=3,
         yes=("6 pounds, 3 ounces => 99 ounce",), no=("6 pounds",)),
    Rule("{open} <of_word> <unit>", Kind.MEASURE, many, rank=3, yes=("hundreds of miles => 100+ mile",),
         no=("hundreds of people",)),
    Rule("[<a> ]<few_word> <scale:scale|hundred|dozen> <unit>", Kind.MEASURE, many, rank=3,
         yes=("a few hundred metres => 100+ metre",), no=("a few metres",)),
)

RULES = MONEY + PERCENT + MEASURES
