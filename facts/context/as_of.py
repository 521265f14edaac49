"""The date that a figure holds for: what its clause, else its sentence, names.

Neither where a count began (`since March`) nor the day of saying it (`said on Monday`) is that date, nor one that only
something else holds for: what a figure is compared with (`against 5 in 2010`), or a later clause (`but 5 left in May`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from facts.claims import Claim
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.text.roles import LETTERS, pattern

_BREAK = pattern(r"[;:]|(?<![A-Za-z])<and|but|subordinator|relative> ")

_AWAY = pattern(r"[;:]|(?<![A-Za-z])<but|subordinator|relative|from|than> ")
"""Behind any of these, words are of something else than the figure before them."""

_SAID = pattern(r"<say>(?: <preposition>)? $")

_SAY = LETTERS["say"]

_FAR = 24
"""How many claims may lie between a figure and its date; more are a table, and the search must stay linear."""


def as_of(article: Article, scene: Scene, index: int) -> Finding[str]:
    """The TIMEX3 value of the date that figure `index` holds for, empty where none is named."""
    claims, dates = article.claims, article.dates
    claim = claims[index]
    near = bisect_right(dates, index)
    before = behind = None
    if near and claims[dates[near - 1]].first >= scene.first:
        before = _first(article, scene, reversed(dates[max(near - _FAR, 0) : near]), index)
        if before is not None and _compared(article, before.last, claim.first):
            before = None
    if near < len(dates) and claims[dates[near]].first < scene.last:
        behind = _first(article, scene, dates[near : near + _FAR], index)
        if behind is not None and _is_away(article, claim, behind):
            behind = None
    best = before or behind
    if before is not None and behind is not None and (
        _distance(article, claim.last, behind.first) < _distance(article, before.last, claim.first)
    ):
        best = behind
    if best is None or best.time is None:
        return "", claim.first, claim.first
    return best.time.value, best.first, best.last


def _is_away(article: Article, claim: Claim, date: Claim) -> bool:
    """Whether a date behind a figure is of something else; a stretch's beginning (`from May to June`) shows nothing."""
    assert date.time is not None
    end = date.first - 2 if "/" in date.time.value else date.first
    return _AWAY.search(article.roles, claim.last, end) is not None or _compared(article, claim.last, date.first)


def _compared(article: Article, first: int, last: int) -> bool:
    """Whether a word of comparing stands between a date and a figure."""
    return not article.language.against.isdisjoint(article.tokens.parts[first:last])


def _first(article: Article, scene: Scene, dates: Iterable[int], index: int) -> Claim | None:
    """The first of some dates that a figure of the sentence can hold for."""
    for at in dates:
        date = article.claims[at]
        if abs(at - index) > _FAR or not scene.first <= date.first < scene.last:
            return None
        if _holds(article, date.first):
            return date
    return None


def _distance(article: Article, left: int, right: int) -> int:
    """Tokens between a figure and a date; another clause is farther than any word of its own."""
    return right - left + (1000 if _BREAK.search(article.roles, left, right) else 0)


def _holds(article: Article, first: int) -> bool:
    """Whether a figure can hold for the date at token `first`."""
    if first > 1 and article.tokens.parts[first - 2].lower() in article.language.since:
        return False
    floor = max(first - 4, 0)
    return article.roles.find(_SAY, floor, first) < 0 or _SAID.search(article.roles, floor, first) is None
