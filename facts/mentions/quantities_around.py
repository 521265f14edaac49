"""What the words beside a figure say of it: whether it is one at all, its sign, its currency, its kind.

A rule sees only the tokens it reads; here its reading is kept, changed, split or dropped. Pure functions of the tokens
and one mention; nothing looks further than a few tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from facts.english.units import PREFIXES
from facts.mentions.mention import Amount, Mention
from facts.mentions.names import in_name
from facts.model import Change, Kind
from facts.text.lexicon import Lexicon
from facts.text.tokens import Tokens

Kept = tuple[Mention, ...]
NONE: Kept = ()


class Around(NamedTuple):
    """A mention with the tokens beside it."""

    mention: Mention
    amount: Amount
    low: float
    high: float | None
    tokens: Tokens
    lexicon: Lexicon

    def part(self, at: int) -> str:
        """The token at a place, a line's end outside the text."""
        return self.tokens.parts[at] if 0 <= at < len(self.tokens.parts) else "\n"

    @property
    def before(self) -> str:
        """The token tight before, a line's end at the text's start."""
        return self.part(self.mention.first - 1)

    @property
    def after(self) -> str:
        """The token tight behind, a line's end at the text's end."""
        return self.part(self.mention.last)

    @property
    def word_before(self) -> str:
        """The word one blank before, else empty."""
        word = self.part(self.mention.first - 2)
        return word if self.before.isspace() and not word.isspace() else ""

    @property
    def word_after(self) -> str:
        """The word one blank behind, else empty."""
        word = self.part(self.mention.last + 1)
        return word if self.after.isspace() and not word.isspace() else ""

    def has(self, word: str, *names: str) -> bool:
        """Whether a word is of one of these classes."""
        return any(word in self.lexicon.values[name] for name in names)

    def kept(self, *, first: int | None = None, last: int | None = None, kind: Kind | None = None,
             value: Amount | None = None) -> Kept:
        """The mention with these fields changed."""
        old = self.mention
        return (Mention(old.first if first is None else first, old.last if last is None else last, kind or old.kind,
                        old.rule, value or old.value),)

    def plural_after(self) -> bool:
        """Whether a plural noun in lower case follows at once."""
        return self.plural(self.word_after)

    def plural(self, word: str) -> bool:
        """Whether a word looks like a plural noun in lower case."""
        return (word.islower() and len(word) > 2 and word.isalpha() and
                ((word[-1] == "s" and word[-2] not in "su" and not self.has(word, "single_s", "not_counted"))
                 or self.has(word, "people_noun")))


def settle(mention: Mention, tokens: Tokens, lexicon: Lexicon) -> Kept:
    """The mentions that a figure's reading comes to beside its neighbours: itself, another, two, or none."""
    amount = mention.value
    if not isinstance(amount, Amount) or amount.low is None:
        return (mention,)
    check = _CHECKS.get(mention.rule.name) or _CHECKS_OF_KIND.get(mention.kind)
    if tokens.parts[mention.first] in lexicon.values["between_word"]:
        mention = mention._replace(first=mention.first + 2)
    around = Around(mention, amount, amount.low, amount.high, tokens, lexicon)
    return (mention,) if check is None else check(around)


def _signed(around: Around) -> Kept:
    """A minus or plus tight before a number, or a decimal point, belongs to it."""
    first, sign = around.mention.first, around.before
    if sign not in "-−+." or not sign or around.part(first - 2) not in " \n([=$€£":
        return (around.mention,)
    if sign == ".":
        return _point(around)
    word = around.part(first - 3) if around.part(first - 2) == " " else ""
    if word and (word in "-–" or word.isdecimal() or (around.mention.kind is Kind.COUNT and not word.islower())):
        return (around.mention,) if around.mention.kind is not Kind.COUNT or word.isdecimal() else NONE
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
    return around.kept(first=around.mention.first - 1, value=around.amount._replace(low=value, high=value))


def _count(around: Around) -> Kept:
    """A bare number: of people or things, an age behind a name, or no figure."""
    mention, first = around.mention, around.part(around.mention.first)
    if first.lower() == "one" and mention.last == mention.first + 1:
        return _one(around)
    digits = first.isdecimal()
    if _hyphened(around) or in_name(around):
        return NONE
    if digits and (_tight(around) or _numbering(around) or _year(around) or _day(around)):
        return NONE
    if digits and _appositive_age(around):
        return around.kept(kind=Kind.AGE, value=around.amount._replace(unit="year"))
    if around.low != int(around.low) and not around.word_after.islower():
        return _signed(around._replace(mention=mention._replace(kind=Kind.NUMBER)))
    return _signed(around)


def _hyphened(around: Around) -> bool:
    """A number inside a compound: `six-speed`, `well-nigh-three`."""
    if around.before == "-" and around.part(around.mention.first - 2).isalpha():
        return True
    return around.after == "-" and around.part(around.mention.last + 1).isalpha()


def _tight(around: Around) -> bool:
    """Digits that a code, an address, a clock time or a score holds tight."""
    first, last = around.mention.first, around.mention.last
    before, after = around.before, around.after
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


def _numbering(around: Around) -> bool:
    """A list's or a page's number: alone on its line, or before a dot or bracket at a line's start; a caption's end."""
    first, last = around.mention.first, around.mention.last
    before, after = around.before, around.after
    starts = before == "\n" or first == 0 or (before == "(" and around.part(first - 2) == "\n")
    ends = after == "\n"
    if starts and ((ends and last == first + 1) or (after in ".)" and around.part(last + 1) in " \n")):
        return True
    if around.word_after == "(" and around.has(around.part(last + 2), "caption_word"):
        return True
    word = around.word_before
    if not ends or not word.islower() or not word.isalpha() or word.endswith(("s", "ed", "ing")):
        return False
    return not around.has(word, "said_number", "not_counted", "moved_word") and _untitled(around)


def _untitled(around: Around) -> bool:
    """Whether the line that ends here is a caption or title: words without a stop."""
    at = around.mention.first - 1
    for _ in range(24):
        if around.part(at) == "\n":
            return True
        if around.part(at) in ".!?;,:\"”":
            return False
        at -= 1
    return False


def _year(around: Around) -> bool:
    """A year that no rule of times took."""
    mention = around.mention
    if mention.last != mention.first + 1 or len(around.part(mention.first)) != 4:
        return False
    return 1400 <= around.low <= 2100 and not around.plural_after()


def _day(around: Around) -> bool:
    """A day of a month that no rule of times took: `sept. 30`, `1 may`."""
    first = around.mention.first
    before = around.part(first - 3) if around.part(first - 2) == "." else around.word_before
    return 0 < around.low < 32 and (around.has(before, "month_name") or (
        around.has(around.word_after, "month_name") and around.word_before != "may"))


def _appositive_age(around: Around) -> bool:
    """`Kim Lee, 44, said`, `Kim Lee (44)`, `who was 10`, `just turned 6`."""
    first, last = around.mention.first, around.mention.last
    if not 0 < around.low < 120 or around.low != around.high or last != first + 1:
        return False
    ends = around.after in ",.;)\n" and not around.part(last + 1).isdecimal()
    if around.word_before == "," and around.after in ",.;)":
        name = around.part(first - 3)
        return name[:1].isupper() and name.isalpha() and not around.has(name, "month", "weekday", "month_short")
    if around.before == "(" and around.after == ")":
        name = around.part(first - 3)
        return around.low > 9 and name[:1].isupper() and name.isalpha()
    if around.has(around.word_before, "turned_word"):
        return ends
    return ends and around.has(around.word_before, "was_word") and around.has(around.part(first - 4), "someone")


def _one(around: Around) -> Kept:
    """`one` is a count before a noun and before `of the`; alone it is a pronoun."""
    word = around.word_after
    if around.has(around.word_before, "pronoun_before_one") or around.before not in " \n(“\"'‘" or not word:
        return NONE
    if word == "of":
        return NONE if around.has(around.part(around.mention.last + 3), "of_them") else (around.mention,)
    if not word.isalpha() or around.has(word, "not_counted"):
        return NONE
    return (around.mention,)


def _range(around: Around) -> Kept:
    """Two numbers: a range, or a movement from one level to another."""
    low, high, mention = around.low, around.high, around.mention
    digits = around.part(mention.first).isdecimal()
    if digits and (_tight(around) or in_name(around)):
        return NONE
    if high is None:
        return (mention,)
    link = _link(around)
    if _moves(around):
        return _split(around, link)
    if low >= high:
        return NONE
    return _signed(around)


def _link(around: Around) -> int:
    """Where the word or dash between two ends stands."""
    inside = range(around.mention.first + 1, around.mention.last)
    words = [at for at in inside if around.part(at) in ("to", "or", "and")]
    return words[0] if words else next((at for at in inside if around.part(at) in "-–—~"), around.mention.last)


def _split(around: Around, link: int) -> Kept:
    """Two figures of what was read as one."""
    mention, amount = around.mention, around.amount
    if amount.high is None:
        return (mention,)
    return (
        mention._replace(last=link - 1, value=amount._replace(high=amount.low)),
        mention._replace(first=link + 2, value=amount._replace(low=amount.high)),
    )


def _score(around: Around) -> Kept:
    """`2-1`: a result, or a range of things."""
    first, last = around.mention.first, around.mention.last
    left, right = int(around.part(first)), int(around.part(last - 1))
    if _tight(around) or in_name(around):
        return NONE
    told = around.has(around.word_before, "score_word") or (left < 20 and right < 20 and not around.plural_after())
    if left < right and not (told and not around.plural_after()):
        return around.kept(kind=Kind.COUNT, value=Amount(left, right))
    return (around.mention,)


def _fraction(around: Around) -> Kept:
    """A part in words; `a third` alone is a place in an order, and `1/4` alone a date or a code."""
    mention = around.mention
    first = around.part(mention.first)
    if first.isdecimal():
        return (mention,) if around.word_after == "of" or around.plural_after() else NONE
    if _hyphened(around) or (around.after == "-" and around.part(mention.last + 1).isalpha()):
        return NONE
    if first.lower() in ("a", "an") and around.word_after != "of":
        return NONE
    return (mention,)


def _half(around: Around) -> Kept:
    """`half` of something named."""
    if around.before == "-" or around.after == "-" or around.has(around.word_before, "half_not_after"):
        return NONE
    if around.has(around.word_after, "half_after") or around.has(around.word_before, "half_before"):
        return (around.mention,)
    return NONE


def _times(around: Around) -> Kept:
    """`three times as many` compares; `three times` alone counts."""
    if around.has(around.word_after, "compared"):
        return (around.mention,)
    mention = around.mention
    return around.kept(last=mention.last - 2, kind=Kind.COUNT, value=around.amount._replace(unit="", subject="times"))


def _twice(around: Around) -> Kept:
    """`twice as many` compares; `twice` alone counts."""
    if around.has(around.word_after, "compared"):
        return (around.mention,)
    return around.kept(kind=Kind.COUNT, value=around.amount._replace(unit=""))


def _double(around: Around) -> Kept:
    """`double the rate` compares, `to double` moves; a double room does neither."""
    if around.has(around.word_before, "to_word"):
        return around.kept(value=around.amount._replace(change=Change.UP))
    return (around.mention,) if around.has(around.word_after, "compared") else NONE


def _couple(around: Around) -> Kept:
    """`a couple of friends` counts; `a couple` who marry does not."""
    return (around.mention,) if around.word_after == "of" or around.plural_after() else NONE


def _doubled(around: Around) -> Kept:
    return NONE if around.has(around.word_after, "astray") else (around.mention,)


def _one_in(around: Around) -> Kept:
    """`one in five`, not `two in four days`."""
    mention = around.mention
    if around.low < 1 and not around.has(around.word_after, "time_units", "time_unit"):
        return (mention,)
    number = around.lexicon.values["small_number"][around.part(mention.first)]
    return around.kept(last=mention.first + 1, kind=Kind.COUNT, value=Amount(number, number))


def _ordinal(around: Around) -> Kept:
    """A place in an order; not `at first`, `the first time`, `First Lady`, `first met`."""
    mention = around.mention
    part, after = around.part(mention.first), around.word_after
    if around.before == "-" or around.has(after, "not_ordered", "street"):
        return NONE
    if around.after == "-":
        return (mention,) if around.has(around.part(mention.last + 1), "superlative") else NONE
    if after[:1].isupper() and (part[:1].isupper() or part.isdecimal()):
        return NONE
    if after[:1].isdecimal() or around.has(after, "unit_word", "teen_word", "ten_word", "few_word"):
        return NONE
    if around.has(around.word_before, "determiner") or around.before == "s":
        return (mention,)
    if part.lower() == "first":
        return NONE
    if around.has(around.word_before, "month", "month_short"):
        return NONE
    return (mention,) if after or around.has(around.word_before, "ranked") else NONE


def _money(around: Around) -> Kept:
    """An amount with the letters before its sign (`US$`, `C$`) and the thing that it is the price of."""
    mention, amount = around.mention, around.amount
    if _unsure_money(around):
        return NONE
    if around.high is not None and around.low != around.high and _moves(around):
        return _split(around, _link(around))
    sign = around.part(mention.first)
    if sign in "$£¥€":
        first, code = _prefixed(around)
        if code:
            mention, amount = mention._replace(first=first), amount._replace(unit=code)
    amount = amount._replace(subject=_price_of(around))
    return _signed(around._replace(mention=mention._replace(value=amount), amount=amount))


def _prefixed(around: Around) -> tuple[int, str]:
    """Where the letters before a sign begin, and the currency that they make of it."""
    first = around.mention.first
    at = first - 2 if around.before == " " else first - 1
    letters = ""
    while at >= 0 and first - at < 8 and (around.part(at) == "." or around.part(at).isalpha()):
        letters = around.part(at) + letters
        at -= 1
    if letters.strip(".") and around.part(at + 1) == ".":
        at += 1
    code = PREFIXES.get(letters.strip(".").upper(), "")
    spaced = around.part(first + 1) == " "
    alone = around.before == " " and not spaced and (len(letters) == 1 or not letters.isupper())
    alone = alone or (len(letters) == 1 and letters.islower() and letters != "c")
    return (first, "") if alone or not code else (at + 1, code)


def _unsure_money(around: Around) -> bool:
    """A money word that is mostly another word (`won`, `marks`) behind a small whole number."""
    mention = around.mention
    last = around.part(mention.last - 1)
    if last == "p" and around.part(mention.last - 2) == " ":
        return True
    if not around.has(last, "unsure_money") or not around.part(mention.last - 2).isspace():
        return False
    return last != "cent" and around.low < 100 and around.low == int(around.low) and \
        not around.has(around.part(mention.last - 3), "money_word")


def _price_of(around: Around) -> str:
    """`share` of `$3.90 a share` and of `a $30-a-share bid`."""
    last = around.mention.last
    if around.after not in " -\n" or not (around.has(around.part(last + 1), "a", "per_word")):
        return ""
    word = around.part(last + 3)
    if not word.isalpha() or around.has(word, "time_unit", "per_time") or not word.islower():
        return ""
    return word


def _measure(around: Around) -> Kept:
    """A quantity with its unit; `5m people` is a count, `2 million pounds ($3 million)` is money."""
    mention, amount = around.mention, around.amount
    unit = around.part(mention.last - 1)
    if unit == "m" and _million(around):
        high = None if around.high is None else around.high * 10**6
        return around.kept(kind=Kind.COUNT, value=Amount(around.low * 10**6, high))
    if around.part(mention.first).isdecimal() and (_tight(around) or (unit != "°" and in_name(around) and
                                                                      len(unit) == 1)):
        return NONE
    if around.has(unit, "pound_word") and unit[0] in "pP" and _sterling(around):
        return around.kept(kind=Kind.MONEY, value=amount._replace(unit="GBP"))
    return _signed(around)


def _inches(around: Around) -> Kept:
    """Without the word behind the sign."""
    return around.kept(last=around.mention.last - 2)


def _million(around: Around) -> bool:
    """`5m people`, `2.7m combined sales`: an `m` that counts."""
    word = around.word_after
    if around.plural_after() or around.before in "$£€":
        return not around.has(word, "metre_after")
    return around.low != int(around.low) and word.islower() and word.isalpha() and not around.has(
        word, "metre_after", "not_counted")


def _sterling(around: Around) -> bool:
    """Pounds with their worth in another money in brackets, or behind a word of paying."""
    last = around.mention.last
    if around.word_after == "(" and any(around.has(around.part(at), "money_lead", "money_code_first") or
                                        around.part(at) in "$€¥" for at in (last + 2, last + 3)):
        return True
    return around.has(around.word_before, "spent")


def _percent(around: Around) -> Kept:
    """A share in percent, or two of them where a movement stands between."""
    if around.high is not None and around.low != around.high and _moves(around):
        return _split(around, _link(around))
    return _signed(around)


def _moves(around: Around) -> bool:
    """Whether two ends are no range: `rose $2 to $18`, `fell from 9 to 5`, `$5 million or $2 a share`."""
    assert around.high is not None
    link = _link(around)
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


_CHECKS: Mapping[str, Callable[[Around], Kept]] = MappingProxyType({
    "<num>": _count,
    "(<low:low_num>{link}<high:num>|<between_word> <low:low_num> <and> <high:num>)": _range,
    "<a> <num:couple_word>": _couple,
    "<low:d1|d2|d3>-<high:d1|d2|d3>": _score,
    "<share:fraction>": _fraction,
    "<share:half_only>": _half,
    '<num>[ ]" <long_word>': _inches,
    "<num>[ |-]<times_word>": _times,
    "<num:often_word>": _twice,
    "<num:multiple>": _double,
    "<num:multiplied>": _doubled,
    "<num:small_number> (<in_word>|<out_word> <of_word>|<out_word> <of_word> <every_word>) <whole:low_num>": _one_in,
})
_CHECKS_OF_KIND: Mapping[Kind, Callable[[Around], Kept]] = MappingProxyType({
    Kind.ORDINAL: _ordinal,
    Kind.MONEY: _money,
    Kind.MEASURE: _measure,
    Kind.PERCENT: _percent,
})
