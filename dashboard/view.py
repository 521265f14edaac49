"""Facts as columns for filtering and counting: a row a fact, in order. What is shown is a mask over these rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from dashboard.articles import Article, Entry
from dashboard.families import FAMILY
from dashboard.moments import day
from facts.model import TEMPORAL, AncientDate, Fact, Moment

if TYPE_CHECKING:
    import pandas as pd

FACETS = ("kind", "status", "speaker", "bound", "subject", "unit")
"""The columns whose values a reader chooses from."""


def frame(articles: Sequence[Article]) -> pd.DataFrame:
    """One row a fact of these articles, with its facets, its place in time and the words it is found by."""
    import pandas as pd

    rows = [(each, entry) for each in articles for entry in each.entries]
    columns: dict[str, object] = {
        facet: pd.Categorical([str(getattr(entry.fact, facet)) for _, entry in rows]) for facet in FACETS
    }
    spans = [_span(entry.fact, each.document.published) for each, entry in rows]
    columns["family"] = pd.Categorical([FAMILY[entry.fact.kind] for _, entry in rows])
    columns["begin"] = [begin for begin, _ in spans]
    columns["until"] = [until for _, until in spans]
    columns["high"] = [_size(entry.fact) for _, entry in rows]
    columns["words"] = [_words(each, entry) for each, entry in rows]
    return pd.DataFrame(columns)


def _size(fact: Fact) -> float:
    """The largest number a fact could mean, infinite where nothing limits it or it is no amount."""
    if fact.kind in TEMPORAL or fact.low is None or fact.high is None:
        return float("inf")
    return abs(fact.high)


def _words(article: Article, entry: Entry) -> str:
    fact = entry.fact
    sentence = article.document.text[slice(*fact.sentence)]
    return f"{sentence}\n{fact.subject}\n{fact.speaker}\n{fact.unit}\n{fact.kind}".casefold()


def _span(fact: Fact, published: date | None) -> tuple[float, float]:
    """The days a fact belongs to: its own, else those its figure holds for, else the day its article appeared."""
    begin, until = fact.begin, fact.until
    if begin is None and until is None and fact.kind not in TEMPORAL:
        begin = _start(fact.as_of) or published
        until = begin
    first, last = _ordinal(begin), _ordinal(until)
    if begin is None and until is None:
        return float("nan"), float("nan")
    return (float("-inf") if begin is None else first), (float("inf") if until is None else last)


def _start(timex: str) -> date | None:
    """The first day of a TIMEX3 value that names a year, a month or a day."""
    parts = timex[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return None
    year, month, first, *_ = (*map(int, parts), 1, 1)
    try:
        return date(year, month, first)
    except ValueError:
        return None


def _ordinal(moment: Moment | None) -> float:
    if moment is None or isinstance(moment, AncientDate):
        return float("nan")
    return float(day(moment).toordinal())
