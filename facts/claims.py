"""From mentions to claims: times placed on the calendar, neighbours joined into ranges; one claim is one fact to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from facts.calendar.expression import Expression, Length
from facts.calendar.resolve import Resolved
from facts.instants import to_micros
from facts.language import Language
from facts.mentions.mention import Amount, Mention
from facts.mentions.rule import Rule
from facts.model import TEMPORAL, Kind, Moment, new
from facts.text.tokens import Tokens

_SMALLER = {("month", "year"): 12, ("quarter", "year"): 4, ("day", "week"): 7, ("year", "decade"): 10,
            ("minute", "hour"): 60, ("hour", "day"): 24, ("second", "minute"): 60, ("year", "century"): 100}
"""How many of a unit make another, where that is exact: `six months to a year` is 0.5 to 1 year."""

_NO_RATE = frozenset({Kind.AGE, Kind.ORDINAL, Kind.RECURRENCE})
"""Of these nothing comes round."""

_NOUN = 7
"""Tokens that lie at most between an amount and its rate: `dozens of trial runs a day`."""

_NEAR = 4
"""Tokens, blanks too, that may stand between the two ends of a range."""


class Claim(NamedTuple):
    """Tokens `first` up to but not including `last`, with their amount, their place on the calendar, or both."""

    first: int
    last: int
    kind: Kind
    rule: Rule
    amount: Amount | None
    time: Resolved | None


def join(
    mentions: Sequence[Mention], times: Sequence[Resolved | None], tokens: Tokens, language: Language
) -> list[Claim]:
    """The claims of a text in order, without overlaps: `from June to August` is one, `June and August` two."""
    claims: list[Claim] = []
    before = None
    for (first, last, kind, rule, said), time in zip(mentions, times, strict=True):
        if time is None:
            before = new(Claim, (first, last, kind, rule, said if isinstance(said, Amount) else None, None))
            claims.append(before)
        elif time.fact:
            claim = new(Claim, (first, last, kind, rule, _amount(said), time))
            rated = _rate(before, claim, tokens, language) if kind is Kind.DURATION else None
            joined = _joined(before, claim, tokens, language) if rated is None and before is not None else None
            whole = rated or joined or claim
            if before is not None and whole.first == before.first:
                claims[-1] = whole
            else:
                claims.append(whole)
            before = whole
    return claims


def _amount(said: Amount | Expression) -> Amount | None:
    """The number of a length of time."""
    return Amount(said.low, said.high, said.unit) if isinstance(said, Length) else None


def _rate(before: Claim | None, claim: Claim, tokens: Tokens, language: Language) -> Claim | None:
    """`a month` behind an amount is how often it comes round: `$5 a month`, `nine trains a day`; None for a length.

    `once` and `twice` are part of the recurrence, any other number is a fact of its own.
    """
    parts, values, first = tokens.parts, language.lexicon.values, claim.first
    single = claim.amount is not None and claim.amount.low == 1 and parts[first] in values["a"]
    following = parts[claim.last + 1 : claim.last + 2]
    if not single or claim.time is None or first < 2 or (following and following[0] in values["to_word"]):
        return None
    if parts[first - 2] in values["once_word"]:
        start = first - 2
    elif before is None or not _reaches(before, first, tokens, language):
        return None
    else:
        start = before.first if parts[before.first] in values["often_word"] and before.last + 1 == first else first
    return claim._replace(first=start, kind=Kind.RECURRENCE, amount=None, time=claim.time._replace(type="SET"))


def _reaches(before: Claim, at: int, tokens: Tokens, language: Language) -> bool:
    """Whether nothing but its noun stands between an amount and the token at `at`."""
    if before.amount is None or before.kind in _NO_RATE or at - before.last > _NOUN:
        return False
    values, parts = language.lexicon.values, tokens.parts
    words = parts[before.last + 1 : at : 2]
    words = words[1:] if words and words[0] in values["of_word"] else words
    if parts[at - 1] not in (" ", "\n") or any(not word.isalpha() or word in values["not_counted"] for word in words):
        return False
    return not words or words[-1].endswith("s") or words[-1] in values["people_noun"]


def _joined(before: Claim, claim: Claim, tokens: Tokens, language: Language) -> Claim | None:
    """Two neighbours as one range, None where nothing joins them."""
    if claim.first - before.last > _NEAR:
        return None
    first, second = before.time, claim.time
    if first is None or second is None or before.kind != claim.kind or before.kind not in TEMPORAL:
        return None
    if not _connected(before, claim, tokens, language):
        return None
    if "/" in first.value or "/" in second.value:
        return None
    if before.amount is not None and claim.amount is not None:
        return _joined_lengths(before, claim, before.amount, claim.amount)
    if first.begin is not None and second.until is not None and _backwards(first.begin, second.until):
        return None
    time = Resolved(first.type, f"{first.value}/{second.value}", first.mod or second.mod, first.begin, second.until,
                    first.derived, first.anchor)
    return claim._replace(first=before.first, time=time)


def _backwards(begin: Moment, end: Moment) -> bool:
    """Whether a range would end before it begins."""
    return to_micros(begin) >= to_micros(end)


def _joined_lengths(before: Claim, claim: Claim, low: Amount, high: Amount) -> Claim | None:
    if low.low is None or high.high is None or claim.time is None or before.time is None:
        return None
    per = 1 if low.unit == high.unit else _SMALLER.get((low.unit, high.unit))
    if per is None:
        return None
    amount = Amount(low.low / per if per > 1 else low.low, high.high, high.unit)
    time = claim.time._replace(value=f"{before.time.value}/{claim.time.value}")
    return claim._replace(first=before.first, amount=amount, time=time)


def _connected(before: Claim, claim: Claim, tokens: Tokens, language: Language) -> bool:
    """Whether a dash, `to` or, after `between`, `and` stands between two times; `or` joins lengths."""
    members, values = language.lexicon.members, language.lexicon.values["joiner"]
    between = [at for at in range(before.last, claim.first) if tokens.classes[at] not in " \n"]
    if len(between) != 1:
        return False
    at = between[0]
    if tokens.classes[at] in "-–—":
        return True
    if tokens.classes[at] not in members["joiner"]:
        return False
    word = values[tokens.parts[at]]
    if word == "to":
        return True
    if word == "or":
        return before.kind is Kind.DURATION
    ahead = before.first - 2
    return ahead >= 0 and tokens.classes[ahead] in members["between"]
