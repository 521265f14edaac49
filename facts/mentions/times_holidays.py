"""Rules for holidays by name, alone, with a year, or with a part of their week; and the macro that reads the names.

The names come from the language's table `feast_name`; which day a holiday is stands in `facts/calendar/feasts.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from facts.calendar.expression import Base, Expression, Feast, Shift
from facts.mentions.rule import Macro, Rule
from facts.mentions.times_parts import Slots
from facts.model import Kind
from facts.text.lexicon import SAME_SIGN, Lexicon

_PARTS = re.compile(r"[^\W\d_]+|\d+|.")
_BLANKS = "[ \n]"
_MONDAYS = frozenset("labor_day memorial_day mlk_day presidents_day columbus_day easter_monday cyber_monday".split())
"""Holidays whose weekend lies before them."""
FESTIVALS = frozenset("tet vesak ashura holi womens_day mawlid purim earth_day flag_day all_saints epiphany".split())
"""Named for themselves oftener than as a time: a time only with their year."""


def macros(lexicon: Lexicon) -> tuple[Macro, ...]:
    """The macro of a language's holidays."""
    names = lexicon.values["feast_name"]
    spelt = [_PARTS.findall(name) for name in sorted(names, key=len, reverse=True)]
    pattern = "|".join("".join(map(_sign, parts)) for parts in spelt)
    seconds: dict[str, set[str]] = {}
    for parts in spelt:
        seconds.setdefault(f"feast_{parts[0]}", set()).add(f"feast_{parts[2]}" if parts[1:2] == [" "] else "")
    longer = {first: tuple(sorted(words)) for first, words in seconds.items() if "" not in words}
    return (Macro("feast", f"(?:{pattern})", tuple(seconds), read_feast, longer),)


def _sign(part: str) -> str:
    if part == " ":
        return _BLANKS
    return f"<feast_{part}>" if part.isalnum() else re.escape(part) + ("?" if part == "." else "")


def read_feast(parts: Sequence[str], lexicon: Lexicon) -> str:
    """A holiday's key from its tokens.

    >>> from facts.english import english
    >>> read_feast(["New", " ", "Year", "’", "s", " ", "Eve"], english().lexicon)
    'new_years_eve'
    """
    names = lexicon.values["feast_name"]
    written = "".join(" " if part in " \n" else SAME_SIGN.get(part, part) for part in parts).lower()
    found: str = names[written] if written in names else names[written.replace("st ", "st. ")]
    return found


def _alone(slots: Slots) -> Expression | None:
    return None if slots["feast"] in FESTIVALS else Feast(slots["feast"])


def _feast(slots: Slots) -> Expression:
    return Feast(slots["feast"], _year(slots), slots.get("which"))


def _year(slots: Slots) -> int | Expression | None:
    if "year" in slots:
        year: int = slots["year"]
        return year
    if "of" in slots:
        return Shift("year", slots["of"], Base.NOW)
    return Shift("year", 0, Base.TOLD) if "that" in slots else None


def _near(slots: Slots) -> Expression:
    unit, key = slots["feast_season"], slots["feast"]
    return Shift(unit, -1 if unit == "weekend" and key in _MONDAYS else 0, _feast(slots))


def _weekend_of(slots: Slots) -> Expression:
    return _near({**slots, "feast_season": "weekend"})


def _nothing(slots: Slots) -> None:
    return None


RULES = (
    Rule("<feast>", Kind.DATE, _alone,
         yes=("on Bastille Day => 2012-07-14", "Christmas Eve next", "before Mothers' Day => 2012-05-13",
              "Eid al-Fitr => 2012-08-19", "Yom Kippur => 2012-09-26", "St Patrick’s Day => 2012-03-17"),
         no=("New Yorkers", "a good Friday", "a Christmas tree")),
    Rule("<feast>[,] <year>", Kind.DATE, _feast,
         yes=("on Easter 2011 => 2011-04-24", "Labor Day, 1998 => 1998-09-07"), no=("Easter 20",)),
    Rule("<feast> [<of> |<in> ](<of:which> <year_unit>|<that> <year_unit>)", Kind.DATE, _feast,
         yes=("on Christmas Eve last year => 2011-12-24", "Easter of this year => 2012-04-08"), no=("Easter last",)),
    Rule("<which> <feast>", Kind.DATE, _feast,
         yes=("last Christmas => 2011-12-25", "next Easter => 2013-03-31", "this Thanksgiving => 2012-11-22"),
         no=("last Christmases",)),
    Rule("[<the> ][<which> ]<feast> <feast_season>[[,] <year>]", Kind.DATE, _near,
         yes=("over the Labor Day weekend => 2012-W35-WE", "Easter week => 2012-W14",
              "Thanksgiving weekend 2011 => 2011-W47-WE"), no=("Easter and a weekend",)),
    Rule("[<the> ]<weekend> <of> <feast>[[,] <year>]", Kind.DATE, _weekend_of,
         yes=("the weekend of Thanksgiving 2011 => 2011-W47-WE",), no=("a weekend of joy",)),
    Rule("<feast_no> <feast>", None, _nothing, yes=("Merry Christmas", "Operation Ramadan"), no=("on Christmas",)),
    Rule("<feast> <feast_other>", None, _nothing,
         yes=("a Christmas tree", "the Easter Rising"), no=("Christmas 2011",)),
)
