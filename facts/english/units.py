"""English names of units and money, by class; no grammar. Units stand in `units.txt`, currencies in CLDR's table."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from facts.currencies import currencies
from facts.language import Places
from facts.text.lexicon import Words
from facts.units import IRREGULAR, units

_OTHER_SIGNS = {"₡": "CRC", "₾": "GEL", "₭": "LAK", "₴": "UAH", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₵": "GHS",
                "฿": "THB", "៛": "KHR", "؋": "AFN", "֏": "AMD", "₼": "AZN", "৳": "BDT", "元": "CNY", "円": "JPY",
                "￥": "JPY", "＄": "USD", "￡": "GBP", "₠": "EUR", "₤": "GBP", "₨": "INR", "﷼": "IRR"}
PREFIXES = {"US": "USD", "U.S.": "USD", "U.S": "USD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "CDN": "CAD", "CAD": "CAD",
            "A": "AUD", "AU": "AUD", "AUS": "AUD", "AUD": "AUD", "HK": "HKD", "HKD": "HKD", "NZ": "NZD", "NZD": "NZD",
            "S": "SGD", "SG": "SGD", "SGD": "SGD", "NT": "TWD", "R": "BRL", "BRL": "BRL", "MEX": "MXN", "MX": "MXN",
            "USD": "USD", "EC": "XCD", "J": "JMD", "TT": "TTD", "Z": "ZWL", "N": "NAD", "FJ": "FJD", "BZ": "BZD",
            "CN": "CNY", "RMB": "CNY", "E": "EGP", "IR": "IEP", "LL": "LBP"}
"""Letters before a sign (`C$`, `HK$`, `E£`), in capitals."""
_LEADS = {"Rs": "INR", "RM": "MYR", "Rp": "IDR", "dlrs": "USD", "dlr": "USD", "rmb": "CNY", "RMB": "CNY", "Fr": "CHF",
          "SFr": "CHF", "DM": "DEM", "kr": "SEK", "Ksh": "KES", "KSh": "KES", "Sh": "KES", "Tk": "BDT", "Kč": "CZK",
          "zł": "PLN", "Ft": "HUF", "PS": "GBP", "sen": "JPY", "GHC": "GHS", "FRF": "FRF"}
_WORDS_NOT_CODES = frozenset("ALL TRY TOP CUP MOP PEN SOS BAM BOB MAD COP RON GEL AMD ERN LAK TMT".split())
"""Codes that are also words or names in capitals: money only behind a number."""

_BARE = {
    "dollar": "USD", "buck": "USD", "greenback": "USD", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "euro": "EUR",
    "yen": "JPY", "franc": "CHF", "mark": "DEM", "deutschemark": "DEM", "deutschmark": "DEM", "d-mark": "DEM",
    "peso": "MXN", "rupee": "INR", "krona": "SEK", "krone": "NOK", "won": "KRW", "ruble": "RUB", "rouble": "RUB",
    "riyal": "SAR", "rial": "IRR", "dinar": "KWD", "lira": "TRY", "peseta": "ESP", "guilder": "NLG", "shilling": "KES",
    "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "shekel": "ILS", "zloty": "PLN", "forint": "HUF", "koruna": "CZK", "dirham": "AED", "loonie": "CAD",
    "drachma": "GRD", "escudo": "PTE", "schilling": "ATS", "punt": "IEP", "markka": "FIM", "naira": "NGN",
    "taka": "BDT", "cedi": "GHS", "hryvnia": "UAH", "tenge": "KZT", "kwacha": "ZMW", "kyat": "MMK", "riel": "KHR",
    "cruzeiro": "BRE", "cruzado": "BRC", "austral": "ARA", "bitcoin": "BTC", "kuna": "HRK", "lev": "BGN", "leu": "RON",
    "quetzal": "GTQ", "lempira": "HNL", "bolivar": "VES", "boliviano": "BOB", "afghani": "AFN", "dong": "VND",
}
_MORE = {
    "lire": "ITL", "leva": "BGN", "lei": "RON", "kroner": "NOK", "kronor": "SEK", "reais": "BRL", "reals": "BRL",
    "swedish crowns": "SEK", "norwegian crowns": "NOK", "danish crowns": "DKK", "czech crowns": "CZK",
    "slovak crowns": "SKK", "crowns": "CZK", "pounds sterling": "GBP", "pound sterling": "GBP",
    "american dollars": "USD",
    "american dollar": "USD", "united states dollars": "USD", "hongkong dollars": "HKD", "taiwan dollars": "TWD",
    "taiwanese dollars": "TWD", "singaporean dollars": "SGD", "brazilian reais": "BRL", "italian lire": "ITL",
    "uk pounds": "GBP", "english pounds": "GBP", "british pound sterling": "GBP", "west german marks": "DEM",
    "deutsche marks": "DEM", "deutsche mark": "DEM", "israeli shekels": "ILS", "cfa francs": "XOF", "cfa franc": "XOF",
    "south korean won": "KRW", "korean won": "KRW", "emirati dirhams": "AED", "saudi arabian riyals": "SAR",
    "russian roubles": "RUB", "polish zlotys": "PLN", "czech koruna": "CZK", "u.s. dollars": "USD", "bucks": "USD",
    "chinese renminbi": "CNY", "chinese rmb": "CNY", "turkish liras": "TRY", "indonesian rupiah": "IDR",
    "kenya shillings": "KES", "uganda shillings": "UGX", "tanzania shillings": "TZS", "zimbabwe dollars": "ZWL",
    "mexico pesos": "MXN", "us dollar": "USD", "us dollars": "USD", "bolivars": "VES", "special drawing rights": "XDR",
    "special drawing right": "XDR",
}
_CENTS = {"cent": "", "cents": "", "centime": "CHF", "centimes": "CHF", "pence": "GBP", "penny": "", "pennies": "",
          "p": "GBP", "pfennig": "DEM", "pfennigs": "DEM", "kopeck": "RUB", "kopecks": "RUB", "centavo": "MXN",
          "centavos": "MXN", "paise": "INR", "eurocent": "EUR", "eurocents": "EUR", "fen": "CNY", "øre": "DKK",
          "öre": "SEK", "agorot": "ILS", "¢": ""}
_NEVER_FIRST = frozenset("new the of and & unit units constant value hard a".split())
_MAIN = "USD EUR GBP JPY CHF CAD AUD CNY INR SEK NOK DKK RUB BRL ZAR".split()


def _itself(words: str) -> dict[str, str]:
    return {word: word for word in words.split()}


def _plain(name: str) -> str:
    """A name as a reading is looked up: in lower case, without points, with blanks for hyphens."""
    return name.lower().replace("’", "'").replace(".", "").replace("-", " ")


@cache
def money_names() -> dict[str, str]:
    """Every name of a currency in lower case, singular and plural, with its code."""
    names = {}
    for currency in currencies():
        for name in (currency.name, currency.plural):
            names[_plain(name)] = currency.code
    for name, code in _BARE.items():
        names[name] = code
        names.setdefault(f"{name}s", code)
    return names | _MORE


def _money() -> tuple[Words, ...]:
    names = money_names()
    nouns = {name.split()[-1]: name for name in names}
    words = {word for name in names for word in name.split()[:-1]} - _NEVER_FIRST
    codes = {currency.code: (currency.code, 1) for currency in currencies()} | {"BTC": ("BTC", 1)}
    codes |= {code.lower(): (code, 1) for code in _MAIN} | {f"M{code}": (code, 10**6) for code in _MAIN}
    return (
        Words("money_name", names, "lower"),
        Words("money_noun", dict.fromkeys(nouns, "") ),
        Words("money_word", {word: word for word in words if word.isalpha()}),
        Words("cent_noun", {word: code for word, code in _CENTS.items() if word not in "p¢"}),
        Words("penny_letter", {"p": "GBP"}, "exact"),
        Words("money_code", codes, "exact"),
        Words("money_code_first", {c: v[0] for c, v in codes.items() if c not in _WORDS_NOT_CODES and v[1] == 1},
              "exact"),
        Words("money_code_word", {code: code for code in _WORDS_NOT_CODES - {"ALL", "TOP", "AMD"}}, "exact"),
        Words("money_lead", _LEADS, "exact"),
        Words("money_sign", _OTHER_SIGNS, "exact"),
        Words("sterling_word", _itself("sterling")),
        Words("sign_letters", {letters: PREFIXES[letters] for letters in "US A C NZ HK AU CA".split()}, "exact"),
        Words("us_u", {"U": "U", "u": "u"}, "exact"),
        Words("us_s", {"S": "S", "s": "s"}, "exact"),
        Words("new_word", {"new": "new"}, "proper"),
        Words("money_inner", _itself("new hard and")),
    )


def _ways_of_writing() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Names, symbols, and symbols that stand tight behind the number, each with the unit that it means."""
    names: dict[str, str] = {}
    symbols: dict[str, str] = {}
    tight: dict[str, str] = {}
    for unit in units():
        if unit.dimension == "time":
            continue
        for name in unit.names:
            names[name.lower()] = unit.name
            if name.lower() not in IRREGULAR and not name.endswith("s"):
                first, per, below = name.lower().partition(" of " if " of " in name else " per ")
                names[f"{first}s{per}{below}"] = unit.name
        symbols |= dict.fromkeys(unit.symbols, unit.name)
        tight |= dict.fromkeys(unit.tight, unit.name)
    return names, symbols, tight


def _measures() -> tuple[Words, ...]:
    """Classes of the words of units; `unit_name` holds whole names with their canonical form."""
    names, symbols, tight = _ways_of_writing()
    times = {name: unit.name for unit in units() if unit.dimension == "time"
             for name in (*unit.names, *unit.symbols, f"{unit.name}s")}
    return (
        Words("unit_name", names, "lower"),
        Words("unit_noun", {name: name for name in names if name.isalpha()}),
        Words("unit_head", _itself("nautical fluid troy metric short long brake acre pound foot lb ft newton")),
        Words("hour_head", _itself("watt kilowatt megawatt gigawatt terawatt amp ampere milliampere")),
        Words("hours_tail", _itself("hour hours")),
        Words("astro_word", _itself("astronomical")),
        Words("british_word", _itself("british")),
        Words("thermal_word", _itself("thermal")),
        Words("units_tail", _itself("unit units")),
        Words("mercury_word", _itself("mercury")),
        Words("light_word", _itself("light")),
        Words("year_tail", _itself("year years")),
        Words("rate_noun", {f"{word}{s}": word for word in ("revolution", "beat", "frame", "part", "kilobit", "megabit",
                                                            "gigabit") for s in ("", "s")}),
        Words("rate_tail", _itself("minute second million billion")),
        Words("temperature_noun", {name: unit for name, unit in names.items()
                                   if unit.startswith("degree ") and not name.startswith("degree")}),
        Words("unit_symbol", symbols, "exact"),
        Words("unit_tight", tight, "exact"),
        Words("unit_power", {"square": "square", "cubic": "cubic", "sq": "square", "cu": "cubic"}),
        Words("squared", {f"{s}{p}": f"{w} {n}" for s, n in (symbols | tight).items() if n.endswith("metre")
                          for p, w in (("²", "square"), ("³", "cubic"))}, "exact"),
        Words("length_symbol", {s: n for s, n in (symbols | tight).items() if n.endswith("metre")}, "exact"),
        Words("two_three", {"2": "square", "3": "cubic"}, "exact"),
        Words("per_time", times),
        Words("speed_time", {t: t for t in ("hour", "second", "minute")}),
        Words("degree_word", _itself("degree degrees")),
        Words("degree_short", _itself("deg")),
        Words("scale_letter", {"C": "degree Celsius", "F": "degree Fahrenheit", "c": "degree Celsius",
                               "f": "degree Fahrenheit"}, "exact"),
        Words("heat_letter", {"C": "degree Celsius", "F": "degree Fahrenheit"}, "exact"),
        Words("unit_symbol", {"degC": "degree Celsius", "degF": "degree Fahrenheit"}, "exact"),
        Words("foot_word", {"foot": 1, "feet": 1, "ft": 1}),
        Words("inch_word", {"inch": 1, "inches": 1, "in": 1}),
        Words("pound_word", {"pound": 1, "pounds": 1, "lb": 1, "lbs": 1}),
        Words("ounce_word", {"ounce": 1, "ounces": 1, "oz": 1}),
    )


def tables() -> tuple[Words, ...]:
    """Every class of units and money; built with the lexicon, once."""
    return _money() + _measures()


PLACES: Places = MappingProxyType({
    "$": {"CAD": ("Canad", "Toronto", "Ottawa", "Montreal"), "AUD": ("Australia", "Sydney", "Melbourne", "Canberra"),
          "NZD": ("New Zealand", "Auckland"), "HKD": ("Hong Kong",), "SGD": ("Singapore",),
          "TWD": ("Taiwan", "Taipei")},
    "franc": {"CHF": ("Switzerland", "Swiss", "Zurich", "Geneva"), "FRF": ("France", "French", "Paris"),
              "BEF": ("Belgi", "Brussels"), "LUF": ("Luxembourg",), "RWF": ("Rwanda", "Kigali"),
              "BIF": ("Burundi",), "CDF": ("Congo", "Kinshasa"), "XAF": ("Cameroon", "Gabon", "Chad"),
              "XOF": ("Senegal", "Ivory Coast", "Mali", "Niger", "Benin", "Togo", "Burkina")},
    "peso": {"MXN": ("Mexic",), "PHP": ("Philippine", "Filipino", "Manila"), "ARS": ("Argentin", "Buenos Aires"),
             "CLP": ("Chile", "Santiago"), "COP": ("Colombia", "Bogota"), "UYU": ("Uruguay",),
             "CUP": ("Cuba", "Havana"),
             "DOP": ("Dominican",)},
    "rupee": {"INR": ("India", "Mumbai", "New Delhi"), "PKR": ("Pakistan", "Islamabad", "Karachi"),
              "LKR": ("Sri Lanka", "Colombo"), "NPR": ("Nepal", "Kathmandu"), "MUR": ("Mauriti",),
              "SCR": ("Seychell",)},
    "pound": {"GBP": ("Britain", "British", "London", "England", "U.K."), "EGP": ("Egypt", "Cairo"),
              "LBP": ("Leban", "Beirut"), "SYP": ("Syria", "Damascus"), "IEP": ("Ireland", "Irish", "Dublin"),
              "SDG": ("Sudan", "Khartoum"), "CYP": ("Cyprus", "Cypriot")},
    "krona": {"SEK": ("Swed", "Stockholm"), "ISK": ("Iceland", "Reykjavik")},
    "kronor": {"SEK": ("Swed", "Stockholm"), "ISK": ("Iceland",)},
    "krone": {"NOK": ("Norw", "Oslo"), "DKK": ("Denmark", "Danish", "Copenhagen")},
    "kroner": {"NOK": ("Norw", "Oslo"), "DKK": ("Denmark", "Danish", "Copenhagen")},
    "dinar": {"KWD": ("Kuwait",), "IQD": ("Iraq", "Baghdad"), "JOD": ("Jordan", "Amman"),
              "DZD": ("Algeria", "Algiers"),
              "TND": ("Tunisia", "Tunis"), "LYD": ("Libya", "Tripoli"), "BHD": ("Bahrain",),
              "RSD": ("Serbia", "Belgrade")},
    "shilling": {"KES": ("Kenya", "Nairobi"), "UGX": ("Uganda", "Kampala"), "TZS": ("Tanzania", "Dar es Salaam"),
                 "SOS": ("Somalia", "Mogadishu")},
    "dirham": {"AED": ("Emirates", "Dubai", "Abu Dhabi"), "MAD": ("Morocc", "Rabat")},
    "riyal": {"SAR": ("Saudi", "Riyadh"), "QAR": ("Qatar", "Doha"), "YER": ("Yemen",)},
    "rial": {"IRR": ("Iran", "Tehran"), "OMR": ("Oman", "Muscat"), "YER": ("Yemen",)},
    "lira": {"TRY": ("Turk", "Ankara", "Istanbul"), "ITL": ("Ital", "Rome", "Milan"), "LBP": ("Leban",),
             "SYP": ("Syria",)},
    "won": {"KRW": ("South Korea", "Seoul"), "KPW": ("North Korea", "Pyongyang")},
    "crown": {"CZK": ("Czech", "Prague"), "SEK": ("Swed",), "NOK": ("Norw",), "DKK": ("Danish", "Denmark"),
              "SKK": ("Slovak",), "EEK": ("Estonia",)},
})
"""Bare names of money with the currencies that each can be, the usual one first, and the words of their countries."""
