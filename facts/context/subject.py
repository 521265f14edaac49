"""What is counted, measured or timed: the head noun with its premodifiers, as written.

The nearest place counts: behind the number, before it, the subject or object of its predicate, and where the text
names none again (`from $5`, `down 3`, `of them`), what an earlier number of the same size was of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import log10

from facts.context import phrases
from facts.context.article import Article, Scene
from facts.context.finding import Finding
from facts.context.predicates import Predicate
from facts.context.status import governing
from facts.mentions.mention import Amount
from facts.model import Kind
from facts.text.roles import LETTERS, pattern

# A member asked of its class costs eight times as much before Python 3.12, and each figure would ask for several.
_AGE, _COUNT, _MONEY, _RATIO, _MEASURE, _DURATION, _RECURRENCE = (
    Kind.AGE, Kind.COUNT, Kind.MONEY, Kind.RATIO, Kind.MEASURE, Kind.DURATION, Kind.RECURRENCE)
_NONE = frozenset({Kind.DATE, Kind.TIME, Kind.NUMBER})
_TIMED = frozenset({Kind.DURATION, Kind.ORDINAL, Kind.RECURRENCE})
_LENGTHS = frozenset({Kind.DURATION, Kind.AGE})
_AMOUNTS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATIO})
_VERB_BEHIND = pattern(r"<noun> <plural> <article|possessive|this>")
_RATE = frozenset({" t", " q", " i"})
_UNLISTED = frozenset({"n ", "p "})
_OF = LETTERS["of"]
# It begins with one set, so that a search skips fast; what its letters need around them comes behind.
_BREAK = pattern(
    r"[,;:()\"“”—_'&<subordinator|relative|that|but|if|say>-](?:(?<=[,;:()\"“”—_])|(?<=')'|(?<=-)-|(?<=&) "
    r"|(?<=<subordinator|relative|that|but|if>)(?<![A-Za-z].)(?<!<preposition> <that>)(?= )"
    r"|(?<=<say>)(?<![A-Za-z'-].) )"
)
_AGAIN = pattern(r"(?:<from|to|upward|downward|than|preposition>|(?<=, )<and>) ")
_PUT_IN = pattern(r"<say>, ")
_FRONTED = pattern(r"(?:<and|but|adverb|subordinator|preposition|to|from|by|as>[ ,]+)*")
_POINTING = pattern(r"<preposition> <that|this> <noun> (?=<article|possessive|name|plural|pronoun|person>)")
"""`At that price the group`, which no comma parts."""

_CLAIMS_BACK, _TOKENS_BACK = 8, 120
"""How far back `of them` points: in claims, and in tokens, blanks too."""

Tokens = tuple[int, int]

NONE: Finding[str] = ("", 0, 0)


def subject(article: Article, scene: Scene, index: int, hedge: int, told: Sequence[str]) -> Finding[str]:
    """The subject of claim `index`; `hedge` is where its hedge begins, `told` the subjects of the claims before."""
    claim = article.claims[index]
    kind = claim.kind
    if kind in _NONE:
        return NONE
    if claim.amount is not None and claim.amount.subject:
        return claim.amount.subject, claim.first, claim.last
    reach = _reach(article, scene, index)
    if kind in _TIMED:
        found = _timed(article, index, reach)
    elif kind is _AGE:
        found = _aged(article, scene, index, hedge, reach)
    else:
        found = _behind(article, scene, index, reach)
        if found is None:
            found = _ahead(article, scene, index, hedge) or _later(article, scene, index, hedge, reach)
        if found is None:
            return _again(article, scene, index, hedge, told, reach[0])
    if found is None:
        return NONE
    return article.words(*found), *found


def _reach(article: Article, scene: Scene, index: int) -> tuple[int, int]:
    """Behind claim `index`, its conversion in brackets and its rate, up to the next claim or the sentence's end."""
    claims, roles = article.claims, article.roles
    at, following = claims[index].last, index + 1
    if following == len(claims) or claims[following].first > at + 2:  # nothing directly behind
        return at, scene.last if following == len(claims) else min(scene.last, claims[following].first)
    if roles[at : at + 2] == " (" and following < len(claims) and claims[following].first == at + 2:
        close = claims[following].last
        if roles[close] == ")":
            at, following = close + 1, following + 1
    rate = claims[following] if following < len(claims) else None
    if rate is not None and rate.kind is _RECURRENCE and rate.first == at + 1 and roles[at : at + 2] in _RATE:
        at, following = rate.last, following + 1
    end = scene.last
    if following < len(claims) and claims[following].first < end:
        end = claims[following].first
    return at, end


def _behind(article: Article, scene: Scene, index: int, reach: Tokens) -> Tokens | None:
    """What stands directly behind the number, or what it is taken of."""
    claim, roles = article.claims[index], article.roles
    at, end = reach
    if claim.kind is _MONEY:
        found = phrases.EACH.match(roles, at, end)
        if found is not None:
            return found.span(1)
    found = phrases.FOLLOWING.match(roles, at, end)
    if found is None and _OF in roles[at + 1 : at + 4 : 2]:
        found = phrases.OF.match(roles, at, end)
    if found is not None and claim.kind in _AMOUNTS and article.parts[found.start(1)] in article.language.when:
        found = None
    last_of = found is not None and roles[at + 1] == "O" and found.end() + 1 == end < scene.last
    if found is not None and not (last_of and article.claims[index + 1].kind is _COUNT):
        first, last = found.span(1)
        if last - first > 1 or roles[first] not in "UD" or roles[at + 1] == _OF:
            if claim.kind in _AMOUNTS:
                return first, _before_verb(roles, first, last)
            named = phrases.NAMED.match(roles, last, end) if roles[last - 1] == "n" else None
            plural = named is not None and article.parts[named.end() - 1][-1] == "s"  # `eight straight World Cups`
            return first, named.end() if plural and named is not None else last
        found = phrases.IN.match(roles, last, end)
        return found.span(1) if found is not None else None
    if claim.kind is _RATIO:
        found = phrases.PART.match(roles, at, end) or phrases.COMPARED.match(roles, at, end)
        if found is not None:
            return found.span(1)
    if at + 1 < end < scene.last and (found is not None or phrases.OF_CLAIM.match(roles, at, end) is not None):
        following = index + 1
        while article.claims[following].first < end:
            following += 1
        start = article.claims[following].first
        beyond = _reach(article, scene, following)
        return _behind(article, scene, following, beyond) or _later(article, scene, following, start, beyond)
    return _plural(article, at, end) if claim.kind not in _AMOUNTS else None


def _before_verb(roles: str, first: int, last: int) -> int:
    """Where a noun phrase ends whose last word is a verb in -s: `restriction` of `the 15% restriction covers any`."""
    return last - 2 if _VERB_BEHIND.match(roles, last - 3) is not None and last - first > 2 else last


def _plural(article: Article, at: int, end: int) -> Tokens | None:
    """A plural that is listed as a verb: `eight thousand reports`, `hundreds of leads`."""
    first = at + 1
    if article.roles[first : first + 2] == "O ":
        first += 2
    while article.roles[first] in "tmdo" and first + 2 < end:
        first += 2
    if first < end and article.roles[first] in "SLVRFEaJ" and article.parts[first].endswith("s"):
        return first, first + 1
    return None


def _ahead(article: Article, scene: Scene, index: int, hedge: int) -> Tokens | None:
    """What stands before the number: `sales of $5`, `homes worth $5`, `Dundalk, 50 miles south`."""
    claim, roles = article.claims[index], article.roles
    if _OF in roles[max(hedge - 4, 0) : hedge]:
        floor = _floor(article, scene, index, hedge)
        found = phrases.BEFORE_OF.search(roles, floor, hedge) or _before_time(article, scene, index, hedge)
        if found is not None:
            start, last = _behind_verb(scene, *found.span(1))
            return None if article.parts[last - 1] in article.language.empty_heads else (start, last)
    if hedge > 1 and article.parts[hedge - 2] in article.language.priced:
        before = phrases.BEFORE_WORTH
    elif claim.kind in _AMOUNTS and roles[hedge - 2 : hedge] in _UNLISTED:
        before = phrases.BEFORE_AGE if roles[claim.first] == LETTERS["past"] else phrases.BEFORE_VERB
    elif roles[hedge - 1] in "([":
        before = phrases.BEFORE_BRACKET
    elif claim.kind is _MEASURE and roles[hedge - 2] == ",":
        before = phrases.BEFORE_COMMA
    else:
        return None
    found = before.search(roles, _floor(article, scene, index, hedge), hedge)
    if found is None or (before is phrases.BEFORE_COMMA and roles[found.start(1)] != "N"):
        return None
    return _behind_verb(scene, *found.span(1))


def _floor(article: Article, scene: Scene, index: int, hedge: int) -> int:
    """How far back what stands before a number may begin: not before the claim before it, nor its sentence."""
    return max(scene.first, hedge - 24, article.claims[index - 1].last if index else 0)


def _before_time(article: Article, scene: Scene, index: int, hedge: int) -> re.Match[str] | None:
    """`a loss for the third quarter of $5`: the noun before a time that stands between it and its amount."""
    time = article.claims[index - 1] if index else None
    if time is None or time.time is None or article.roles[time.last : hedge] != " O ":
        return None
    return phrases.BEFORE_TIME.search(article.roles, max(scene.first, time.first - 24), time.first)


def _behind_verb(scene: Scene, start: int, last: int) -> Tokens:
    """A noun phrase without the clause that its words were read together with: `people` of `police held people`."""
    verb = scene.before(last)
    return (verb.last + 1 if verb is not None and start <= verb.first < verb.last < last else start), last


def _later(article: Article, scene: Scene, index: int, hedge: int, reach: Tokens) -> Tokens | None:
    """What stands behind a preposition after money: `$5 for the house`, `$5 each for 3 shares`, `$5 in sales`."""
    claim, roles = article.claims[index], article.roles
    if claim.kind is not _MONEY:
        return None
    at, end = reach
    found = phrases.IN.match(roles, at, end)
    if found is None:
        bought = article.parts[at + 1 : end : 2][:1] == [*article.language.bought] and end == at + 3
        beyond = _reach(article, scene, index + 1) if bought and end < scene.last else None
        return _behind(article, scene, index + 1, beyond) if beyond is not None else None
    first, last = found.span(1)
    if article.parts[last - 1] in article.language.empty_heads:
        of = phrases.OF.match(roles, last, end)
        first, last = of.span(1) if of is not None else (first, last)
    if article.parts[last - 1] in article.language.when:
        return None
    word = article.parts[at + 1 if roles[at + 1] != "q" else at + 3]
    if word in article.language.bought:
        return first, last
    if roles[hedge - 2 : hedge - 1] in tuple("fTW") or article.parts[hedge - 2] in article.language.priced:
        return None
    return (first, last) if word in article.language.held and roles[first] != "N" else None


def _timed(article: Article, index: int, reach: Tokens) -> Tokens | None:
    """What a length of time or a place in an order modifies: `15-month uprising`, `ten years of boom`."""
    claim, roles = article.claims[index], article.roles
    at, end = reach
    plural = article.parts[at - 1].endswith("s")
    if claim.kind is not _DURATION or roles[at] in "-'" or not plural:
        found = phrases.FOLLOWING.match(roles, at, end)
        if found is not None:
            verb = "-" not in roles[claim.first : at] and roles[found.end(1) - 1] == "g"  # `the year ending May 1`
            return None if verb else found.span(1)
    if claim.kind is _DURATION and _OF in roles[at : at + 4]:
        found = phrases.OF.match(roles, at, end)
        return found.span(1) if found is not None else None
    return None


def _aged(article: Article, scene: Scene, index: int, hedge: int, reach: Tokens) -> Tokens | None:
    """Who is that old: `a 6-year-old boy`, `Kopp, 44,`, `he is 44`."""
    roles = article.roles
    at, end = reach
    if roles[at] in " -" and roles[at - 1] != "9":
        found = phrases.FOLLOWING.match(roles, at, end)
        if found is not None:
            return found.span(1)
    worded = article.parts[article.claims[index].first].isalpha()
    before = phrases.BEFORE_AGE if worded else phrases.BEFORE_COMMA
    found = before.search(roles, max(scene.first, hedge - 24), hedge)
    return _behind_verb(scene, *found.span(1)) if found is not None else _governor(article, scene, index)


def _again(article: Article, scene: Scene, index: int, hedge: int, told: Sequence[str], at: int) -> Finding[str]:
    """What an earlier number was of, or the predicate's subject or object, as the words before and at `at` point to."""
    claim = article.claims[index]
    roles = article.roles
    them = roles[at + 1] == _OF and phrases.OF_THEM.match(roles, at) is not None
    if them and (meant := _them(article, index, told)):
        return meant, claim.last, at
    again = (
        them
        or (hedge > scene.first + 1 and _AGAIN.match(roles, hedge - 2, hedge) is not None)
        or (claim.kind is _COUNT and index > 0)
        or roles[at : at + 2] == " u"
    )
    earlier = _earlier(article, scene, index, told) if again else ""
    if not earlier or claim.kind is not _COUNT:
        numbered = _object(article, scene, index, hedge)
        if numbered is None and not earlier:
            numbered = _governor(article, scene, index)
        if numbered is not None:
            return article.words(*numbered), *numbered
    return earlier if again else _earlier(article, scene, index, told), claim.first, claim.first


def _them(article: Article, index: int, told: Sequence[str]) -> str:
    """Whom `of them` means: what the last count was of, in the sentence or a little before it."""
    claims = article.claims
    for at in range(index - 1, max(index - _CLAIMS_BACK, -1), -1):
        if claims[index].first - claims[at].last > _TOKENS_BACK:
            break
        if claims[at].kind is _COUNT and told[at]:
            return told[at]
    return ""


def _earlier(article: Article, scene: Scene, index: int, told: Sequence[str]) -> str:
    """The subject of an earlier claim of the sentence: of the same unit the one nearest in size, else the last."""
    claims = article.claims
    claim = claims[index]
    amount = claim.amount
    best, distance = "", 100.0
    for at in range(index - 1, max(index - _CLAIMS_BACK, -1), -1):
        other = claims[at]
        if other.first < scene.first:
            break
        if told[at] and other.amount is not None and amount is not None and other.kind not in _LENGTHS:
            same = other.kind is claim.kind and other.amount.unit == amount.unit
            far = 50.0 if not same else 1.0 + index - at
            if same and claim.kind is _MONEY:
                far = abs(_size(other.amount) - _size(amount))
            if article.parts[other.first - 2 : other.first - 1] == ["including"]:
                far += 20
            if (same or claim.kind in _AMOUNTS) and far < distance:
                best, distance = told[at], far
    return best


def _size(amount: Amount) -> float:
    """The power of ten of an amount."""
    return log10(abs(amount.low or 0.0) + 1e-9)


def _object(article: Article, scene: Scene, index: int, hedge: int) -> Tokens | None:
    """The object of the predicate that governs the number: `lowered its target by`, `sold the line for`."""
    predicate = scene.before(article.claims[index].first)
    if predicate is None or not 2 < hedge - predicate.last <= 80:
        return None
    found = phrases.OBJECT.match(article.roles, predicate.last, hedge)
    if found is None and article.roles[predicate.last - 1] in "RF":
        found = phrases.MOVED.match(article.roles, predicate.last, hedge)
    return found.span(1) if found is not None and not _numbered_within(article, *found.span(1)) else None


def _numbered_within(article: Article, first: int, last: int) -> bool:
    """Whether a figure or time stands in a noun phrase: `three` of `a mother of three, who`."""
    return article.claim_at(first, last) is not None


def _governor(article: Article, scene: Scene, index: int) -> Tokens | None:
    """The subject of the predicate that governs the number."""
    claim = article.claims[index]
    predicate = governing(article, scene, claim.first, claim.last)
    while predicate is not None and predicate.last < claim.first and _PUT_IN.match(article.roles, predicate.first):
        predicate = scene.before(predicate.first)  # `will rise, Mr. Marsh said, from 5`
    if predicate is None or predicate.first > claim.first or "E" in article.roles[predicate.first : predicate.last]:
        return None
    return subject_of(article, scene, predicate)


def subject_of(article: Article, scene: Scene, predicate: Predicate, depth: int = 3) -> Tokens | None:
    """The subject of a predicate, through relative pronouns and over what is put in between."""
    roles = article.roles
    limit = max(scene.first, predicate.first - 160)
    if roles[predicate.first] == "T":  # `expects sales to rise`: the subject stands behind the verb that governs it
        above = scene.before(predicate.first)
        limit = limit if above is None else max(limit, above.last)
    breaks = (mark.end() for mark in _BREAK.finditer(roles, limit, predicate.first))
    pieces = list(pairwise((limit, *breaks, predicate.first)))
    if roles[predicate.first - 2] == ",":
        pieces = pieces[:-1]
    else:
        pieces.reverse()
    for start, end in pieces:
        if start > limit and roles[start - 1] == "r" and end == predicate.first:
            found = phrases.BEFORE_RELATIVE.search(roles, max(limit, start - 30), start - 1)
            if found is not None and not _numbered_within(article, *found.span(1)):
                return found.span(1)
        phrase = _phrase(article, start, end)
        if phrase is not None:
            return phrase
    earlier = scene.before(predicate.first)
    return subject_of(article, scene, earlier, depth - 1) if earlier is not None and depth else None


def _phrase(article: Article, start: int, end: int) -> Tokens | None:
    """The first noun phrase of a stretch that is no time and no fronted phrase."""
    roles = article.roles
    claim = article.claim_at(start, end)
    while claim is not None and claim.time is not None and _FRONTED.fullmatch(roles, start, claim.first) is not None:
        start = claim.last
        claim = article.claim_at(start, end)
    while start < end and roles[start] in " ,\"'`“”_-—":
        start += 1
    pointing = _POINTING.match(roles, start, end)
    start = start if pointing is None else pointing.end()
    fronted = _FRONTED.match(roles, start, end)
    if fronted is not None and fronted.end() > start and any(letter in "ifTWYA" for letter in fronted[0]):
        return None
    start = fronted.end() if fronted is not None else start
    found = phrases.CHAIN.match(roles, start, end)
    if found is None or found[1] is None:
        return None
    first, last = found.span(1)
    if article.parts[last - 1] in article.language.empty_heads:
        of = phrases.OF.match(roles, last, end)
        return of.span(1) if of is not None else (first, last)
    return first, last
