"""Times that the recognizers' chat assistant takes together: a day with its clock time, a length with its beginning."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from facts.calendar.cells import add_months, moment

Entity = dict[str, Any]

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "quarter": 7776000,
            "year": 31536000, "decade": 315360000, "century": 3153600000, "weekend": 172800}


def moved(now: datetime, unit: str, count: float) -> datetime:
    """So many units on; months and years keep the day where they have it."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:
        return now + timedelta(seconds=SECONDS[unit] * count)
    day = moment(add_months(now.toordinal(), round(months * count)))
    assert isinstance(day, date)
    return datetime.combine(day, now.time())


_ASKED = frozenset(("reached", "part", "counted", "lasting"))
_TOGETHER = re.compile(r"\s*,?\s*(?:at|for|on|of|by|from|in|between|the)?\s*(?:the\s+)?", re.IGNORECASE)
_LIMIT = re.compile(r"\s+(?:before|by|until|till|after|since)\s+", re.IGNORECASE)
_TO = re.compile(r"\s*(?:to|till|until|through|thru|[-–~])\s*(?:the\s+)?", re.IGNORECASE)
_FOR = re.compile(r",?\s*(?:lasting\s+)?for\s+", re.IGNORECASE)
_FROM = re.compile(r",?\s*from\s+", re.IGNORECASE)
_SHIFTS = ((re.compile(r"\s+(?:after|from)\s+", re.IGNORECASE), 1), (re.compile(r"\s+before\s+", re.IGNORECASE), -1))


def told(found: list[Entity]) -> list[Entity]:
    """Without what only the joining asks for."""
    return [{name: value for name, value in one.items() if name not in _ASKED} for one in found]


def neighbours(found: list[Entity], text: str) -> list[Entity]:
    """Times that the assistant takes together: a day with its clock time, a length with where it begins."""
    merged: list[Entity] = []
    for entity in found:
        while merged:
            before = merged[-1]
            gap = text[before["end"] : entity["start"]]
            if gap.strip().lower() == "and" and "between" in text[max(0, before["start"] - 12) : before["end"]].lower():
                gap = " to "
            joined = _together(before, entity, gap, re.search(r"\bfor\s+$", text[: before["start"]]) is not None)
            if joined is None:
                break
            entity = {**joined, "start": before["start"], "end": entity["end"]}
            merged.pop()
        merged.append(entity)
    return told(merged)


def _together(first: Entity, second: Entity, gap: str, lasts: bool) -> Entity | None:
    kinds = (first["type"], second["type"])
    if kinds in (("set", "time"), ("time", "set")) and _TOGETHER.fullmatch(gap):
        return {"type": "set", "timex": (first if kinds[0] == "time" else second)["timex"], "value": "not resolved"}
    if lasts and kinds[0] == "duration" and "begin" in second and "count" in first and _FROM.fullmatch(gap):
        until = moved(datetime.fromisoformat(second["begin"]), first["unit"], first["count"])
        return {"type": "daterange", "start_value": second["begin"], "end_value": until.date().isoformat()}
    if "part" in first and kinds[1] in ("date", "daterange") and gap.strip() == "of":
        return {"type": "daterange", "start_value": first["part"][0], "end_value": first["part"][1]}
    if "reached" in first and kinds[1] == "duration" and "count" in second and gap.strip() in ("and", ","):
        then = moved(first["reached"], second["unit"], second["count"])
        return {"type": "datetime", "timex": then.isoformat(), "value": then.isoformat(" ", "seconds")}
    if kinds == ("timerange", "duration") and "lasting" in first and gap == " ":
        until = datetime.fromisoformat(f"2000-01-01 {first['end_value']}") + timedelta(seconds=float(second["value"]))
        return {**first, "end_value": f"{until:%H:%M:%S}"}
    if kinds == ("date", "date") and "counted" in first and second.get("single") and gap.strip() == "on":
        return _weekday_after(first, second)
    if kinds == ("date", "date") and "counted" in second and first.get("single") and gap.strip() == ",":
        return _weekday_after(second, first)
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
                day = moved(datetime.fromisoformat(second["begin"]), first["unit"], way * first["count"])
                return {"type": "date", "timex": day.date().isoformat(), "value": day.date().isoformat(),
                        "counted": True}
    if "begin" in first and "begin" in second and _TO.fullmatch(gap):
        return from_to(first["begin"], second["begin"])
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


def _weekday_after(counted: Entity, weekday: Entity) -> Entity:
    """`two months from today on Tuesday`: the first Tuesday from that day on."""
    day = date.fromisoformat(counted["value"])
    day += timedelta((date.fromisoformat(weekday["begin"]).weekday() - day.weekday()) % 7)
    return {"type": "date", "timex": day.isoformat(), "value": day.isoformat()}


def _on_day(day: Entity, clock: Entity) -> Entity:
    date_ = day["value"]
    if clock["type"] == "time":
        return {"type": "datetime", "timex": date_ + clock["timex"], "value": f"{date_} {clock['value']}"}
    return {"type": "datetimerange", "start_value": f"{date_} {clock['start_value']}",
            "end_value": f"{date_} {clock['end_value']}"}


def from_to(begin: str, until: str) -> Entity:
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
    last = date.fromisoformat(other or day) + timedelta(high < low and (other or day) == day)
    return {"type": "datetimerange", "start_value": f"{day} {low}", "end_value": f"{last} {high}"}


def _in_week(week: Entity, day: Entity) -> Entity | None:
    """`next week on Tuesday`: the Tuesday of that week."""
    if "start_value" not in week or not day.get("value"):
        return None
    found = date.fromisoformat(week["start_value"]) + timedelta(date.fromisoformat(day["value"]).weekday())
    return {"type": "date", "timex": found.isoformat(), "value": found.isoformat()}


def _lasting(clock: Entity, length: Entity) -> Entity:
    begin = datetime.fromisoformat(f"2000-01-01 {clock['value']}")
    until = begin + timedelta(seconds=float(length["value"]))
    return {"type": "timerange", "start_value": f"{begin:%H:%M:%S}", "end_value": f"{until:%H:%M:%S}", "lasting": True}
