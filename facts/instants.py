"""A point on the calendar as one number and back: microseconds since 1970, of the proleptic Gregorian calendar.

Only what a table's columns need; arithmetic on dates lives in `facts/calendar/`. Years are astronomical, any of them.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from facts.model import AncientDate, Moment

_EPOCH = datetime(1970, 1, 1)
_DAY = 86_400_000_000
_ROOM = 2**63 - 1
_MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: Moment) -> int:
    """Microseconds from 1970-01-01 to a moment; a day counts from its first instant, a zone is left out.

    >>> to_micros(date(1970, 1, 2)), to_micros(AncientDate(-240, 3, 1)) // 86_400_000_000
    (86400000000, -807126)
    """
    if isinstance(moment, datetime):
        return (moment.replace(tzinfo=None) - _EPOCH) // _MICROSECOND
    if isinstance(moment, date):
        return (moment.toordinal() - _EPOCH.toordinal()) * _DAY
    return _days(moment) * _DAY


def to_column(moment: Moment | None) -> int | None:
    """The same for a column, which has no room for years beyond 292,277 before or after 1970: they stay empty.

    >>> to_column(date(1970, 1, 1)), to_column(AncientDate(-997_990, 1, 1)), to_column(None)
    (0, None, None)
    """
    micros = None if moment is None else to_micros(moment)
    return micros if micros is not None and abs(micros) < _ROOM else None


def from_micros(micros: int) -> datetime | AncientDate:
    """The moment that many microseconds from 1970-01-01.

    >>> from_micros(86_400_000_000)
    datetime.datetime(1970, 1, 2, 0, 0)
    >>> from_micros(to_micros(AncientDate(-240, 3, 1)))
    AncientDate(year=-240, month=3, day=1)
    """
    try:
        return _EPOCH + timedelta(microseconds=micros)
    except OverflowError:
        return _civil(micros // _DAY)


def to_iso(moment: Moment, *, clock: bool) -> str:
    """ISO 8601: an instant that begins a day is written as that day, unless `clock` asks for its time.

    >>> to_iso(datetime(2012, 6, 22), clock=False), to_iso(datetime(2012, 6, 22), clock=True)
    ('2012-06-22', '2012-06-22T00:00:00')
    """
    if clock and isinstance(moment, date) and not isinstance(moment, datetime):
        return f"{moment.isoformat()}T00:00:00"
    if isinstance(moment, datetime) and not clock and not (moment - datetime.combine(moment, datetime.min.time())):
        return moment.date().isoformat()
    return moment.isoformat()


def _days(ancient: AncientDate) -> int:
    """Days from 1970-01-01, by eras of 400 years that begin on 1 March (days_from_civil, Howard Hinnant)."""
    year = ancient.year - (ancient.month <= 2)
    era, of_era = divmod(year, 400)
    of_year = (153 * ((ancient.month + 9) % 12) + 2) // 5 + ancient.day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def _civil(days: int) -> AncientDate:
    """The inverse of `_days`."""
    era, of_era = divmod(days + 719_468, 146_097)
    years = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * years + years // 4 - years // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return AncientDate(years + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1)
