"""How firmly a number is stated: by what its rule says, the hedge before or behind it, or the original it converts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from facts.context.article import Article
from facts.context.finding import Finding
from facts.language import Language
from facts.model import TEMPORAL, Bound, Kind

_Hedge = tuple[list[str], Bound]


@cache
def _hedges(language: Language) -> tuple[Mapping[str, Sequence[_Hedge]], Mapping[str, Sequence[_Hedge]]]:
    """Hedges by the word nearest to the number, longest first: before (with the words further off) and after."""
    before: dict[str, list[_Hedge]] = {}
    after: dict[str, list[_Hedge]] = {}
    for text, bound in sorted(language.hedges_before.items(), key=lambda row: -len(row[0].split())):
        *words, nearest = text.split()
        before.setdefault(nearest, []).append((words, bound))
    for text, bound in sorted(language.hedges_after.items(), key=lambda row: -len(row[0].split())):
        words = text.split()
        after.setdefault(words[0], []).append((words, bound))
    return before, after


def bound(article: Article, index: int) -> Finding[Bound]:
    """The bound of claim `index`; NONE where it has no number."""
    claim = article.claims[index]
    amount = claim.amount
    if amount is None or amount.low is None:
        return Bound.NONE, claim.first, claim.first
    if amount.bound:
        return amount.bound, claim.first, claim.last
    original = conversion(article, index)
    if original is not None:
        return bound(article, original)
    before, after = _hedges(article.language)
    parts, first, last = article.tokens.parts, claim.first, claim.last
    found = _behind(parts, last, after)
    if found is not None:
        return found
    letters = article.roles
    fixed = claim.kind in TEMPORAL and letters[first] == "t" and letters[first + 2] != "n"
    if not fixed and claim.kind is not Kind.ORDINAL:
        found = _ahead(parts, first, before, article.language.loose)
        if found is not None:
            return found
    if amount.high is None:
        return Bound.AT_LEAST, first, last
    return Bound.EXACT, first, first


def conversion(article: Article, index: int) -> int | None:
    """The claim that a bracket directly behind it converts, if claim `index` stands in one."""
    if not index:
        return None
    claim, other = article.claims[index], article.claims[index - 1]
    parts = article.tokens.parts
    if parts[claim.first - 1] not in "([":
        return None
    between = parts[other.last : claim.first]
    if between not in (["("], [" ", "("], [" ", "["]) or parts[claim.last : claim.last + 1] not in ([")"], ["]"]):
        return None
    two = claim.amount is not None and other.amount is not None and claim.amount.unit != other.amount.unit
    return index - 1 if two else None


def _ahead(
    parts: Sequence[str], first: int, hedges: Mapping[str, Sequence[_Hedge]], loose: frozenset[str]
) -> Finding[Bound] | None:
    at = first - 2
    while at >= 0 and parts[at + 1] in (" ", "\n"):
        known = hedges.get(parts[at].lower())
        if known is not None:
            for words, value in known:
                begin = at - 2 * len(words)
                if begin >= 0 and [part.lower() for part in parts[begin:at:2]] == words:
                    return value, begin, at + 1
        if parts[at] not in loose:
            return None
        at -= 2
    return None


def _behind(parts: Sequence[str], last: int, hedges: Mapping[str, Sequence[_Hedge]]) -> Finding[Bound] | None:
    if parts[last : last + 1] == ["+"]:
        return Bound.AT_LEAST, last, last + 1
    at = last + 1
    if at >= len(parts) or parts[last] not in (" ", "\n", "-"):
        return None
    for words, value in hedges.get(parts[at], ()):
        end = at + 2 * len(words) - 1
        if parts[at:end:2] == words:
            return value, at, end
    return None
