"""What the Compare page says of figures of one thing: claims, statement, conflicts and moves, as values and words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from math import inf
from typing import Any, NamedTuple

from dashboard.articles import Article, Entry
from dashboard.cards import Quote, quote
from dashboard.charts.bounds import Axis, Claim, Gap
from dashboard.families import FAMILY
from dashboard.messages import say
from dashboard.moments import extent
from dashboard.numerals import number, numeral, plural
from facts.compare import Comparison, Figure, Pair, Reach, Relation, compare, pair
from facts.model import Bound, Change, Kind, Status

MOST_CLASHES = 1000
"""More contradictions than this are not counted."""

_WORD = re.compile(r"[^\W\d_]{5,}")


class Compared(NamedTuple):
    """Articles, what is shown of each, and the figures of one thing in them."""

    articles: tuple[Article, ...]
    found: Comparison
    locale: str = "en_GB"

    def name(self, figure: Figure) -> str:
        """What the article of a figure is called."""
        return self.articles[figure.article].called

    def id(self, figure: Figure) -> str:
        """The id that the fact has on every page."""
        entries = self.articles[figure.article].entries
        return entries[bisect_left(entries, figure.fact.start, key=lambda entry: entry.fact.start)].id

    def day(self, figure: Figure) -> str:
        """The days that a figure holds for, in words."""
        if figure.since is None or figure.until is None or figure.since < 1:
            return say("compare.no_day")
        return extent(date.fromordinal(figure.since), date.fromordinal(figure.until), self.locale)

    def amount(self, value: float) -> str:
        """A number in the unit of all, with its sign or unit where that is short."""
        fact = self.found.figures[0].fact
        if fact.kind in {Kind.MONEY, Kind.PERCENT}:
            plain = fact._replace(low=value, high=value, bound=Bound.EXACT, unit=self.found.unit)
            return str(numeral(plain, self.locale))
        return number(value, self.locale)

    def clashes(self, most: int = MOST_CLASHES) -> tuple[Pair, ...]:
        """The contradictions, those first whose sentences have most words in common: two on people who are missing tell
        more of each other than one on the missing and one on the saved.
        """
        found = self.found.contradictions(most)
        words = {id(figure): self._sentence_words(figure) for two in found for figure in two[:2]}
        return tuple(sorted(found, key=lambda two: -len(words[id(two.first)] & words[id(two.second)])))

    def _sentence_words(self, figure: Figure) -> frozenset[str]:
        sentence = self.articles[figure.article].document.text[slice(*figure.fact.sentence)]
        return frozenset(_WORD.findall(sentence.casefold()))

    def words(self, figure: Figure) -> str:
        """A figure as it is said: `less than 12,000`."""
        shown = numeral(figure.fact, self.locale)
        return "" if shown is None else shown.words


class Side(NamedTuple):
    """One of two claims that clash, as a card says it."""

    id: str
    family: str
    sign: str
    figure: str
    unit: str
    spoken: str
    quote: Quote
    speaker: str
    where: str
    status: str


def compared(articles: Sequence[Article], shown: Sequence[Iterable[Entry]], locale: str) -> tuple[Compared, ...]:
    """Every thing that two or more of these facts count in one unit; what two articles tell of comes first.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = [article(Document(text)) for text in ("Some 400 workers left.", "At least 300 workers left.")]
    >>> [each.found.subject for each in compared(read, [each.entries for each in read], "en_GB")]
    ['workers']
    """
    told = [(each.document, [entry.fact for entry in some]) for each, some in zip(articles, shown, strict=True)]
    return tuple(Compared(tuple(articles), found, locale) for found in compare(told))


def title(each: Compared) -> str:
    """What is counted, and in what: `Soldiers`, `Road, in kilometres`."""
    found = each.found
    head = found.subject[:1].upper() + found.subject[1:]
    unit = found.unit if found.unit.isupper() else plural(found.unit, 2)
    parts = [head, say("compare.in_unit", unit=unit) if unit and unit != "percent" else ""]
    parts.append(say(f"change.{found.change}") if found.change is not Change.NONE else "")
    return ", ".join(filter(None, parts))


def claims(each: Compared) -> tuple[Claim, ...]:
    """A row a figure, by day."""
    return tuple(_claim(each, figure) for figure in each.found.figures)


def _claim(each: Compared, figure: Figure) -> Claim:
    fact = figure.fact
    speaker = fact.speaker or say("text.the_article")
    claim = say(f"status.{fact.status}").lower()
    return Claim(
        each.id(figure),
        each.name(figure),
        each.day(figure),
        str(numeral(fact, each.locale)),
        speaker if fact.status is Status.REPORTED else f"{speaker}, {claim}",
        FAMILY[fact.kind],
        fact.status,
        figure.reach,
    )


def tick_words(each: Compared, scale: Axis) -> tuple[str, ...]:
    """The words at the axis's marks; large ones say their million once each."""
    return tuple(each.amount(tick) if abs(tick) < 1e6 else _short(each, tick) for tick in scale.ticks)


def _short(each: Compared, value: float) -> str:
    fact = each.found.figures[0].fact._replace(low=value, high=value, bound=Bound.EXACT, unit=each.found.unit)
    if fact.kind not in {Kind.MONEY, Kind.PERCENT}:
        fact = fact._replace(kind=Kind.NUMBER, unit="")
    return str(numeral(fact, each.locale))


def gap(each: Compared, clash: Pair | None) -> Gap | None:
    """The band between two claims that clash."""
    if clash is None:
        return None
    rows = [each.found.figures.index(figure) for figure in clash[:2]]
    ends = clash.first.reach, clash.second.reach
    low, high = min(end.high for end in ends), max(end.low for end in ends)
    key = "compare.over" if clash.gap_open else "compare.or_more"
    return Gap(low, high, rows[0], rows[1], say(key, amount=each.amount(clash.gap))) if high > low else None


def statement(each: Compared) -> str:
    """What the figures say of each other, in a sentence or two that their numbers bear out."""
    clashes = each.clashes()
    if clashes:
        return f"{_both(each, clashes[0])} {condition(each, clashes[0])}"
    moves = each.found.moves()
    if moves:
        return say("compare.moved_first", **_step(each, moves[0])) + (
            " " + say("compare.moved_more", len(moves) - 1) if len(moves) > 1 else ""
        )
    figures = each.found.figures
    if any(figure.fact.status is Status.DENIED for figure in figures):
        return say("compare.apart", len(figures))
    if all(pair(figures[0], other).relation is Relation.AGREEMENT for other in figures[1:]):
        return say("compare.agree", len(figures), figure=each.words(figures[0]))
    shared = common([figure.reach for figure in figures])
    if shared is not None:
        return say("compare.overlap", len(figures), figure=_allowed(each, shared))
    return say("compare.apart", len(figures))


def common(reaches: Sequence[Reach]) -> Reach | None:
    """The values that all of these allow, None where there are none.

    >>> common([Reach(10, inf, True, False), Reach(-inf, 20, False, False)])
    Reach(low=10, high=20, low_in=True, high_in=False, loose=False)
    """
    low, low_out = max((reach.low, not reach.low_in) for reach in reaches)
    high, high_in = min((reach.high, reach.high_in) for reach in reaches)
    empty = low > high or (low == high and (low_out or not high_in))
    return None if empty else Reach(low, high, not low_out, high_in)


def _allowed(each: Compared, reach: Reach) -> str:
    if reach.low == reach.high:
        return each.amount(reach.low)
    parts = []
    if reach.low > -inf:
        parts.append(say("bound.at_least" if reach.low_in else "bound.more_than") + " " + each.amount(reach.low))
    if reach.high < inf:
        parts.append(say("bound.at_most" if reach.high_in else "bound.less_than") + " " + each.amount(reach.high))
    return say("summary.and").join(parts)


def _both(each: Compared, clash: Pair) -> str:
    """Who has what and when; `three days later` where that is so."""
    first, second = clash.first, clash.second
    told: dict[str, Any] = {"name": each.name(first), "other": each.name(second)}
    told |= {"figure": each.words(first), "second": each.words(second)}
    if first.article == second.article:
        speakers = [figure.fact.speaker or say("text.the_article") for figure in (first, second)]
        return say("compare.clash_within", **{**told, "speaker": speakers[0], "other_speaker": speakers[1]})
    if first.since is None or second.since is None:
        return say("compare.clash_undated", **told)
    days = second.since - first.since
    later = say("compare.same_day") if days <= 0 else say("compare.later", days)
    return say("compare.clash", day=each.day(first), later=later, **told)


def condition(each: Compared, two: Pair) -> str:
    """What must be so for two claims that share no value both to be true."""
    return say("compare.condition", how=_how(each, two))


def _how(each: Compared, two: Pair) -> str:
    """`fell by more than 6,000`: from the near ends of the two."""
    ordered = two.first.since is not None and two.second.since is not None and two.first.since < two.second.since
    way = "changed" if not ordered else "rose" if two.second.reach.low >= two.first.reach.high else "fell"
    key = "compare.by_more" if two.gap_open else "compare.by_least"
    return say(key, way=say(f"compare.{way}"), amount=each.amount(two.gap))


def _step(each: Compared, move: Pair) -> dict[str, Any]:
    return {
        "day": each.day(move.first), "name": each.name(move.first), "figure": each.words(move.first),
        "later": each.day(move.second), "other": each.name(move.second), "second": each.words(move.second),
        "how": _how(each, move),
    }  # fmt: skip


def moves(each: Compared) -> tuple[str, ...]:
    """How the figure moved, a sentence a step."""
    return tuple(say("compare.move", **_step(each, move)) for move in each.found.moves())


def caption(each: Compared, clash: Pair | None) -> str:
    """How to read the chart, whose claims fit with both of two that clash, and why there is no line through them."""
    parts = [say("compare.reading")]
    if clash is not None:
        others = [figure for figure in each.found.figures if figure not in clash[:2]]
        both = clash.first.reach, clash.second.reach
        fitting = [each.name(other) for other in others if all(other.reach.meets(end) for end in both)]
        names = tuple(dict.fromkeys(fitting))
        if names:
            parts.append(say("compare.fit", len(names), names=listed(names)))
    parts.append(say("compare.no_series", len(each.found.figures)))
    return " ".join(parts)


def listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + say("summary.and") + names[-1]


def side(each: Compared, figure: Figure) -> Side:
    """One claim of two that clash, with its sentence."""
    article, fact = each.articles[figure.article], figure.fact
    shown = numeral(fact, each.locale)
    assert shown is not None
    return Side(
        each.id(figure),
        FAMILY[fact.kind],
        shown.sign,
        shown.figure,
        shown.unit,
        shown.words,
        quote(fact, article.document.text, 90),
        fact.speaker or say("cards.no_speaker"),
        f"{each.name(figure)}, {each.day(figure)}",
        say(f"status.{fact.status}"),
    )
