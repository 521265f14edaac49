"""The number macros: every way of writing one, as regular expressions over class letters, and what it comes to.

`num` is a number (`25,000`, `3.2 bn`, `two and a half million`), `low_num` one that is no likely year, `bare` one
without its scale, `amount` one that money follows or precedes (`5m` is then five million), `fraction` a part of one
(`one-third`), `nth` a place in an order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from facts.mentions.rule import Macro
from facts.text.lexicon import Lexicon

_ = "[ \n]"
J = "(?: ?[-\n ] ?)"
"""What joins the words of one number: a blank, a line's end or a hyphen, never a paragraph's end."""

DIGIT = "<d1|d2|d3|d4>"
DIGITS = f"{DIGIT}+"
GROUPED = f"<d1|d2|d3>(?:,<d3>)+(?!,?{DIGIT})"
INDIAN = f"<d1|d2>(?:,<d2>)+,<d3>(?!,?{DIGIT})"
EUROPEAN = rf"<d1|d2|d3>(?:\.<d3>)+(?:\.<d3>)(?!\.{DIGIT})(?:,{DIGITS})?"
COMMA = f"(?<!{DIGIT},)<d1|d2|d3>,<d1|d2>(?![,.]?{DIGIT})"
NUMERAL = rf"(?:{EUROPEAN}|{COMMA}|(?:{INDIAN}|{GROUPED}|{DIGITS})(?:\.{DIGITS})?|\.{DIGITS})"
SIGNED = r"(?:[-−+]?|<minus>[ \n-])"
POWER = rf"(?:<exponent>[-−+]?{DIGITS}|{_}?(?:<times_letter>|×){_}?<ten_digits>\^[-−]?{DIGITS}|\^[-−]{{0,2}}{NUMERAL})"
VULGAR = "(?:[½¼¾⅓⅔⅛⅜⅝⅞]|<vulgar>)"
SLASHED = rf"<d1|d2>/<d1|d2|d3>(?!/|\.?{DIGIT})"
BELOW_HUNDRED = f"(?:<ten_word>(?:{J}<unit_word>)?|<teen_word|unit_word>)"
SMALL = f"(?:{BELOW_HUNDRED}|<d1|d2>(?!{DIGIT}|[.,]{DIGIT}))"
HUNDREDS = (
    f"(?:(?:{BELOW_HUNDRED}|<a>){J}<hundred>(?:{J}(?:<and>{J})?{SMALL}(?!{_}<hundred|scale>))?"
    f"(?:{J}<ten_word|teen_word|unit_word>(?:{J}<unit_word>)?)?|{BELOW_HUNDRED}|<zero>)"
)
SCALE = "<scale|hundred|dozen|scale_sign>"
COUNTED_PART = f"(?:{BELOW_HUNDRED}|<d1|d2>){J}<part|parts>"
AND_PART = f"{J}<and>{J}(?:<a>{J}<part>|<half_part>|{COUNTED_PART})"
POINTED = f"{_}<decimal_word>{_}<unit_word|zero|teen_word|ten_word>(?:{J}<unit_word|zero>)*"
TAIL = f"(?:{_}?{VULGAR}|{_}+<d1>/<d1|d2>(?!/|{DIGIT})|-<d1>/<d1|d2>(?!/|{DIGIT})|{AND_PART})"
SCALED = (
    f"(?:{J}?{SCALE}(?:{J}<scale>)*(?:{J}(?:<and>{J})?{HUNDREDS}{J}?<scale|hundred>)*"
    f"(?:{_}(?:<and>{_})?(?:{HUNDREDS}|(?<=<hundred>{_}<and>{_}){SMALL})(?!-|{J}?<scale|hundred>))?"
    f"(?:{J}<and>{J}<a>{J}<half_part>)?)"
)
PART_OF = (
    f"(?:(?:(?:<a>{J}|<one>{J})?<half_part>|<three_word>{J}<quarters_part>){J}(?:<of_word>{J})?(?:<a>{J})?"
    f"|(?:{BELOW_HUNDRED}|<d1|d2>){J}<parts>{J}<of_word>{J}<a>{J})<scale|dozen>"
)
NUMBER = (
    f"(?:{SIGNED}(?:{NUMERAL}{POWER}|{SLASHED}{J}<scale>)|(?:<minus>[ \n-])?{PART_OF}"
    f"|(?:{SIGNED}(?:{NUMERAL}{TAIL}?|{VULGAR})"
    f"|(?:<minus>[ \n-])?(?:{HUNDREDS}(?:{POINTED}|{TAIL})?|<a>(?={J}{SCALE}))){SCALED}?)"
)
A_YEAR = f"<likely_year>(?![.,]?{DIGIT})"
BARE = f"(?:{SIGNED}{NUMERAL}{TAIL}?|{HUNDREDS}{TAIL}?)"
MONEY_SCALE = f"(?<!<scale>){_}?<money_scale>"
FRACTION = (
    f"(?:{SLASHED}|{VULGAR}|(?:<a>|<one>|<hundred>){J}<part>|<unit_word>-<half_part>"
    f"|(?:<a>|<hundred>|<d1|d2>|{HUNDREDS}(?:{J}<scale>)?){J}<parts>)"
)
NTH = (
    f"(?:{DIGITS}(?:,<d3>)*<ordinal_suffix>|(?:(?:{BELOW_HUNDRED}{J})?<hundred>{J}(?:<and>{J})?)?"
    f"(?:<ten_word>{J}<ordinal>|<ten_ordinal>|<teen_ordinal>|<ordinal>)|(?:{BELOW_HUNDRED}{J})?<scale_ordinal>)"
)

SIGN_VALUES: Mapping[str, float] = MappingProxyType(
    {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}
)

_MOST_DIGITS = 300
"""Longer numerals are beyond a float."""


def read_number(parts: Sequence[str], lexicon: Lexicon) -> float | None:
    """The value of a number's tokens, an int where it is whole; None where no float can hold it.

    >>> from facts.english import english
    >>> lexicon = english().lexicon
    >>> read_number(["25", ",", "000"], lexicon), read_number(["3", ".", "2", " ", "million"], lexicon)
    (25000, 3200000)
    >>> read_number(["two", " ", "hundred", " ", "and", " ", "six"], lexicon)
    206
    """
    if len(parts) == 1 and parts[0].isdecimal():
        return int(parts[0])
    plain = "".join(parts)
    whole = plain.replace(",", "") if plain[-4:-3] == "," else plain
    if whole.isdecimal() and len(whole) < _MOST_DIGITS:
        return int(whole)
    try:
        value = _Reading(parts, lexicon).value
    except OverflowError:
        return None
    return _tidy(value)


def _tidy(value: float) -> float | None:
    """An int where it is whole, without the dust of binary fractions; None where it is out of reach."""
    if not abs(value) < 1e300:
        return None
    if isinstance(value, float):
        value = float(f"{value:.13g}")
    return int(value) if value == int(value) else value


class _Reading:
    """One pass over a number's tokens: groups that a scale word multiplies, then their sum."""

    def __init__(self, parts: Sequence[str], lexicon: Lexicon) -> None:
        words = lexicon.values["number_word"]
        self.groups: list[float] = []
        self.run = 0
        self.sign = 1
        self.scale: float = 1
        before = ""
        at = 0
        while at < len(parts):
            word = parts[at]
            if word.isdecimal() or (word == "." and at + 1 < len(parts) and parts[at + 1].isdecimal()):
                at = self._numeral(parts, at)
                before = "word"
                continue
            if word in SIGN_VALUES:
                self.groups.append(SIGN_VALUES[word])
            elif word in words:
                role, value = words[word]
                if role == "point":
                    at = self._point(parts, at + 1, words)
                    continue
                self._word(role, value, parts, at, direct=before == "word")
                before = role
            elif word.isalpha() and self.groups:
                self.run = len(self.groups)
            elif word in "-−" and at == 0:
                self.sign = -1
            at += 1

    @property
    def value(self) -> float:
        return self.sign * sum(self.groups)

    def _word(self, role: str, value: float, parts: Sequence[str], at: int, *, direct: bool) -> None:
        if role == "scale":
            lower = self.groups.pop() if direct and self.groups else 0
            while self.groups and self.groups[-1] < value:
                lower += self.groups.pop()
            self.run = min(self.run, len(self.groups))
            self.groups.append((lower or 1) * value)
            self.scale = value
        elif role == "part":
            self._part(value, parts[max(0, at - 4) : at])
        elif role == "word":
            self.groups.append(value)
        else:
            self.sign = -self.sign

    def _point(self, parts: Sequence[str], at: int, words: Mapping[str, tuple[str, float]]) -> int:
        """Read what stands behind a spoken point (`zero eight` is 0.08); the place behind it."""
        digits = ""
        while at < len(parts) and words.get(parts[at], ("word",))[0] == "word":
            digits += str(words[parts[at]][1]) if parts[at] in words else ""
            at += 1
        self.groups[-1] += float(f"0.{digits}")
        return at

    def _part(self, part: float, before: Sequence[str]) -> None:
        """A half or a third: of the count before it (`three quarters`), of the scale (`a million and a half`), of 1."""
        article = len(before) >= 2 and before[-2].lower() in ("a", "an", "and")
        if not article and self.groups and len(before) >= 2:
            self.groups[self.run :] = [sum(self.groups[self.run :]) * part]
        elif article and self.scale >= 1000 and "and" in before:
            self.groups.append(part * self.scale)
        else:
            self.groups.append(part)

    def _numeral(self, parts: Sequence[str], at: int) -> int:
        """Read a run of digits with its separators, power or slash; the place behind it."""
        end = at
        while end < len(parts) and (parts[end].isdecimal() or (parts[end] in ".," and parts[end + 1].isdecimal())):
            end += 1
        number = _plain("".join(parts[at:end]))
        if parts[end : end + 1] == ["/"]:
            below = int(parts[end + 1])
            if not below:
                raise OverflowError
            self.groups.append(number / below)
            return end + 2
        rest = "".join(parts[end : end + 400]).replace(" ", "").replace("\n", "").replace("−", "-")
        if rest[:1] in ("e", "E") and rest[-1:].isdecimal():
            number, end = _power(number, 10, rest[1:]), len(parts)
        elif "^" in rest:
            base, power = rest.split("^", 1)
            power = power.replace("--", "")
            number = _power(number, 10, power) if base else _power(1, number, power)
            end = len(parts)
        self.groups.append(number)
        return end


def _plain(numeral: str) -> float:
    """`1,234.5`, `1.000.000,5` and `12,34,567` as a number."""
    if numeral.count(".") > 1:
        numeral = numeral.replace(".", "").replace(",", ".")
    if numeral.count(",") == 1 and "." not in numeral and len(numeral) - numeral.index(",") < 4:
        numeral = numeral.replace(",", ".")
    numeral = numeral.replace(",", "")
    if len(numeral) > _MOST_DIGITS:
        raise OverflowError
    return float(numeral) if "." in numeral else int(numeral)


def _power(factor: float, base: float, exponent: str) -> float:
    if len(exponent.lstrip("+-")) > 6:
        raise OverflowError
    try:
        return float(factor * float(base) ** float(exponent))
    except ZeroDivisionError:
        raise OverflowError from None


def exact_fraction(parts: Sequence[str], lexicon: Lexicon) -> float | None:
    """A fraction's value.

    >>> from facts.english import english
    >>> exact_fraction(["three", " ", "eighths"], english().lexicon)
    0.375
    """
    role, part = lexicon.values["number_word"].get(parts[-1], ("", 0))
    if role != "part" or len(parts) == 1:
        return read_number(parts, lexicon)
    whole = 1 if parts[0] in lexicon.values["a"] else read_number(parts[:-2], lexicon)
    return None if whole is None else float(whole * part)


def read_fraction(parts: Sequence[str], lexicon: Lexicon) -> float | None:
    """A fraction's value to four places.

    >>> from facts.english import english
    >>> read_fraction(["two", "-", "thirds"], english().lexicon)
    0.6667
    """
    value = exact_fraction(parts, lexicon)
    return value if value is None or value < 0.001 else round(value, 4)


def read_nth(parts: Sequence[str], lexicon: Lexicon) -> float | None:
    """A place in an order.

    >>> from facts.english import english
    >>> read_nth(["twenty", "-", "first"], english().lexicon), read_nth(["455", "th"], english().lexicon)
    (21, 455)
    """
    values = lexicon.values
    total: float = 0
    digits = "".join(part for part in parts if part.isdecimal())
    if digits:
        return int(digits) if len(digits) < _MOST_DIGITS else None
    for word in parts:
        if word in values["hundred"]:
            total = (total or 1) * 100
        elif word in values["scale_ordinal"]:
            total = (total or 1) * values["scale_ordinal"][word]
        else:
            for name in ("unit_word", "teen_word", "ten_word", "ordinal", "teen_ordinal", "ten_ordinal"):
                if word in values[name]:
                    total += values[name][word]
                    break
    return total


SIGNS = ("-", "−", "+", ".")
"""What a number can begin with behind something else (`$-5`, `.5`), but not on its own."""

WRITTEN = ("d1", "d2", "d3", "d4", "unit_word", "teen_word", "ten_word", "zero", "half_part", "vulgar", "minus",
           *SIGN_VALUES)
SECOND = {"a": ("hundred", "scale", "dozen", "half_part", "scale_sign")}
MACROS = (
    Macro("num", NUMBER, (*WRITTEN, *SIGNS, "a"), read_number, SECOND, SIGNS),
    Macro("low_num", NUMBER, (*WRITTEN, *SIGNS, "a"), read_number, SECOND, SIGNS, never=A_YEAR),
    Macro("low_bare", BARE, (*WRITTEN, *SIGNS, "a"), read_number, {"a": ("hundred",)}, SIGNS, never=A_YEAR),
    Macro("bare", BARE, (*WRITTEN, *SIGNS, "a"), read_number, {"a": ("hundred",)}, SIGNS),
    Macro("amount", NUMBER, (*WRITTEN, *SIGNS, "a"), read_number, SECOND, SIGNS, behind=MONEY_SCALE),
    Macro("fraction", FRACTION, (*WRITTEN, "hundred", "a"), read_fraction, {"a": ("part", "parts")}),
    Macro("nth", NTH, ("d1", "d2", "d3", "d4", "ordinal", "ten_word", "teen_word", "teen_ordinal", "ten_ordinal",
                       "scale_ordinal", "unit_word", "hundred"), read_nth),
)
