"""Where facts lie on the calendar: their own days, those they hold for, the day of their document."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from facts.days import ALWAYS, NEVER, UNKNOWN, days, start
from facts.instants import to_micros

JUNE = "2012-06-22"


def of(text: str) -> int:
    return (date.fromisoformat(text) - date(1970, 1, 1)).days


def lies(*, figure: bool, begin: str = "NaT", until: str = "NaT", holds: str = "NaT", published: str = "NaT"):
    columns = [np.array([text], "datetime64[us]") for text in (begin, until, holds, published)]
    return tuple(int(found[0]) for found in days(np.array([figure]), *columns))


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"begin": JUNE, "until": "2012-06-25"}, (of(JUNE), of("2012-06-24"))),
        ({"begin": JUNE, "until": JUNE}, (of(JUNE), of(JUNE))),
        ({"begin": f"{JUNE}T22:00", "until": "2012-06-23T02:00"}, (of(JUNE), of("2012-06-23"))),
        ({"begin": f"{JUNE}T22:00", "until": "2012-06-23T00:00"}, (of(JUNE), of(JUNE))),
        ({"begin": "1969-12-31T23:00", "until": "1969-12-31T23:30"}, (-1, -1)),
        ({"begin": JUNE}, (of(JUNE), ALWAYS)),
        ({"until": JUNE}, (NEVER, of("2012-06-21"))),
        ({"begin": "-0240-03-01", "until": "-0240-03-02"}, (NEVER, NEVER)),
        ({"begin": "12000-03-01", "until": "12000-03-02"}, (ALWAYS, ALWAYS)),
        ({"published": JUNE}, (UNKNOWN, UNKNOWN)),
        ({}, (UNKNOWN, UNKNOWN)),
    ],
)
def test_a_time_lies_on_its_own_days_or_nowhere(columns, expected):
    assert lies(figure=False, **columns) == expected


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"begin": "2012-05-01", "until": "2012-05-02", "holds": JUNE, "published": JUNE}, "2012-05-01"),
        ({"holds": "2012-05-01", "published": JUNE}, "2012-05-01"),
        ({"published": f"{JUNE}T08:30"}, JUNE),
    ],
)
def test_a_figure_lies_on_its_own_days_else_those_it_holds_for_else_its_documents(columns, expected):
    assert lies(figure=True, **columns) == (of(expected), of(expected))


def test_the_calendars_ends_are_pythons():
    assert (of("0001-01-01"), of("9999-12-31")) == (NEVER, ALWAYS)


@pytest.mark.parametrize(
    ("timex", "day"),
    [("2012", "2012-01-01"), ("2012-06", "2012-06-01"), ("2012-06-22T10:00", JUNE), ("2012-W23", None),
     ("2012-13", None), ("20", None), ("PAST_REF", None), ("XXXX-06", None), ("0000", None)],
)
def test_a_value_that_names_a_year_month_or_day_has_a_first_instant(timex, day):
    assert start(timex) == (None if day is None else to_micros(date.fromisoformat(day)))
