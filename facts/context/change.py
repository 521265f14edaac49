"""Whether a number is a movement and which way, a level (`to $84`, `up from 90 million`), or a comparison."""

from __future__ import annotations

from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.model import TEMPORAL, Change, Kind
from facts.text.roles import pattern

_LEVELS = frozenset({Kind.ORDINAL, Kind.AGE})
_BEFORE = pattern(r"(?:<upward|downward>|<rise|fall|up|down>(?:'<clitic>)?(?: <by|of|of>)?|<rise|fall> [^,;]{1,40} <by>"
                  r"|<up|down> [^,;]{1,20} <of>)(?: <article>)?(?: <adverb|noun>)? $")
_NOUN = pattern(r"[ -](?:<noun|past|name|ing> ){0,3}(<up|down>)(?![A-Za-z-])")
_HIGHER = frozenset("higher better larger bigger greater".split())
_LOWER = frozenset("lower worse smaller".split())


def change(article: Article, scene: Scene, index: int, hedge: int) -> Finding[Change]:
    """The movement of claim `index`; `hedge` is where its hedge begins."""
    claim = article.claims[index]
    amount = claim.amount
    none = (Change.NONE, claim.first, claim.first)
    if amount is None or claim.kind in TEMPORAL or claim.kind in _LEVELS:
        return none
    if amount.change:
        return amount.change, claim.first, claim.last
    roles = article.roles
    before = _BEFORE.search(roles, max(scene.first, hedge - 30), hedge)
    if before is not None:
        letters = before[0]
        up = any(letter in "RUz" for letter in letters) and not any(letter in "FDZ" for letter in letters)
        return (Change.UP if up else Change.DOWN), before.start(), before.end()
    noun = _NOUN.match(roles, claim.last)
    if noun is not None:
        return (Change.UP if noun[1] == "U" else Change.DOWN), noun.start(1), noun.end(1)
    behind = article.tokens.parts[claim.last + 1 : claim.last + 2]
    if behind and behind[0] in _HIGHER:
        return Change.UP, claim.last + 1, claim.last + 2
    if behind and behind[0] in _LOWER:
        return Change.DOWN, claim.last + 1, claim.last + 2
    return none
