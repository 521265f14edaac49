"""Stretches of the calendar as a reader writes them, in the reader's order of day, month and year."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from dashboard.messages import say
from facts.model import AncientDate, Fact, Kind, Moment

_NAMED = {"PRESENT_REF": "text.now", "PAST_REF": "text.past", "FUTURE_REF": "text.future"}


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
        return f"{1 - moment.year} BC" if moment.year <= 0 else str(moment.year)
    text = str(format_date(day(moment), pattern, locale=locale))
    if isinstance(moment, datetime) and pattern == "long":
        return f"{text}, {moment:%H:%M}"
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
        return written(begin, locale) + (f"–{until:%H:%M}" if minutes > 1 else "")
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
    return say("text.no_date") if fact.kind is not Kind.RECURRENCE else ""
