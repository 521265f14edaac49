"""English words for times, by class; no grammar. `May`, `March`, `Sun` and their kin never in lower case."""

from __future__ import annotations

from facts.text.lexicon import Words

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
_SHORT_NUMBERS = (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

TABLES = (
    Words("month", {m: i for i, m in enumerate(_MONTHS, 1)}, "proper"),
    Words("month_short", dict(zip(_SHORT_MONTHS, _SHORT_NUMBERS, strict=True)), "proper"),
    Words("weekday", {d: i for i, d in enumerate(_DAYS, 1)}, "proper"),
    Words("time_unit", {"second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
                        "month": "month", "year": "year", "decade": "decade", "century": "century"}),
    Words("time_units", {"seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week",
                         "months": "month", "years": "year", "decades": "decade", "centuries": "century"}),
    Words("ago", {"ago": -1}),
    Words("last", {"last": -1}),
    Words("next", {"next": 1}),
    Words("this", {"this": 0}),
)
