"""What people type as a publication date, in any language, and how it is shown back: always in full."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from facts.errors import DateError

_LONGEST = 60
_ISO = re.compile(r"\d{4}-\d\d-\d\d\b")
"""What looks like ISO 8601 is that or nothing: a month of 13 is no day."""
_WORDY = re.compile(r"\d|[^\W\d_]{2}")
"""A lone letter names a day in some language or other."""
_BASES = (datetime(2001, 2, 28), datetime(2010, 11, 17))
"""Two days that share neither weekday, day, month nor year: what comes out the same from both is a full date."""


def read_date(text: str, today: date | None = None) -> date | datetime:
    """The day, or the instant where a clock time stands with it, that `text` names.

    ISO 8601 is read as it stands. Where day and month cannot be told apart the month comes first, as in American
    English. `yesterday`, `Friday` and dates without a year are counted back from `today`, and refused without it.

    >>> read_date("22 juin 2012"), read_date("June 22, 2012 3pm")
    (datetime.date(2012, 6, 22), datetime.datetime(2012, 6, 22, 15, 0))
    >>> read_date("yesterday", today=date(2012, 6, 23))
    datetime.date(2012, 6, 22)

    Raises:
        DateError: there is no such day, or the text names none.
    """
    written = " ".join(text.split())
    if not written:
        raise DateError("no publication date is given; write it as 2012-06-22 or 22 June 2012")
    found = _iso(written)
    if found is None and len(written) <= _LONGEST and _WORDY.search(written) and not _ISO.match(written):
        found = _typed(written, today)
    if found is None:
        shown = written if len(written) <= _LONGEST else written[:_LONGEST] + "…"
        raise DateError(f"{shown!r} is not a date that can be read; write it as 2012-06-22 or 22 June 2012")
    return found


def spell_date(moment: date | datetime, locale: str = "en") -> str:
    """A date in full, as it is shown back to whoever typed it.

    >>> spell_date(date(2012, 6, 22)), spell_date(datetime(2012, 6, 22, 15, 30))
    ('Friday 22 June 2012', 'Friday 22 June 2012, 15:30')
    """
    from babel.dates import format_date, format_time

    day = str(format_date(moment, "EEEE d MMMM y", locale=locale))
    return f"{day}, {format_time(moment, 'HH:mm', locale=locale)}" if isinstance(moment, datetime) else day


def _iso(written: str) -> date | datetime | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        pass
    if not (written[:4].isdigit() and len(written) > len("2012-06-22")):
        return None
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        return None


def _typed(written: str, today: date | None) -> date | datetime | None:
    if today is not None:
        return _parse(written, datetime(today.year, today.month, today.day))
    first, second = (_parse(written, base) for base in _BASES)
    if first is not None and first != second:
        raise DateError(f"{written!r} leaves the day open; write it as 2012-06-22 or 22 June 2012")
    return first


@lru_cache(maxsize=1024)
def _parse(written: str, base: datetime) -> date | datetime | None:
    """What dateparser reads, if it is one day."""
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "past",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RETURN_TIME_AS_PERIOD": True,
        # Not among them: seconds since 1970, and digits without a sign between them (`2012` came out as a day).
        "PARSERS": ["relative-time", "absolute-time"],
    }
    found = DateDataParser(settings=settings).get_date_data(written)
    if found.date_obj is None or found.period not in {"day", "time"}:
        return None
    return found.date_obj if found.period == "time" else found.date_obj.date()  # type: ignore[no-any-return]
