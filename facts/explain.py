"""Why: for every fact the rule that read it, the words that decided each field, and the arithmetic behind its dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from facts.calendar.expression import Written
from facts.calendar.order import order
from facts.claims import Claim, join
from facts.context.context import Findings, findings
from facts.english import english
from facts.extract import Domain, Placed, extract, place, reference
from facts.instants import to_iso
from facts.mentions.currency_places import country_word
from facts.mentions.mention import Mention
from facts.mentions.reader import left_out as unheld
from facts.mentions.symbols import told_by
from facts.model import TEMPORAL, Fact, Kind, Moment
from facts.text.tokens import Tokens, tokenise

FIELDS = ("bound", "change", "subject", "status", "speaker", "as_of")
"""The fields that the words around a fact decide, in the order in which they are asked."""

_DEFAULTS = {
    "exact": "no hedge stands with it",
    "reported": "no word makes it a plan, a condition or a denial",
}


class Reason(NamedTuple):
    """One field of a fact, what it says, and why."""

    field: str
    value: str
    because: str


class Explanation(NamedTuple):
    """A fact with the reasons for what it says."""

    fact: Fact
    reasons: tuple[Reason, ...]


def explain(
    text: str, published: date | datetime | str | None = None, domain: Domain = "news"
) -> tuple[Explanation, ...]:
    """Every fact of `extract`, each with its reasons.

    >>> (first, second) = explain("On Friday up to 400 people left.", "2012-06-22")
    >>> [reason for reason in second.reasons if reason.field == "bound"]
    [Reason(field='bound', value='at_most', because='“up to”')]
    >>> [reason.because for reason in first.reasons if reason.field == "timex"]
    ['counted from 2012-06-22, the day of publication']
    """
    day = reference(published)
    placed = place(text, day, domain)
    claims = join(placed.mentions, placed.times, placed.tokens, english())
    found = findings(claims, placed.tokens, placed.sentences, english(), day if domain == "news" else None)
    facts = extract(text, day, domain)
    return tuple(
        Explanation(fact, tuple(_reasons(fact, claim, finding, placed, day)))
        for fact, claim, finding in zip(facts, claims, found, strict=True)
    )


class LeftOut(NamedTuple):
    """A stretch of the text that reads like a figure and is none, and why."""

    text: str
    start: int
    end: int
    because: str


def left_out(text: str) -> tuple[LeftOut, ...]:
    """The figures of a text that are left out because no number can hold them.

    >>> [(one.text, one.because) for one in left_out("They counted 10^400 birds.")]
    [('10^400', 'no number here can be as great or as exact')]
    """
    language = english()
    tokens = tokenise(text, language.lexicon)
    spans = (tokens.span(first, last) for first, last in unheld(tokens, language))
    return tuple(LeftOut(text[a:b], a, b, "no number here can be as great or as exact") for a, b in spans)


def _reasons(
    fact: Fact, claim: Claim, found: Findings, placed: Placed, published: Moment | None
) -> Iterator[Reason]:
    tokens = placed.tokens
    yield Reason("kind", str(fact.kind), f"read by the rule {claim.rule.name}")
    if fact.low is not None:
        yield Reason("value", _range(fact), _value(fact, claim, tokens))
    if fact.unit and fact.kind not in TEMPORAL:
        yield Reason("unit", fact.unit, _unit(fact, claim, tokens))
    if fact.kind in TEMPORAL:
        yield from _times(fact, claim, published, _order(claim, placed))
    for field, (value, first, last) in zip(FIELDS, found, strict=True):
        if value or field == "speaker" or (field == "subject" and fact.low is not None):
            yield Reason(field, str(value), _because(field, value, tokens, first, last))


def _because(field: str, value: str, tokens: Tokens, first: int, last: int) -> str:
    start, end = tokens.span(first, last)
    words = " ".join(tokens.text[start:end].split())
    if words:
        return f"“{words}”"
    if value:
        return _DEFAULTS.get(value, "taken from what stands before it")
    return "the article itself says it" if field == "speaker" else "the text names none"


def _value(fact: Fact, claim: Claim, tokens: Tokens) -> str:
    """What a number was read from; of an `m` that means millions, the word that told it too."""
    told = _told(fact, claim, tokens) if fact.kind is Kind.COUNT else ""
    return f"“{fact.text}”, an “m” that means millions beside “{told}”" if told else f"“{fact.text}”"


def _told(fact: Fact, claim: Claim, tokens: Tokens) -> str:
    """The word that told which meaning a symbol has, for a figure that ends with one."""
    if claim.amount is None:
        return ""
    return told_by(Mention(claim.first, claim.last, claim.kind, claim.rule, claim.amount), tokens, english().lexicon)


def _unit(fact: Fact, claim: Claim, tokens: Tokens) -> str:
    """What a unit was told by: its words, for bare money the country spoken of, for a symbol the word beside it."""
    country = "" if fact.kind is not Kind.MONEY else country_word(
        claim.first, claim.last, fact.unit, tokens, english().money_places)
    if country:
        return f"“{fact.text}” in an article that speaks of “{country}”"
    told = _told(fact, claim, tokens)
    return f"“{fact.text}”, which means {fact.unit} beside “{told}”" if told else f"“{fact.text}”"


def _order(claim: Claim, placed: Placed) -> str:
    """How the numbers of `03/06/2012` were read, empty for all other times."""
    ends = (m for m in placed.mentions if claim.first <= m.first < claim.last and isinstance(m.value, Written))
    if next(ends, None) is None:
        return ""
    known = order(placed.mentions, placed.tokens, english())
    words = "the day before the month" if known.day_first else "the month before the day"
    start, end = placed.tokens.span(known.first, known.last)
    told = placed.tokens.text[start:end]
    return f"{words}, as “{told}” tells" if told else f"{words}, as most write it in English; nothing here tells"


def _times(fact: Fact, claim: Claim, published: Moment | None, written: str) -> Iterator[Reason]:
    """The TIMEX3 value with what it was counted from, then the interval with its arithmetic."""
    anchor = claim.time.anchor if claim.time is not None else ""
    if written:
        yield Reason("timex", fact.timex, written)
    elif anchor:
        of_publication = published is not None and anchor == to_iso(published, clock=False)
        origin = ", the day of publication" if of_publication else ""
        yield Reason("timex", fact.timex, f"counted from {anchor}{origin}")
    else:
        yield Reason("timex", fact.timex, "as the words say")
    clock = fact.kind is Kind.TIME
    begin, until = ("" if end is None else to_iso(end, clock=clock) for end in (fact.begin, fact.until))
    if not begin and not until:
        untied = "nothing ties it to a day" if fact.kind is Kind.DURATION else "its day is not known"
        yield Reason("interval", "", untied)
    elif not fact.derived:
        yield Reason("interval", f"{begin} → {until}", "its whole extent; the end is not part of it")
    elif published is not None and fact.until is not None and until == to_iso(published, clock=clock):
        yield Reason("interval", f"{begin} → {until}", f"{until}, the day of publication, less {fact.timex} is {begin}")
    else:
        yield Reason("interval", f"{begin} → {until}", f"{begin} and {fact.timex.split('/')[-1]} is {until}")


def _range(fact: Fact) -> str:
    number = f"{fact.low:g}" if fact.low is not None and abs(fact.low) >= 1e15 else str(fact.low)
    if fact.high is None:
        number += " or more, the end left open"
    elif fact.high != fact.low:
        number += f" to {fact.high}"
    return f"{number} {fact.unit}".rstrip()
