"""Figures of one thing, side by side: whether they agree, overlap, contradict or moved, by their bounds alone.

Nothing is rounded, no midpoint taken and no width given to `about`. What the text leaves open is never a contradiction.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import combinations, islice, pairwise
from math import inf
from types import MappingProxyType
from typing import NamedTuple

from facts.calendar.cells import days_before
from facts.calendar.timex3 import interval
from facts.english.comparing import CONDITION, MORE, MOVED, singular
from facts.model import AncientDate, Bound, Change, Document, Fact, Kind, Moment, Status
from facts.units import measure

SAME_TIME = 3
"""Figures whose days lie no more than this apart are held to be of one time."""


class Relation(StrEnum):
    """How two figures of one thing stand to each other."""

    AGREEMENT = "agreement"
    OVERLAP = "overlap"
    CONTRADICTION = "contradiction"
    MOVE = "move"
    APART = "apart"


class Reach(NamedTuple):
    """Every value that a claim allows: from `low` to `high`, each end included or not; infinite where it is open.

    `loose` says that the claim is hedged with `about`, so that its ends are no limits.
    """

    low: float
    high: float
    low_in: bool
    high_in: bool
    loose: bool = False

    def meets(self, other: Reach, room: float = 0.0) -> bool:
        """Whether some value is allowed by both, give or take `room`.

        >>> Reach(18, 24, True, True).meets(Reach(-inf, 18, False, False))
        False
        """
        low = max((self.low, not self.low_in), (other.low, not other.low_in))
        high = min((self.high, self.high_in), (other.high, other.high_in))
        return low[0] - room < high[0] or (low[0] - room == high[0] and not low[1] and high[1])

    def like(self, other: Reach, room: float = 0.0) -> bool:
        """Whether both allow the same values, give or take `room`."""
        ends = ((self.low, other.low), (self.high, other.high))
        return self[2:] == other[2:] and all(one == two or abs(one - two) <= room for one, two in ends)


class Figure(NamedTuple):
    """A fact among others of its thing: whose it is, what it allows in the unit of all, and the days it holds for.

    `article` counts the articles compared; `place` is what the last digit is worth that the figure is written to, where
    those of its thing are in several units; `since` and `until` are half-open day numbers (`date.toordinal`), None
    where they are not known.
    """

    article: int
    fact: Fact
    reach: Reach
    place: float
    since: int | None
    until: int | None


class Pair(NamedTuple):
    """Two figures, the earlier first, and how they stand; `gap` lies between them where they share no value."""

    first: Figure
    second: Figure
    relation: Relation
    gap: float
    gap_open: bool

    @property
    def condition(self) -> str:
        """What must be so for both to be true, in English; empty where they share a value."""
        if not self.gap and not self.gap_open:
            return ""
        later = self.first.since is not None and self.second.since is not None and self.first.since < self.second.since
        way = 0 if not later else 1 if self.second.reach.low >= self.first.reach.high else -1
        return CONDITION.format(moved=MOVED[way], more=MORE[self.gap_open], gap=f"{self.gap:,.10g}")


class Comparison(NamedTuple):
    """All figures of one thing in one unit, by the days they hold for; `change` says that they are movements.

    `subject` is the name most often used of it; `unit` is the one that each figure's reach is in.
    """

    subject: str
    unit: str
    change: Change
    figures: tuple[Figure, ...]

    @property
    def articles(self) -> int:
        """How many articles have a figure of it."""
        return len({figure.article for figure in self.figures})

    def pairs(self) -> Iterator[Pair]:
        """Each two of the figures, in the order of their days."""
        return (pair(first, second) for first, second in combinations(self.figures, 2))

    def contradictions(self, most: int | None = None) -> tuple[Pair, ...]:
        """The pairs that cannot both be true of one time, in the order of their days; no more than `most`."""
        return tuple(islice(self._contradictions(), most))

    def _contradictions(self) -> Iterator[Pair]:
        """Of thousands of figures nearly all pairs lie too far apart or overlap: those are passed over at once."""
        for at, first in enumerate(self.figures):
            low, high, until = first.reach.low, first.reach.high, first.until
            for second in islice(self.figures, at + 1, None):
                if until is not None and second.since is not None and second.since - until >= SAME_TIME:
                    break
                if second.reach.low < high and low < second.reach.high:
                    continue
                found = pair(first, second)
                if found.relation is Relation.CONTRADICTION:
                    yield found

    def moves(self) -> tuple[Pair, ...]:
        """How the figure moved: each step from one known time to the next, where the two share no value."""
        steps = (pair(first, second) for first, second in pairwise(self.figures))
        return tuple(step for step in steps if step.relation is Relation.MOVE)


def compare(articles: Iterable[tuple[Document, Iterable[Fact]]]) -> tuple[Comparison, ...]:
    """Group the figures of one or several articles by what they count and in which unit, where there are two or more.

    Two are of one thing when the head noun of their subjects is the same, and their units can be converted exactly:
    kilometres and miles, months and years, a share and percent; never two currencies, nor months and days. Figures
    without a subject, places in an order and scores are left out. What many articles tell of comes first.

    >>> from datetime import date
    >>> from facts.extract import extract
    >>> first = Document("From 18,000 to 24,000 soldiers have left.", published=date(2024, 3, 5))
    >>> second = Document("Fewer than 12,000 soldiers have left.", published=date(2024, 3, 7))
    >>> (found,) = compare((each, extract(each.text, each.published)) for each in (first, second))
    >>> found.contradictions()[0].condition
    'Both hold only if the figure fell by more than 6,000 between them, or they count different things'
    """
    groups: dict[_Key, list[tuple[int, Document, Fact]]] = defaultdict(list)
    for number, (document, facts) in enumerate(articles):
        for fact in facts:
            key = _key(fact)
            if key is not None:
                groups[key].append((number, document, fact))
    found = [_comparison(key, claims) for key, claims in groups.items() if len(claims) > 1]
    return tuple(sorted(found, key=lambda each: (-each.articles, -len(each.figures))))


def reach(fact: Fact, unit: str) -> Reach:
    """The values that a figure allows, in a unit that its own can be converted to.

    >>> from facts.extract import extract
    >>> fact = extract("They expect 25,000 to 30,000 more.")[0]
    >>> reach(fact, "")
    Reach(low=25000.0, high=30000.0, low_in=True, high_in=True, loose=False)
    >>> reach(fact._replace(bound=Bound.AT_MOST), "")
    Reach(low=-inf, high=30000.0, low_in=False, high_in=True, loose=False)
    """
    assert fact.low is not None
    factor = _factor(fact.unit, unit)
    low = fact.low * factor
    high = inf if fact.high is None else fact.high * factor
    bound = fact.bound
    if bound in {Bound.AT_MOST, Bound.LESS_THAN}:
        return Reach(-inf, high, False, bound is Bound.AT_MOST and high < inf)
    if bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return Reach(low, inf, bound is Bound.AT_LEAST, False)
    return Reach(low, high, True, high < inf, bound is Bound.ABOUT)


def pair(first: Figure, second: Figure) -> Pair:
    """How two figures of one thing stand to each other, by their bounds and their days.

    They contradict when they hold for one time (see SAME_TIME), share no value, and both are said to be so; one voice
    in one article that gives two figures is taken to count two things. A later figure further away is a move. Figures
    in two units meet where they differ by no more than rounding.
    """
    one, other = first.reach, second.reach
    room = min(first.place, second.place) / 2 if first.fact.unit != second.fact.unit else 0.0
    if Status.DENIED in {first.fact.status, second.fact.status}:
        return Pair(first, second, Relation.APART, *_gap(one, other))
    if one.meets(other, room):
        same = one.like(other, room) and first.fact.status is second.fact.status
        return Pair(first, second, Relation.AGREEMENT if same else Relation.OVERLAP, 0.0, False)
    return Pair(first, second, _parted(first, second), *_gap(one, other))


def _parted(first: Figure, second: Figure) -> Relation:
    """What to call two figures without a common value."""
    voice = (first.article, first.fact.speaker) == (second.article, second.fact.speaker)
    days = _days_apart(first, second)
    if days is None or Status.PROJECTED in {first.fact.status, second.fact.status}:
        return Relation.APART
    if days > SAME_TIME:
        return Relation.MOVE
    return Relation.APART if voice or first.reach.loose or second.reach.loose else Relation.CONTRADICTION


def _days_apart(first: Figure, second: Figure) -> int | None:
    """Days between the times of two figures, 0 where they touch, None where one is not known.

    Two figures of one article hold for its own day, whether or not that is known.
    """
    if first.since is None or first.until is None or second.since is None or second.until is None:
        return 0 if first.article == second.article and first.since == second.since else None
    return max(0, first.since - second.until + 1, second.since - first.until + 1)


def _gap(one: Reach, other: Reach) -> tuple[float, bool]:
    """The distance between two reaches, and whether it must be exceeded; none where they share a value."""
    if one.meets(other):
        return 0.0, False
    lower, upper = (one, other) if (one.high, one.low) < (other.high, other.low) else (other, one)
    return upper.low - lower.high, not (upper.low_in and lower.high_in)


class _Key(NamedTuple):
    """What two figures must share to be compared."""

    subject: str
    unit: str
    kind: str
    change: Change


_BASES: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        "share": ("percent", 100.0),
        "quarter": ("month", 3.0),
        "year": ("month", 12.0),
        "decade": ("month", 120.0),
        "century": ("month", 1200.0),
    }
)
"""Units that are an exact multiple of another, beside those of the table; a month is no number of days."""


@lru_cache(1024)
def _base(unit: str) -> tuple[str, float]:
    """What a unit is counted in, and how many of that it is; itself where nothing else leads there."""
    return _BASES.get(unit) or measure(unit) or (unit, 1.0)


def _factor(unit: str, other: str) -> float:
    """How many of another unit one of a unit is."""
    return 1.0 if unit == other else _base(unit)[1] / _base(other)[1]


_LEFT_OUT = frozenset({Kind.DATE, Kind.TIME, Kind.RECURRENCE, Kind.ORDINAL})


def _key(fact: Fact) -> _Key | None:
    """The group that a fact belongs to, None where it can be compared with nothing."""
    if fact.kind in _LEFT_OUT or fact.low is None or fact.unit == "score" or not fact.subject:
        return None
    head = singular(fact.subject.split()[-1])
    return _Key(head, _base(fact.unit)[0], Kind.AGE if fact.kind is Kind.AGE else "", fact.change)


def _days(fact: Fact, document: Document) -> tuple[int | None, int | None]:
    """The days that a figure holds for: those its sentence names, else the day its article appeared."""
    named = interval(fact.as_of) if fact.as_of else None
    if named is not None:
        since = _number(named[0])
        return since, max(since + 1, _number(named[1]))
    if fact.as_of and fact.as_of != "PRESENT_REF":
        return None, None
    if document.published is None:
        return None, None
    return _number(document.published), _number(document.published) + 1


def _number(moment: Moment) -> int:
    """A moment's day as a number, in any year."""
    if isinstance(moment, AncientDate):
        return days_before(moment.year, moment.month) + moment.day
    return moment.toordinal()


def _comparison(key: _Key, claims: Sequence[tuple[int, Document, Fact]]) -> Comparison:
    """The figures of one group by their days, in the unit that most of them are written in."""
    facts = [fact for _, _, fact in claims]
    (unit, _), *_ = Counter(fact.unit for fact in facts).most_common(1)
    (subject, _), *_ = Counter(fact.subject for fact in facts).most_common(1)
    several = any(fact.unit != unit for fact in facts)
    figures = [
        Figure(number, fact, reach(fact, unit), _place(fact, unit) if several else 0.0, *_days(fact, document))
        for number, document, fact in claims
    ]
    figures.sort(key=lambda each: (inf if each.since is None else each.since, each.article))
    return Comparison(subject, unit, key.change, tuple(figures))


def _place(fact: Fact, unit: str) -> float:
    """What the last digit is worth that a figure is written to, idle zeros left out: 100 for 8,200; in a unit."""
    ends = [Decimal(repr(float(end))).normalize().as_tuple().exponent for end in (fact.low, fact.high) if end]
    return min((10.0 ** int(exponent) for exponent in ends), default=1.0) * _factor(fact.unit, unit)
