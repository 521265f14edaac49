"""What kind of claim a fact is: reported, still to come, or denied, by the predicate that governs it."""

from __future__ import annotations

from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.context.predicates import Predicate
from facts.model import Kind, Status
from facts.text.roles import pattern

_IF = pattern(r"<if> ")
_PLANNED = pattern(r"<planned>(?: <[a-z]+>)? ")
_BREAK = pattern(r"[,;:()]|—|--|<subordinator|relative|but> ")


def status(article: Article, scene: Scene, index: int) -> Finding[Status]:
    """The status of claim `index`."""
    claim = article.claims[index]
    roles = article.roles
    condition = _IF.search(roles, scene.first, claim.first)
    if condition is not None:
        return Status.PROJECTED, condition.start(), condition.start() + 1
    predicate = governing(article, scene, claim.first, claim.last)
    if predicate is not None:
        if predicate.negated and claim.kind is not Kind.DURATION and predicate.first < claim.first:
            return Status.DENIED, predicate.first, predicate.last
        if predicate.projected:
            return Status.PROJECTED, predicate.first, predicate.last
    planned = _PLANNED.search(roles, max(scene.first, claim.first - 12), claim.first)
    if planned is not None:
        return Status.PROJECTED, planned.start(), planned.end()
    return Status.REPORTED, claim.first, claim.first


def governing(article: Article, scene: Scene, first: int, last: int) -> Predicate | None:
    """The predicate that tokens `first` up to `last` belong to: the one before in the same clause, else the next."""
    before = scene.before(first)
    after = scene.after(last)
    roles = article.roles
    if before is not None and (after is None or _BREAK.search(roles, before.last, first) is None):
        return before
    if after is not None and _BREAK.search(roles, last, after.first) is None:
        return after
    return before if before is not None else after
