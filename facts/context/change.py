"""Whether a number is a movement and which way, a level (`to $84`, `up from 90 million`), or a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from facts.claims import Claim
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.model import TEMPORAL, Change, Kind
from facts.text.roles import pattern, spell
from facts.text.tokens import END

_LEVELS = frozenset({Kind.ORDINAL, Kind.AGE})
_BEFORE = pattern(r"(?:<upward|downward>|<rise|fall|up|down>(?:'<clitic>)?(?: <by|of|of>)?|<rise|fall> [^,;]{1,40} <by>"
                  r"|<up|down> [^,;]{1,20} <of>)(?: <article>)?(?: <adverb|noun>)? $")
_NOUN = pattern(r"[ -](?:<noun|past|name|ing> ){0,3}(<up|down>)(?![A-Za-z-])")
_MOVING = frozenset(spell("<mover|upward|downward>")) - frozenset("[]")
_COMPARED: Mapping[str, Change] = MappingProxyType({
    **dict.fromkeys("higher better larger bigger greater".split(), Change.UP),
    **dict.fromkeys("lower worse smaller".split(), Change.DOWN),
})


def change(article: Article, scene: Scene, index: int, hedge: int) -> Finding[Change]:
    """The movement of claim `index`; `hedge` is where its hedge begins."""
    claim = article.claims[index]
    amount = claim.amount
    none = (Change.NONE, claim.first, claim.first)
    if amount is None or claim.kind in TEMPORAL or claim.kind in _LEVELS:
        return none
    if amount.change:
        return amount.change, claim.first, claim.last
    if not scene.letters.isdisjoint(_MOVING):
        found = _moved(article.roles, scene, claim, hedge)
        if found is not None:
            return found
    at = claim.last + 1
    if article.roles[at] != END:
        way = _COMPARED.get(article.tokens.parts[at])
        if way is not None:
            return way, at, at + 1
    return none


def _moved(roles: str, scene: Scene, claim: Claim, hedge: int) -> Finding[Change] | None:
    """The movement that a verb or noun beside a number says."""
    before = _BEFORE.search(roles, max(scene.first, hedge - 30), hedge)
    if before is not None:
        letters = before[0]
        up = any(letter in "RUz" for letter in letters) and not any(letter in "FDZ" for letter in letters)
        return (Change.UP if up else Change.DOWN), before.start(), before.end()
    noun = _NOUN.match(roles, claim.last)
    if noun is not None:
        return (Change.UP if noun[1] == "U" else Change.DOWN), noun.start(1), noun.end(1)
    return None
