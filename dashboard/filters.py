"""Filters as data: each a key, the rows it keeps, and the words that say it. No filter knows the page it is on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dashboard.messages import say
from dashboard.moments import extent, written
from dashboard.numerals import number
from dashboard.view import FACETS

if TYPE_CHECKING:
    import pandas as pd

    from dashboard.view import Mask

_EMPTY, _NONE = "~", "!"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader has chosen to see. A facet that is None keeps all of its values, one that is empty none.

    `since` and `until` are days, half-open; `least` hides smaller amounts; `words` must all stand in the sentence.
    """

    kind: frozenset[str] | None = None
    status: frozenset[str] | None = None
    speaker: frozenset[str] | None = None
    bound: frozenset[str] | None = None
    subject: frozenset[str] | None = None
    unit: frozenset[str] | None = None
    document: frozenset[str] | None = None
    since: date | None = None
    until: date | None = None
    least: float | None = None
    words: str = ""

    def chosen(self, facet: str) -> frozenset[str] | None:
        """The values of a facet that are kept, None for all."""
        found: frozenset[str] | None = getattr(self, facet)
        return found

    def choosing(self, facet: str, values: frozenset[str] | None) -> Filters:
        """These filters with another choice for one facet."""
        return replace(self, **{facet: values})  # type: ignore[arg-type]

    def to_query(self) -> dict[str, list[str]]:
        """The address's parameters: only what differs from everything.

        >>> Filters(kind=frozenset({"count"}), words="army").to_query()
        {'kind': ['count'], 'words': ['army']}
        """
        query: dict[str, list[str]] = {}
        for facet in FACETS:
            values = self.chosen(facet)
            if values is not None:
                query[facet] = sorted(value or _EMPTY for value in values) or [_NONE]
        for key in ("since", "until", "least", "words"):
            value = getattr(self, key)
            if value not in {None, ""}:
                query[key] = [value.isoformat() if isinstance(value, date) else str(value)]
        return query

    @classmethod
    def from_query(cls, query: Mapping[str, list[str]]) -> Filters:
        """The filters of an address; what cannot be read there is left out.

        >>> Filters.from_query({"since": ["soon"], "status": ["projected"]})
        Filters(kind=None, status=frozenset({'projected'}), ...)
        """
        found: dict[str, object] = {}
        for facet in FACETS:
            if query.get(facet):
                found[facet] = frozenset("" if value == _EMPTY else value for value in query[facet] if value != _NONE)
        for key, reader in _READERS.items():
            if query.get(key):
                try:
                    found[key] = reader(query[key][0])
                except ValueError:
                    continue
        known = {each.name for each in fields(cls)}
        return cls(**{key: value for key, value in found.items() if key in known})  # type: ignore[arg-type]


_READERS: Mapping[str, Callable[[str], object]] = {
    "since": date.fromisoformat,
    "until": date.fromisoformat,
    "least": float,
    "words": str,
}


class Filter(NamedTuple):
    """One way to narrow: the rows it keeps (None for all of them), and what it says of itself."""

    key: str
    keeps: Callable[[pd.DataFrame, Filters], Mask | None]
    says: Callable[[Filters, str], str]


def _facet(key: str, says: Callable[[frozenset[str]], str]) -> Filter:
    def keeps(frame: pd.DataFrame, filters: Filters) -> Mask | None:
        values = filters.chosen(key)
        return None if values is None else frame[key].isin(list(values)).to_numpy()

    def sentence(filters: Filters, locale: str) -> str:
        values = filters.chosen(key)
        return "" if values is None else says(values)

    return Filter(key, keeps, sentence)


def _in_time(frame: pd.DataFrame, filters: Filters) -> Mask | None:
    """Rows that touch the stretch; a row without a place in time is not in it."""
    if filters.since is None and filters.until is None:
        return None
    since = float("-inf") if filters.since is None else filters.since.toordinal()
    until = float("inf") if filters.until is None else filters.until.toordinal()
    begin, end = frame["begin"].to_numpy(), frame["until"].to_numpy()
    found: Mask = (begin < until) & ((end > since) | ((begin == end) & (begin >= since)))
    return found


def _large(frame: pd.DataFrame, filters: Filters) -> Mask | None:
    if filters.least is None:
        return None
    found: Mask = frame["high"].to_numpy() >= filters.least
    return found


def _worded(frame: pd.DataFrame, filters: Filters) -> Mask | None:
    import numpy as np

    wanted = filters.words.casefold().split()
    if not wanted:
        return None
    return np.fromiter((all(word in text for word in wanted) for text in frame["words"].to_numpy()), bool, len(frame))


def _listed(values: frozenset[str], name: Callable[[str], str]) -> str:
    names = sorted(map(name, values))
    return ", ".join(names[:-1]) + say("summary.and") + names[-1] if len(names) > 1 else "".join(names)


def _time_says(filters: Filters, locale: str) -> str:
    if filters.since and filters.until:
        return extent(filters.since, filters.until, locale)
    if filters.since:
        return say("summary.since", since=written(filters.since, locale))
    return say("summary.until", until=written(filters.until, locale)) if filters.until else ""


def _least_says(filters: Filters, locale: str) -> str:
    return "" if filters.least is None else say("summary.least", number=number(filters.least, locale))


def _or(fallback: str) -> Callable[[str], str]:
    """The value itself, or what is said where there is none."""
    return lambda value: value or say(fallback)


FILTERS = (
    _facet("kind", lambda values: _listed(values, lambda kind: say(f"kind.{kind}"))),
    _facet("status", lambda values: _listed(values, lambda status: say(f"status.{status}").lower())),
    _facet("bound", lambda values: _listed(values, bound_name)),
    _facet("subject", lambda values: say("summary.of", what=_listed(values, _or("facet.unnamed")))),
    _facet("unit", lambda values: say("summary.in_unit", what=_listed(values, _or("facet.plain")))),
    _facet("document", lambda values: say("summary.in_documents", len(values))),
    _facet("speaker", lambda values: say("summary.said_by", who=_listed(values, _or("facet.article")))),
    Filter("time", _in_time, _time_says),
    Filter("least", _large, _least_says),
    Filter("words", _worded, lambda chosen, _: say("summary.search", words=chosen.words) if chosen.words else ""),
)


def bound_name(bound: str) -> str:
    """A bound in words, also the one of a fact without a number."""
    return say(f"bound.{bound}") if bound else say("facet.no_number")


class Narrowed(NamedTuple):
    """The rows that all filters keep, and for each facet how many rows each value would show."""

    shown: Mask
    counts: dict[str, dict[str, int]]


def narrow(frame: pd.DataFrame, filters: Filters) -> Narrowed:
    """Apply every filter; a facet's counts take all the others into account, so that none promises too much."""
    import numpy as np

    masks = {each.key: mask for each in FILTERS if (mask := each.keeps(frame, filters)) is not None}
    everything = np.ones(len(frame), dtype=bool)

    def kept(leaving: str) -> Mask:
        mask = everything
        for key, each in masks.items():
            if key != leaving:
                mask = mask & each
        return mask

    shown = kept("")
    counts = {facet: _counted(frame[facet], kept(facet) if facet in masks else shown) for facet in FACETS}
    return Narrowed(shown, counts)


def _counted(column: pd.Series, mask: Mask) -> dict[str, int]:
    """How often each value of a categorical column stands under the mask; values that do not are left out."""
    import numpy as np

    values = column.cat
    counts = np.bincount(values.codes.to_numpy()[mask], minlength=len(values.categories))
    there = counts.nonzero()[0]
    return dict(zip(values.categories[there].tolist(), counts[there].tolist(), strict=True))


def sentence(filters: Filters, locale: str = "en_GB") -> str:
    """What is shown, in words; empty where nothing is hidden.

    >>> sentence(Filters(kind=frozenset({"count", "money"}), status=frozenset({"projected"})))
    'amounts of money and counts, projected'
    """
    return ", ".join(filter(None, (each.says(filters, locale) for each in FILTERS)))
