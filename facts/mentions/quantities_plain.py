"""What the words beside a bare number, a ratio or a place in an order say: whether it is one, and of what kind."""

from __future__ import annotations

from facts.mentions.around import NONE, Around, Kept, link_of, moves, signed, split, tight
from facts.mentions.mention import Amount
from facts.mentions.names import in_name
from facts.model import Change, Kind


def count(around: Around) -> Kept:
    """A bare number: of people or things, an age behind a name, or no figure."""
    mention, head = around.mention, around.head
    if head.lower() == "one" and mention.last == mention.first + 1:
        return _one(around)
    digits = head.isdecimal()
    if _hyphened(around) or in_name(around):
        return NONE
    if digits and (tight(around) or _numbering(around) or _year(around) or _day(around)):
        return NONE
    if digits and _appositive_age(around):
        return around.kept(kind=Kind.AGE, value=around.amount._replace(unit="year"))
    if digits and around.word_before.lower() == "the" and around.has(around.word_after, "singular_verb"):
        return NONE
    if around.low != int(around.low) and not around.names_thing():
        return signed(around.of(mention._replace(kind=Kind.NUMBER)))
    return signed(around)


def _hyphened(around: Around) -> bool:
    """A number inside a compound: `six-speed`, `well-nigh-three`."""
    if around.before == "-" and around.part(around.mention.first - 2).isalpha():
        return True
    spelt = around.after == "-" and not around.head.isdecimal()
    return spelt and around.part(around.mention.last + 1).isalpha()


def _numbering(around: Around) -> bool:
    """A list's or a page's number: alone on its line, or before a dot or bracket at a line's start; a caption's end."""
    first, last = around.mention.first, around.mention.last
    before, after = around.before, around.after
    if before == " " == after and around.word_after != "(":  # as most figures stand
        return False
    starts = before == "\n" or first == 0 or (before == "(" and around.part(first - 2) == "\n")
    ends = after == "\n"
    if starts and ((ends and last == first + 1) or (after in ".)" and around.part(last + 1) in " \n")):
        return True
    if before == "(" and after == ")" and around.low < 20:
        return True
    inline = around.part(first - 2) in ".;:" and before == " " and after == "."
    if inline and around.part(last + 2)[:1].isupper():
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
    if mention.last != mention.first + 1 or len(around.head) != 4:
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
    if around.word_before == "be" and around.has(around.part(first - 4), "to_word"):
        return around.has(around.part(first - 6), "someone") and (ends or around.has(around.word_after, "not_counted"))
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


def two_ends(around: Around) -> Kept:
    """Two numbers: a range, or a movement from one level to another."""
    low, high, mention = around.low, around.high, around.mention
    digits = around.part(mention.first).isdecimal()
    if digits and (tight(around) or in_name(around)):
        return NONE
    if high is None:
        return (mention,)
    link = link_of(around)
    if moves(around):
        return split(around, link)
    if low >= high:
        return NONE
    return signed(around)


def score(around: Around) -> Kept:
    """`2-1`: a result, or a range of things."""
    first, last = around.mention.first, around.mention.last
    left, right = int(around.part(first)), int(around.part(last - 1))
    if around.part(last - 1) != str(right) or around.has(around.word_after, "bc"):
        return NONE
    if tight(around) or in_name(around):
        return NONE
    told = around.has(around.word_before, "score_word") or (left < 20 and right < 20 and not around.plural_after())
    named = around.has(around.word_before, "score_word") or around.has(around.word_after, "score_word")
    if left >= right and left > 99 and not named:
        return NONE
    if left < right and not (told and not around.plural_after()):
        return around.kept(kind=Kind.COUNT, value=Amount(left, right))
    return (around.mention,)


def fraction(around: Around) -> Kept:
    """A part in words; `a third` alone is a place in an order, and `1/4` alone a date or a code."""
    mention = around.mention
    first = around.part(mention.first)
    if first.isdecimal():
        return (mention,) if around.word_after == "of" or around.plural_after() else NONE
    if around.low >= 1 or _hyphened(around) or (around.after == "-" and around.part(mention.last + 1).isalpha()):
        return NONE
    if first.lower() in ("a", "an") and around.word_after != "of":
        return _third(around)
    return (mention,)


def _third(around: Around) -> Kept:
    """`a third man` is a place in an order; `fell by a third`, `nearly a fifth since May` are parts."""
    mention, word = around.mention, around.part(around.mention.last - 1)
    if around.has(around.word_before, "part_before", "moved_word") and not around.names_thing():
        return (mention,)
    if not around.has(word, "ordinal", "teen_ordinal"):
        return NONE
    values = around.lexicon.values
    place = values["ordinal"].get(word) or values["teen_ordinal"][word]
    told = mention._replace(first=mention.last - 1, kind=Kind.ORDINAL, value=Amount(place, place))
    return ordinal(around.of(told))


def half(around: Around) -> Kept:
    """`half` of something named."""
    if around.before == "-" or around.after == "-" or around.has(around.word_before, "half_not_after"):
        return NONE
    if around.has(around.word_after, "half_after") or around.has(around.word_before, "half_before"):
        return (around.mention,)
    return NONE


def times(around: Around) -> Kept:
    """`three times as many` and `2.5 times` compare; `three times` alone counts."""
    if around.has(around.word_after, "compared") or around.low != int(around.low):
        return (around.mention,)
    mention = around.mention
    return around.kept(last=mention.last - 2, kind=Kind.COUNT, value=around.amount._replace(unit="", subject="times"))


def twice(around: Around) -> Kept:
    """`twice as many` compares; `twice` alone counts."""
    if around.has(around.word_after, "compared"):
        return (around.mention,)
    return around.kept(kind=Kind.COUNT, value=around.amount._replace(unit=""))


def double(around: Around) -> Kept:
    """`double the rate` compares, `to double` moves; a double room does neither."""
    if around.has(around.word_before, "to_word"):
        return around.kept(value=around.amount._replace(change=Change.UP))
    return (around.mention,) if around.has(around.word_after, "compared") and around.after != "-" else NONE


def couple(around: Around) -> Kept:
    """`a couple of friends` counts; `a couple` who marry does not."""
    return (around.mention,) if around.word_after == "of" or around.plural_after() else NONE


def doubled(around: Around) -> Kept:
    """`doubled`, but not `doubled back`."""
    return NONE if around.has(around.word_after, "astray") else (around.mention,)


def one_in(around: Around) -> Kept:
    """`one in five`, not `two in four days`."""
    mention = around.mention
    if around.low < 1 and not around.has(around.word_after, "time_units", "time_unit"):
        return (mention,)
    number = around.lexicon.values["small_number"][around.part(mention.first)]
    return around.kept(last=mention.first + 1, kind=Kind.COUNT, value=Amount(number, number))


def ordinal(around: Around) -> Kept:
    """A place in an order; not `at first`, `the first time`, `First Lady`, `first met`."""
    mention = around.mention
    part, after = around.part(mention.first), around.word_after
    if around.before == "-" or around.has(after, "not_ordered", "street"):
        return NONE
    if around.after == "-":
        return (mention,) if around.has(around.part(mention.last + 1), "superlative") else NONE
    if after[:1].isupper() and (part[:1].isupper() or part.isdecimal()):
        return NONE
    if part[:1].isupper() and not part.isupper() and around.word_before.isalpha():
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
