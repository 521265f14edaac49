"""What a temporal rule makes: a time as said, before anything is known of the day it was said on.

A small family of values, composed as the words are: `two days after June 4` is a Shift of two days from a Day. Counted
from `Base.NOW` (publication, or the story's running date), from `Base.TOLD` (the date just named), or another time.
"""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import NamedTuple

from facts.calendar.cells import Cell


class Base(Enum):
    """What a relative time is counted from."""

    NOW = "now"
    TOLD = "told"


class Use(StrEnum):
    """Where an expression counts: as TIMEX3 and fact, as one of them, in told history, or of what is still to come."""

    BOTH = "both"
    TIMEX = "timex"
    FACT = "fact"
    HISTORY = "history"
    COMING = "coming"


class Fixed(NamedTuple):
    """A unit of the calendar that needs nothing else: `2012`, `June 2012`, `June 3, 2012`, `the 1990s`."""

    cell: Cell
    mod: str = ""


class Day(NamedTuple):
    """A day whose year, or month too, is left to the reader: `June 3`, `the 5th`. `which` is `last`, `this`, `next`.

    `weekday` is the one that a day without a month falls on (`Wed 13th`).
    """

    year: int | Expression | None
    month: int | None
    number: int
    which: int | None = None
    mod: str = ""
    weekday: int | None = None


class Written(NamedTuple):
    """A day in figures of which either number can be the day: `03/06/2012`; the text tells which its writer means."""

    first: int
    second: int
    year: int
    mod: str = ""


class Named(NamedTuple):
    """A unit that comes round under its name or number: a weekday, month, quarter, half or season.

    `grain` is `weekday` (1 to 7), `month` (1 to 12), `quarter` (1 to 4, 0 where the text only says `quarter`),
    `half` or `season` (spring 0). `year` is a number, a time, or None. `ahead` marks a weekday that is the coming one
    unless a verb speaks of the past; `told` counts from the date just named: `the following Monday`.
    """

    grain: str
    number: int
    year: int | Expression | None = None
    which: int | None = None
    fiscal: bool = False
    mod: str = ""
    ahead: bool = False
    told: bool = False


class Feast(NamedTuple):
    """A holiday by its key in the table of feasts, in a year that may be left out."""

    key: str
    year: int | Expression | None = None
    which: int | None = None
    mod: str = ""


class Shift(NamedTuple):
    """`steps` units of `grain` from a base: `yesterday`, `last week`, `two years ago`, `the following month`.

    `steps` None is a vague number (`several years ago`). `alike` marks what a business story compares with the same
    period of another year (`a year ago`), `counted` what has a number of units that may be hedged,
    `today` that word, which in a history means nowadays.
    """

    grain: str
    steps: float | None
    base: Base | Expression = Base.NOW
    mod: str = ""
    alike: bool = False
    counted: bool = False
    today: bool = False
    use: Use = Use.BOTH


class ShortYear(NamedTuple):
    """A year or decade by its last digits: `'94`, `the '80s`, `the nineties`."""

    digits: int
    grain: str = "year"
    mod: str = ""


class Reference(NamedTuple):
    """The present, the past or the future: PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str
    mod: str = ""
    use: Use = Use.BOTH


class Length(NamedTuple):
    """A length of time; `low` and `high` None where it has no number (`several days`).

    `tie` says what it hangs on: `past` reaches publication (`the past two weeks`), `next` begins there, `after` goes on
    from the date just named, `counted` from `base`, `before` leads up to `base`, `ended` takes it in; else empty.
    """

    unit: str
    low: float | None
    high: float | None
    tie: str = ""
    mod: str = ""
    base: Expression | None = None
    use: Use = Use.BOTH


class Repeat(NamedTuple):
    """A repeating time, by its TIMEX3 value."""

    value: str
    mod: str = ""
    use: Use = Use.BOTH


class Nth(NamedTuple):
    """One unit of a longer one, counted from its beginning or -1 for the last: `the first week of June`.

    `grain` is a unit's, or a weekday's number as a digit.
    """

    grain: str
    number: int
    within: Expression
    mod: str = ""


class Clock(NamedTuple):
    """A clock time or part of a day on a day: `T15:00`, `TNI`. `day` None is left to the reader.

    `zone` is the offset as in ISO 8601; the value leaves it out, the interval too: both are local. `hours` are those
    from midnight where a part of day is not the one that its text names (`the early hours`).
    """

    text: str
    day: Expression | None = None
    zone: str = ""
    mod: str = ""
    use: Use = Use.BOTH
    hours: tuple[int, int] | None = None


Expression = Fixed | Day | Named | Feast | Shift | ShortYear | Reference | Length | Repeat | Clock | Nth | Written
"""Any time as said."""


class Cut(NamedTuple):
    """A time read by words beside it that are no part of it: so many words before it, or behind it, are cut off."""

    said: Expression
    before: int = 0
    behind: int = 0


class Pair(NamedTuple):
    """Two times that share words: `May 1-3`, `Jan. 3 and 4`, `two to six days`; the reader makes two mentions of it.

    As many tokens as `behind` says, and blanks before them, are no part of the second.
    """

    first: Expression
    second: Expression
    behind: int = 0
