"""Habits of the TimeML corpora: how a creation time is written, which sets are narrative, how values are spelt.

AQUAINT was annotated by an older guideline than TimeBank, and against it in seven things. As counted over all of its
gold in dev (so many its way, so many the other; TimeBank has the other, `earlier` inside 16 of 21 times, `recently`
tagged 12 of 16 times):

    a part of a day is a DATE, not a TIME (`Tuesday night`)                          26 : 3
    a week below ten has one digit (`2000-W7`)                                        6 : 0
    a decade is written with an X (`198X`)                                            4 : 0
    `earlier` and `later` stay out before a weekday, `today` or `this week`           9 : 0
    `the` stays out before a plural (`the past 20 years`, `the weeks before it`)     13 : 2
    `recently`, `presently` and `in the day` (`earlier`, `late in the day`) are none  7 : 0
    The New York Times' stories: a part of a day is its day (`Friday night` 1998-10-23) 8 : 1

What it does both ways is left alone: the agencies' part of a day without its part in the value (11 : 10), `late
Monday` without `late` (8 : 10), years as 1949-XX or 1994-XX-XX (15 : 41), weeks as a month or P1W (10 : 9), `now`
untagged (11 : 13), vague lengths untagged (16 : 16). Gold that is wrong there, and not followed: weeks as months or
days (`last week` 1999-01), lengths as the date they lead to (`the weeks before` 1998-10), days one off (Wednesday
1999-02-09), all of one story's weekdays a week or more early, P6D for six months, P12Y for thirteen years.
TimeBank's own: 1989-WXX beside 1989-W43 for `last`, `this` and `next week` (14 : 19), `a year ago` as quarter, year or
day in one story, one story's weekdays all a week early.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from facts.extract import Domain
from facts.model import Timex

STAND_IN = "2009-12-19"
"""The creation time of every WikiWars history: the day it was fetched, no day of the story."""


def domain(row: dict[str, Any]) -> Domain:
    """Narrative where the line says so or its creation time is the stand-in, else news."""
    stand_in = (row["dct"] or "").startswith(STAND_IN)
    return "narrative" if row.get("domain", "narrative" if stand_in else "news") == "narrative" else "news"


def published(value: str | None) -> date | datetime | None:
    """A TIMEX3 creation time (`1998-02-27`, `1998-02-27T08:17:00`, `1998-02-27T08:17`) as a moment."""
    if not value:
        return None
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value[:10])


_RECENT = re.compile(r"recent (days|weeks|months|quarters)", re.IGNORECASE)
_ORDINALS = ("first", "second", "third", "fourth")
_ORDINAL_QUARTER = re.compile(r"\b(first|second|third|fourth)[- ](?:quarter|period)", re.IGNORECASE)
_PLURALS = {"days": "PXD", "weeks": "PXW", "months": "PXM", "quarters": "PXM"}
_MIXED = {"M": ("P", "Y", "M", 12), "TM": ("PT", "H", "M", 60), "TS": ("PT", "M", "S", 60)}
_TIMEX2 = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}
"""How WikiWars' TIMEX2 writes `daily`, `weekly`, `every month`, `annually`."""


def predict(timex: Timex, told: Domain, words: str) -> dict[str, Any]:
    """A TIMEX3 over `words` as the corpora write it."""
    kind, value = _news(timex, words) if told == "news" else _history(timex, words)
    return {"start": timex.start, "end": timex.end, "type": kind, "value": value, "mod": timex.mod}


def _news(timex: Timex, words: str) -> tuple[str, str]:
    """TimeBank: fiscal years plain, decades as years, `recent months` a duration, a fraction in two units.

    A company's own quarter keeps its number, wherever on the calendar it ends.
    """
    value = timex.value.removeprefix("FY")
    value = re.sub(r"P(\d+)DE", lambda m: f"P{10 * int(m[1])}Y", value).replace("PXDE", "PXY")
    recent = _RECENT.search(" ".join(words.split()))
    if recent is not None:
        return "DURATION", _PLURALS[recent[1].lower()]
    named = _ORDINAL_QUARTER.search(words)
    if named is not None and re.fullmatch(r"\d{4}-Q\d", value):
        value = f"{value[:-1]}{_ORDINALS.index(named[1].lower()) % 4 + 1}"
    length = re.fullmatch(r"P(T?)(\d+)([MS])", value)
    if length is not None and re.search(r"half|/", words):
        head, large, small, size = _MIXED[length[1] + length[3]]
        whole, rest = divmod(int(length[2]), size)
        if whole and rest:
            value = f"{head}{whole}{large}{rest}{small}"
    return timex.type, value


_AQUAINT = re.compile(r"XIE|(?:APW|NYT)(?:1998(?:0[7-9]|1)|1999|2000)")
"""Document names of that collection: its American wires begin in June 1998, a month that TimeBank has too."""
_MOVED = re.compile(r"(?:earlier|later) (?=today$|this week$|\w+day$)", re.IGNORECASE)
_UNTAGGED = re.compile(r"recently$|presently$|.*\sin\s+the\s+day$", re.IGNORECASE)
_PLURAL = re.compile(r"the (?=(?:\S+ )*[a-z0-9]+s$)", re.IGNORECASE)


def is_aquaint(doc: str) -> bool:
    """Whether a document's name is one of that collection's."""
    return _AQUAINT.match(doc) is not None


def aquaint(timexes: list[dict[str, Any]], doc: str, text: str) -> list[dict[str, Any]]:
    """TIMEX3s as AQUAINT's annotators wrote them; the docstring of this file counts both ways."""
    told = [(timex, text[timex["start"] : timex["end"]]) for timex in timexes]
    return [_older(timex, words, doc) for timex, words in told if not _UNTAGGED.match(words)]


def _older(timex: dict[str, Any], words: str, doc: str) -> dict[str, Any]:
    value = re.sub(r"-W0(\d)$", r"-W\1", timex["value"])
    value = f"{value}X" if re.fullmatch(r"\d{3}", value) else value
    part = timex["type"] == "TIME" and re.search(r"T[A-Z]{2}$", value)
    if part and doc.startswith("NYT"):
        value = value[: part.start()]
    out = _MOVED.match(words) or _PLURAL.match(words)
    start = timex["start"] + (out.end() if out else 0)
    return {**timex, "start": start, "type": "DATE" if part else timex["type"], "value": value}


def _history(timex: Timex, words: str) -> tuple[str, str]:
    """WikiWars: TIMEX2's repeating days, everything a DATE."""
    if timex.type == "SET" and not words.lower().startswith(("per", "a ", "an ")):
        return "DATE", _TIMEX2.get(timex.value, timex.value)
    return "DATE", timex.value
