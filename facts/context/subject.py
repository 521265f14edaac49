"""What is counted, measured or timed: the head noun with its premodifiers, as written."""

from __future__ import annotations

from facts.context import phrases
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.context.status import governing
from facts.model import Kind
from facts.text.roles import pattern

_NONE = frozenset({Kind.DATE, Kind.TIME, Kind.NUMBER})
_PRICED = frozenset({Kind.MONEY, Kind.PERCENT})
_NAME_BEFORE = pattern(rf"(?<![A-Za-z9-])({phrases.PHRASE.pattern}), $")
_HEAD_OF = pattern(rf"({phrases.PHRASE.pattern}) <of|by|preposition> (?:<article> )?$")
_START = pattern(r"[,;:()\"]|''|—|--|<subordinator|relative|but|that|if> ")
_EMPTY_HEADS = frozenset("number total sum lot majority handful group dozens hundreds thousands".split())


def subject(article: Article, scene: Scene, index: int, hedge: int) -> Finding[str]:
    """The subject of claim `index`; `hedge` is where its hedge begins."""
    claim = article.claims[index]
    kind = claim.kind
    if kind in _NONE:
        return "", claim.first, claim.first
    if claim.amount is not None and claim.amount.subject:
        return claim.amount.subject, claim.first, claim.last
    found = _behind(article, scene, index)
    if found is None and kind is not Kind.DURATION and kind is not Kind.RECURRENCE and kind is not Kind.ORDINAL:
        found = _ahead(article, scene, index, hedge) or _governor(article, scene, index)
    if found is None:
        return "", claim.first, claim.first
    first, last = found
    return article.words(first, last), first, last


def _behind(article: Article, scene: Scene, index: int) -> tuple[int, int] | None:
    """What stands behind the number."""
    claim, roles = article.claims[index], article.roles
    at = claim.last
    following = article.claims[index + 1] if index + 1 < len(article.claims) else None
    end = min(scene.last, following.first if following is not None else scene.last)
    if claim.kind is Kind.MONEY:
        each = phrases.EACH.match(roles, at, end)
        if each is not None:
            return each.span(1)
    if claim.kind is Kind.DURATION:
        if roles[at] == "-" or not article.tokens.parts[at - 1].endswith("s") or roles[at] == "'":
            found = phrases.FOLLOWING.match(roles, at, end)
            return found.span(1) if found is not None else None
        found = phrases.OF.match(roles, at, end)
        return found.span(1) if found is not None else None
    found = phrases.FOLLOWING.match(roles, at, end)
    if found is not None:
        return found.span(1)
    found = phrases.OF.match(roles, at, end)
    if found is not None:
        return found.span(1)
    if following is not None and following.first < scene.last and phrases.OF_PLACE.match(roles, at, following.first):
        return _behind(article, scene, index + 1)
    if claim.kind is Kind.MONEY:
        found = phrases.FOR.match(roles, at, end)
        if found is not None and article.tokens.parts[at + 1] in ("for", "in") :
            return found.span(1)
    return None


def _ahead(article: Article, scene: Scene, index: int, hedge: int) -> tuple[int, int] | None:
    """What stands before the number: `sales of $5`, `Kopp, 44,`."""
    claim, roles = article.claims[index], article.roles
    first = max(scene.first, hedge - 24)
    if claim.kind is Kind.AGE:
        found = _NAME_BEFORE.search(roles, first, hedge)
        return found.span(1) if found is not None else None
    found = _HEAD_OF.search(roles, first, hedge)
    if found is not None and article.tokens.parts[found.end(1) + 1] == "of":
        return found.span(1)
    return None


def _governor(article: Article, scene: Scene, index: int) -> tuple[int, int] | None:
    """The subject of the predicate that governs the number."""
    claim, roles = article.claims[index], article.roles
    predicate = governing(article, scene, claim.first, claim.last)
    if predicate is None or predicate.first > claim.first:
        return None
    start = scene.first
    for mark in _START.finditer(roles, max(scene.first, predicate.first - 80), predicate.first):
        start = mark.end()
    found = phrases.CHAIN.search(roles, start, predicate.first)
    if found is None:
        return None
    if article.tokens.parts[found.end(1) - 1] in _EMPTY_HEADS:
        of = phrases.OF.match(roles, found.end(1), predicate.first)
        if of is not None:
            return of.span(1)
    return found.span(1)
