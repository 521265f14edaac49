"""The pipeline: text → tokens → mentions → claims → context → facts. Nothing else is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple

from facts.calendar.hedges import widened
from facts.calendar.resolve import Resolved, resolve
from facts.claims import Claim, join
from facts.collection import uncollected
from facts.context.context import Findings, bare, findings
from facts.english import english
from facts.errors import DateError
from facts.language import Language
from facts.languages import OWN, detect
from facts.mentions.mention import Mention
from facts.mentions.reader import read_mentions
from facts.model import Fact, Kind, Span, Timex, new
from facts.text.register import is_message, respelt, tells_levels
from facts.text.sentences import sentences
from facts.text.tokens import Tokens, tokenise

Domain = Literal["news", "narrative"]


def extract(
    text: str,
    published: date | datetime | str | None = None,
    domain: Domain = "news",
    language: str | None = None,
) -> tuple[Fact, ...]:
    """Every date and figure of an article, in text order, without overlaps.

    `published` is the day it appeared (a date, a datetime or an ISO 8601 string); without it, relative dates stay
    unresolved. In `domain="narrative"` (history told in order) it is not used to place dates. `language` is an ISO 639
    code, told from the text where it is not given; of languages other than English only dates and plain numerals are
    read. The garbage collector rests meanwhile (`facts.collection`).

    >>> [(fact.text, fact.low, fact.high) for fact in extract("They expect 25,000 to 30,000 more.")]
    [('25,000 to 30,000', 25000, 30000)]
    """
    with uncollected():
        tokens, spans, mentions, times, own = place(text, published, domain, language)
        claims = join(mentions, times, tokens, own or english())
        if own is None:
            return tuple(_built(claims, map(bare, claims), tokens, spans))
        found = findings(claims, tokens, spans, own, reference(published) if domain == "news" else None)
        return tuple(_built(claims, found, tokens, spans))


def timexes(
    text: str,
    published: date | datetime | str | None = None,
    domain: Domain = "news",
    language: str | None = None,
) -> tuple[Timex, ...]:
    """Every time expression as a TIMEX3: what stands in the text, before ranges are joined."""
    with uncollected():
        return tuple(timex for timex, _ in tagged(place(text, published, domain, language)))


def tagged(placed: Placed) -> Iterator[tuple[Timex, Resolved]]:
    """The time expressions of a text with all that is known of each; `a week` of `four flights a week` is a SET."""
    claims = join(placed.mentions, placed.times, placed.tokens, placed.language or english())
    rates = {claim.last for claim in claims if claim.kind is Kind.RECURRENCE}
    for mention, time in zip(placed.mentions, placed.times, strict=True):
        if time is not None and time.timex:
            first, mod = widened(mention, placed.tokens, placed.language or english())
            type_ = "SET" if mention.last in rates else time.type
            yield Timex(*placed.tokens.span(first, mention.last), type_, time.value, mod or time.mod), time


class Placed(NamedTuple):
    """A text halfway: its mentions, and where each stands on the calendar (None for what is no time).

    `language` is None where it has no folder of its own, so that the words around a date tell nothing.
    """

    tokens: Tokens
    sentences: list[tuple[int, int]]
    mentions: list[Mention]
    times: Sequence[Resolved | None]
    language: Language | None


def place(
    text: str,
    published: date | datetime | str | None = None,
    domain: Domain = "news",
    language: str | None = None,
) -> Placed:
    """The pipeline up to the calendar, before ranges are joined and the words around are asked."""
    tokens, moment = tokenise(text, english().lexicon), reference(published)
    code = language or detect(tokens)
    if code not in OWN:
        from facts.elsewhere import read_elsewhere

        tokens, dates, placed = read_elsewhere(tokens, code, moment if domain == "news" else None)
        return Placed(tokens, sentences(tokens, english()), dates, placed, None)
    own = OWN[code]()
    tokens = tokens if own is english() else tokenise(text, own.lexicon)
    message = domain == "news" and is_message(text) and not tells_levels(tokens, own.levels)
    if message:
        tokens = respelt(tokens, own.lexicon)
    spans = sentences(tokens, own)
    mentions = read_mentions(tokens, own)
    if message:
        from facts.mentions.overlay import overlay

        mentions = overlay(mentions, tokens, own)
    return Placed(tokens, spans, mentions, resolve(mentions, tokens, spans, moment, domain, own), own)


def reference(published: date | datetime | str | None) -> date | datetime | None:
    """The publication date as a value; a day without a clock time stays a day."""
    if not isinstance(published, str):
        return published
    try:
        return date.fromisoformat(published) if len(published) <= len("2012-06-22") else _instant(published)
    except ValueError:
        raise DateError(f"{published!r} is not an ISO 8601 date; write it as 2012-06-22") from None


def _instant(published: str) -> datetime:
    return datetime.fromisoformat(published).replace(tzinfo=None)


def _built(
    claims: Sequence[Claim], found: Iterable[Findings], tokens: Tokens, sentences: Sequence[tuple[int, int]]
) -> Iterator[Fact]:
    """From claims and what the words around say of them to facts."""
    text, starts = tokens.text, tokens.starts
    reached, span, ends = iter(sentences), Span(0, 0), -1
    for claim, ((bound, _, _), (change, _, _), (subject, _, _), (status, _, _), (speaker, _, _), (as_of, _, _)) in zip(
        claims, found, strict=True
    ):
        at, last, kind, rule, amount, time = claim
        if at >= ends:
            while at >= ends:
                first, ends = next(reached)
            span = Span(starts[first], starts[ends])
        start, end = starts[at], starts[last]
        low, high, unit = (None, None, "") if amount is None else amount[:3]
        timex, begin, until, derived = ("", None, None, False) if time is None else (
            time.value, time.begin, time.until, time.derived)
        yield new(Fact, (
            kind, text[start:end], start, end, low, high, unit, bound, change, subject, status, speaker, timex, begin,
            until, derived, as_of, span, rule.name,
        ))
