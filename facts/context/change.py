"""Whether a number is a movement and which way, a level (`to $84`, `up from 90 million`), or a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from facts.claims import Claim
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.model import Change, Kind
from facts.text.roles import letters, pattern
from facts.text.tokens import END

_LEVELS = frozenset({Kind.ORDINAL, Kind.AGE})
_BEFORE = pattern(
    r"<mover|upward|downward>(?:(?<=<upward|downward>)|(?<=<mover>)(?:'<clitic>)?(?: <by|of>)?"
    r"|(?<=<rise|fall>) [^,;]{1,40} <by>|(?<=<up|down>) <preposition> [^,;O]{1,20} <of>)"
    r"(?: <article>)?(?: <adverb|noun>)? $"
)
_OBJECT = pattern(r"<rise|fall> (?:<article|possessive> )?(?:<noun|plural|name> ){1,3}(?:<article> )?(?:<other> )?$")
_TURNED = pattern(r"<verb|past> <upward|downward> (?:<article> )?$")
_NOUN = pattern(r"[ -](?:<noun|past|name|ing> ){0,3}(<up|down>)(?![A-Za-z-])")
_MOVING = frozenset(letters("mover|upward|downward"))
_OFF = [",", " ", "off", " "]
"""`closed at $8, off 5 cents`."""
_COMPARED: Mapping[str, Change] = MappingProxyType({
    **dict.fromkeys("higher better larger bigger greater".split(), Change.UP),
    **dict.fromkeys("lower worse smaller".split(), Change.DOWN),
})


NONE: Finding[Change] = (Change.NONE, 0, 0)


def change(article: Article, scene: Scene, index: int, hedge: int) -> Finding[Change]:
    """The movement of figure `index`; `hedge` is where its hedge begins."""
    claim = article.claims[index]
    amount = claim.amount
    if amount is None or claim.kind in _LEVELS:
        return NONE
    if amount.change:
        return amount.change, claim.first, claim.last
    if not scene.letters.isdisjoint(_MOVING):
        found = _moved(article, scene, claim, hedge)
        if found is not None:
            return found
        if _restated(article, index):
            return change(article, scene, index - 1, article.claims[index - 1].first)
    parts = article.parts
    if hedge > 3 and parts[hedge - 2] == "off" and parts[hedge - 4 : hedge] == _OFF:
        return Change.DOWN, hedge - 2, hedge - 1
    at = claim.last + 1
    if article.roles[at] != END:
        way = _COMPARED.get(parts[at])
        if way is not None:
            return way, at, at + 1
    return NONE


def _moved(article: Article, scene: Scene, claim: Claim, hedge: int) -> Finding[Change] | None:
    """The movement that a verb or noun beside a number says."""
    roles, parts = article.roles, article.parts
    before = None
    if roles[hedge - 1] == " ":
        floor = max(scene.first, hedge - 30)
        before = _BEFORE.search(roles, floor, hedge) or _OBJECT.search(roles, floor, hedge)
    if before is not None:
        if _is_level(article, claim, hedge, before.start()):
            return None
        moves = before[0]
        up = any(letter in "RUz" for letter in moves) and not any(letter in "FDZ" for letter in moves)
        return (Change.UP if up else Change.DOWN), before.start(), before.end()
    noun = _NOUN.match(roles, claim.last)
    if noun is not None and not (claim.kind is Kind.MONEY and parts[noun.start(1)] in article.language.moves.incomes):
        return (Change.UP if noun[1] == "U" else Change.DOWN), noun.start(1), noun.end(1)
    return None


def _is_level(article: Article, claim: Claim, hedge: int, mover: int) -> bool:
    """Whether a number beside a word of movement is none: `fell below $5`, `gains of $5`, `brought up 5 men`."""
    parts, moves = article.parts, article.language.moves
    if parts[hedge] in moves.levels and hedge < claim.first:
        return True
    if article.roles[mover + 2] == "i" and parts[mover + 2] not in article.language.held:  # `a gain on the sale of 5`
        return True
    if claim.kind is Kind.MONEY:
        return parts[mover] in moves.incomes
    if claim.kind is not Kind.COUNT:
        return False
    if parts[mover] in moves.losing:
        return parts[claim.last + 1 : claim.last + 2] == [] or parts[claim.last + 1] not in moves.kept
    return parts[mover - 2] in moves.phrasal and _TURNED.search(article.roles, max(hedge - 8, 0), hedge) is not None


def _restated(article: Article, index: int) -> bool:
    """Whether a share says a movement once more: `rose $2, or 3%`."""
    if not index or article.claims[index].kind is not Kind.PERCENT:
        return False
    first, last = article.claims[index - 1].last, article.claims[index].first
    words = [part for part in article.parts[first:last] if part not in " ,"] if last - first < 8 else []
    return 0 < len(words) < 3 and words[-1] in article.language.lexicon.values["or"]
