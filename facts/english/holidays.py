"""English names of holidays, each with its key in the calendar's table of feasts; no grammar.

An apostrophe may stand before or behind an `s`, or be left out: `Mother's Day`, `Mothers' Day`, `Mothers Day`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from facts.text.lexicon import Words

_NAMES: Mapping[str, str] = {
    "christmas": "christmas, christmas day, xmas, xmas day, noel",
    "christmas_eve": "christmas eve, xmas eve",
    "boxing_day": "boxing day, st. stephen's day",
    "new_year": "new year's day, new year day, new year's, new years day",
    "new_years_eve": "new year's eve, new year eve, new years eve, hogmanay",
    "valentine": "valentine's day, valentines day, st. valentine's day",
    "halloween": "halloween, hallowe'en, all hallows eve",
    "independence_day": "independence day, fourth of july, the fourth of july, 4th of july, july fourth",
    "bastille_day": "bastille day",
    "april_fools": "april fool's day, april fools day",
    "veterans_day": "veteran's day",
    "armistice_day": "armistice day, remembrance day",
    "st_patrick": "st. patrick's day, saint patrick's day, st patrick's day",
    "epiphany": "epiphany, three king's day, twelfth night",
    "all_saints": "all saint's day",
    "may_day": "may day, international worker's day, worker's day, international labour day",
    "juneteenth": "juneteenth",
    "anzac_day": "anzac day",
    "guy_fawkes": "guy fawkes night, guy fawkes day, bonfire night",
    "groundhog_day": "groundhog day",
    "flag_day": "flag day",
    "earth_day": "earth day",
    "cinco_de_mayo": "cinco de mayo",
    "canada_day": "canada day",
    "australia_day": "australia day",
    "candlemas": "candlemas",
    "womens_day": "international women's day, women's day",
    "thanksgiving": "thanksgiving, thanksgiving day",
    "labor_day": "labor day, labour day",
    "super_tuesday": "super tuesday",
    "memorial_day": "memorial day",
    "mlk_day": "martin luther king day, martin luther king jr. day, mlk day",
    "presidents_day": "president's day, presidents day",
    "columbus_day": "columbus day, indigenous people's day",
    "mothers_day": "mother's day",
    "fathers_day": "father's day",
    "black_friday": "black friday",
    "cyber_monday": "cyber monday",
    "election_day": "election day",
    "easter": "easter, easter sunday, easter day",
    "good_friday": "good friday",
    "easter_monday": "easter monday",
    "palm_sunday": "palm sunday",
    "ash_wednesday": "ash wednesday",
    "mardi_gras": "mardi gras, fat tuesday",
    "shrove_tuesday": "shrove tuesday, pancake day",
    "pentecost": "pentecost, whit sunday, whitsun",
    "ascension_day": "ascension day",
    "corpus_christi": "feast of corpus christi",
    "maundy_thursday": "maundy thursday, holy thursday",
    "holy_saturday": "holy saturday",
    "ramadan": "ramadan, ramadhan",
    "eid_al_fitr": "eid al-fitr, eid ul-fitr, eid-al-fitr, eid-ul-fitr, eid al fitr, eid ul fitr",
    "eid_al_adha": "eid al-adha, eid ul-adha, eid-al-adha, eid-ul-adha, eid al adha, eid ul adha, "
                   "feast of sacrifice",
    "mawlid": "mawlid, prophet's birthday",
    "ashura": "ashura, ashoura",
    "islamic_new_year": "islamic new year, muslim new year",
    "nowruz": "nowruz, newroz, norouz, persian new year",
    "passover": "passover, pesach",
    "purim": "purim",
    "rosh_hashana": "rosh hashana, rosh hashanah, jewish new year",
    "yom_kippur": "yom kippur",
    "sukkot": "sukkot",
    "hanukkah": "hanukkah, chanukah",
    "shavuot": "shavuot",
    "tisha_bav": "tisha b'av",
    "chinese_new_year": "chinese new year, lunar new year",
    "tet": "tet",
    "mid_autumn": "mid-autumn festival, moon festival",
    "diwali": "diwali, deepavali",
    "holi": "holi",
    "vesak": "vesak, wesak",
}
_PROPER = frozenset("good noel tet may holi epiphany".split())
"""Words that in lower case mean something else."""


def _spellings(name: str) -> tuple[str, ...]:
    return (name, name.replace("'s ", "s' ", 1), name.replace("'s ", "s ", 1)) if "'s " in name else (name,)


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+", name)


FEASTS: Mapping[str, str] = {
    spelling: key for key, names in _NAMES.items() for name in names.split(", ") for spelling in _spellings(name)
}
_ALL = {word for name in FEASTS for word in _words(name)}

TABLES = (
    Words("feast_name", FEASTS, "exact"),
    *(Words(f"feast_{word}", {word: word}, "proper" if word in _PROPER else "any") for word in sorted(_ALL)),
    Words("feast_other", {word: word for word in (
        "island islands tree trees card cards carol carols cake dinner turkey present presents gift gifts egg eggs "
        "bunny lights shopping sales decorations rising offensive rebellion story spirit stocking cracker pudding song "
        "songs pageant parade basket classic massacre ornament ornaments party parties movie movies film").split()}),
    Words("feast_no", {word: word for word in (
        "operation battle merry happy white blue black father mother st saint song called named feast like".split())}),
    Words("feast_season", {"week": "week", "weekend": "weekend"}),
)
