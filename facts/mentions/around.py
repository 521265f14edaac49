"""A figure beside its neighbours: what stands around it, and what they may do to its extent, its sign and its ends."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from facts.mentions.mention import Amount, Mention
from facts.model import Bound, Kind
from facts.text.lexicon import Lexicon
from facts.text.tokens import Tokens

Kept = tuple[Mention, ...]
NONE: Kept = ()
_BOUNDS: Mapping[str, Bound] = MappingProxyType(
    {"~": Bound.ABOUT, "≈": Bound.ABOUT, "<": Bound.LESS_THAN, ">": Bound.MORE_THAN, "≤": Bound.AT_MOST,
     "≥": Bound.AT_LEAST}
)
"""Signs tight before a number that say how firmly it is stated."""


class Around:
    """The mention of a figure with a number, and the tokens beside it; it is not changed, `of` makes another.

    `head` is its own first token; `before` and `after` are the tokens tight beside it, a line's end outside the text;
    `word_before` and `word_after` the words one blank off, else empty.
    """

    __slots__ = ("after", "amount", "before", "head", "high", "lexicon", "low", "mention", "tokens", "word_after",
                 "word_before")

    def __init__(self, mention: Mention, tokens: Tokens, lexicon: Lexicon) -> None:
        amount = mention.value
        assert isinstance(amount, Amount)
        assert amount.low is not None
        self.mention, self.amount, self.low, self.high = mention, amount, amount.low, amount.high
        self.tokens, self.lexicon = tokens, lexicon
        first, last, parts = mention.first, mention.last, tokens.parts
        self.head = parts[first]
        if first > 1 and last + 1 < len(parts):
            further, before, after, beyond = parts[first - 2], parts[first - 1], parts[last], parts[last + 1]
        else:
            further, before, after, beyond = map(self.part, (first - 2, first - 1, last, last + 1))
        self.before, self.after = before, after
        self.word_before = further if before.isspace() and not further.isspace() else ""
        self.word_after = beyond if after.isspace() and not beyond.isspace() else ""

    def of(self, mention: Mention) -> Around:
        """Another figure of the same text."""
        return Around(mention, self.tokens, self.lexicon)

    def part(self, at: int) -> str:
        """The token at a place, a line's end outside the text."""
        parts = self.tokens.parts
        return parts[at] if 0 <= at < len(parts) else "\n"

    def has(self, word: str, *names: str) -> bool:
        """Whether a word is of one of these classes."""
        values = self.lexicon.values
        for name in names:  # noqa: SIM110  (a generator costs twice as much, and this is asked of every figure)
            if word in values[name]:
                return True
        return False

    def kept(self, *, first: int | None = None, last: int | None = None, kind: Kind | None = None,
             value: Amount | None = None) -> Kept:
        """The mention with these fields changed."""
        old = self.mention
        return (Mention(old.first if first is None else first, old.last if last is None else last, kind or old.kind,
                        old.rule, value or old.value),)

    def names_thing(self) -> bool:
        """Whether a word follows at once that can be a thing counted."""
        return self.word_after.islower() and not self.has(self.word_after, "not_counted")

    def plural_after(self) -> bool:
        """Whether a plural noun in lower case follows at once."""
        return self.plural(self.word_after)

    def plural(self, word: str) -> bool:
        """Whether a word looks like a plural noun in lower case."""
        return (word.islower() and len(word) > 2 and word.isalpha() and
                ((word[-1] == "s" and word[-2] not in "su" and not self.has(word, "single_s", "not_counted"))
                 or self.has(word, "people_noun")))


def tight(around: Around) -> bool:
    """Digits that a code, an address, a clock time or a score holds tight."""
    first, last = around.mention.first, around.mention.last
    before, after = around.before, around.after
    if before == " " and after in " ,.\n":  # as most figures stand
        return False
    further, beyond = around.part(first - 2), around.part(last + 1)
    if before in "/_@=&:\\#'’" or after in "/_@=\\" or (after == ":" and beyond.isdecimal()):
        return not (before in "'’" and further in " \n")
    if before == "." and further.isalnum():
        return True
    if before in "-–" and further.isalnum():
        return further.isdecimal() or not around.has(further, "prefix_word")
    if after in "-–" and (beyond.isdecimal() or beyond[:1].isupper()):
        return True
    return after in "'’" and beyond == "s"


def signed(around: Around) -> Kept:
    """A minus or plus tight before a number, or a decimal point, belongs to it."""
    first, sign = around.mention.first, around.before
    if sign in _BOUNDS:
        return around.kept(value=around.amount._replace(bound=_BOUNDS[sign]))
    if sign not in "-−+." or not sign or around.part(first - 2) not in " \n([=$€£":
        return (around.mention,)
    if sign == ".":
        return _point(around)
    if around.mention.kind is not Kind.PERCENT and (word := around.part(first - 3)) and around.part(first - 2) == " ":
        counted = around.mention.kind is Kind.COUNT
        if word.isdecimal() or (word in "-–" and not counted):
            return (around.mention,)
        if counted and not word.islower():
            return NONE
    amount = around.amount
    if sign != "+" and around.low == around.high:
        amount = amount._replace(low=-around.low, high=-around.low)
    return around.kept(first=first - 1, value=amount)


def _point(around: Around) -> Kept:
    """`.08` without its nought."""
    digits = around.part(around.mention.first)
    if not digits.isdecimal() or around.low != int(digits):
        return (around.mention,)
    value = float(f"0.{digits}")
    kind = Kind.NUMBER if around.mention.kind is Kind.COUNT and not around.names_thing() else None
    return around.kept(first=around.mention.first - 1, kind=kind, value=around.amount._replace(low=value, high=value))


def link_of(around: Around) -> int:
    """Where the word or dash between two ends stands."""
    inside = range(around.mention.first + 1, around.mention.last)
    words = [at for at in inside if around.part(at) in ("to", "or", "and")]
    return words[0] if words else next((at for at in inside if around.part(at) in "-–—~"), around.mention.last)


def split(around: Around, link: int) -> Kept:
    """Two figures of what was read as one."""
    mention, amount = around.mention, around.amount
    if amount.high is None:
        return (mention,)
    return (
        mention._replace(last=link - 1, value=amount._replace(high=amount.low)),
        mention._replace(first=link + 2, value=amount._replace(low=amount.high)),
    )


def moves(around: Around) -> bool:
    """Whether two ends are no range: `rose $2 to $18`, `fell from 9 to 5`, `$5 million or $2 a share`."""
    assert around.high is not None
    link = link_of(around)
    word = around.part(link)
    if word == "or":
        return around.has(around.part(link + 2), "money_lead", "money_code_first") or around.part(link + 2) in "$€£¥"
    if word != "to" or around.part(around.mention.first) in around.lexicon.values["between_word"]:
        return False
    before = around.word_before
    if before == "from":
        further = around.part(around.mention.first - 4)
        return around.low > around.high or around.has(further, "moved_word")
    return around.low > around.high or (
        around.high > 3 * around.low and (before == "by" or around.has(before, "moved_word")))
