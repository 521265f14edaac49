"""iCalendar (RFC 5545): an event a dated fact; a day's events are all-day, clock times float as the article's do."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from facts.export.about import About, missing
from facts.table import Row, rows

if TYPE_CHECKING:
    import pandas as pd
    from icalendar import Event

_STAMP = datetime(1970, 1, 1, tzinfo=UTC)
"""An event must say when it was written down; where no publication is known it says this, never today."""


def write(frame: pd.DataFrame, about: About) -> bytes:
    """The facts that have a place on the calendar between the years 1 and 9999."""
    try:
        from icalendar import Calendar
    except ImportError:
        raise missing("export", "calendars") from None

    found = list(rows(frame))
    dated = [row for row in found if _moment(row["begin"]) is not None]
    names = ", ".join(source.document.title or source.name for source in about.sources)
    calendar = Calendar()
    calendar.add("prodid", f"-//{about.made_by}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _plain(names) or "Facts")
    calendar.add(
        "x-wr-caldesc",
        _plain(
            f"{about.shown}; {len(dated)} of {len(found)} facts have a date. Documents: {names or 'not named'}. "
            f"Made by {about.made_by}."
        ),
    )
    for row in dated:
        calendar.add_component(_event(row, about))
    written: bytes = calendar.to_ical()
    return written


def _event(row: Row, about: About) -> Event:
    from icalendar import Event

    begin, until = _moment(row["begin"]), _moment(row["until"])
    event = Event()
    name = f"{row['document']}:{row['start']}:{row['end']}:{row['text']}"
    event.add("uid", hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32] + "@fact-timeline")
    published = _moment(about.published(row["document"]))
    event.add("dtstamp", _STAMP if published is None else datetime(*published.timetuple()[:6], tzinfo=UTC))
    event.add("dtstart", begin)
    if begin is not None and until is not None and type(until) is type(begin) and until > begin:
        event.add("dtend", until)
    event.add("summary", _plain(f"{row['text']}: {row['subject']}" if row["subject"] else row["text"]))
    event.add("description", _plain(_description(row, about)))
    event.add("categories", [row["kind"]])
    event.add("status", "TENTATIVE" if row["status"] == "projected" else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event


def _description(row: Row, about: About) -> str:
    lines = [about.quote(row), row["status"].capitalize()]
    if row["speaker"]:
        lines.append(f"Said by {row['speaker']}")
    if row["derived"]:
        lines.append("Worked out from another date")
    if row["document"]:
        lines.append(f"From {row['document']}")
    return "\n".join(line for line in lines if line)


def _plain(text: str) -> str:
    """Text without the control characters that the format has no way to write."""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text)


def _moment(written: str | None) -> date | datetime | None:
    """An ISO date or instant that Python's calendar holds, else None."""
    if not written or not written[:4].isdigit():
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
