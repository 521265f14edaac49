"""Facts made by hand, so that the page's values are tested apart from the extractor."""

from __future__ import annotations

from datetime import date

from dashboard.articles import Article, Entry
from facts.model import Bound, Change, Document, Fact, Kind, Span, Status

PUBLISHED = date(2012, 6, 22)
_NONE = Fact(
    Kind.COUNT, "", 0, 0, None, None, "", Bound.NONE, Change.NONE, "", Status.REPORTED, "", "", None, None, False, "",
    Span(0, 0), "by hand",
)  # fmt: skip


def fact(kind: Kind, text: str, **fields: object) -> Fact:
    """A fact that stands alone in its own sentence; a number is exact unless told otherwise."""
    made = _NONE._replace(kind=kind, text=text, end=len(text), sentence=Span(0, len(text)), **fields)  # type: ignore[arg-type]
    return made._replace(bound=Bound.EXACT) if made.low is not None and not made.bound else made


def article(text: str, *found: Fact, published: date | None = PUBLISHED, key: str = "a") -> Article:
    """An article of these facts, each put where its words stand next in the text."""
    entries: list[Entry] = []
    here = 0
    for at, each in enumerate(found):
        start = text.index(each.text, here)
        here = start + len(each.text)
        first = text.rfind(".", 0, start) + 1
        last = text.find(".", here)
        sentence = Span(first, len(text) if last < 0 else last + 1)
        entries.append(Entry(f"{key}-{at}", each._replace(start=start, end=here, sentence=sentence)))
    return Article(key, Document(text, "Title", "Paper", published, "given"), tuple(entries))


SOLDIERS = fact(Kind.COUNT, "20,000", low=20000, high=20000, bound=Bound.AT_MOST, subject="soldiers", speaker="Gen. X")
DESERTERS = fact(
    Kind.COUNT, "25,000 to 30,000", low=25000, high=30000, subject="deserters", status=Status.PROJECTED,
    speaker="Gen. X",
)  # fmt: skip
UPRISING = fact(
    Kind.DURATION, "15-month", low=15, high=15, unit="month", subject="uprising", timex="P15M",
    begin=date(2011, 3, 22), until=PUBLISHED, derived=True,
)  # fmt: skip
FUTURE = fact(
    Kind.DURATION, "a year to a year and a half", low=1, high=1.5, unit="year", status=Status.PROJECTED,
    timex="P1Y/P18M", begin=PUBLISHED, until=date(2013, 12, 22), derived=True,
)  # fmt: skip
THURSDAY = fact(Kind.DATE, "Thursday", timex="2012-06-21", begin=date(2012, 6, 21), until=PUBLISHED)
WINTER = fact(Kind.DATE, "last winter", timex="2011-WI", begin=date(2011, 12, 1), until=date(2012, 3, 1))
SPRING = fact(Kind.DATE, "March to May", timex="2012-03/2012-05", begin=date(2012, 3, 1), until=date(2012, 6, 1))
WALK = fact(Kind.DURATION, "three days", low=3, high=3, unit="day", timex="P3D")
FIRST = fact(Kind.ORDINAL, "first", low=1, high=1, subject="officer")

STORY = (
    "On Thursday a colonel was the first officer out of a 15-month uprising. He left last winter, or in March to May. "
    "Gen. X says up to 20,000 soldiers went. He expects 25,000 to 30,000 deserters. The walk takes three days. "
    "It may last a year to a year and a half. Thursday was hot."
)


def story() -> Article:
    """One of every mark."""
    found = (THURSDAY, FIRST, UPRISING, WINTER, SPRING, SOLDIERS, DESERTERS, WALK, FUTURE, THURSDAY)
    return article(STORY, *found)
