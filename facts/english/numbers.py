"""English number words and the plain numerals, by class; no grammar."""

from __future__ import annotations

from facts.text.lexicon import Words

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEEN_ORDINALS = ("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
                  "nineteenth").split()
_TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()

_ONE_TO_FOUR_DIGITS = {
    numeral: int(numeral)
    for width in (1, 2, 3, 4)
    for numeral in (f"{n:0{width}d}" for n in range(10**width))
}


def _numerals(name: str, low: int, high: int, *widths: int) -> Words:
    values = {n: v for n, v in _ONE_TO_FOUR_DIGITS.items() if len(n) in widths and low <= v <= high}
    return Words(name, values, "exact")


TABLES = (
    _numerals("d1", 0, 9, 1),
    _numerals("d2", 0, 99, 2),
    _numerals("d3", 0, 999, 3),
    _numerals("d4", 0, 9999, 4),
    _numerals("day", 1, 31, 1, 2),
    _numerals("month_number", 1, 12, 1, 2),
    _numerals("hour", 0, 24, 1, 2),
    _numerals("minute", 0, 59, 2),
    _numerals("year", 1000, 2999, 4),
    Words("unit_word", {w: i for i, w in enumerate(_UNITS, 1)}),
    Words("teen_word", {w: i for i, w in enumerate(_TEENS, 10)}),
    Words("ten_word", {w: i * 10 for i, w in enumerate(_TENS, 2)}),
    Words("zero", {"zero": 0, "nil": 0}),
    Words("hundred", {"hundred": 100}),
    Words("scale", {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}),
    Words("dozen", {"dozen": 12}),
    Words("half", {"half": 0.5}),
    Words("ordinal", {w: i for i, w in enumerate(_ORDINALS, 1)}),
    Words("teen_ordinal", {w: i for i, w in enumerate(_TEEN_ORDINALS, 10)}),
    Words("ten_ordinal", {w: i * 10 for i, w in enumerate(_TEN_ORDINALS, 2)}),
    Words("ordinal_suffix", {"st": "st", "nd": "nd", "rd": "rd", "th": "th"}),
    Words("a", {"a": 1, "an": 1}),
    Words("and", {"and": "and"}),
    Words("or", {"or": "or"}),
    Words("to", {"to": "to"}),
    Words("the", {"the": "the"}),
)
