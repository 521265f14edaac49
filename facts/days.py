"""On which days a fact lies, a column at a time, by the rule of the dashboard's pages.

They are its own; else, of a figure, those that it holds for; else the day its document appeared.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from facts.instants import to_micros

if TYPE_CHECKING:
    import numpy as np

    Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Times = np.ndarray[tuple[int], np.dtype[np.datetime64]]
    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]

UNKNOWN, NEVER, ALWAYS = -(2**63), -719_162, 2_932_896
"""No day at all; no first day, and no last: the first and the last day that Python's calendar holds."""


class Days(NamedTuple):
    """The first day that each fact touches and the last, counted from 1970-01-01; UNKNOWN where it has no place.

    What lies before the year 1 or after 9999 lies on the calendar's first or last day.
    """

    first: Numbers
    last: Numbers


def days(figure: Flags, begin: Times, until: Times, holds: Times, published: Times) -> Days:
    """The days of facts by their columns: whether each is a figure and no time, its interval, the day it holds for.

    Instants are datetime64[us], NaT where they are not known.

    >>> import numpy as np
    >>> none, june = (np.array([text], "datetime64[us]") for text in ("NaT", "2012-06-22"))
    >>> [found.tolist() for found in days(np.array([True]), none, none, none, june)]
    [[15513], [15513]]
    >>> [found.tolist() for found in days(np.array([False]), june, none, none, none)] == [[15513], [ALWAYS]]
    True
    """
    import numpy as np

    nowhere = np.datetime64("NaT", "us")
    no_begin, no_until = np.isnat(begin), np.isnat(until)
    own = ~(no_begin & no_until)
    given = _count(np.where(figure, np.where(np.isnat(holds), published, holds), nowhere))
    inside = until - (until != begin).astype("timedelta64[us]")
    first = np.where(own, np.where(no_begin, NEVER, _count(begin)), given)
    last = np.where(own, np.where(no_until, ALWAYS, _count(inside)), given)
    return Days(first, last)


def start(timex: str) -> int | None:
    """The first instant of a TIMEX3 value that names a year, a month or a day, in microseconds since 1970.

    >>> start("2012-06"), start("2012-W23"), start("")
    (1338508800000000, None, None)
    """
    parts = timex[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return None
    year, month, day, *_ = (*map(int, parts), 1, 1)
    try:
        return to_micros(date(year, month, day))
    except ValueError:
        return None


def _count(moments: Times) -> Numbers:
    """Days since 1970, within the calendar."""
    import numpy as np

    found: Numbers = moments.astype("datetime64[D]").astype("int64")
    return np.where(found == UNKNOWN, UNKNOWN, np.clip(found, NEVER, ALWAYS))
