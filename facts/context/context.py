"""All that the words around a claim say of it, asked once a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facts.claims import Claim
from facts.context.article import Article, Scene
from facts.context.as_of import NONE as UNDATED
from facts.context.as_of import as_of, dates
from facts.context.bound import bound, converts
from facts.context.change import NONE as UNMOVED
from facts.context.change import change
from facts.context.finding import Finding
from facts.context.speaker import NONE as UNSAID
from facts.context.speaker import Speakers, speaker
from facts.context.status import status
from facts.context.subject import subject
from facts.language import Language
from facts.model import TEMPORAL, Bound, Change, Moment, Status
from facts.text.tokens import Tokens

Findings = tuple[Finding[Bound], Finding[Change], Finding[str], Finding[Status], Finding[str], Finding[str]]
"""What stands around one claim, its bound, change, subject, status, speaker and as-of date, each with the tokens that
decided it."""


def bare(claim: Claim) -> Findings:
    """The context of a claim among words that are not known: a number is exact, and nothing else is said of it."""
    at = claim.first
    bound = Bound.NONE if claim.amount is None else Bound.EXACT
    return (bound, at, at), (Change.NONE, at, at), ("", at, at), (Status.REPORTED, at, at), ("", at, at), ("", at, at)


_TOGETHER = 64
"""Claims that one stage goes over before the next begins: its code and tables stay near the processor meanwhile."""


def findings(
    claims: Sequence[Claim],
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    language: Language,
    published: Moment | None = None,
) -> Iterator[Findings]:
    """The context of each claim, in order; `published` is the day that what is still to come lies after.

    A few at a time, so that those of a long text are never all in memory.
    """
    article = Article(tokens, claims, sentences, language, published)
    speakers, days = Speakers(article), dates(article)
    roles, quoted = article.roles, bool(article.quotations)
    told: list[str] = []
    found: Findings | None = None
    for first in range(0, len(claims), _TOGETHER):
        some = range(first, min(first + _TOGETHER, len(claims)))
        scenes = _scenes(article, some)
        again = [roles[claims[index].first - 1] in "([" and converts(article, index) for index in some]
        bounds = [bound(article, index) for index in some]
        hedges = [min(claims[index].first, begin) for index, (_, begin, _) in zip(some, bounds, strict=True)]
        places = list(zip(some, scenes, hedges, strict=True))
        subjects = _subjects(article, places, again, told)
        statuses = [status(article, scene, index, hedge) for index, scene, hedge in places]
        changes = [
            UNMOVED if claims[index].kind in TEMPORAL else change(article, scene, index, hedge)
            for index, scene, hedge in places
        ]
        said = [
            speaker(article, speakers, scene, index) if quoted or speakers.of(scene) else UNSAID
            for index, scene, _ in places
        ]
        as_ofs = [
            UNDATED if claims[index].kind in TEMPORAL else as_of(article, scene, index, days)
            for index, scene, _ in places
        ]
        rows = zip(bounds, changes, subjects, statuses, said, as_ofs, strict=True)
        for row, same in zip(rows, again, strict=True):
            found = found if same and found is not None else row
            yield found


def _scenes(article: Article, claims: range) -> list[Scene]:
    """The sentence of each of these claims."""
    found: list[Scene] = []
    last = -1
    for index in claims:
        at = article.begins[index]
        if at >= last:
            scene = article.scene(article.sentence_of(at))
            last = scene.last
        found.append(scene)
    return found


def _subjects(
    article: Article, places: Sequence[tuple[int, Scene, int]], again: Sequence[bool], told: list[str]
) -> list[Finding[str]]:
    """The subject of each of these claims; `told`, those of the claims before, grows by them."""
    found: list[Finding[str]] = []
    for (index, scene, hedge), same in zip(places, again, strict=True):
        found.append((told[-1], index, index) if same else subject(article, scene, index, hedge, told))
        told.append(found[-1][0])
    return found
