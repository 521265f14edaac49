"""Habits of the recognizers' DateTimeModel, a chat assistant's: what it calls a time, and how it writes its value.

Ranges end where their last member begins; `two months ago` is a day; a word before (`before`, `after`, `since`) leaves
a range open; parts of the day have their own hours; months have 30 days and years 365 in a duration's seconds.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from facts.calendar.cells import add_months, moment
from facts.calendar.expression import Base, Clock, Length, Shift
from facts.calendar.timex3 import interval
from facts.claims import Claim, join
from facts.english import english
from facts.extract import place
from facts.model import Kind

Entity = dict[str, Any]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "quarter": 7776000,
            "year": 31536000, "decade": 315360000, "century": 3153600000, "weekend": 172800}
_PARTS = {"MO": ("08:00:00", "12:00:00"), "AF": ("12:00:00", "16:00:00"), "EV": ("16:00:00", "20:00:00"),
          "NI": ("20:00:00", "23:59:59"), "MI": ("11:00:00", "13:00:00"), "DT": ("08:00:00", "18:00:00")}
_PART_ALONE = re.compile(
    r"(?:in )?the\b|(?:early|late|mid)[- ](?!yesterday|today|tomorrow|this|last)"
    r"|(?:night|morning|evening|afternoon)s?\b",
    re.IGNORECASE,
)
_VAGUE = 3
"""`a few` and `several` are three."""

_BEFORE = re.compile(
    r"\b(before|prior to|earlier than|until|till|by|no later than|up to)\s+(?:the\s+)?$", re.IGNORECASE
)
_AFTER = re.compile(r"\b(after|later than)\s+(?:the\s+)?$", re.IGNORECASE)
_SINCE = re.compile(r"\b(since|on or later than|from|starting|as of)\s+(?:the\s+)?$", re.IGNORECASE)
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
        value = _between(said, claim, now) if len(said) > 1 else _single(said[0], claim, around, now)
        found.append({"start": start, "end": end, **value})
    return _neighbours(found, text)


_TOGETHER = re.compile(r"\s*,?\s*(?:at|for|on|of|by|from|in|between|the)?\s*(?:the\s+)?", re.IGNORECASE)
_LIMIT = re.compile(r"\s+(?:before|by|until|till|after|since)\s+", re.IGNORECASE)
_TO = re.compile(r"\s*(?:to|till|until|through|thru|[-–~])\s*(?:the\s+)?", re.IGNORECASE)
_FOR = re.compile(r",?\s*(?:lasting\s+)?for\s+", re.IGNORECASE)
_FROM = re.compile(r",?\s*from\s+", re.IGNORECASE)
_SHIFTS = ((re.compile(r"\s+(?:after|from)\s+", re.IGNORECASE), 1), (re.compile(r"\s+before\s+", re.IGNORECASE), -1))


def _neighbours(found: list[Entity], text: str) -> list[Entity]:
    """Times that the assistant takes together: a day with its clock time, a length with where it begins."""
    merged: list[Entity] = []
    for entity in found:
        while merged:
            before = merged[-1]
            gap = text[before["end"] : entity["start"]]
            if gap.strip().lower() == "and" and "between" in text[max(0, before["start"] - 12) : before["end"]].lower():
                gap = " to "
            joined = _together(before, entity, gap)
            if joined is None:
                break
            entity = {**joined, "start": before["start"], "end": entity["end"]}
            merged.pop()
        merged.append(entity)
    return merged


def _together(first: Entity, second: Entity, gap: str) -> Entity | None:
    kinds = (first["type"], second["type"])
    if kinds in (("date", "time"), ("date", "timerange")) and _TOGETHER.fullmatch(gap):
        return _on_day(first, second)
    if kinds in (("time", "date"), ("timerange", "date")) and _TOGETHER.fullmatch(gap):
        return _on_day(second, first)
    if kinds == ("datetimerange", "time") and "timex" in first and _TOGETHER.fullmatch(gap):
        return _on_day({"value": first["start_value"][:10]}, second)
    if kinds == ("date", "time") and _LIMIT.fullmatch(gap):
        end = "start_value" if gap.strip().lower() in ("after", "since") else "end_value"
        return {"type": "datetimerange", end: f"{first['value']} {second['value']}"}
    if kinds == ("daterange", "date") and "W" in first.get("timex", "") and _TOGETHER.fullmatch(gap):
        return _in_week(first, second)
    if kinds == ("date", "daterange") and "W" in second.get("timex", "") and gap.strip() == "of":
        return _in_week(second, first)
    if "count" in first and second.get("single"):
        for pattern, way in _SHIFTS:
            if pattern.fullmatch(gap) and first["unit"] not in ("hour", "minute", "second"):
                day = _moved(datetime.fromisoformat(second["begin"]), first["unit"], way * first["count"])
                return {"type": "date", "timex": day.date().isoformat(), "value": day.date().isoformat()}
    if "begin" in first and "begin" in second and _TO.fullmatch(gap):
        return _from_to(first["begin"], second["begin"])
    if kinds[0] in ("time", "datetime") and kinds[1] in ("time", "datetime") and _TO.fullmatch(gap):
        return _clock_to(first, second)
    if kinds == ("time", "duration") and _FOR.fullmatch(gap):
        return _lasting(first, second)
    if kinds == ("duration", "time") and _FROM.fullmatch(gap):
        return _lasting(second, first)
    if kinds == ("duration", "duration") and re.fullmatch(r",?\s*(?:and\s+)?", gap) and "count" in first:
        total = float(first["value"]) + float(second["value"])
        return {"type": "duration", "timex": first["timex"] + second["timex"].removeprefix("PT"),
                "value": f"{total:.0f}", "unit": "second", "count": total}
    return None


def _on_day(day: Entity, clock: Entity) -> Entity:
    date_ = day["value"]
    if clock["type"] == "time":
        return {"type": "datetime", "timex": date_ + clock["timex"], "value": f"{date_} {clock['value']}"}
    return {"type": "datetimerange", "start_value": f"{date_} {clock['start_value']}",
            "end_value": f"{date_} {clock['end_value']}"}


def _from_to(begin: str, until: str) -> Entity:
    """A range whose first member was placed behind its last begins a year or more before."""
    start, end = date.fromisoformat(begin), date.fromisoformat(until)
    while start >= end:
        start = start.replace(year=start.year - 1, day=min(start.day, 28))
    return {"type": "daterange", "start_value": start.isoformat(), "end_value": end.isoformat()}


def _clock_to(first: Entity, second: Entity) -> Entity | None:
    """Two clock times as a range; a first one without its half of the day takes that of the second."""
    if "value" not in first or "value" not in second or not first["value"] or not second["value"]:
        return None
    (day, _, low), (other, _, high) = (entity["value"].rpartition(" ") for entity in (first, second))
    later = f"{int(low[:2]) + 12:02d}{low[2:]}"
    if int(low[:2]) < 12 <= int(high[:2]) and later < high:
        low = later
    day = day or other
    if not day:
        return {"type": "timerange", "start_value": low, "end_value": high}
    return {"type": "datetimerange", "start_value": f"{day} {low}", "end_value": f"{other or day} {high}"}


def _in_week(week: Entity, day: Entity) -> Entity | None:
    """`next week on Tuesday`: the Tuesday of that week."""
    if "start_value" not in week or not day.get("value"):
        return None
    found = date.fromisoformat(week["start_value"]) + timedelta(date.fromisoformat(day["value"]).weekday())
    return {"type": "date", "timex": found.isoformat(), "value": found.isoformat()}


def _lasting(clock: Entity, length: Entity) -> Entity:
    begin = datetime.fromisoformat(f"2000-01-01 {clock['value']}")
    until = begin + timedelta(seconds=float(length["value"]))
    return {"type": "timerange", "start_value": f"{begin:%H:%M:%S}", "end_value": f"{until:%H:%M:%S}"}


def _single(said: Any, claim: Claim, around: tuple[str, str, str], now: datetime | None) -> Entity:
    time_ = claim.time
    assert time_ is not None
    if isinstance(said, Clock):
        return _clock(said, claim, around[1])
    if isinstance(said, Length):
        return _length(said, time_.value, around, now)
    if claim.kind is Kind.RECURRENCE:
        return {"type": "set", "timex": time_.value, "value": "not resolved"}
    if time_.value == "PRESENT_REF":
        return {"type": "datetime", "timex": time_.value, "value": _instant(now)}
    counted = isinstance(said, Shift) and isinstance(said.base, Base) and bool(said.steps) and _counted(around[1])
    if counted and now is not None:
        return _counted_day(said, now)
    if time_.begin is None or time_.until is None:
        return {"type": "date" if time_.value.count("-") == 2 else "daterange", "timex": time_.value}
    return _open(time_.begin.isoformat(), time_.until.isoformat(), time_.value, time_.mod, around)


def _counted(words: str) -> bool:
    return bool(re.search(r"\b(ago|from now|later|earlier|before|after|hence|back|from)\b", words, re.IGNORECASE))


def _counted_day(said: Shift, now: datetime) -> Entity:
    """`two months ago` is that day two months back."""
    assert said.steps is not None
    moved = _moved(now, said.grain, said.steps)
    if said.grain in ("hour", "minute", "second"):
        return {"type": "datetime", "timex": moved.isoformat(), "value": _instant(moved)}
    return {"type": "date", "timex": moved.date().isoformat(), "value": moved.date().isoformat()}


def _moved(now: datetime, unit: str, count: float) -> datetime:
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:
        return now + timedelta(seconds=_SECONDS[unit] * count)
    day = moment(add_months(now.toordinal(), round(months * count)))
    assert isinstance(day, date)
    return datetime.combine(day, now.time())


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


def _length(said: Length, timex: str, around: tuple[str, str, str], now: datetime | None) -> Entity:
    """A duration; one that is tied to now is the time that it reaches or covers."""
    count = said.low if said.low is not None else _VAGUE
    small = said.unit in ("hour", "minute", "second")
    if now is not None and said.high is not None:
        before = around[0].lower()
        if re.search(r"\bin (?:a |the )?$", before) and said.tie in ("next", "in", ""):
            moved = _moved(now, said.unit, count)
            value = _instant(moved) if small else moved.date().isoformat()
            return {"type": "datetime" if small else "date", "timex": value, "value": value}
        if said.tie in ("past", "next") or re.search(r"\bwithin $", before):
            ahead = said.tie != "past"
            start = now + timedelta(days=said.tie == "next" and not small and "within" not in before)
            ends = (start, _moved(start, said.unit, count)) if ahead else (_moved(now, said.unit, -count), now)
            low, high = (_instant(end) if small else end.date().isoformat() for end in ends)
            return {"type": "datetimerange" if small else "daterange", "start_value": low, "end_value": high}
    return {"type": "duration", "timex": timex.replace("X", str(_VAGUE)), "value": f"{count * _SECONDS[said.unit]:.0f}",
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
    if low is None or high is None:
        return {"type": "daterange" if claim.kind is Kind.DATE else "duration", "timex": time_.value}
    return {"type": "daterange", "start_value": low, "end_value": high} if low < high else _from_to(low, high)


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
