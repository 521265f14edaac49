"""English words for times as people type them in messages and notes: short, respelt, in lower case; no grammar."""

from __future__ import annotations

from facts.text.lexicon import Words

_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
_NUMBERS = (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12)
_DIGITS = "one two three four five six seven eight nine".split()
_MINUTES = {"five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}

SPELLINGS = (
    Words("day_word_now", {"tdy": 0, "tommorow": 1, "tommorrow": 1, "tomorro": 1, "tomoro": 1, "tmro": 1, "tmrrw": 1,
                           "tmoro": 1, "ystd": -1, "yday": -1, "ystday": -1, "yesturday": -1}, "lower"),
    Words("tonight", {"tonite": "NI", "tnite": "NI", "tonights": "NI"}),
    Words("day_part", {"nite": "NI", "nites": "NI", "arvo": "AF"}),
    Words("two_for_to", {"2": 0}, "exact"),
    Words("to_night", {"nite": "NI", "night": "NI"}),
    Words("to_morrow", {"moro": 1, "morro": 1, "morrow": 1, "mrw": 1, "mrow": 1, "mro": 1, "moz": 1}),
    Words("counted_unit", {"sec": "second", "min": "minute", "hr": "hour", "wk": "week", "mth": "month",
                           "yr": "year"}, "lower"),
    Words("counted_units", {"secs": "second", "mins": "minute", "hrs": "hour", "wks": "week", "mths": "month",
                            "yrs": "year"}, "lower"),
    Words("time_short", {"mth": "month", "mths": "month"}, "lower"),
    Words("hour_letter", {"h": "hour"}, "lower"),
    Words("time_units", {"secs": "second", "mins": "minute", "hrs": "hour", "wks": "week", "mths": "month",
                         "yrs": "year"}, "lower"),
    Words("span_units", {"secs": "second", "mins": "minute", "hrs": "hour", "wks": "week", "mths": "month",
                         "yrs": "year"}, "lower"),
    Words("which_unit", {"wk": "week", "mth": "month", "yr": "year"}, "lower"),
    Words("short_unit", {"sec": "second", "min": "minute", "hr": "hour"}, "lower"),
    Words("long_unit", {"wk": "week", "mth": "month", "yr": "year"}, "lower"),
    Words("until", {"til": "til"}, "lower"),
    Words("joiner", {"til": "to"}, "lower"),
    Words("through", {"til": "til"}, "lower"),
    Words("more", {"single": "single"}, "lower"),
    Words("will", {word: word for word in "gonna gotta wanna remind lemme".split()}),
    Words("weekend", {"wkend": "weekend", "wknd": "weekend", "weekends": "weekend"}),
    Words("weekends", {"weekends": "weekend", "weekend": "weekend"}),
)

NAMES = (
    Words("month_short", dict(zip(_MONTHS, _NUMBERS, strict=True)), "lower"),
    Words("month_clear", {form: number for word, number in zip(_MONTHS, _NUMBERS, strict=True)
                          if word not in ("jan", "mar", "jun", "jul") for form in (word, word.capitalize())}, "exact"),
    Words("month_verb", {"march": 3, "may": 5, "august": 8}, "lower"),
    Words("weekday_short", {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4,
                            "fri": 5}, "lower"),
    Words("weekday_short", {"weds": 3}, "proper"),
    Words("weekdays", {day + "s": i for i, day in enumerate(
        "monday tuesday wednesday thursday friday saturday sunday".split(), 1)}, "lower"),
    Words("weekday_clear", {"tues": 2, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5}),
    Words("day_two", {f"{n:02d}": n for n in range(1, 32)}, "exact"),
    Words("month_two", {f"{n:02d}": n for n in range(1, 13)}, "exact"),
    Words("weekday_typed", {"mon": 1, "tue": 2, "wed": 3, "sat": 6, "sun": 7}),
)

CLOCK = (
    Words("clock_three", {f"{hour}{minute:02d}": hour * 100 + minute for hour in range(1, 10) for minute in range(60)},
          "exact"),
    Words("twelve", {"12": 12}, "exact"),
    Words("half_name", {"am": 0, "pm": 12}),
    Words("ish", {"ish": "ish"}),
    Words("oclock", {"oclock": "o"}),
    Words("noonish", {"noonish": 12}),
    Words("mid", {"mid": 24}),
    Words("night_word", {"night": 24}),
    Words("past_hour", {"past": 1, "after": 1}, "lower"),
    Words("to_hour", {"to": -1, "till": -1, "before": -1, "of": -1}, "lower"),
    Words("minutes_past", _MINUTES | {"eleven": 11, "twelve": 12}),
    Words("minutes_word", _MINUTES),
    Words("minute_units", {word: i for i, word in enumerate(_DIGITS, 1)}),
    Words("spoken_two", {"two": 2}),
    Words("spoken_thousand", {"thousand": 1000}),
    Words("day_word", {"thirtieth": 30}),
    Words("clock_until", {word: word for word in "until till til since before after from".split()}),
    Words("month_day", {f"{month:02d}{day:02d}": month * 100 + day for month in range(1, 13) for day in range(1, 32)},
          "exact"),
    Words("letter_w", {"w": "w"}),
    Words("letter_t", {"t": "t"}),
    Words("minute_name", {word: word for word in "minutes minute mins min".split()}),
    Words("clock_for", {"for": "for"}),
    Words("to_word", {"to": "to"}),
    Words("clock_at", {word: word for word in "at around by".split()}),
    Words("clock_zero", {f"0{hour}{minute:02d}": hour * 60 + minute for hour in range(10) for minute in range(60)},
          "exact"),
)

ENDS = (
    Words("end_word", {"end": "END"}),
    Words("end_unit", {unit: unit for unit in ("day", "week", "month", "quarter", "year")}),
    Words("end_letters", {"eod": "day", "eow": "week", "eom": "month", "eoy": "year"}),
    Words("week_from", {word: word for word in "starting beginning commencing".split()}),
    Words("since_word", {"since": "since", "until": "until", "till": "till", "til": "til", "before": "before"}),
    Words("at_present", {"present": "PRESENT_REF"}),
    Words("other_unit", {word: word for word in "day night week evening morning afternoon".split()}),
    Words("dawn", {"dawn": "dawn"}),
    Words("span_which", {"upcoming": "next"}),
    Words("how", {"how": "how"}),
    Words("told_back", {"previous": -1, "prior": -1}),
    Words("you", {word: word for word in "i you we he she they it god allah heaven peace his her".split()}),
    Words("may", {"may": 5}, "proper"),
)

BARE = (
    Words("weekday_list", {"mon": 1, "wed": 3}, "lower"),
    Words("all", {"all": "all"}),
    Words("whole", {word: word for word in "whole entire".split()}),
    Words("bare_unit", {unit: unit for unit in "minute hour day week month year decade century".split()}),
    Words("bare_part", {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nite": "NI",
                        "lunchtime": "MI", "mornings": "MO", "evenings": "EV", "afternoons": "AF"}),
    Words("any_daily", {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "nightly": "P1D"}),
    Words("future_ref", {"future": "FUTURE_REF"}),
    Words("three", {"3": 3}, "exact"),
    Words("old", {"old": "old"}),
    Words("goes_on", {word: word for word in (
        "and or but so if for with on in at as to till until by please pls plz pl today tonight tomorrow tmrw then "
        "when who thanks thx ok lol cos because cuz sharp i we u you can is was are were will that "
        "this next not").split()}),
)

TABLES = SPELLINGS + NAMES + CLOCK + ENDS + BARE

LEVELS = frozenset(
    "stood stands ended traded trades priced prices price shares index stocks futures inflation unemployment sales "
    "profit rate rates yield votes seats points goals deaths killed toll arrested injured went totalled averaged "
    "barrel unchanged".split())
"""A short text with one of these tells of levels, and its `at 6` is no hour."""
