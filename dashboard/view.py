"""Facts as columns for filtering, counting and ranking: a row a fact, in order. What is shown are positions in them, so
that a page of a hundred thousand facts looks at those few that it draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from dashboard.articles import Article, Entry
from dashboard.cards import rank
from dashboard.charts.histogram import counted_on
from dashboard.charts.marks import placed
from dashboard.families import FAMILIES, FAMILY
from dashboard.moments import day, waits
from facts.model import TEMPORAL, AncientDate, Fact, Moment

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Positions = np.ndarray[tuple[int], np.dtype[np.intp]]

FACETS = ("kind", "status", "speaker", "bound", "subject", "unit", "document")
"""The columns whose values a reader chooses from; a document goes by its key."""


def frame(articles: Sequence[Article]) -> pd.DataFrame:
    """One row a fact of these articles, with its facets, its place in time and the words it is found by."""
    import pandas as pd

    rows = [(each, entry) for each in articles for entry in each.entries]
    columns: dict[str, object] = {
        facet: pd.Categorical([str(getattr(entry.fact, facet)) for _, entry in rows]) for facet in FACETS[:-1]
    }
    columns["document"] = pd.Categorical([each.key for each, _ in rows])
    spans = [_span(entry.fact, each.document.published) for each, entry in rows]
    columns["family"] = pd.Categorical([FAMILY[entry.fact.kind] for _, entry in rows])
    columns["begin"] = [begin for begin, _ in spans]
    columns["until"] = [until for _, until in spans]
    columns["high"] = [_size(entry.fact) for _, entry in rows]
    columns["words"] = pd.Series([_words(each, entry) for each, entry in rows], dtype=object)
    on_calendar = [placed(entry.fact) for _, entry in rows]
    columns["day"] = [
        float(counted_on(entry.fact)) if here else float("nan")
        for (_, entry), here in zip(rows, on_calendar, strict=True)
    ]
    columns["placed"] = on_calendar
    columns["loose"] = [
        entry.fact.kind in TEMPORAL and not here for (_, entry), here in zip(rows, on_calendar, strict=True)
    ]
    columns["waits"] = [waits(entry.fact) for _, entry in rows]
    columns["rank"] = [float("nan") if entry.fact.low is None else rank(entry.fact) for _, entry in rows]
    columns["start"] = [entry.fact.start for _, entry in rows]
    return pd.DataFrame(columns)


class Shown(NamedTuple):
    """What is shown of an article: where in it the facts stand that pass the filters, and the columns of all."""

    read: Article
    rows: pd.DataFrame
    at: Positions

    def entries(self, at: Positions | None = None) -> tuple[Entry, ...]:
        """The facts themselves, of all positions or some."""
        return tuple(self.read.entries[each] for each in (self.at if at is None else at).tolist())

    @property
    def mark(self) -> int:
        """What tells this choice of facts from another."""
        return hash(self.at.tobytes())

    def those(self, column: str) -> Positions:
        """The positions for which a column of yes and no says yes."""
        found: Positions = self.at[self.rows[column].to_numpy(bool)[self.at]]
        return found

    def figures(self) -> Positions:
        """The positions of facts that have a number, the telling ones first."""
        import numpy as np

        ranks = self.rows["rank"].to_numpy()[self.at]
        order = np.argsort(ranks, kind="stable")
        found: Positions = self.at[order[: np.count_nonzero(~np.isnan(ranks))]]
        return found

    def within(self, first: int, last: int) -> Positions:
        """The positions of facts that begin in a stretch of the text."""
        starts = self.rows["start"].to_numpy()[self.at]
        found: Positions = self.at[(starts >= first) & (starts < last)]
        return found

    def days(self) -> dict[str, list[int]]:
        """The days that placed facts are counted on, by family."""
        found = self.those("placed")
        families, days = self.rows["family"].to_numpy()[found], self.rows["day"].to_numpy()[found].astype(int)
        return {family.key: days[families == family.key].tolist() for family in FAMILIES}


def shown(read: Article, rows: pd.DataFrame, kept: Mask) -> Shown:
    """What a mask keeps of an article.

    >>> from dashboard.articles import sample, article
    >>> read = article(sample())
    >>> rows = frame([read])
    >>> shown(read, rows, rows["kind"].to_numpy() == "duration").entries()[0].fact.kind
    <Kind.DURATION: 'duration'>
    """
    return Shown(read, rows, kept.nonzero()[0])


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
