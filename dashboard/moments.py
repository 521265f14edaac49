"""Stretches of the calendar as a reader writes them, in the reader's order of day, month and year."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from dashboard.messages import say
from dashboard.numerals import plural
from facts.model import AncientDate, Fact, Kind, Moment

_EVERY = re.compile(r"P(?:T(?=\d+[HM]$))?(?P<n>\d+)(?P<unit>[A-Z])")
_UNITS = {"PT": {"H": "hour", "M": "minute"}, "P": {"D": "day", "W": "week", "M": "month", "Y": "year"}}
_NAMED = {"PRESENT_REF": "text.now", "PAST_REF": "text.past", "FUTURE_REF": "text.future"}


@lru_cache(256)
def english(locale: str) -> str:
    """English as it is written where a locale is at home: its words, with that country's digits and order of a date.

    The interface speaks English, and dates of another language would not fit into its sentences.

    >>> english("en-US"), english("de-DE"), english("de"), english("ja-JP"), english("")
    ('en_US', 'en_DE', 'en_DE', 'en_GB', 'en_GB')
    """
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.localedata import exists

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return "en_GB"
    likely = str(get_global("likely_subtags").get(found.language, ""))
    there = f"en_{found.territory or likely.rpartition('_')[2]}"
    return there if exists(there) else "en_GB"


@lru_cache(256)
def day_first(locale: str) -> bool:
    """Whether the day stands before the month there.

    >>> day_first("en_GB"), day_first("en_US")
    (True, False)
    """
    from babel.dates import get_date_format

    pattern = str(get_date_format("long", locale).pattern)
    return pattern.index("d") < pattern.index("M")


def axis_day(locale: str, month: str = "%B", year: str = " %Y") -> str:
    """How an axis writes a day, in d3's terms.

    >>> axis_day("en_GB"), axis_day("en_US"), axis_day("en_US", "%b", "")
    ('%e %B %Y', '%B %e, %Y', '%b %e')
    """
    return f"%e {month}{year}" if day_first(locale) else f"{month} %e{',' if year else ''}{year}"


def in_full(moment: Moment, locale: str = "en_GB") -> str:
    """A day with its name, as `Friday 22 June 2012` or `Friday, June 22, 2012`.

    >>> in_full(date(2012, 6, 22)), in_full(date(2012, 6, 22), "en_US")
    ('Friday 22 June 2012', 'Friday, June 22, 2012')
    """
    text = written(day(moment), locale, "EEEE d MMMM y" if day_first(locale) else "full")
    return f"{text}, {clock(moment, locale)}" if isinstance(moment, datetime) else text


def clock(moment: datetime, locale: str) -> str:
    """The time of day.

    >>> clock(datetime(2012, 6, 22, 15), "en_GB"), clock(datetime(2012, 6, 22, 15), "en_US")
    ('15:00', '3:00\u202fPM')
    """
    from babel.dates import format_time

    return str(format_time(moment.time(), "short", locale=locale))


def day(moment: Moment) -> date:
    """The day of a moment that the calendar holds."""
    assert not isinstance(moment, AncientDate)
    return moment.date() if isinstance(moment, datetime) else moment


@lru_cache(4096)
def written(moment: Moment, locale: str = "en_GB", pattern: str = "long") -> str:
    """A day, as `22 June 2012` or `June 22, 2012`; a clock time keeps its clock.

    >>> written(date(2012, 6, 22)), written(date(2012, 6, 22), "en_US")
    ('22 June 2012', 'June 22, 2012')
    """
    from babel.dates import format_date

    if isinstance(moment, AncientDate):
        return say("number.bc", year=str(1 - moment.year)) if moment.year <= 0 else str(moment.year)
    text = str(format_date(day(moment), pattern, locale=locale))
    if isinstance(moment, datetime) and pattern == "long":
        return f"{text}, {clock(moment, locale)}"
    return text


def extent(begin: Moment, until: Moment, locale: str = "en_GB") -> str:
    """A half-open stretch in the fewest words that say it: a day, a month, a year, or from one to another.

    >>> extent(date(2012, 6, 1), date(2012, 7, 1)), extent(date(2012, 3, 1), date(2012, 6, 1))
    ('June 2012', 'March–May 2012')
    >>> extent(date(2011, 12, 1), date(2012, 3, 1)), extent(date(2012, 6, 21), date(2012, 6, 22))
    ('Dec 2011–Feb 2012', '21 June 2012')
    """
    if isinstance(begin, AncientDate) or isinstance(until, AncientDate):
        return f"{written(begin, locale)} – {written(until, locale)}"
    if isinstance(begin, datetime) or isinstance(until, datetime):
        return _clock(begin, until, locale)
    last = until - timedelta(days=1)
    if last <= begin:
        return written(begin, locale)
    if begin.day == 1 and until.day == 1:
        return _months(begin, last, locale)
    return f"{written(begin, locale)} – {written(last, locale)}"


def _clock(begin: date, until: date, locale: str) -> str:
    """Hours of one day without its date twice."""
    if isinstance(begin, datetime) and isinstance(until, datetime) and begin.date() == until.date():
        minutes = (until - begin).total_seconds() / 60
        return written(begin, locale) + (f"–{clock(until, locale)}" if minutes > 1 else "")
    return f"{written(begin, locale)} – {written(until, locale)}"


def _months(begin: date, last: date, locale: str) -> str:
    """Whole months, whole years."""
    if begin.month == 1 and last.month == 12:
        return str(begin.year) if begin.year == last.year else f"{begin.year}–{last.year}"
    if (begin.year, begin.month) == (last.year, last.month):
        return written(begin, locale, "MMMM y")
    if begin.year == last.year:
        return f"{written(begin, locale, 'MMMM')}–{written(last, locale, 'MMMM y')}"
    return f"{written(begin, locale, 'MMM y')}–{written(last, locale, 'MMM y')}"


def stretch(fact: Fact, locale: str = "en_GB") -> str:
    """Where a fact stands on the calendar, in words; empty where it is not known."""
    if fact.begin is not None and fact.until is not None:
        if fact.kind is Kind.DURATION:
            return say("timeline.to", begin=written(fact.begin, locale), until=written(fact.until, locale))
        return extent(fact.begin, fact.until, locale)
    if fact.begin is not None:
        return say("timeline.from", date=written(fact.begin, locale))
    return say("timeline.until", date=written(fact.until, locale)) if fact.until is not None else ""


def waits(fact: Fact) -> bool:
    """Whether the fact needs a publication date before it can stand on the calendar."""
    if fact.begin is not None or fact.until is not None:
        return False
    return fact.kind in {Kind.DATE, Kind.TIME} and fact.timex.startswith("X")


def unplaced(fact: Fact) -> str:
    """What is said of a time that has no place on the calendar."""
    if fact.timex in _NAMED:
        return say(_NAMED[fact.timex])
    if waits(fact):
        return say("text.waits")
    return say("text.no_date") if fact.kind is not Kind.RECURRENCE else recurring(fact.timex)


def recurring(timex: str, locale: str = "en_GB") -> str:
    """How often something happens; empty where a TIMEX3 says more than a few words do.

    >>> recurring("P1D"), recurring("PT20M"), recurring("XXXX-WXX-5"), recurring("XXXX-06-TNI")
    ('every day', 'every 20 minutes', 'every Friday', '')
    """
    weekday = re.fullmatch(r"XXXX-WXX-([1-7])", timex)
    if weekday:
        return say("text.every", 1, what=written(date(2001, 1, int(weekday[1])), locale, "EEEE"))
    found = _EVERY.fullmatch(timex)
    unit = found and _UNITS["PT" if timex.startswith("PT") else "P"].get(found["unit"])
    return say("text.every", int(found["n"]), locale, what=plural(unit, int(found["n"]))) if found and unit else ""
