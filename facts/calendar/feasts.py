"""Holidays by key: fixed days, the nth weekday of a month, days counted from Easter, in any Gregorian year.

Those of other calendars come from the `holidays` library, for the years that it knows; feasts of several days, and
Ramadan, are placed on their first.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from facts.calendar.cells import Cell, day, days_before

_FIXED = MappingProxyType(
    {"christmas": (12, 25), "christmas_eve": (12, 24), "boxing_day": (12, 26), "new_year": (1, 1),
     "new_years_eve": (12, 31), "valentine": (2, 14), "halloween": (10, 31), "independence_day": (7, 4),
     "bastille_day": (7, 14), "april_fools": (4, 1), "veterans_day": (11, 11), "armistice_day": (11, 11),
     "st_patrick": (3, 17), "epiphany": (1, 6), "all_saints": (11, 1), "may_day": (5, 1), "juneteenth": (6, 19),
     "anzac_day": (4, 25), "guy_fawkes": (11, 5), "groundhog_day": (2, 2), "flag_day": (6, 14), "earth_day": (4, 22),
     "cinco_de_mayo": (5, 5), "canada_day": (7, 1), "australia_day": (1, 26), "candlemas": (2, 2), "womens_day": (3, 8)}
)
_NTH = MappingProxyType(
    {"thanksgiving": (11, 4, 4), "labor_day": (9, 1, 1), "memorial_day": (5, 1, -1), "mlk_day": (1, 1, 3),
     "presidents_day": (2, 1, 3), "columbus_day": (10, 1, 2), "mothers_day": (5, 7, 2), "fathers_day": (6, 7, 3),
     "black_friday": (11, 4, 4), "cyber_monday": (11, 4, 4), "election_day": (11, 1, 1), "super_tuesday": (3, 2, 1)}
)
"""Month, weekday (1 to 7), and which of them; -1 is the last."""
_AFTER = MappingProxyType({"black_friday": 1, "cyber_monday": 4, "election_day": 1})
_EASTER = MappingProxyType(
    {"easter": 0, "good_friday": -2, "easter_monday": 1, "palm_sunday": -7, "ash_wednesday": -46, "mardi_gras": -47,
     "shrove_tuesday": -47, "pentecost": 49, "ascension_day": 39, "corpus_christi": 60, "maundy_thursday": -3,
     "holy_saturday": -1}
)
_LISTED = MappingProxyType(
    {"ramadan": ("MV", "First Day of Ramadan"), "eid_al_fitr": ("ID", "Eid al-Fitr"),
     "eid_al_adha": ("AE", "Eid al-Adha"), "mawlid": ("ID", "Prophet's Birthday"), "ashura": ("IR", "Ashura"),
     "islamic_new_year": ("ID", "Islamic New Year"),
     "nowruz": ("IR", "Nowruz"), "vesak": ("SG", "Vesak Day"), "passover": ("IL", "Pesach"), "purim": ("IL", "Purim"),
     "rosh_hashana": ("IL", "Rosh Hashanah"), "yom_kippur": ("IL", "Yom Kippur"), "sukkot": ("IL", "Sukkot"),
     "hanukkah": ("IL", "Hanukkah"), "shavuot": ("IL", "Shavuot"), "tisha_bav": ("IL", "Tisha B'Av"),
     "chinese_new_year": ("SG", "Chinese New Year"), "tet": ("VN", "Lunar New Year"), "diwali": ("SG", "Diwali"),
     "mid_autumn": ("TW", "Mid-Autumn Festival"), "holi": ("IN", "Holi")}
)
"""The country that keeps a feast, and its English name there."""


def feast(key: str, year: int) -> Cell | None:
    """The day of a holiday in a year, None for an unknown key.

    >>> from facts.calendar.timex3 import text
    >>> [text(feast(key, 1999)) for key in ("thanksgiving", "easter", "election_day")]
    ['1999-11-25', '1999-04-04', '1999-11-02']
    """
    if key in _FIXED:
        return day(year, *_FIXED[key])
    if key in _NTH:
        month, weekday, nth = _NTH[key]
        before = days_before(year, month + (nth < 0))
        first = before + (weekday - before - 1) % 7 + 1
        return Cell("day", first + 7 * (nth - (nth > 0)) + _AFTER.get(key, 0))
    if key in _EASTER:
        return Cell("day", easter(year) + _EASTER[key])
    return _listed(*_LISTED[key], year) if key in _LISTED else None


@lru_cache(maxsize=1024)
def _listed(country: str, name: str, year: int) -> Cell | None:
    """The first day of that name in a country's year, None where the library does not go that far."""
    from holidays import country_holidays

    if not 1900 < year < 2100:
        return None
    kept = country_holidays(country, language="en_US")
    found = country_holidays(country, years=year, language="en_US", categories=kept.supported_categories)
    days = [
        each.toordinal() for each, names in found.items()
        if each.year == year and any(one == name or one.startswith(f"{name} (") for one in names.split("; "))
    ]
    return Cell("day", min(days)) if days else None



def undated(key: str) -> str:
    """The TIMEX3 value of a holiday whose year is not known: `XXXX-12-25`."""
    month, number = _FIXED.get(key, (0, 0))
    return f"XXXX-{month:02d}-{number:02d}" if month else "XXXX-XX-XX"


def easter(year: int) -> int:
    """The day index of Easter Sunday in the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8)."""
    century, of_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, number = divmod(moon + sunday - 7 * late + 114, 31)
    return days_before(year, month) + number + 1
