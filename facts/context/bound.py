"""How firmly a number is stated: by what its rule says, the hedge before or behind it, or the original it converts."""

from __future__ import annotations

from collections.abc import Sequence

from facts.claims import Claim
from facts.context.article import Article
from facts.context.finding import Finding
from facts.context.hedges import Tree, longest
from facts.model import TEMPORAL, Bound, Kind
from facts.text.roles import letters
from facts.text.tokens import END

_EXACT = Bound.EXACT
_THINGS = frozenset(letters("plural|name"))
"""Behind a singular it is not sure: unlisted verbs look like one (`to last over a week`)."""


def bound(article: Article, index: int) -> Finding[Bound]:
    """The bound of claim `index`; NONE where it has no number."""
    claim = article.claims[index]
    amount, first, last = claim.amount, claim.first, claim.last
    if amount is None or amount.low is None:
        return Bound.NONE, first, first
    if amount.bound:
        return amount.bound, first, last
    hedges, parts, roles = article.hedges, article.parts, article.roles
    if roles[last] in "+ -":
        if roles[last] == "+":
            return Bound.AT_LEAST, last, last + 1
        if roles[last + 1] != END and parts[last + 1] in hedges.after:
            found = longest(hedges.after, parts, range(last + 1, len(parts), 2))
            if found is not None:
                return found[0], last + 1, found[1] + 1
    if first > 1 and parts[first - 2].lower() in hedges.near and not _is_fixed(article, claim):
        ahead = _ahead(parts, first, hedges.before, article.language.loose)
        if ahead is not None:
            return ahead
    if amount.high is None:
        return Bound.AT_LEAST, first, last
    return _EXACT, first, first


def converts(article: Article, index: int) -> bool:
    """Whether claim `index`, behind an opening bracket and not the first one, converts the claim before the bracket."""
    claim, other = article.claims[index], article.claims[index - 1]
    parts = article.parts
    between = parts[other.last : claim.first]
    if between not in (["("], [" ", "("], [" ", "["]) or parts[claim.last : claim.last + 1] not in ([")"], ["]"]):
        return False
    if not index or claim.amount is None or other.amount is None:
        return False
    return claim.amount.unit != other.amount.unit


def _is_fixed(article: Article, claim: Claim) -> bool:
    """Whether no hedge before it reaches a number: `the third`, `the two weeks`, `heard 9 people over 5 days`."""
    roles, parts, first = article.roles, article.parts, claim.first
    if claim.kind not in TEMPORAL:
        return claim.kind is Kind.ORDINAL
    if parts[first - 2] in article.language.throughout and roles[max(first - 4, 0)] in _THINGS:
        return True
    return roles[first] == "t" and (roles[first + 2] != "n" or parts[first] in article.language.definite)


def _ahead(parts: Sequence[str], first: int, hedges: Tree, loose: frozenset[str]) -> Finding[Bound] | None:
    at = first - 2
    while at >= 0 and parts[at + 1] in " \n":
        found = longest(hedges, parts, range(at, -1, -2))
        if found is not None:
            return *found, at + 1
        if parts[at] not in loose:
            return None
        at -= 2
    return None
