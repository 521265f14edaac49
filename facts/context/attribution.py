"""Who says what in one sentence: each verb of saying with its speaker's words and the stretches it governs.

    S said (that) CLAUSE        governs what follows
    CLAUSE, S said.             governs what precedes; so does the inverted `CLAUSE, said S`
    CLAUSE, S said, CLAUSE      governs both; so does `according to S`

Nothing here knows who S is.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from facts.context import phrases
from facts.context.article import Article, Scene
from facts.text.roles import LETTERS, pattern, spell


class Attribution(NamedTuple):
    """Speaker's tokens `first` up to `last`, the verb at `verb` up to `end`, and the governed stretches."""

    first: int
    last: int
    verb: int
    end: int
    governs: tuple[tuple[int, int], ...]


_VERB = pattern(r"<say|saying|quote>(?<![A-Za-z'-].)(?:(?<!<quote>)(?=[ ,.:;—\0-]|$)|(?<=<quote>) <to>)(?![A-Za-z-])")
"""It begins with one set, so that a search skips fast."""
_DATED = pattern(r" (?:<adverb> )?(?:<preposition> )?")
_NOUN = pattern(r" (?:<but|of|preposition|for|and|be|have|modal|to|from|by> |<be>'<not>)")
_GOVERNED = pattern(r"<preposition|of|by|from> $")
_DETERMINED = pattern(r"(?<![A-Za-z])<article|possessive|this> (?:<adverb> )?$")
_BEFORE_NOUN = frozenset(spell("<article|possessive|this|adverb>")) - frozenset("[]")
"""What stands before a verb of saying that is a noun there; most stand behind a name or noun."""
_QUALIFIED = pattern(r"(?<![A-Za-z])<article|possessive|this> (?:<noun|past> )+$")
"""`the original`, before a noun that is a verb of saying as well: a verb would be one in -s."""

SAYING = frozenset(LETTERS[role] for role in ("say", "saying", "quote"))
"""A sentence without any of these roles attributes nothing."""

_DATELINE = pattern(r"<name>(?:<name>|[.,9() ]){0,36}(?:--?|–|—|_) ")
_BEFORE_VERB = pattern(r"(?:<be|have|do|modal|can|adverb|not>(?:'<not>)? |(?<!<be> )<plan|intent> <to> )*$")
_AUXILIARY = frozenset(spell("<be|have|do|modal|can|adverb|not|to>")) - frozenset("[]")
"""What stands last in that; most verbs of saying have nothing of it before them."""
_PASSIVE = pattern(r"<be>(?:'<not>)?(?: <adverb|not>)* $")
_QUOTED = pattern(r"<be> (?:<say|past> )<as> $")
_CLAUSE = "<subordinator|relative|that|but|if>"
_BREAK = pattern(
    rf"(?:{_CLAUSE}|[,;:()\"“”—_'-])(?:(?<=[,;:()\"“”—_])|(?<=')'|(?<=-)-|(?<={_CLAUSE})(?<![A-Za-z].)(?= ))")
_LEAD = pattern(
    r"(?:(?:<and|but|adverb|subordinator|if>"
    r"|<preposition> <article|this>? ?<noun|name>(?= <article|possessive|name|person>))[, ]+)*"
)
_INVERTED = pattern(
    rf" (?:<article|possessive|quantifier|other> )*({phrases.OWNED}(?: {phrases.NAMES})?"
    r"(?: <of|preposition> (?:<article> )?<name>(?:[ .-]+<name>)*)*)"
    r"(?=\.?[,.;:)\"”]|'|\0|$| <relative|that|preposition|by|as>| --| —| _|\.)")
_SUBJECT = pattern(
    r"(?:<article|possessive|this|quantifier|other|no> )*"
    rf"({phrases.OWNED}(?:(?: <of>)? {phrases.NAMES})?|<person|pronoun>|<quantifier|plural|other>)"
)
_NAMED_BEHIND = pattern(rf", ({phrases.NAMES}),?$")
_RELATED = pattern(rf" <article|possessive> (?<=<noun|plural> . )({phrases.OWNED}) ?$")
_OVER = pattern(r"(?: <adverb>)?(?:\.|,|\"|”|''|\0|$| <preposition|to|by> )")
_ENDS = pattern(r"[\"“”'.,;:) ]*(?:\0|$)")


def attributions(article: Article, scene: Scene) -> list[Attribution]:
    """The attributions of a sentence, in order."""
    roles = article.roles
    found: list[Attribution] = []
    floor = _behind_dateline(article, scene)
    for match in _VERB.finditer(roles, floor, scene.last):
        if _is_other(article, scene, match.start(), match.end()):
            continue
        one = _according(article, scene, match.start(), match.end(), floor) if roles[match.start()] == "Q" else _said(
            article, scene, match.start(), match.end(), found[-1].end if found else floor)
        if one is not None:
            found.append(one)
    if len(found) > 1:
        found = [_cut(scene, one, following) for one, following in zip(found, [*found[1:], None], strict=True)]
    return found


def _is_other(article: Article, scene: Scene, verb: int, end: int) -> bool:
    """Whether a verb of saying is none here: `claims of 5`, `the reported 5`, `it added 5 users`, `it claimed 9`."""
    word, roles, tellings = article.parts[verb], article.roles, article.language.tellings
    if word in tellings.reports and (
        _NOUN.match(roles, end) is not None or _GOVERNED.search(roles, max(scene.first, verb - 2), verb) is not None
    ):
        return True
    if word in tellings.nouns and _QUALIFIED.search(roles, max(scene.first, verb - 10), verb) is not None:
        return True
    if roles[verb] == "S" and roles[verb - 2] in _BEFORE_NOUN and (
        _DETERMINED.search(roles, max(scene.first, verb - 8), verb) is not None
    ):
        return True
    if word not in tellings.counting or article.claim_at(end + 1, min(end + 5, scene.last)) is None:
        return False
    following = scene.after(end)
    return following is None or word in tellings.mounting


def _behind_dateline(article: Article, scene: Scene) -> int:
    """Where a sentence begins behind its dateline: `PORT ELLERY, Nov. 24 (Northern Wire) - `; nobody said that."""
    if not article.parts[scene.first].isupper():
        return scene.first
    found = _DATELINE.match(article.roles, scene.first, scene.last)
    return scene.first if found is None else found.end()


def _cut(scene: Scene, one: Attribution, following: Attribution | None) -> Attribution:
    """What one governs ends where the next speaker's own clause begins, or at his verb (`said he won and said`)."""
    if following is None or following.first > following.verb:
        return one
    told = scene.before(following.verb)
    end = following.first if told is None or told.first < following.last else following.verb
    return one._replace(governs=tuple((a, min(b, end)) if a < end else (a, b) for a, b in one.governs))


def _according(article: Article, scene: Scene, verb: int, end: int, floor: int) -> Attribution | None:
    roles = article.roles
    subject = _SUBJECT.match(roles, end + 1, scene.last)
    if subject is None:
        return None
    first, last = subject.span(1)
    if roles[last : last + 2] == " S" and article.parts[last + 1] in article.language.tellings.reports:
        last += 2  # `according to preliminary estimates`
    by = roles.find("Y", last, min(last + 12, scene.last))
    if by >= 0:
        maker = _SUBJECT.match(roles, by + 2, scene.last)
        if maker is not None:
            first, last = maker.span(1)
    comma = roles.find(",", last, scene.last)
    return Attribution(first, last, verb, end, ((floor, verb), (comma if comma >= 0 else scene.last, scene.last)))


def _said(article: Article, scene: Scene, verb: int, end: int, floor: int) -> Attribution | None:
    roles = article.roles
    left = verb
    if roles[verb - 2] in _AUXILIARY:
        left = _BEFORE_VERB.search(roles, floor, verb).start()  # type: ignore[union-attr]
        if roles[verb] == "S" and _PASSIVE.search(roles, left, verb) is not None:
            return None
    if roles[verb] == "G":
        quoted = _QUOTED.search(roles, max(floor, verb - 12), verb)
        if quoted is None:
            return None
        left = quoted.start()
    at = left
    while at > floor and roles[at - 1] == " ":
        at -= 1
    closed = at > floor and roles[at - 1] in ",\"”'-—_"
    turned = (closed and not _aside(roles, floor, at)) or at == floor
    if turned and article.parts[verb] not in article.language.tellings.telling:
        inverted = _INVERTED.match(roles, end, scene.last)
        if inverted is not None and _plain(scene, inverted.end(), roles):
            reach = _quote_after(article, inverted.end(), scene.last)
            return Attribution(*inverted.span(1), verb, end, ((floor, verb), (reach, scene.last)))
    pronoun = at - 1 >= floor and roles[at - 1] in "Pu" and roles[at - 2] in " \"“'"
    subject = (at - 1, at, at - 1) if pronoun else _speaker(article, scene, floor, at, closed)
    if subject is None:
        return None
    first, last, chunk = subject
    if _is_amount(article, first, last):
        return None
    before = chunk
    while before > floor and roles[before - 1] == " ":
        before -= 1
    parted = before > floor and roles[before - 1] in ",\"”'-—_"
    dated = _behind_day(article, scene, end)
    if parted and roles[dated : dated + 1] == ",":
        return Attribution(first, last, verb, end, ((floor, chunk), (dated, scene.last)))
    told = scene.before(chunk)
    if parted and told is not None and told.first >= floor and _no_clause(article, scene, end):
        reach = _quote_after(article, end, scene.last)
        return Attribution(first, last, verb, end, ((floor, chunk), (reach, scene.last)))
    if parted and roles[before - 1] in "\"”'":
        return Attribution(first, last, verb, end, ((floor, chunk), (end, scene.last)))
    return Attribution(first, last, verb, end, ((end, scene.last),))


def _behind_day(article: Article, scene: Scene, end: int) -> int:
    """Where the day ends on which something was said, if it stands behind the verb: `…, he said on Monday, warning`."""
    claim = article.claim_at(end, min(end + 6, scene.last))
    if claim is None or claim.time is None or _DATED.fullmatch(article.roles, end, claim.first) is None:
        return end
    return claim.last


def _aside(roles: str, floor: int, at: int) -> bool:
    """Whether a dash before a verb closes what another opened: `the funds — all three — confirm the trend`."""
    return roles[at - 1] in "-—" and roles.rfind(roles[at - 2 : at], floor, at - 2) >= 0


def _is_amount(article: Article, first: int, last: int) -> bool:
    """Whether a speaker's words are those of a figure, or begin inside one: `19 percent said`, `a $5 loss showed`."""
    at = bisect_right(article.begins, last + 1) - 1
    if at < 0:
        return False
    claim = article.claims[at]
    if claim.time is not None:
        return False
    return claim.first == last + 1 or (claim.last > first and (claim.first < first or claim.last >= last))


def _plain(scene: Scene, at: int, roles: str) -> bool:
    """Whether no predicate follows directly behind an inverted speaker."""
    following = scene.after(at)
    return following is None or following.first > at + 1 or roles[at] in ",.\""


def _no_clause(article: Article, scene: Scene, end: int) -> bool:
    """Whether nothing that could be told follows a verb of saying; a clause about somebody else is not that."""
    following = scene.after(end)
    between = article.roles[end : min(end + 40, scene.last) if following is None else following.first]
    return "h" not in between[:12] if following is None else "," in between and "r" in between


def _quote_after(article: Article, at: int, last: int) -> int:
    """Where a quotation opens behind `at`, else `last`."""
    roles = article.roles
    for sign in ('"', "“", "''"):
        found = roles.find(sign, at + 2, last)
        if found >= 0:
            return found
    return last


def _speaker(article: Article, scene: Scene, floor: int, at: int, closed: bool) -> tuple[int, int, int] | None:
    """The speaker's words before a verb of saying that stands behind `at`, and where his clause begins."""
    roles = article.roles
    marks = [m.end() for m in _BREAK.finditer(roles, max(floor, at - 120), at)]
    if closed and marks and marks[-1] >= at - 1:
        return _apposed(article, scene, floor, at, marks)
    while marks:
        letter = roles[marks[-1] - 1]
        if letter != "r":
            break
        at = marks.pop() - 1
        while marks and roles[marks[-1] - 1] == "," and marks[-1] >= at - 2:
            at = marks.pop() - 1
    chunk = marks[-1] if marks else floor
    related = _RELATED.search(roles, max(chunk, at - 24), at)
    if related is not None:  # `on the day the charity told staff`
        return *related.span(1), related.start(1)
    before = scene.before(at)
    if before is not None and before.first >= chunk:
        joint = max(roles.rfind("& ", before.last, at), roles.rfind("B ", before.last, at))
        if joint >= 0 and joint + 2 < at:
            return _first_phrase(article, joint + 1, at)
        return _first_phrase(article, chunk, before.first if joint >= 0 else at)
    return _first_phrase(article, chunk, at)


def _apposed(article: Article, scene: Scene, floor: int, at: int, marks: list[int]) -> tuple[int, int, int] | None:
    """`NAME, apposition, said`: the first segment of the clause that is neither fronted nor a clause."""
    commas = [m for m in marks if article.roles[m - 1] in ",\"”"]
    starts = [floor, *commas[:-1]]
    for start in starts:
        found = _first_phrase(article, start, at, strict=True)
        if found is not None:
            if article.roles[found[1] : at].strip() == ",":
                return None  # `two ships, reported in May, were`: a verb does not stand behind its subject's comma
            named = _NAMED_BEHIND.match(article.roles, found[1], at)
            if named is not None and article.roles[found[1] - 1] in "np":  # `its head, Rita Olsen, told`
                return *named.span(1), found[2]
            return _named_before(article, floor, start, found)
    return None


def _named_before(article: Article, floor: int, start: int, found: tuple[int, int, int]) -> tuple[int, int, int]:
    """The name that a bare noun behind a comma tells of: `an hour after NAME, head of the fund, said`."""
    first = found[0]
    if first != found[2] or start == floor or article.roles[first] not in "np":
        return found
    named = phrases.BEFORE_COMMA.search(article.roles, max(floor, first - 24), first)
    if named is None or article.roles[named.start(1)] != "N":
        return found
    return *named.span(1), named.start(1)


def _first_phrase(article: Article, chunk: int, at: int, strict: bool = False) -> tuple[int, int, int] | None:
    roles = article.roles
    start = chunk
    while start < at and roles[start] in " ,\"'`“”_-—)":
        start += 1
    lead = _LEAD.match(roles, start, at)
    start = lead.end() if lead is not None else start
    claim = article.claim_at(start, at)
    if claim is not None and claim.time is not None:
        dated = None if roles[claim.last : at].strip() else _SUBJECT.match(roles, start, claim.first)
        if dated is not None and _DATED.fullmatch(roles, dated.end(), claim.first) is not None:
            return *dated.span(1), start  # `Bush on Tuesday said`
        start = claim.last
        while start < at and roles[start] in " ,":
            start += 1
    if strict and roles[start : start + 1] in "ifWYAOTwIr":
        return None
    subject = _SUBJECT.match(roles, start, at) or (None if strict else _SUBJECT.search(roles, start, at))
    if subject is None:
        return None
    first, last = subject.span(1)
    return first, last, start
