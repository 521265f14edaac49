"""The date that a figure holds for: what its clause, else its sentence, names.

Neither where a count began (`since March`, `since it opened in March`) nor the day of saying it (`said on Monday`) is
that date, nor one that only something else holds for: what a figure is compared with (`against 5 in 2010`), or a later
clause (`but 5 left in May`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from facts.claims import Claim
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.context.status import place
from facts.model import Kind
from facts.text.roles import LETTERS, pattern

_BREAK = pattern(r"[;:<and|but|subordinator|relative>](?:(?<=[;:])|(?<![A-Za-z].) )")

_AWAY = pattern(r"[;:<but|subordinator|relative|from|than>](?:(?<=[;:])|(?<![A-Za-z].) )")
"""Behind any of these, words are of something else than the figure before them."""

_SAID = pattern(r"<say>(?: <preposition>)? $")

_SAY = LETTERS["say"]

_FAR = 24
"""How many claims may lie between a figure and its date; more are a table, and the search must stay linear."""


NONE: Finding[str] = ("", 0, 0)


def dates(article: Article) -> list[int]:
    """The claims of a text that are dates which a figure can hold for, by index."""
    date = Kind.DATE
    return [
        at for at, claim in enumerate(article.claims)
        if claim.kind is date and claim.time is not None and _holds(article, claim.first)
    ]


def as_of(article: Article, scene: Scene, index: int, dates: Sequence[int]) -> Finding[str]:
    """The TIMEX3 value of the date that figure `index` holds for, empty where its sentence names none."""
    claims = article.claims
    claim = claims[index]
    near = bisect_right(dates, index)
    before = behind = None
    if near and index - dates[near - 1] <= _FAR:
        date = claims[dates[near - 1]]
        if date.first >= scene.first and not _is_over(article, date, claim) and (
            all(one.kind is not Kind.TIME for one in claims[dates[near - 1] + 1 : index])
        ):
            before = date
    if near < len(dates) and dates[near] - index <= _FAR:
        date = claims[dates[near]]
        if date.first < scene.last and not _is_away(article, claim, date):
            behind = date
    best = before or behind
    if before is not None and behind is not None and (
        _distance(article, claim.last, behind.first) < _distance(article, before.last, claim.first)
    ):
        best = behind
    if best is None or best.time is None:
        return NONE
    return best.time.value, best.first, best.last


def _is_over(article: Article, date: Claim, claim: Claim) -> bool:
    """Whether a date before a figure is of something else: what it is compared with, or `opened in May and has`."""
    between = article.parts[date.last : claim.first]
    if not article.language.against.isdisjoint(between):
        return True
    past = article.day is not None and date.time is not None and place(date.time, article.day) < 0
    return past and not article.language.present.isdisjoint(between)


def _is_away(article: Article, claim: Claim, date: Claim) -> bool:
    """Whether a date behind a figure is of something else; a stretch's beginning (`from May to June`) shows nothing."""
    assert date.time is not None
    first, last = claim.last, date.first
    if _AWAY.search(article.roles, first, last - 2 if "/" in date.time.value else last) is not None:
        return True
    between, language = article.parts[first:last], article.language
    return not (language.against.isdisjoint(between) and language.since.isdisjoint(between))


def _compared(article: Article, first: int, last: int) -> bool:
    """Whether a word of comparing stands between a date and a figure."""
    return not article.language.against.isdisjoint(article.parts[first:last])


def _distance(article: Article, left: int, right: int) -> int:
    """Tokens between a figure and a date; another clause is farther than any word of its own."""
    return right - left + (1000 if _BREAK.search(article.roles, left, right) else 0)


def _holds(article: Article, first: int) -> bool:
    """Whether a figure can hold for the date at token `first`."""
    if first > 1 and article.parts[first - 2].lower() in article.language.since:
        return False
    floor = max(first - 4, 0)
    return article.roles.find(_SAY, floor, first) < 0 or _SAID.search(article.roles, floor, first) is None
