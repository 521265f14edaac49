"""Habits of the TimeML corpora: how a creation time is written, which sets are narrative, how values are spelt."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from facts.extract import Domain
from facts.model import Timex

STAND_IN = "2009-12-19"
"""The creation time of every WikiWars history: the day it was fetched, no day of the story."""


def domain(row: dict[str, Any]) -> Domain:
    """Narrative where the line says so or its creation time is the stand-in, else news."""
    stand_in = (row["dct"] or "").startswith(STAND_IN)
    return "narrative" if row.get("domain", "narrative" if stand_in else "news") == "narrative" else "news"


def published(value: str | None) -> date | datetime | None:
    """A TIMEX3 creation time (`1998-02-27`, `1998-02-27T08:17:00`, `1998-02-27T08:17`) as a moment."""
    if not value:
        return None
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value[:10])


def predict(timex: Timex, told: Domain) -> dict[str, Any]:
    """A TIMEX3 as the corpora write it: fiscal years plain, news in decades as years, WikiWars all DATE."""
    value = timex.value.removeprefix("FY")
    if told == "news":
        value = re.sub(r"P(\d+)DE", lambda m: f"P{10 * int(m[1])}Y", value).replace("PXDE", "PXY")
    kind = "DATE" if told == "narrative" else timex.type
    return {"start": timex.start, "end": timex.end, "type": kind, "value": value, "mod": timex.mod}
