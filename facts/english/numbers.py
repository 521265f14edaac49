"""English number words and the plain numerals, by class; no grammar."""

from __future__ import annotations

from itertools import count, islice, product

from facts.text.lexicon import Words

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEEN_ORDINALS = ("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
                  "nineteenth").split()
_TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()

_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
           "lakh": 10**5, "crore": 10**7}
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2, "sixth": 1 / 6,
          "seventh": 1 / 7, "eighth": 0.125, "ninth": 1 / 9, "tenth": 0.1, "eleventh": 1 / 11, "twelfth": 1 / 12,
          "sixteenth": 0.0625, "twentieth": 0.05, "hundredth": 0.01, "thousandth": 0.001, "millionth": 1e-6,
          "billionth": 1e-9, "trillionth": 1e-12}
_VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
           "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10}
SIGN_FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞"
"""Those that are signs of the lexicon, so that they stand for themselves; the others are the class `vulgar`."""


def _numerals(name: str, low: int, high: int, *widths: int) -> Words:
    """The numerals of these widths, with leading noughts, whose value lies from `low` to `high`."""
    values: dict[str, int] = {}
    for width in widths:
        written = map("".join, product("0123456789", repeat=width))
        values.update(islice(zip(written, count()), low, high + 1))
    return Words(name, values, "exact")


def _itself(words: str) -> dict[str, str]:
    return {word: word for word in words.split()}


def _numeral_tables() -> tuple[Words, ...]:
    return (
        _numerals("d1", 0, 9, 1),
        _numerals("d2", 0, 99, 2),
        _numerals("d3", 0, 999, 3),
        _numerals("d4", 0, 9999, 4),
        _numerals("ten_digits", 10, 10, 2),
        _numerals("day", 1, 31, 1, 2),
        _numerals("month_number", 1, 12, 1, 2),
        _numerals("hour", 0, 24, 1, 2),
        _numerals("minute", 0, 59, 2),
        _numerals("year", 1000, 2999, 4),
        Words("likely_year", {str(n): n for n in range(1700, 2060) if n % 100 or n in (1900, 2000)}, "exact"),
    )


NUMBERS = (
    Words("one", {"one": 1}),
    Words("unit_word", {w: i for i, w in enumerate(_UNITS, 1)}),
    Words("teen_word", {w: i for i, w in enumerate(_TEENS, 10)}),
    Words("ten_word", {w: i * 10 for i, w in enumerate(_TENS, 2)} | {"fourty": 40}),
    Words("zero", {"zero": 0, "nil": 0, "nought": 0, "naught": 0}),
    Words("hundred", {"hundred": 100}),
    Words("scale", _SCALES),
    Words("scale_sign", {"k": 10**3, "K": 10**3, "bn": 10**9, "Bn": 10**9, "BN": 10**9, "tn": 10**12, "trn": 10**12,
                         "mn": 10**6, "mln": 10**6, "mil": 10**6, "bln": 10**9}, "exact"),
    Words("money_scale", {"m": 10**6, "M": 10**6, "MM": 10**6, "mm": 10**6, "b": 10**9, "B": 10**9, "t": 10**12,
                          "T": 10**12}, "exact"),
    Words("dozen", {"dozen": 12}),
    Words("minus", {"minus": -1, "negative": -1}),
    Words("decimal_word", {"point": "."}),
    Words("couple_word", {"couple": 2}),
    Words("part", _PARTS),
    Words("parts", {f"{word}s": value for word, value in _PARTS.items() if word != "half"} | {"halves": 0.5}),
    Words("half_part", {"half": 0.5, "quarter": 0.25, "third": 1 / 3}),
    Words("quarters_part", {"quarters": 0.25}),
    Words("three_word", {"three": 3, "3": 3}),
    Words("vulgar", {sign: value for sign, value in _VULGAR.items() if sign not in SIGN_FRACTIONS}, "exact"),
    Words("open_scale", {"dozens": 12, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
                         "trillions": 10**12, "lakhs": 10**5, "crores": 10**7}),
    Words("tens", {"tens": 10}),
    Words("ordinal", {w: i for i, w in enumerate(_ORDINALS, 1)} | {"nineth": 9}),
    Words("teen_ordinal", {w: i for i, w in enumerate(_TEEN_ORDINALS, 10)}),
    Words("ten_ordinal", {w: i * 10 for i, w in enumerate(_TEN_ORDINALS, 2)}),
    Words("scale_ordinal", {"hundredth": 100} | {f"{w}th": v for w, v in _SCALES.items()}),
    Words("ordinal_suffix", {"st": "st", "nd": "nd", "rd": "rd", "th": "th"}),
    Words("once_word", {"once": 1}),
    Words("often_word", {"twice": 2, "thrice": 3}),
    Words("multiple", {"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "quintuple": 5}),
    Words("multiplied", {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5, "doubling": 2,
                         "tripling": 3, "trebling": 3, "quadrupling": 4}),
    Words("halved", {"halved": 0.5, "halving": 0.5}),
    Words("fold_word", {f"{w}fold": i for i, w in enumerate(_UNITS, 1)} | {"tenfold": 10, "hundredfold": 100,
                                                                          "twentyfold": 20, "thousandfold": 1000}),
)

JOINTS = (
    Words("a", {"a": 1, "an": 1}),
    Words("and", _itself("and")),
    Words("or", _itself("or")),
    Words("to", _itself("to")),
    Words("the", _itself("the")),
    Words("to_or", _itself("to or")),
    Words("till", _itself("to till until through thru")),
    Words("between_word", _itself("between")),
    Words("of_word", _itself("of")),
    Words("in_word", _itself("in")),
    Words("out_word", _itself("out")),
    Words("if_word", _itself("if")),
    Words("not_word", _itself("not")),
    Words("even_word", _itself("even perhaps possibly maybe")),
    Words("few_word", _itself("few several")),
    Words("fold", _itself("fold")),
    Words("times_word", _itself("times")),
    Words("exponent", _itself("e E"), "exact"),
    Words("times_letter", _itself("x X"), "exact"),
    Words("per_word", _itself("per")),
    Words("cent_word", _itself("cent")),
    Words("percent_word", _itself("percent percentage pct pc percents")),
    Words("point_word", _itself("point points")),
    Words("percentage_word", _itself("percentage percent")),
    Words("basis_word", _itself("basis")),
    Words("basis_short", _itself("bp bps"), "exact"),
    Words("year_word", {"year": "year", "month": "month", "week": "week", "day": "day", "yr": "year"}),
    Words("years_word", {"years": "year", "months": "month", "weeks": "week", "days": "day", "yrs": "year"}),
    Words("old_word", _itself("old olds")),
    Words("strong_word", _itself("strong")),
    Words("small_number", {w: i for i, w in enumerate(_UNITS, 1)} | {str(i): i for i in range(1, 100)}),
    Words("every_word", _itself("every each")),
    Words("half_only", {"half": 0.5}),
    Words("yo_word", _itself("yo")),
    Words("age_noun", _itself("age")),
    Words("aged_word", _itself("aged age ages")),
)

NAMED = (
    Words("label", _itself(
        "section sections article articles chapter rule clause paragraph subsection title amendment proposition "
        "page pages p pp no nos number vol volume issue figure fig table appendix exhibit "
        "room gate platform channel flight route highway interstate runway track lane pier hangar "
        "building block apartment apt suite unit bus line "
        "act scene episode season part phase level tier stage group grade class category type model mark mk version "
        "windows resolution directive convention form schedule docket case file bill "
        "sector zone district precinct ward squad company battalion regiment brigade division unit "
        "photo image picture slide camp area pool round lot hole psalm verse opus symphony "
        ), "proper"),
    Words("label_any", _itself("section chapter article page paragraph clause version flight channel resolution "
                                  "category grade stage phase tier round"),
          "lower"),
    Words("pronoun_before_one", _itself("no each this that the every any which another another's someone")),
)

_ROLES = (
    ("word", ("unit_word", "teen_word", "ten_word", "zero")),
    ("scale", ("scale", "hundred", "dozen", "scale_sign", "money_scale")),
    ("part", ("part", "parts", "vulgar")),
    ("sign", ("minus",)),
    ("point", ("decimal_word",)),
)


def _number_words() -> tuple[Words, ...]:
    """What each number word does in a number, so that reading one asks a single table."""
    role_of = {name: role for role, names in _ROLES for name in names}
    return tuple(
        Words("number_word", {word: (role_of[table.name], value) for word, value in table.values.items()}, table.cases)
        for table in NUMBERS if table.name in role_of
    )


def tables() -> tuple[Words, ...]:
    """Every table of this file; the plain numerals are ten thousand words, made when they are asked for."""
    return _numeral_tables() + NUMBERS + _number_words() + JOINTS + NAMED
