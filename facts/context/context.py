"""All that the words around a claim say of it, asked once a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facts.claims import Claim
from facts.context.article import Article
from facts.context.as_of import NONE as UNDATED
from facts.context.as_of import Dates, as_of
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


def findings(
    claims: Sequence[Claim],
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    language: Language,
    published: Moment | None = None,
) -> Iterator[Findings]:
    """The context of each claim, in order; `published` is the day that what is still to come lies after.

    One at a time, so that those of a long text are never all in memory.
    """
    article = Article(tokens, claims, sentences, language, published)
    speakers, dates = Speakers(article), Dates(article)
    roles, quoted = article.roles, bool(article.quotations)
    told: list[str] = []
    scene, said, dated, found = None, False, False, None
    for index, claim in enumerate(claims):
        if scene is None or claim.first >= scene.last:
            scene = article.scene(article.sentence_of(claim.first))
            said, dated = quoted or bool(speakers.of(scene)), dates.stand_in(scene)
        if found is not None and roles[claim.first - 1] in "([" and converts(article, index):
            told.append(told[-1])
            yield found
            continue
        at = claim.first
        firmly = bound(article, index) if claim.amount is not None else (Bound.NONE, at, at)
        hedge = min(at, firmly[1])
        counted = subject(article, scene, index, hedge, told)
        told.append(counted[0])
        figure = claim.kind not in TEMPORAL
        found = (
            firmly,
            change(article, scene, index, hedge) if figure else UNMOVED,
            counted,
            status(article, scene, index, hedge),
            speaker(article, speakers, scene, index) if said else UNSAID,
            as_of(article, scene, index, dates) if figure and dated else UNDATED,
        )
        yield found
