"""Whom the text credits for a claim, by the fullest name in the article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from facts.claims import Claim
from facts.context import phrases
from facts.context.article import Article, Recent, Scene
from facts.context.attribution import SAYING, Attribution, attributions
from facts.context.finding import Finding
from facts.model import TEMPORAL
from facts.text.roles import pattern

_MARKS = " \n\"'“‘`"
_ADJACENT = pattern(r"(?: <adverb>)?(?: <preposition|by>)?(?: <article>)?(?: <other|adverb>)? ?$")
_OBJECT = pattern(r"[^,;:\"“”']*$")
_OPENING = pattern(rf"(?:<article> )?(?:<noun> |<name> (?=<noun> ))*({phrases.NAMES})(?: $|, | <of> )")
_TELLS_END = pattern(r" ?(?:<that>|[,.:;\"”]|''|--|\0|$)")


class Speakers:
    """The speakers of one text; each sentence and quotation is asked once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._attributions: Recent[Sequence[Attribution]] = Recent()
        self._names: dict[int, str] = {}
        self._quoted: dict[int, Finding[str]] = {}

    def of(self, scene: Scene) -> Sequence[Attribution]:
        """The attributions of a sentence."""
        if scene.letters.isdisjoint(SAYING):
            return ()
        found = self._attributions.get(scene.number)
        if found is None:
            found = self._attributions.keep(scene.number, attributions(self.article, scene))
        return found

    def of_sentence(self, sentence: int) -> Sequence[Attribution]:
        """The same, by the sentence's index."""
        return self.of(self.article.scene(sentence))

    def name(self, one: Attribution, depth: int = 4) -> str:
        """Who speaks, by the fullest name; a pronoun is whoever was named as speaking last."""
        known = self._names.get(one.verb)
        if known is None:
            known = self._names[one.verb] = self._name(one, depth)
        return known

    def _name(self, one: Attribution, depth: int) -> str:
        article = self.article
        words = article.words(one.first, one.last)
        letter = article.roles[one.first]
        if letter in "Pu" and one.last - one.first == 1:
            return self._before(one, letter == "P", depth) if letter == "P" or words.lower() in ("it", "they") else ""
        return article.names.speaker(words, article.tokens.starts[one.first])

    def _before(self, one: Attribution, person: bool, depth: int) -> str:
        """Who spoke last before an attribution, within a few sentences."""
        if not depth:
            return ""
        sentence = self.article.sentence_of(one.verb)
        for at in range(sentence, max(sentence - 6, -1), -1):
            for other in reversed(self.of_sentence(at)):
                if other.verb < one.verb:
                    name = self.name(other, depth - 1)
                    if name and (not person or self.article.names.is_person(name)):
                        return name
            if person and at < sentence and (name := self._subject_of(at)):
                return name
        start = self.article.tokens.starts[one.first]
        return self.article.names.last_before(start) if person else ""

    def _subject_of(self, sentence: int) -> str:
        """The person that a sentence begins with: `Rita Olsen was less sure. “It burns,” she said.`"""
        article, starts = self.article, self.article.tokens.starts
        scene = article.scene(sentence)
        found = _OPENING.match(article.roles, scene.first, scene.predicates[0].first) if scene.predicates else None
        return article.names.person_in(starts[found.start(1)], starts[found.end(1)]) if found is not None else ""

    def of_quotation(self, index: int) -> Finding[str]:
        """Who speaks a quotation: credited behind it, before it, or as the one it goes on from."""
        first = index
        while first not in self._quoted:
            found = self._credited(first)
            if found is not None:
                self._quoted[first] = found
            elif first and not self._within(first) and self._goes_on(first):
                first -= 1
            else:
                self._quoted[first] = ("", 0, 0)
        found = self._quoted[first]
        for at in range(first + 1, index + 1):
            self._quoted[at] = found
        return found

    def _within(self, index: int) -> bool:
        """Whether a quotation is a piece of a sentence of somebody else: `Rita Olsen called him “one of 40”.`"""
        article = self.article
        start = article.quotations[index].start
        sentence = article.sentence_of(bisect_right(article.tokens.starts, start) - 1)
        return bool(self._subject_of(sentence)) and article.tokens.starts[article.sentences[sentence][0]] < start - 1

    def _credited(self, index: int) -> Finding[str] | None:
        """Who is credited with a quotation in the sentence that it ends or begins in."""
        article = self.article
        quotation = article.quotations[index]
        starts = article.tokens.starts
        for at in (quotation.end, quotation.start - 2):
            token = bisect_right(starts, max(at, 0)) - 1
            for one in self.of_sentence(article.sentence_of(min(token, len(article.parts) - 1))):
                if not quotation.start <= starts[one.verb] < quotation.end:
                    name = self.name(one)
                    if name:
                        return name, one.first, one.end
        return None

    def _goes_on(self, index: int) -> bool:
        """Whether a quotation goes on with the one before: over paragraphs, in the same one, or as one of its own."""
        one, before = self.article.quotations[index], self.article.quotations[index - 1]
        text = self.article.tokens.text
        between = text[before.end : one.start]
        if one.continues or len(between) > 400 or "\n" not in between:
            return one.continues or len(between) < 400
        alone = text[one.end : one.end + 4].strip(" \"'”’")[:1] in ("", "\n")
        return alone and not between.partition("\n")[2].strip(_MARKS)


NONE: Finding[str] = ("", 0, 0)


def speaker(article: Article, speakers: Speakers, scene: Scene, index: int) -> Finding[str]:
    """The speaker of claim `index`, empty when the article itself says it."""
    claim = article.claims[index]
    at = claim.first
    for one in reversed(speakers.of(scene)):
        for first, last in one.governs:
            if first <= at < last:
                if claim.kind in TEMPORAL and _own_time(article, one, index):
                    return NONE
                name = speakers.name(one)
                if name:
                    return name, one.first, one.end
    quotation = article.quotation_at(article.tokens.starts[at]) if article.quotations else None
    return speakers.of_quotation(quotation) if quotation is not None else NONE


def _is_day(claim: Claim) -> bool:
    """Whether a time is a day or shorter: `said Monday profits rose`, but `reported third-quarter profits`."""
    return claim.time is not None and len(claim.time.value) >= len("2012-06-22")


def _own_time(article: Article, one: Attribution, index: int) -> bool:
    """Whether a time says when something was said."""
    claim, roles = article.claims[index], article.roles
    if claim.first < one.end or (roles[claim.last : claim.last + 2] in (" n", " p") and not _is_day(claim)):
        return False
    if _ADJACENT.fullmatch(roles, one.end, claim.first) is not None:
        return True
    if _OBJECT.fullmatch(roles, one.end, claim.first) is None or _TELLS_END.match(roles, claim.last) is None:
        return False
    if "h" in roles[one.end : claim.first]:
        return False
    following = article.scene(article.sentence_of(claim.first)).after(one.end)
    return following is None or following.first > claim.first or roles[claim.last : claim.last + 2] == " h"
