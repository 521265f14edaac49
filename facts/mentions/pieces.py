"""What a reading comes to by its own words alone: mostly one mention, two of a pair, none of a guard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from facts.calendar.expression import Cut, Expression, Pair
from facts.mentions.engine import Engine, Match
from facts.mentions.mention import Amount, Mention
from facts.mentions.quantities_around import Check, check_of
from facts.mentions.rule import Rule
from facts.model import Kind, new
from facts.text.lexicon import Lexicon
from facts.text.tokens import Tokens


class Piece(NamedTuple):
    """A mention whose tokens are counted from the reading's first; `check` still asks a figure's neighbours."""

    first: int
    last: int
    kind: Kind
    rule: Rule
    value: Amount | Expression
    check: Check | None = None

    def placed(self, at: int) -> Mention:
        """The mention, in a reading that begins at token `at`."""
        return new(Mention, (at + self.first, at + self.last, self.kind, self.rule, self.value))


def pieces(match: Match, machine: Engine, tokens: Tokens) -> Iterator[Piece]:
    """What a reading of this engine comes to. The same words under the same rule always come to the same."""
    rule, kind, length = match.leaf.rule, match.leaf.rule.kind, match.last - match.first
    if kind is None:
        return
    slots = machine.slots(match, tokens)
    value = None if None in slots.values() else rule.make(slots)  # None: a number that no float can hold
    if isinstance(value, Pair):
        (first, last), (second, end) = _halves(match, value.behind, tokens, machine.lexicon.members)
        yield Piece(first, last, kind, rule, value.first)
        yield Piece(second, end, kind, rule, value.second)
    elif isinstance(value, Cut):
        yield Piece(*_cut(match, value, tokens), kind, rule, value.said)
    elif isinstance(value, Amount) and value.low is not None:
        first = _unsaid(kind, tokens.parts[match.first], machine.lexicon)
        yield Piece(first, length, kind, rule, value, check_of(rule, kind, value.low))
    elif value is not None:
        yield Piece(0, length, kind, rule, value)


def _unsaid(kind: Kind, word: str, lexicon: Lexicon) -> int:
    """How many tokens a figure's reading begins with that are no part of it: `between`, an age's article."""
    return 2 if word in lexicon.values["between_word"] or (kind is Kind.AGE and word in lexicon.values["the"]) else 0


def _cut(match: Match, cut: Cut, tokens: Tokens) -> tuple[int, int]:
    """A reading's tokens without the words that only showed what it is."""
    classes = tokens.classes[match.first : match.last]
    first, last = 0, len(classes)
    for _ in range(cut.before):
        first += 1
        while classes[first] in " \n":
            first += 1
    for _ in range(cut.behind):
        last -= 1
        while classes[last - 1] in " \n":
            last -= 1
    return first, last


def _halves(
    match: Match, behind: int, tokens: Tokens, members: Mapping[str, str]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Two times that share words, cut at what stands between them: `May 1` and `3` of `May 1-3`; less what leads on."""
    classes = tokens.classes[match.first : match.last - behind].rstrip(" \n")
    words = [at for at, letter in enumerate(classes) if at and letter in members["joiner"]]
    signs = "/" if "-" not in classes and "–" not in classes else "-–"
    cut = words[-1] if words else next(at for at, letter in enumerate(classes) if at and letter in signs)
    begin, first, last = 0, cut, cut + 1
    if classes[begin] in members["between"] + members["from"] + members["of"] + "(":
        begin += 1
        while classes[begin] in " \n":
            begin += 1
    while classes[first - 1] in " \n-":
        first -= 1
    while classes[last] in " \n-":
        last += 1
    return (begin, first), (last, len(classes))
