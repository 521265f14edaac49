"""Habits of the recognizers' DateTimeModel, a chat assistant's: what it calls a time, and how it writes its value.

Ranges end where their last member begins; `two months ago` is a day; a word before (`before`, `after`, `since`) leaves
a range open; parts of the day have their own hours; months have 30 days and years 365 in a duration's seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from facts.calendar.expression import Base, Clock, Length, Named, Shift
from facts.calendar.resolve import Resolved
from facts.calendar.timex3 import interval
from facts.claims import Claim, join
from facts.english import english
from facts.extract import Placed, place
from facts.model import Kind
from tests.habits.datetime_joins import SECONDS, Entity, from_to, moved, neighbours

_PARTS = {"MO": ("08:00:00", "12:00:00"), "AF": ("12:00:00", "16:00:00"), "EV": ("16:00:00", "20:00:00"),
          "NI": ("20:00:00", "23:59:59"), "MI": ("11:00:00", "13:00:00"), "DT": ("08:00:00", "18:00:00")}
_PART_ALONE = re.compile(
    r"(?:in )?the\b|(?:early|late|mid)[- ](?!yesterday|today|tomorrow|this|last)"
    r"|(?:night|morning|evening|afternoon)s?\b",
    re.IGNORECASE,
)
_WEEKS = 52
_VAGUE = 3
"""`a few` and `several` are three."""

_BEFORE = re.compile(
    r"(?<!not )\b(before|prior to|(?<!no )earlier than|until|till|by|no later than|up to)\s+(?:the\s+)?$", re.IGNORECASE
)
_AFTER = re.compile(r"\b(after|later than)\s+(?:the\s+)?$", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(since|not before|no earlier than|on or later than|from|starting|as of)\s+(?:the\s+)?$", re.IGNORECASE
)
_ONWARD = re.compile(r"^\s*(?:or|and)\s+(?:later|after|greater|above|onwards?|newer)\b|^\s*onwards?\b", re.IGNORECASE)
_EARLIER = re.compile(r"^\s*(?:or|and)\s+(?:earlier|before|less|below|older)\b", re.IGNORECASE)


def predict(text: str, reference: str | None) -> list[Entity]:
    """The times of a text as the assistant would give them; a range is one, from its first word to its last."""
    placed = place(text, reference)
    now = None if reference is None else datetime.fromisoformat(reference)
    found = []
    for claim in join(placed.mentions, placed.times, placed.tokens, english()):
        if claim.time is None:
            continue
        said = [mention.value for mention in placed.mentions if claim.first <= mention.first < claim.last]
        start, end = placed.tokens.span(claim.first, claim.last)
        around = (text[max(0, start - 30) : start], text[start:end], text[end : end + 30])
        if len(said) > 1 and any(isinstance(one, Clock) and one.text[1:].isalpha() for one in said):
            found += _parts(claim, placed)
            continue
        value = _between(said, claim, now) if len(said) > 1 else _single(said[0], claim, around, now)
        found.append({"start": start, "end": end, **value})
    found += [one for one in _bare(placed, text, now)
              if not any(one["start"] < other["end"] and other["start"] < one["end"] for other in found)]
    return neighbours(sorted(found, key=lambda one: (one["start"], one["end"])), text)


def _parts(claim: Claim, placed: Placed) -> list[Entity]:
    """Two parts of days stay two: `from this morning to Friday evening`."""
    return [
        {"start": placed.tokens.span(mention.first, mention.last)[0],
         "end": placed.tokens.span(mention.first, mention.last)[1],
         **_clock(mention.value, claim._replace(time=time), "")}
        for mention, time in zip(placed.mentions, placed.times, strict=True)
        if time is not None and claim.first <= mention.first < claim.last and isinstance(mention.value, Clock)
    ]


_WHOLE = re.compile(r"the (day|month|year)", re.IGNORECASE)
_WEEK = re.compile(r"week (\d+)", re.IGNORECASE)
_DAILY = re.compile(r"(?:morning|afternoon|evening|night)s", re.IGNORECASE)


def _bare(placed: Placed, text: str, now: datetime | None) -> Iterator[Entity]:
    """What only stands for itself, and is a time to the assistant: `one morning`, `the year`, `week 10`."""
    for mention, time in zip(placed.mentions, placed.times, strict=True):
        if time is None or time.fact or now is None:
            continue
        start, end = placed.tokens.span(mention.first, mention.last)
        words, span = text[start:end], {"start": start, "end": end}
        week = _WEEK.fullmatch(words)
        if _WHOLE.fullmatch(words):
            length = len({"d": "2000-01-01", "m": "2000-01", "y": "2000"}[words[4].lower()])
            value = now.date().isoformat()[:length]
            ends = interval(value)
            assert ends is not None
            yield {**span, **_open(*(end.isoformat()[:10] for end in ends), value, "", ("", "", ""))}
        elif week is not None and 0 < int(week[1]) <= _WEEKS:
            monday = date.fromisocalendar(now.year, int(week[1]), 1)
            yield {**span, "type": "daterange", "timex": f"{now.year}-W{int(week[1]):02d}",
                   "start_value": monday.isoformat(), "end_value": (monday + timedelta(7)).isoformat()}
        elif _DAILY.fullmatch(words) and not re.search(r"the\s+$", text[:start]):
            yield {**span, "type": "set", "timex": "T" + time.value.partition("T")[2], "value": "not resolved"}
        elif isinstance(mention.value, Clock):
            part = time.value.partition("T")[2]
            yield {**span, "type": "timerange", "timex": f"T{part}", "start_value": _PARTS[part][0],
                   "end_value": _PARTS[part][1]}


def _single(said: Any, claim: Claim, around: tuple[str, str, str], now: datetime | None) -> Entity:
    time_ = claim.time
    assert time_ is not None
    if isinstance(said, Clock):
        return _clock(said, claim, around[1])
    if isinstance(said, Length):
        length = _length(said, time_.value, around, now)
        if said.tie in ("opening", "closing") and time_.begin is not None and time_.until is not None:
            length["part"] = (time_.begin.isoformat()[:10], time_.until.isoformat()[:10])
        return length
    if claim.kind is Kind.RECURRENCE:
        return {"type": "set", "timex": time_.value, "value": "not resolved"}
    if time_.value == "PRESENT_REF":
        return {"type": "datetime", "timex": time_.value, "value": _instant(now)}
    counted = isinstance(said, Shift) and isinstance(said.base, Base) and bool(said.steps) and _counted(around[1])
    if counted and now is not None:
        return _counted_day(said, now)
    special = None if now is None else _convention(said, time_, around, now)
    if special is not None:
        return special
    if time_.begin is None or time_.until is None:
        return {"type": "date" if time_.value.count("-") == 2 else "daterange", "timex": time_.value}
    return _open(time_.begin.isoformat(), time_.until.isoformat(), time_.value, time_.mod, around)


_END_OF_DAY = re.compile(r"(?:the )?(?:eod|end of (?:the )?day)", re.IGNORECASE)
_BY_WEEK = re.compile(r"(?:the )?(next|last|previous|this)\b.*day", re.IGNORECASE)
_SEASON = re.compile(r"spring|summer|fall|autumn|winter", re.IGNORECASE)
_SEASONS = ("SP", "SU", "FA", "WI")


def _convention(said: Any, time_: Resolved, around: tuple[str, str, str], now: datetime) -> Entity | None:
    """Times that the assistant counts in its own way: weekdays and weekends by their week, seasons of no year."""
    words = around[1]
    if _END_OF_DAY.fullmatch(words):
        day = now.date().isoformat()
        return {"type": "datetime", "timex": f"{day}T23:59:59", "value": f"{day} 23:59:59"}
    if "fiscal" in words.lower() and time_.begin is not None:
        return {"type": "daterange", "timex": f"FY{time_.begin.year}", "value": "not resolved"}
    if isinstance(said, Named) and said.grain == "season" and _SEASON.fullmatch(words):
        return {"type": "daterange", "timex": _SEASONS[said.number], "value": "not resolved"}
    monday = now.date() - timedelta(now.weekday())
    if isinstance(said, Named) and said.grain == "weekend" and words.lower() == "the weekend":
        return {"type": "daterange", "start_value": (monday + timedelta(5)).isoformat(),
                "end_value": (monday + timedelta(7)).isoformat()}
    which = _BY_WEEK.fullmatch(words)
    if isinstance(said, Named) and said.grain == "weekday" and which is not None:
        weeks = {"next": 1, "this": 0}.get(which[1].lower(), -1)
        day = (monday + timedelta(7 * weeks + said.number - 1)).isoformat()
        return _open(day, day, day, "", around)
    return None


def _counted(words: str) -> bool:
    return bool(re.search(r"\b(ago|from now|later|earlier|before|after|hence|back|from)\b", words, re.IGNORECASE))


def _counted_day(said: Shift, now: datetime) -> Entity:
    """`two months ago` is that day two months back."""
    assert said.steps is not None
    then = moved(now, said.grain, said.steps)
    if said.grain in ("hour", "minute", "second"):
        return {"type": "datetime", "timex": then.isoformat(), "value": _instant(then)}
    return {"type": "date", "timex": then.date().isoformat(), "value": then.date().isoformat(),
            "counted": True}


def _open(begin: str, until: str, timex: str, mod: str, around: tuple[str, str, str]) -> Entity:
    """A day or a period, or all before or after it."""
    before, _, after = around
    single = timex.count("-") == 2 and "W" not in timex
    ends: dict[str, str] | None = None
    if _BEFORE.search(before) or _EARLIER.search(after):
        ends = {"end_value": until if mod == "END" else begin}
    elif _AFTER.search(before):
        ends = {"start_value": begin if single or mod == "START" else until}
    elif _SINCE.search(before) or _ONWARD.search(after):
        ends = {"start_value": begin}
    known = {"timex": timex, "begin": begin, "single": single}
    if ends is not None:
        return {"type": "daterange", **known, **ends}
    if single:
        return {"type": "date", **known, "value": begin}
    return {"type": "daterange", **known, "start_value": begin, "end_value": until}


def _clock(said: Clock, claim: Claim, words: str) -> Entity:
    time_ = claim.time
    assert time_ is not None
    day, _, clock = time_.value.partition("T")
    part = _PARTS.get(clock)
    short = re.sub(r":00$", "", clock)
    if said.day is None or (part and _PART_ALONE.match(words)):
        if part:
            if re.match(r"this|last|tonight|yesterday|next|tomorrow", words, re.IGNORECASE):
                return {"type": "datetimerange", "timex": time_.value, "start_value": f"{day} {part[0]}",
                        "end_value": f"{day} {part[1]}"}
            return {"type": "timerange", "timex": f"T{clock}", "start_value": part[0], "end_value": part[1]}
        return {"type": "time", "timex": f"T{short}", "value": _full(clock)}
    if part:
        return {"type": "datetimerange", "timex": time_.value, "start_value": f"{day} {part[0]}",
                "end_value": f"{day} {part[1]}"}
    return {"type": "datetime", "timex": f"{day}T{short}", "value": f"{day} {_full(clock)}"}


def _full(clock: str) -> str:
    return (clock + ":00:00")[:8]


def _instant(now: datetime | None) -> str | None:
    return None if now is None else now.isoformat(" ", "seconds")


_TIED = re.compile(r"\b(?:next|past|last|previous|coming|upcoming)\b", re.IGNORECASE)
_WORKDAYS = 5


def _period(said: Length, count: float, words: str, now: datetime) -> Entity | None:
    """Quarters, decades and fortnights by the calendar, business days over the weekends."""
    back = re.search(r"\b(?:past|last|previous)\b", words, re.IGNORECASE) is not None
    today, number = now.date(), int(count)
    if "fortnight" in words.lower():
        monday = today - timedelta(today.weekday())
        begin = monday + timedelta(-14 if back else 14)
        return {"type": "daterange", "start_value": begin.isoformat(), "end_value": str(begin + timedelta(14))}
    if said.unit in ("quarter", "decade"):
        start = datetime(today.year // 10 * 10, 1, 1) if said.unit == "decade" else datetime(
            today.year, today.month - (today.month - 1) % 3, 1)
        first = moved(start, said.unit, -number if back else 1)
        return {"type": "daterange", "start_value": str(first.date()),
                "end_value": str(moved(first, said.unit, number).date())}
    if "business" in words.lower() and not back:
        days = (today + timedelta(n) for n in range(1, 7 * number + 7))
        worked = [day for day in days if day.weekday() < _WORKDAYS][:number]
        return {"type": "daterange", "start_value": str(worked[0]), "end_value": str(worked[-1] + timedelta(1))}
    return None


def _length(said: Length, timex: str, around: tuple[str, str, str], now: datetime | None) -> Entity:
    """A duration; one that is tied to now is the time that it reaches or covers."""
    count = said.low if said.low is not None else _VAGUE
    small = said.unit in ("hour", "minute", "second")
    if now is not None and (said.high is not None or said.tie in ("past", "next")):
        before = around[0].lower()
        if _TIED.search(around[1]) and (period := _period(said, count, around[1], now)) is not None:
            return period
        if re.search(r"\bin (?:a |the )?$", before) and not _TIED.search(around[1]):
            then = moved(now, said.unit, count)
            value = _instant(then) if small else then.date().isoformat()
            return {"type": "datetime" if small else "date", "timex": value, "value": value, "reached": then}
        if said.tie in ("past", "next") or re.search(r"\bwithin $", before):
            ahead = said.tie != "past"
            start = now + timedelta(days=said.tie == "next" and not small and "within" not in before)
            ends = (start, moved(start, said.unit, count)) if ahead else (moved(now, said.unit, -count), now)
            low, high = (_instant(end) if small else end.date().isoformat() for end in ends)
            return {"type": "datetimerange" if small else "daterange", "start_value": low, "end_value": high}
    return {"type": "duration", "timex": timex.replace("X", str(_VAGUE)), "value": f"{count * SECONDS[said.unit]:.0f}",
            "unit": said.unit, "count": count}


def _between(said: list[Any], claim: Claim, now: datetime | None) -> Entity:
    """A range: it ends where its last member begins."""
    time_ = claim.time
    assert time_ is not None
    first, _, last = time_.value.partition("/")
    if claim.kind is Kind.TIME:
        days = [value.partition("T")[0] for value, one in zip((first, last), said, strict=False) if one.day is not None]
        clocks = [_full(value.partition("T")[2]) for value in (first, last)]
        if not days:
            return {"type": "timerange", "start_value": clocks[0], "end_value": clocks[1]}
        return {"type": "datetimerange", "start_value": f"{days[0]} {clocks[0]}",
                "end_value": f"{days[-1]} {clocks[1]}"}
    low, high = (_bound(value, one, now) for value, one in zip((first, last), said, strict=False))
    if low is not None and high is not None and low >= high and (first == "PRESENT_REF" or isinstance(said[1], Named)):
        if first == "PRESENT_REF":
            return {"type": "daterange", "start_value": low, "end_value": str(moved(_midnight(high), "year", 1).date())}
        if said[1].grain == "weekday":
            ahead = (date.fromisoformat(low) - date.fromisoformat(high)).days // 7 * 7 + 7
            return {"type": "daterange", "start_value": low,
                    "end_value": str(date.fromisoformat(high) + timedelta(ahead))}
    if low is None or high is None:
        return {"type": "daterange" if claim.kind is Kind.DATE else "duration", "timex": time_.value}
    return {"type": "daterange", "start_value": low, "end_value": high} if low < high else from_to(low, high)


def _midnight(day: str) -> datetime:
    return datetime.fromisoformat(day)


def _bound(value: str, said: Any, now: datetime | None) -> str | None:
    """Where a member of a range begins, or the part of it that a word picks."""
    if value == "PRESENT_REF":
        return None if now is None else now.date().isoformat()
    ends = interval(value)
    if ends is None or not all(isinstance(end, date) for end in ends):
        return None
    begin, until = (date.fromordinal(end.toordinal()) for end in ends if isinstance(end, date))
    part = {"END": until, "MID": begin + (until - begin) / 2}.get(getattr(said, "mod", ""), begin)
    return part.isoformat()
