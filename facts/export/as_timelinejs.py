"""TimelineJS (Knight Lab): an event a dated fact. Its pages read HTML, so every word of the article is escaped.

Its `end_date` is the last day of an event, ours the day behind it.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any

from facts.export.about import About
from facts.instants import from_micros, to_iso, to_micros
from facts.model import AncientDate
from facts.table import Row, rows

if TYPE_CHECKING:
    import pandas as pd

_ISO = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?")
_PARTS = ("year", "month", "day", "hour", "minute", "second")


def write(frame: pd.DataFrame, about: About) -> bytes:
    """The dated facts as the JSON that a TimelineJS page is given; what made it stands under `fact_timeline`."""
    events = [_event(row, about, at) for at, row in enumerate(rows(frame)) if row["begin"]]
    titles = " · ".join(source.document.title or source.name for source in about.sources)
    told = {
        "title": {"text": {"headline": escape(titles) or "Facts", "text": escape(f"{about.shown}. {about.made_by}")}},
        "events": events,
        "scale": "human",
        "fact_timeline": about.to_json(),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _event(row: Row, about: About, at: int) -> dict[str, Any]:
    headline = f"{row['text']}: {row['subject']}" if row["subject"] else row["text"]
    said = f"<p>Said by {escape(row['speaker'])}</p>" if row["speaker"] else ""
    told = "<p>Worked out from another date</p>" if row["derived"] else ""
    status = "" if row["status"] == "reported" else f"<p>{row['status'].capitalize()}</p>"
    event = {
        "start_date": parts(row["begin"]),
        "display_date": escape(row["text"]),
        "text": {"headline": escape(headline), "text": f"<p>{escape(about.quote(row))}</p>{said}{status}{told}"},
        "group": row["kind"],
        "unique_id": f"fact-{at}",
    }
    if row["until"]:
        event["end_date"] = parts(_last(row["until"]))
    return event


def parts(written: str) -> dict[str, int]:
    """An ISO date as TimelineJS wants it.

    >>> parts("-0240-03-01"), parts("2012-06-22T15:30:00")["minute"]
    ({'year': -240, 'month': 3, 'day': 1}, 30)
    """
    found = _ISO.match(written)
    assert found is not None, written
    return {name: int(value) for name, value in zip(_PARTS, found.groups(), strict=True) if value is not None}


def _last(until: str) -> str:
    """The last day of an interval that ends before the day `until`; an instant is its own end."""
    if "T" in until:
        return until
    day = parts(until)
    moment = from_micros(to_micros(AncientDate(day["year"], day["month"], day["day"])) - 1)
    return to_iso(moment.date() if isinstance(moment, datetime) else moment, clock=False)
