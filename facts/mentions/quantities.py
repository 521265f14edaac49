"""Rules for plain figures: counts, ranges, open plurals, ratios, ordinals, ages; and guards for what is no figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facts.mentions.mention import Amount
from facts.mentions.rule import Rule
from facts.model import Bound, Change, Kind

Slots = Mapping[str, Any]


def exact(slots: Slots) -> Amount | None:
    """One number, as it stands; None where no float can hold it."""
    number = slots["num"]
    return Amount(number, number)


def between(slots: Slots) -> Amount | None:
    """A range, its ends in the order of the text."""
    low, high = slots["low"], slots["high"]
    return None if low is None or high is None else Amount(low, high)


def scaled_between(slots: Slots) -> Amount | None:
    """A range whose scale belongs to both ends (`1 to 2 million`), unless the first is the greater already."""
    low, high, scale = slots["low"], slots["high"], slots["scale"]
    if low is None or high is None:
        return None
    return Amount(tidy(low * scale) if low <= high else low, tidy(high * scale))


def tidy(number: float) -> float:
    """A product without the dust of binary fractions, an int where it is whole."""
    number = float(f"{number:.13g}")
    return int(number) if number == int(number) else number


def open_plural(slots: Slots) -> Amount:
    """`dozens`, `tens of thousands`, `a few hundred`: at least one of it, and no end."""
    return Amount(slots.get("tens", 1) * slots["scale"], None, "", Bound.AT_LEAST)


def share(slots: Slots) -> Amount | None:
    """A part of a whole, to four places."""
    return None if slots["share"] is None else Amount(slots["share"], slots["share"], "share")


def one_in(slots: Slots) -> Amount | None:
    """`one in five`: a share."""
    part, whole = slots["num"], slots["whole"]
    if not whole:
        return None
    value = round(part / whole, 4)
    return Amount(value, value, "share")


def times(slots: Slots) -> Amount | None:
    """A factor."""
    number = slots["num"]
    return Amount(number, number, "times")


def grown(slots: Slots) -> Amount:
    """`doubled`: a factor, and a movement up."""
    return Amount(slots["num"], slots["num"], "times", Bound.NONE, Change.UP)


def halved(slots: Slots) -> Amount:
    """`halved`: a share, and a movement down."""
    return Amount(slots["num"], slots["num"], "share", Bound.NONE, Change.DOWN)


def score(slots: Slots) -> Amount | None:
    """`2-1`: its smaller and its greater number."""
    low, high = sorted((slots["low"], slots["high"]))
    return Amount(low, high, "score")


def age(slots: Slots) -> Amount | None:
    """How old; in years where no unit is written."""
    number = slots["num"]
    return Amount(number, number, slots.get("unit", "year"))


def age_between(slots: Slots) -> Amount | None:
    """A range of ages."""
    low, high = slots["low"], slots["high"]
    return None if low is None or high is None else Amount(low, high, slots.get("unit", "year"))


def place(slots: Slots) -> Amount | None:
    """A place in an order."""
    number = slots["num"]
    return Amount(number, number)


def nothing(slots: Slots) -> None:
    """What a guard comes to."""


FRAGMENTS = {
    "link": "( <to_or> |-|–|—| - | – |~|-<to_or>-| <to>-|- <to_or> )",
    "scale": "<scale:scale|hundred|dozen|scale_sign>",
}
"""What stands between the ends of a range, and the scales that may belong to both."""

COUNTS = (
    Rule("<num>", Kind.COUNT, exact, yes=("about 400 people => 400", "two and a half million cars => 2500000"),
         no=("no people", "MiG21")),
    Rule("(<low:low_num>{link}<high:num>|<between_word> <low:low_num> <and> <high:num>)", Kind.COUNT, between,
         yes=("25,000 to 30,000 deserters => 25000-30000", "groups of six or seven => 6-7",
              "between 20 and 30 boats => 20-30", "1,400-1,500 ships => 1400-1500"),
         no=("25,000 and 30,000", "between them")),
    Rule("(<low:low_bare>{link}<high:bare>[ |-]{scale}|<between_word> <low:low_bare> <and> <high:bare>[ |-]{scale})",
         Kind.COUNT, scaled_between,
         yes=("1 to 2 million birds => 1000000-2000000", "between two and three thousand => 2000-3000"),
         no=("1 million to 2 million",), rank=1),
    Rule("<scale:open_scale>", Kind.COUNT, open_plural, yes=("thousands of people => 1000+",), no=("one thousand",)),
    Rule("<tens:tens|open_scale> <of_word> <scale:open_scale>", Kind.COUNT, open_plural,
         yes=("tens of thousands of people => 10000+", "hundreds of thousands => 100000+"), no=("tens of people",)),
    Rule("<a:open_scale>[,] (<if_word> <not_word>|<or>[ <even_word>]|<even_word>|<to>) <b:open_scale>", Kind.COUNT,
         lambda slots: Amount(min(slots["a"], slots["b"]), None, "", Bound.AT_LEAST),
         yes=("dozens if not hundreds of calls => 12+", "hundreds or thousands => 100+"), no=("hundreds if not more",)),
    Rule("[<a> ]<few_word> {scale}", Kind.COUNT, open_plural,
         yes=("a few hundred marchers => 100+", "several thousand letters => 1000+"), no=("a few marchers",)),
    Rule("[<a> ]<few_word> <tens:hundred|dozen> <scale>", Kind.COUNT, open_plural,
         yes=("several hundred thousand birds => 100000+",), no=("several thousand birds",)),
    Rule("<num>[ |-]<scale:open_scale>", Kind.COUNT,
         lambda slots: None if slots["num"] is None else Amount(*(tidy(slots["num"] * slots["scale"]),) * 2),
         yes=("3 dozens of eggs => 36",), no=("dozens of eggs",)),
    Rule("<a> <num:couple_word>", Kind.COUNT, exact, yes=("a couple of friends => 2",), no=("the couple left",)),
    Rule("<num>-<strong_word>", Kind.COUNT, exact, yes=("a 50-strong crowd => 50",), no=("50 strong men",)),
)

RATIOS = (
    Rule("<share:fraction>", Kind.RATIO, share, rank=1,
         yes=("one-third of the crop => 0.3333 share", "three-quarters of members => 0.75 share"),
         no=("one of the crops",)),
    Rule("<share:half_only>", Kind.RATIO, share, yes=("half of the crop => 0.5 share",), no=("halves",)),
    Rule("<num:small_number> (<in_word>|<out_word> <of_word>|<out_word> <of_word> <every_word>) <whole:low_num>",
         Kind.RATIO, one_in,
         yes=("one in five voters => 0.2 share", "two out of three farms => 0.6667 share"), no=("one in a village",)),
    Rule("<num:often_word>", Kind.RATIO, times, yes=("twice as many => 2 times",), no=("two as many",)),
    Rule("<num>[ |-]<times_word>", Kind.RATIO, times,
         yes=("three times as many => 3 times", "against 2.2 times in May => 2.2 times"),
         no=("three time zones",)),
    Rule("<num:fold_word>", Kind.RATIO, times, yes=("a fivefold rise => 5 times",), no=("they fold",)),
    Rule("<num>[ |-]<fold>", Kind.RATIO, times, yes=("a 10-fold rise => 10 times",), no=("folded 10",)),
    Rule("<num>(<times_letter>|×)", Kind.RATIO, times, yes=("up 5x since then => 5 times",), no=("x5",)),
    Rule("<num:multiplied>", Kind.RATIO, grown, yes=("sales doubled => 2 times",), no=("a double room",)),
    Rule("<num:multiple>", Kind.RATIO, times, yes=("double the rate => 2 times",), no=("doubles match",)),
    Rule("<num:halved>", Kind.RATIO, halved, yes=("they halved the price => 0.5 share",), no=("half the price",)),
    Rule("<low:d1|d2|d3>-<high:d1|d2|d3>", Kind.RATIO, score, yes=("won the match 2-1 => 1-2 score",),
         no=("won by 2 to 1",), rank=1),
    Rule("<low:num>-<to>-<high:num>", Kind.RATIO, score, yes=("by a 3-to-1 margin => 1-3 score",), no=("3 to one",),
         rank=1),
)

ORDINALS = (
    Rule("<num:nth>", Kind.ORDINAL, place, yes=("the first officer => 1", "the 455th entry => 455",
                                               "the twenty-first book => 21"), no=("firstly",), rank=2),
)

AGES = (
    Rule("<num>[ |-]<unit:year_word>[ |-]<old_word>", Kind.AGE, age,
         yes=("a 12-year-old girl => 12 year", "an 8-month-old pact => 8 month"), no=("a 12-year pact",)),
    Rule("<the> <num>[ |-]<unit:year_word>[ |-]<old_word>", Kind.AGE, age,
         yes=("the 12 year-old girl => 12 year",), no=("the 12-year pact",)),
    Rule("<num>[ |-]<unit:years_word>[ |-](<old_word>|<of_word> <age_noun>)", Kind.AGE, age,
         yes=("he is 60 years old => 60 year", "three months of age => 3 month"), no=("three months of rain",)),
    Rule("<low:num>{link}<high:num>[ |-]<unit:year_word>[ |-]<old_word>", Kind.AGE, age_between,
         yes=("10-to-12-year-old boys => 10-12 year", "11- to 15-year-olds => 11-15 year"),
         no=("10-to-12-year terms",)),
    Rule("(<low:num>{link}<high:num>|<between_word> <low:num> <and> <high:num>) <unit:years_word> "
         "(<old_word>|<of_word> <age_noun>)", Kind.AGE, age_between,
         yes=("40 to 50 years old => 40-50 year", "between six and nine months of age => 6-9 month"),
         no=("40 to 50 years ago",)),
    Rule("<aged_word>[ <between_word>] <num>", Kind.AGE, age,
         yes=("a man aged 37 => 37 year", "at the age of nine, age 9 => 9 year"), no=("ages ago",)),
    Rule("<age_noun> <of_word> <num>", Kind.AGE, age, yes=("at the age of 21 => 21 year",), no=("the age of steam",)),
    Rule("<aged_word> (<low:num>{link}<high:num>|<between_word> <low:num> <and> <high:num>)", Kind.AGE, age_between,
         yes=("women aged 25 to 34 => 25-34 year",), no=("women aged 25",)),
    Rule("<num>[ |-]<yo_word>", Kind.AGE, age, yes=("an 87 yo patient => 87 year",), no=("yo, 87",)),
)

GUARDS = (
    Rule("(<label>|<label_any>)[.] [#|\\(]<num>", None, nothing,
         yes=("under Section 427 of it", "Chapter 7", "No. 10"), no=("no 10",)),
    Rule("(<label>|<label_any>)[.] <num>(-|.|/)<to:num>", None, nothing, yes=("Section 12-3",), no=("12-3",)),
    Rule("#[ ]<num>", None, nothing, yes=("the #4 seed",), no=("4 seeds",)),
    Rule("[+]<d1|d2>(-| |.)(<d3>|\\(<d3>\\))(-| |.)<d3>(-|.)<d4>", None, nothing, yes=("call 1-800-555-0147",),
         no=("800-555-0147",), rank=3),
    Rule("(<d3>-|<d3>.|\\(<d3>\\)[ ])<d3>(-|.)<d4>", None, nothing,
         yes=("call 212-555-0147", "call (212) 555-0147"), no=("212-555",), rank=3),
    Rule("\\(<d3>-<d1>\\) <d3>-<d3>", None, nothing, yes=("call (318-4) 205-977",), no=("(318-4)",)),
    Rule("[+<d1>-]<d3>-<d4>(-|/)<d4>", None, nothing, yes=("+1-222-2222-2222",), no=("222-2222",), rank=3),
    Rule("<d3>-<d2>-<d4>", None, nothing, yes=("number 123-45-6789",), no=("123-45",), rank=3),
    Rule("<d3>-<d4>", None, nothing, yes=("call 555-0147",), no=("555-014",), rank=3),
    Rule("<a:d1|d2|d3>.<b:d1|d2|d3>.<c:d1|d2|d3|d4>[.<d:d1|d2|d3|d4>]", None, nothing, rank=-1,
         yes=("release 2.10.3", "host 10.0.0.1"), no=("2.10",)),
    Rule("<a:d4>(-| )<b:d4>(-| )<c:d4>(-| )<d:d4>", None, nothing, yes=("card 4111 1111 1111 1111",),
         no=("4111 1111",), rank=3),
)

RULES = COUNTS + RATIOS + ORDINALS + AGES + GUARDS
