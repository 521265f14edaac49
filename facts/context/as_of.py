"""The date that a figure holds for: what its clause, else its sentence, names.

Neither where a count began (`since March`) nor the day of saying it (`said on Monday`) is that date.
"""

from __future__ import annotations

from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.model import TEMPORAL, Kind
from facts.text.roles import pattern

_BREAK = pattern(r"[;:]|(?<![A-Za-z])<and|but|subordinator|relative> ")

_SAID = pattern(r"<say>(?: <preposition>)? $")

_FAR = 24
"""How many claims may lie between a figure and its date; more are a table, and the search must stay linear."""


def as_of(article: Article, scene: Scene, index: int) -> Finding[str]:
    """The TIMEX3 value of the date that claim `index` holds for, empty where none is named."""
    claim = article.claims[index]
    none = ("", claim.first, claim.first)
    if claim.kind in TEMPORAL:
        return none
    best = None
    distance = 0
    claims = article.claims
    for step in (-1, 1):
        for at in range(index + step, index + step * (_FAR + 1), step):
            if not (0 <= at < len(claims) and scene.first <= claims[at].first < scene.last):
                break
            other = claims[at]
            if other.kind is Kind.DATE and other.time is not None and _holds(article, other.first):
                left, right = (other.last, claim.first) if step < 0 else (claim.last, other.first)
                far = right - left + (1000 if _BREAK.search(article.roles, left, right) else 0)
                if best is None or far < distance:
                    best, distance = other, far
                break
    if best is None or best.time is None:
        return none
    return best.time.value, best.first, best.last


def _holds(article: Article, first: int) -> bool:
    """Whether a figure can hold for the date at token `first`."""
    if first > 1 and article.tokens.parts[first - 2].lower() in article.language.since:
        return False
    return _SAID.search(article.roles, max(first - 4, 0), first) is None
