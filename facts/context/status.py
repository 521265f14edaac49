"""What kind of claim a fact is: reported, still to come, or denied, by the predicate that governs it.

A condition projects all that follows in its sentence. What is named as known (`the two leaders`, `Mali's $3 billion
debt`, `up from 5 percent`) is reported whatever governs it. Days after publication are still to come.
"""

from __future__ import annotations

from facts.calendar.resolve import Resolved
from facts.claims import Claim
from facts.context.article import Article, Scene, day_of
from facts.context.finding import Finding
from facts.context.predicates import FORCE, Predicate
from facts.model import TEMPORAL, Kind, Status
from facts.text.roles import letters, pattern

_CONDITION, _NEGATION, _ARTICLE, _INTENT, _SAY, _TO = map(letters, "if not article intent say to".split())
_PLANS = frozenset(letters("planned|plan|intent"))
_OPEN = FORCE | _PLANS | {_CONDITION}
"""In a sentence without any of these roles all is reported but what the calendar puts ahead."""

# Each begins with one set, so that a search skips fast; what its letters need around them comes behind.
_IF = pattern(r"<if>(?<![A-Za-z].) (?!<not> <plural|noun|adverb>(?! <past|by>))")
_ENDS = pattern(r"[.,;:]")
_ASIDE = pattern(r"<subordinator>(?<![A-Za-z].) <ing>")
_PARTS = r"(?:(?<=[,;:()—])|(?<=-)-|(?<=[A-Za-z])(?<![A-Za-z].) )"
_ENDED = pattern(rf"[,;:()—<and|subordinator|relative|but|that>-]{_PARTS}")
_BREAK = pattern(rf"[,;:()—<subordinator|relative|but>-]{_PARTS}")
_PLANNED = pattern(r"(?:<planned>(?: <of|for>)?|<plan|intent>)(?: <article>)? $")
_KNOWN = letters("this|possessive|from|than")
_OWNS = "'" + letters("clitic")
_OWNER = pattern(r"<noun|plural|name>'<clitic>? $")
_LINK = pattern(r"(?: <that>)? (?:<article|possessive|this|quantifier> )*[^,;:()]{0,30}$")

_MODIFIES = frozenset({" n", " p", " N"})

_JOINTS = frozenset((letters("and") + " ", ", "))
_PLACED = TEMPORAL - {Kind.DURATION}
"""Kinds that have their place on the calendar whatever governs them."""

_SPAN = 240
"""Tokens that a search goes back at most, so that a sentence without an end costs no more than its length."""


REPORTED: Finding[Status] = (Status.REPORTED, 0, 0)


def status(article: Article, scene: Scene, index: int, hedge: int) -> Finding[Status]:
    """The status of claim `index`; `hedge` is where its hedge begins."""
    claim = article.claims[index]
    roles = article.roles
    temporal = claim.kind in _PLACED
    dated = 0
    if claim.time is not None and article.day is not None:
        dated = place(claim.time, article.day) if temporal else _coming(article, claim, article.day)
    if scene.letters.isdisjoint(_OPEN):
        coming = dated > 0 and not _is_put_off(article, governing(article, scene, claim.first, claim.last))
        return (Status.PROJECTED, claim.first, claim.last) if coming else REPORTED
    floor = max(scene.first, claim.first - _SPAN)
    if _CONDITION in scene.letters:
        condition = _IF.search(roles, floor, claim.first)
        if condition is not None and not _outside(article, scene, condition.start(), claim.first):
            return Status.PROJECTED, condition.start(), condition.start() + 1
    if not temporal and claim.kind is not Kind.ORDINAL and _is_known(article, floor, hedge):
        return REPORTED
    predicate = governing(article, scene, claim.first, claim.last)
    if not temporal and predicate is not None:
        predicate = _joined(article, scene, _told(article, scene, predicate, claim))
    if predicate is not None and ((dated < 0 and not _reaches_back(roles, predicate, claim)) or (
            predicate.negated and _ASIDE.search(roles, predicate.last, claim.first) is not None)):
        predicate = None
    if predicate is not None:
        where = (predicate.first, predicate.last)
        if _NEGATION in scene.letters and _denies(article, scene, predicate, index):
            return Status.DENIED, *where
        if (predicate.projected and (predicate.firm or not temporal)) or (
            roles[predicate.first] == _TO and _planned_above(article, scene, predicate)
        ):
            return Status.PROJECTED, *where
    if dated > 0 and not _is_put_off(article, predicate):
        return Status.PROJECTED, claim.first, claim.last
    if not temporal and not scene.letters.isdisjoint(_PLANS):
        planned = _PLANNED.search(roles, max(floor, hedge - 8), hedge)
        if planned is not None:
            return Status.PROJECTED, planned.start(), planned.end()
    return REPORTED


def _told(article: Article, scene: Scene, predicate: Predicate, claim: Claim) -> Predicate:
    """What follows in the clause that a verb of saying opens without `that`: `said 350 jobs would go`."""
    roles = article.roles
    if predicate.last > claim.first or roles[predicate.first : predicate.last] != _SAY:
        return predicate
    after = scene.after(claim.last)
    if after is None or after.first - claim.last > _SPAN:
        return predicate
    return after if _ENDED.search(roles, predicate.last, after.first) is None else predicate


def _joined(article: Article, scene: Scene, predicate: Predicate) -> Predicate:
    """The plan that a bare verb behind `and` or a comma goes on with: `will close 4 plants and cut 300 jobs`."""
    one: Predicate | None = predicate
    while one is not None and not one.projected and _is_bare(article, one):
        above = scene.before(one.first)
        if above is None or _BREAK.search(article.roles, above.last, one.first - 2) is not None:
            break
        if above.firm and above.projected:
            return above
        one = above
    return predicate


def _is_bare(article: Article, predicate: Predicate) -> bool:
    """Whether a predicate is one verb, neither past nor in -s, directly behind `and`, `or` or a comma."""
    first, word = predicate.first, article.parts[predicate.first]
    if predicate.last - first != 1 or article.roles[max(first - 2, 0) : first] not in _JOINTS:
        return False
    language = article.language
    past = word.endswith("ed") or (word in language.lexicon.values["did"] and word not in language.unchanged)
    return not past and word.islower() and not word.endswith(("s", "ing"))


def _is_put_off(article: Article, predicate: Predicate | None) -> bool:
    """Whether a done act gave something a later date: `was extended until May 1`."""
    return predicate is not None and article.parts[predicate.last - 1] in article.language.put_off


def _planned_above(article: Article, scene: Scene, predicate: Predicate) -> bool:
    """Whether a plan governs an infinitive over the subject between them: `expects sales to rise`."""
    above = scene.before(predicate.first)
    return above is not None and above.projected and _BREAK.search(article.roles, above.last, predicate.first) is None


def _outside(article: Article, scene: Scene, condition: int, at: int) -> bool:
    """Whether a condition is part of what somebody says in the sentence, and the claim is not: `“If …,” said Al, 9.`"""
    starts = article.tokens.starts
    quotation = article.quotation_at(starts[condition])
    if quotation is not None:
        return article.quotation_at(starts[at]) != quotation
    above = scene.before(at)
    return above is not None and above.first > condition and article.roles[above.first : above.last] == "S" and (
        at - above.last <= 4 and _ENDS.match(article.roles, at + 1) is not None)


def _reaches_back(roles: str, predicate: Predicate, claim: Claim) -> bool:
    """Whether a past day is one that was still to come: `was due to end last Friday`, not `their offers to buy it`."""
    if roles[claim.last : claim.last + 2] in _MODIFIES:  # `under the June agreement`
        return False
    return predicate.firm and predicate.last <= claim.first and roles[predicate.first] != _INTENT


def governing(article: Article, scene: Scene, first: int, last: int) -> Predicate | None:
    """The predicate that tokens `first` up to `last` belong to: the one before in the same clause, else the next."""
    roles = article.roles
    before = scene.before(first)
    if before is not None and _BREAK.search(roles, before.last, first) is None:
        return before
    after = scene.after(last)
    if after is not None and after.first - last < _SPAN and _BREAK.search(roles, last, after.first) is None:
        return after
    return before if before is not None else after


def _is_known(article: Article, floor: int, hedge: int) -> bool:
    """Whether a number is named as one already known, or as the level that a change started from."""
    roles = article.roles
    if hedge - 2 < floor or roles[hedge - 1] != " ":
        return False
    letter = roles[hedge - 2]
    if letter == _ARTICLE:
        return article.parts[hedge - 2] in article.language.definite
    return letter in _KNOWN or (letter in _OWNS and _OWNER.search(roles, max(floor, hedge - 5), hedge) is not None)


def _denies(article: Article, scene: Scene, predicate: Predicate, index: int) -> bool:
    """Whether a negation reaches the claim: its predicate's own, or that of a verb of saying above it."""
    claim = article.claims[index]
    if claim.kind is Kind.DURATION or claim.kind is Kind.ORDINAL or predicate.first > claim.first:
        return False
    if article.parts[claim.first - 2] in article.language.until:
        return False
    if predicate.negated:
        return True
    above = scene.before(predicate.first)
    return (
        above is not None
        and above.negated
        and "S" in article.roles[above.first : above.last]
        and predicate.first - above.last < _SPAN
        and _LINK.fullmatch(article.roles, above.last, predicate.first) is not None
    )


def _coming(article: Article, claim: Claim, day: tuple[int, int, int]) -> int:
    """1 for a length that begins on the day of publication: `over the next two years`."""
    if claim.kind is not Kind.DURATION or claim.time is None or claim.time.begin is None:
        return 0
    spans = article.language.lexicon.values["span_which"]
    opening = article.parts[claim.first : claim.first + 3]
    return int(day_of(claim.time.begin) >= day and any(spans.get(word) == "next" for word in opening))


def place(time: Resolved, day: tuple[int, int, int]) -> int:
    """Whether a time lies before (-1) or after (1) the day of publication, 0 where that is not known."""
    if time.begin is None:
        return 0
    return 1 if day_of(time.begin) > day else -1 if time.until is not None and day_of(time.until) <= day else 0
