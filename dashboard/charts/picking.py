"""What a click or a drawn stretch on the timeline means. Pure: from Plotly's selection to a choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from dashboard.charts.marks import Mark


class Choice(NamedTuple):
    """A fact, or a half-open stretch of days; neither where nothing is to change."""

    fact: str | None = None
    stretch: tuple[date, date] | None = None


def picked(selection: Mapping[str, Any], found: Sequence[Mark], chosen: str, last: str) -> Choice:
    """The choice that a selection makes.

    Plotly takes a second click on a mark for taking its selection back, and tells of no point. Where another fact was
    chosen since (by a card, say), that click means the mark again; else it goes on to the mark's next fact, or to none.

    >>> picked({"points": [{"customdata": ["a-1"]}], "box": []}, (), "", "")
    Choice(fact='a-1', stretch=None)
    """
    boxes = selection.get("box") or ()
    if boxes:
        days = sorted(_day(str(end)) for end in boxes[0]["x"][:2])
        return Choice(stretch=(days[0], days[-1] + timedelta(days=1)))
    points = selection.get("points") or ()
    if points:
        ids = _ids(points[0].get("customdata"))
        return Choice(_next(ids, chosen)) if ids else Choice()
    if not last:
        return Choice()
    return Choice(_next(next((mark.ids for mark in found if last in mark.ids), (last,)), chosen))


def _next(ids: Sequence[str], chosen: str) -> str:
    """The fact after the chosen one among those of a mark: the first, then each, then none."""
    if chosen not in ids:
        return ids[0]
    at = ids.index(chosen) + 1
    return ids[at] if at < len(ids) else ""


def _ids(customdata: object) -> list[str]:
    """A point's ids, which Streamlit tells as a list or, of one, as a mapping of positions."""
    if isinstance(customdata, Mapping):
        return [str(value) for value in customdata.values()]
    if isinstance(customdata, str):
        return [customdata]
    return [str(value) for value in customdata] if isinstance(customdata, Sequence) else []


def _day(text: str) -> date:
    return date.fromisoformat(text[:10])
