"""Figure cards as values: what a card says, in words and signs, before anything is drawn."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from dashboard.articles import Entry
from dashboard.families import FAMILY
from dashboard.messages import say
from dashboard.moments import day, written
from dashboard.numerals import numeral
from facts.model import AncientDate, Bound, Change, Fact, Kind, Moment, Status

_QUOTE = 28


class Quote(NamedTuple):
    """The words around an expression, cut at words; the expression itself is whole."""

    before: str
    text: str
    after: str


class Card(NamedTuple):
    """One figure to be drawn, top to bottom."""

    id: str
    family: str
    sign: str
    figure: str
    unit: str
    spoken: str
    subject: str
    status: Status
    change: Change
    quote: Quote
    speaker: str
    worked_out: str


def cards(
    entries: Sequence[Entry], text: str, published: date | None = None, locale: str = "en_GB"
) -> tuple[Card, ...]:
    """The figures of these facts, the telling ones first: bounded, ranged and projected with a subject, then lengths
    of time, then the rest; text order within each. A fact without a number has no card.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = article(Document("They expect 25,000 to 30,000 more."))
    >>> [card.figure for card in cards(read.entries, read.document.text)]
    ['25,000–30,000']
    """
    ranked = sorted(figures(entries), key=lambda each: rank(each.fact))
    return tuple(_card(entry, text, published, locale) for entry in ranked)


def figures(entries: Sequence[Entry]) -> list[Entry]:
    """The facts that have a number."""
    return [entry for entry in entries if entry.fact.low is not None]


def rank(fact: Fact) -> int:
    """Where a figure stands among others, the small ranks first.

    It tells more when it is large, hedged or expected, and about something.
    """
    small = fact.kind is Kind.ORDINAL or ((fact.high or 0) < 10 and fact.kind in {Kind.COUNT, Kind.NUMBER})
    telling = fact.bound is not Bound.EXACT or fact.high != fact.low or fact.status is not Status.REPORTED
    if fact.kind is Kind.DURATION:
        return 1 if fact.subject or telling else 3
    if small:
        return 5 if fact.kind is Kind.ORDINAL else 4
    return 0 if telling and fact.subject else 2


def _card(entry: Entry, text: str, published: date | None, locale: str) -> Card:
    fact = entry.fact
    shown = numeral(fact, locale)
    assert shown is not None
    return Card(
        entry.id,
        FAMILY[fact.kind],
        shown.sign,
        shown.figure,
        shown.unit,
        shown.words,
        fact.subject,
        fact.status,
        fact.change,
        quote(fact, text),
        fact.speaker,
        _worked_out(fact, published, locale),
    )


def quote(fact: Fact, text: str, reach: int = _QUOTE) -> Quote:
    """The expression in its own sentence, a few words to either side.

    >>> from facts import extract
    >>> text = "He puts the loss at up to 20,000 soldiers."
    >>> quote(extract(text)[0], text)
    Quote(before='He puts the loss at up to ', text='20,000', after=' soldiers.')
    """
    first, last = fact.sentence
    before, after = text[first : fact.start], text[fact.end : last]
    if len(before) > reach:
        before = "… " + before[-reach:].partition(" ")[2]
    reach += len(fact.subject)
    if len(after) > reach:
        after = after[:reach].rpartition(" ")[0] + " …"
    return Quote(before.lstrip(" #\n“\"").replace("\n", " "), fact.text, after.rstrip().replace("\n", " "))


def worked_out_end(fact: Fact, published: date | None) -> str:
    """Which end of a derived stretch was worked out: `begin` or `until`, empty where none was.

    The end that lies on the day of publication is where counting began, so the other one is the result.
    """
    if not fact.derived:
        return ""
    if fact.begin is None or fact.until is None:
        return "begin" if fact.until is None else "until"
    return "begin" if published is not None and _same_day(fact.until, published) else "until"


def _same_day(moment: Moment, other: date) -> bool:
    return not isinstance(moment, AncientDate) and day(moment) == day(other)


def _worked_out(fact: Fact, published: date | None, locale: str) -> str:
    end = worked_out_end(fact, published)
    moment = fact.begin if end == "begin" else fact.until
    if not end or moment is None:
        return ""
    early = fuzzy(fact, published)
    if early is None:
        return say("cards.from" if end == "begin" else "cards.until", date=written(moment, locale))
    first, last = sorted((day(early), day(moment)))
    until = written(last, locale, "MMM y")
    since = written(first, locale, "MMM" if first.year == last.year else "MMM y")
    both = until if (first.year, first.month) == (last.year, last.month) else f"{since}–{until}"
    return say("cards.from" if end == "begin" else "cards.until", date=both)


def fuzzy(fact: Fact, published: date | None) -> date | None:
    """The other day on which a stretch of uncertain length may begin or end; None where its length is sure.

    >>> from facts import extract
    >>> fact = extract("It took 5 to 9.")[0]._replace(kind=Kind.DURATION, low=1, high=1.5, unit="year")
    >>> fuzzy(fact._replace(begin=date(2012, 6, 22), until=date(2013, 12, 22)), date(2012, 6, 22))
    datetime.date(2013, 6, 22)
    """
    if fact.kind is not Kind.DURATION or fact.low in {None, fact.high} or fact.begin is None or fact.until is None:
        return None
    if isinstance(fact.begin, AncientDate) or isinstance(fact.until, AncientDate) or fact.low is None:
        return None
    backwards = published is not None and _same_day(fact.until, published)
    start = day(fact.until if backwards else fact.begin)
    found = _moved(start, fact.low * (-1 if backwards else 1), fact.unit)
    return found if found is not None and day(fact.begin) < found < day(fact.until) else None


def _moved(start: date, amount: float, unit: str) -> date | None:
    """A day some units away; calendar units never pass through days."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    days = {"day": 1, "week": 7}.get(unit)
    try:
        if months is not None:
            return _months_away(start, round(amount * months))
        return start + timedelta(days=round(amount * days)) if days is not None else None
    except (OverflowError, ValueError):
        return None


def _months_away(start: date, months: int) -> date:
    """The same day of another month, or its last where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
