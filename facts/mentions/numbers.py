"""The number macro: every way of writing one, as a regular expression over class letters, and what it comes to."""

from __future__ import annotations

from collections.abc import Sequence

from facts.mentions.rule import Macro
from facts.text.lexicon import Lexicon

DIGITS = "<d1|d2|d3|d4>+"
GROUPED = "<d1|d2|d3>(?:,<d3>)+(?!<d1|d2|d3|d4>)"
NUMERAL = rf"(?:{GROUPED}|{DIGITS})(?:\.{DIGITS})?"
BELOW_HUNDRED = "(?:<ten_word>(?:[ -]<unit_word>)?|<teen_word>|<unit_word>)"
HUNDREDS = rf"(?:(?:<a> )?<hundred>|{BELOW_HUNDRED}(?:[ -]<hundred>)?)(?: (?:<and> )?{BELOW_HUNDRED})?"
WORDS = rf"(?:{BELOW_HUNDRED}[ -]<hundred>(?: (?:<and> )?{BELOW_HUNDRED})?|<a> <hundred>|{BELOW_HUNDRED}|<zero>)"
SCALES = "(?:[ -]?<scale>)+"


def read_number(parts: Sequence[str], lexicon: Lexicon) -> float:
    """The value of a number's tokens, an int where it is whole.

    >>> from facts.english import english
    >>> lexicon = english().lexicon
    >>> read_number(["25", ",", "000"], lexicon), read_number(["3", ".", "2", " ", "million"], lexicon)
    (25000, 3200000)
    >>> read_number(["two", " ", "hundred", " ", "and", " ", "six"], lexicon)
    206
    """
    values = lexicon.values
    total: float = 0
    part: float = 0
    numeral = ""
    for word in parts:
        if word.isdigit() or (word == "." and numeral):
            numeral += word
            part = float(numeral) if "." in numeral else int(numeral)
        elif word in values["scale"]:
            total += (part or 1) * values["scale"][word]
            part = 0
        elif word in values["hundred"]:
            part = (part or 1) * 100
        else:
            for name in ("unit_word", "teen_word", "ten_word", "zero"):
                if word in values[name]:
                    part += values[name][word]
    value = total + part
    return int(value) if value == int(value) else value


MACROS = (
    Macro(
        "num",
        rf"(?:{NUMERAL}|{WORDS})(?:{SCALES})?",
        ("d1", "d2", "d3", "d4", "unit_word", "teen_word", "ten_word", "zero", "a"),
        read_number,
        second=("hundred",),
    ),
)
