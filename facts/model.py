"""What a fact is: frozen values and their vocabularies, no behaviour.

Everything here is named as in ISO-TimeML (ISO 24617-1) and ISO 8601; spans are half-open, in code points of the
document's text.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

new = tuple.__new__
"""`new(Fact, fields)` is `Fact(*fields)` at a third of its cost: for where one is made of every fact of a text."""


class Kind(StrEnum):
    """What a fact is about; the first four are the TIMEX3 types DATE, TIME, DURATION and SET."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    RECURRENCE = "recurrence"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    AGE = "age"
    RATIO = "ratio"
    ORDINAL = "ordinal"
    NUMBER = "number"


TEMPORAL = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION, Kind.RECURRENCE})
"""The kinds that carry a TIMEX3 value."""


class Bound(StrEnum):
    """How firmly a number is stated; NONE where there is no number."""

    NONE = ""
    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class Change(StrEnum):
    """Whether a number is a movement and which way, or a level (NONE)."""

    NONE = ""
    UP = "up"
    DOWN = "down"


class Status(StrEnum):
    """What kind of claim a fact is."""

    REPORTED = "reported"
    PROJECTED = "projected"
    DENIED = "denied"


class AncientDate(NamedTuple):
    """A day before the year 1 or after 9999, which `datetime.date` cannot hold; years are astronomical (0 is 1 BC).

    >>> AncientDate(-240, 3, 1).isoformat()
    '-0240-03-01'
    """

    year: int
    month: int
    day: int

    def isoformat(self) -> str:
        """The day in ISO 8601's expanded form."""
        sign = "-" if self.year < 0 else "+" if self.year > 9999 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


Moment = date | datetime | AncientDate
"""A point on the calendar: a day's first instant, or an instant."""


class Span(NamedTuple):
    """A half-open stretch of the document's text."""

    start: int
    end: int


class Timex(NamedTuple):
    """One TIMEX3: a time expression as it stands, with its normalised value."""

    start: int
    end: int
    type: str
    value: str
    mod: str


class Fact(NamedTuple):
    """One card: an expression, what it says, how firmly, as what kind of claim, by whom, and when.

    `low` and `high` are in `unit`, `high` is None for an open plural, both for times without a number. `begin` and
    `until` are half-open; `derived` says that they follow by arithmetic from another date. `as_of` is the TIMEX3 value
    of the date that a figure holds for, where its sentence names one. `rule` names the rule that found it.
    """

    kind: Kind
    text: str
    start: int
    end: int
    low: float | None
    high: float | None
    unit: str
    bound: Bound
    change: Change
    subject: str
    status: Status
    speaker: str
    timex: str
    begin: Moment | None
    until: Moment | None
    derived: bool
    as_of: str
    sentence: Span
    rule: str


class Document(NamedTuple):
    """An article as read: its text, and what is known of where and when it appeared.

    `published_from` says where the date came from (`given`, `metadata`, `dateline`, …), so that it is never silent.
    """

    text: str
    title: str = ""
    source: str = ""
    published: date | datetime | None = None
    published_from: str = ""
    language: str = "en"
