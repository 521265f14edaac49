"""The macros for what a number counts in: a unit of measure, a currency before or behind, percent; all canonical."""

from __future__ import annotations

from collections.abc import Sequence

from facts.mentions.rule import Macro
from facts.text.lexicon import Lexicon

_ = "[ \n]"
_MONEY_SIGNS = "$€£¥₹₽₩₺₪₫₱₦₿"

_PLAIN = (
    f"(?:(?:<astro_word>|<british_word>{_}<thermal_word>){_}<units_tail>|<unit_noun>{_}<of_word>{_}<mercury_word>"
    f"|<hour_head>[ -]<hours_tail>|<light_word>[ -]<year_tail>|<rate_noun>{_}<per_word>{_}<rate_tail>"
    f"|<unit_head>[ \n-]<unit_noun|foot_word|pound_word>|<unit_noun>|<unit_symbol>)"
)
_POWERED = r"(?:<unit_power>\.?[ \n-]<unit_noun|unit_symbol>|<squared>|<length_symbol>\^?<two_three>)"
_DEGREE = r"(?:<degree_word>|<degree_short>\.?|°)"
_DEGREES = rf"(?:{_DEGREE}{_}?<temperature_noun|scale_letter>(?!')|{_DEGREE})"
_PER = rf"(?:(?:{_}<per_word>{_}|/)(?:<unit_power>{_})?<per_time|unit_noun|unit_symbol>|{_}<a>{_}<speed_time>)"
UNIT = f"(?:{_DEGREES}|(?:{_POWERED}|{_PLAIN}){_PER}?)"

MONEY_UNIT = (
    rf"(?:(?:<us_u>\.{_}?<us_s>\.{_}?)?(?:<new_word>{_})?(?:<money_word>\.?[ \n-](?:(?:<money_inner>|&){_})?){{0,4}}"
    rf"(?:<money_noun>(?:{_}<sterling_word>)?|<cent_noun>)|<money_code>|<penny_letter>|<money_sign>|[{_MONEY_SIGNS}¢])"
)
MONEY_BEFORE = rf"(?:<money_lead>\.?|<money_code_first>|<money_sign>|<sign_letters>?[{_MONEY_SIGNS}]<sign_letters>?)"
MONEY_MARK = f"[{_MONEY_SIGNS}]"
PERCENT = "(?:%|<percent_word>|<per_word>[ \n-]?<cent_word>)"
POINTS = (
    f"(?:(?:%|<percentage_word>|<per_word>{_}<cent_word>)[ \n-]<point_word>|<basis_word>[ \n-]<point_word>"
    "|<basis_short>)"
)


def read_unit(parts: Sequence[str], lexicon: Lexicon) -> str:
    """A unit's canonical name.

    >>> from facts.english import english
    >>> lexicon = english().lexicon
    >>> read_unit(["sq", ".", " ", "ft"], lexicon), read_unit(["miles", " ", "an", " ", "hour"], lexicon)
    ('square foot', 'mile per hour')
    >>> read_unit(["°", "C"], lexicon), read_unit(["km", "/", "h"], lexicon)
    ('degree Celsius', 'kilometre per hour')
    """
    values = lexicon.values
    if len(parts) == 1:
        return _name(parts[0], lexicon)
    if parts[0] == "°" or parts[0] in values["degree_word"] or parts[0] in values["degree_short"]:
        letter = parts[-1]
        return str(values["scale_letter"].get(letter) or values["unit_name"].get(letter.lower(), "degree"))
    at = next((i for i, part in enumerate(parts) if i and (part == "/" or part in values["per_word"]
                                                           or part in values["a"])), 0)
    if not at:
        return _powered(parts, lexicon)
    below = [part for part in parts[at + 1 :] if not part.isspace()]
    top = "".join(parts[:at]).rstrip()
    inner = _powered(parts[: at - 1] if top != "".join(parts[:at]) else parts[:at], lexicon)
    return f"{inner} per {_below(below, lexicon)}"


def _below(parts: Sequence[str], lexicon: Lexicon) -> str:
    words = [lexicon.values["unit_power"].get(part) or lexicon.values["per_time"].get(part)
             or (part if part in lexicon.values["rate_tail"] else _name(part, lexicon)) for part in parts]
    return " ".join(words)


def _powered(parts: Sequence[str], lexicon: Lexicon) -> str:
    values = lexicon.values
    if len(parts) == 1:
        return _name(parts[0], lexicon)
    if parts[0] in values["unit_power"]:
        return f"{values['unit_power'][parts[0]]} {_name(parts[-1], lexicon)}"
    if parts[-1] in values["two_three"]:
        return f"{values['two_three'][parts[-1]]} {_name(parts[0], lexicon)}"
    whole = "".join(parts).lower().replace("\n", " ")
    names = values["unit_name"]
    return str(names.get(whole) or names.get(whole.replace("-", " ")) or names.get(whole.replace(" ", "-"))
               or _name(parts[-1], lexicon))


def _name(word: str, lexicon: Lexicon) -> str:
    values = lexicon.values
    found = values["unit_symbol"].get(word) or values["squared"].get(word) or values["unit_name"].get(word.lower())
    return str(found or values["rate_noun"].get(word) or values["unit_tight"].get(word) or "degree")


def read_money_unit(parts: Sequence[str], lexicon: Lexicon) -> tuple[str, float]:
    """A currency's code and how much of it one is (a cent is 0.01).

    >>> from facts.english import english
    >>> lexicon = english().lexicon
    >>> read_money_unit(["Hong", " ", "Kong", " ", "dollars"], lexicon)
    ('HKD', 1)
    >>> read_money_unit(["Canadian", " ", "cents"], lexicon)
    ('CAD', 0.01)
    """
    values = lexicon.values
    last = parts[-1]
    if last in values["penny_letter"] or last == "¢":
        return ("GBP" if last == "p" else "USD"), 0.01
    if len(parts) == 1:
        if last in values["money_code"]:
            code, factor = values["money_code"][last]
            return str(code), float(factor) if factor != 1 else 1
        if last in values["money_sign"] or last in _MONEY_SIGNS:
            return read_money_before(parts, lexicon), 1
    words = "".join(parts).lower().replace(".", "").replace("\n", " ").replace("-", " ").split()
    if last in values["cent_noun"]:
        return _cents(words, values["cent_noun"][last], lexicon), 0.01
    names = values["money_name"]
    for first in range(len(words)):
        name = " ".join(words[first:])
        if name in names:
            return str(names[name]), 1
    return "USD", 1


def _cents(words: Sequence[str], known: str, lexicon: Lexicon) -> str:
    """Whose cents: those of the dollar or franc that the words before them name."""
    names = lexicon.values["money_name"]
    before = " ".join(words[:-1])
    for noun in ("dollar", "franc", "pound", "euro"):
        if before and f"{before} {noun}" in names:
            return str(names[f"{before} {noun}"])
    return known or "USD"


def read_money_before(parts: Sequence[str], lexicon: Lexicon) -> str:
    """The code of a sign, code or word before an amount."""
    values = lexicon.values
    sign = parts[0]
    for letters in (parts[0], parts[-1]):
        if len(parts) > 1 and letters in values["sign_letters"]:
            return str(values["sign_letters"][letters])
    for name in ("money_lead", "money_code_first", "money_sign"):
        if sign in values[name]:
            return str(values[name][sign])
    return SIGNS[sign]


def read_percent(_parts: Sequence[str], _lexicon: Lexicon) -> str:
    """`percent`."""
    return "percent"


def read_points(parts: Sequence[str], lexicon: Lexicon) -> str:
    """`percentage point` or `basis point`."""
    basis = parts[0] in lexicon.values["basis_word"] or parts[0] in lexicon.values["basis_short"]
    return "basis point" if basis else "percentage point"


SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₪": "ILS",
         "₫": "VND", "₱": "PHP", "₦": "NGN", "₿": "BTC"}

_QUIET_UNITS = ("astro_word", "british_word", "hour_head", "light_word", "rate_noun", "squared",
                "length_symbol", "degree_short")
_QUIET_MONEY = ("us_u", "new_word", "penny_letter", "money_sign", *_MONEY_SIGNS, "¢")
MACROS = (
    Macro("unit", UNIT, ("unit_noun", "unit_symbol", "unit_head", "unit_power", "degree_word", "°", *_QUIET_UNITS),
          read_unit, quiet=_QUIET_UNITS),
    Macro("money_unit", MONEY_UNIT, ("money_noun", "money_word", "money_code", "cent_noun", *_QUIET_MONEY),
          read_money_unit, quiet=_QUIET_MONEY),
    Macro("money_before", MONEY_BEFORE,
          ("money_lead", "money_code_first", "money_sign", "sign_letters", *_MONEY_SIGNS), read_money_before,
          quiet=("sign_letters",)),
    Macro("money_mark", MONEY_MARK, tuple(_MONEY_SIGNS), read_money_before),
    Macro("percent", PERCENT, ("%", "percent_word", "per_word"), read_percent),
    Macro("points", POINTS, ("%", "percentage_word", "basis_word", "basis_short", "per_word"), read_points),
)
