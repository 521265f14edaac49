"""What the words beside an amount of money, a measure or a share say of it: its currency, its price, its unit."""

from __future__ import annotations

from facts.english.units import PREFIXES
from facts.mentions.around import NONE, Around, Kept, link_of, moves, signed, split, tight
from facts.mentions.mention import Amount
from facts.mentions.names import in_name
from facts.mentions.quantities_plain import count
from facts.mentions.symbols import metre_or_million
from facts.model import Kind


def money(around: Around) -> Kept:
    """An amount with the letters before its sign (`US$`, `C$`) and the thing that it is the price of."""
    mention, amount = around.mention, around.amount
    if _unsure_money(around):
        return around.kept(last=mention.last - 2, kind=Kind.COUNT, value=amount._replace(unit=""))
    share = _percent_behind(around)
    if share and around.high is not None and (link := link_of(around)) < mention.last:
        return _with_percent(split(around, link), share)
    if around.high is not None and around.low != around.high and moves(around):
        return _two_moneys(around, split(around, link_of(around)))
    if around.head in "$£¥€":
        first, code = _prefixed(around)
        if code:
            mention, amount = mention._replace(first=first), amount._replace(unit=code)
    price = _price_of(around)
    if price:
        amount = amount._replace(subject=price)
    return signed(around if amount is around.amount else around.of(mention._replace(value=amount)))


def _percent_behind(around: Around) -> int:
    """How many tokens of a percent sign or word follow at once: `rose $2 or 1.4%` is money and a share."""
    if around.after == "%":
        return 1
    return 2 if around.has(around.word_after, "percent_word") else 0


def _with_percent(parted: Kept, tokens: int) -> Kept:
    """The second of two figures as a share, with its sign or word."""
    money, share = parted
    assert isinstance(share.value, Amount)
    value = share.value._replace(unit="percent")
    return money, share._replace(kind=Kind.PERCENT, last=share.last + tokens, value=value)


def _two_moneys(around: Around, parted: Kept) -> Kept:
    """`110 yen to 1 dollar`: each in its own money."""
    codes, names = around.lexicon.values["money_code"], around.lexicon.values["money_name"]
    word = around.part(parted[-1].last - 1)
    code = str(codes[word][0]) if word in codes else names.get(word.lower(), "")
    value = parted[-1].value
    if len(parted) < 2 or not code or not isinstance(value, Amount):
        return parted
    return parted[0], parted[1]._replace(value=value._replace(unit=code))


def cents_unnamed(around: Around) -> Kept:
    """`15 dollars and 50.` ends with its cents; `15 dollars and 50 men` with another figure."""
    mention, last = around.mention, around.mention.last
    if around.after in ".,;!?\n" and not around.part(last + 1).isdecimal():
        return (mention,)
    joined = around.has(around.part(last - 3), "and")
    cents = int(around.part(last - 1))
    whole, small = round(around.low - cents / 100, 10), Amount(cents, cents)
    return (
        mention._replace(last=last - (4 if joined else 2), value=around.amount._replace(low=whole, high=whole)),
        *count(around.of(mention._replace(first=last - 1, kind=Kind.COUNT, value=small))),
    )


def _prefixed(around: Around) -> tuple[int, str]:
    """Where the letters before a sign begin, and the currency that they make of it."""
    first, apart = around.mention.first, around.before == " "
    beside, spaced = around.word_before if apart else around.before, around.part(first + 1) == " "
    if (beside != "." and not beside.isalpha()) or (apart and not spaced and beside.islower()):
        return first, ""
    at = first - 2 if apart else first - 1
    letters = ""
    while at >= 0 and first - at < 8 and (around.part(at) == "." or around.part(at).isalpha()):
        letters = around.part(at) + letters
        at -= 1
    if letters.strip(".") and around.part(at + 1) == ".":
        at += 1
    code = PREFIXES.get(letters.strip(".").upper(), "")
    alone = apart and not spaced and (len(letters) == 1 or not letters.isupper())
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
    word = around.part(last + 5 if around.has(around.part(last + 3), "share_kind") else last + 3)
    if not word.isalpha() or around.has(word, "time_unit", "per_time") or not word.islower():
        return ""
    return word


def measure(around: Around) -> Kept:
    """A quantity with its unit; `5m people` is a count, `2 million pounds ($3 million)` is money."""
    mention, amount = around.mention, around.amount
    unit = around.part(mention.last - 1)
    if len(unit) == 1 and unit.isalpha() and around.after == "-":
        last = mention.last - (2 if around.part(mention.last - 2) == " " else 1)
        return around.kept(last=last, kind=Kind.COUNT, value=amount._replace(unit=""))
    if unit == "m" and (counted := metre_or_million(around))[0].kind is Kind.COUNT:
        return counted
    if around.part(mention.first).isdecimal() and (tight(around) or (unit != "°" and in_name(around) and
                                                                      len(unit) == 1)):
        return NONE
    if around.has(unit, "pound_word") and unit[0] in "pP" and _sterling(around):
        return around.kept(kind=Kind.MONEY, value=amount._replace(unit="GBP"))
    return signed(around)


def inches(around: Around) -> Kept:
    """Without the word behind the sign."""
    return around.kept(last=around.mention.last - 2)


def _sterling(around: Around) -> bool:
    """Pounds with their worth in another money in brackets, or behind a word of paying."""
    last = around.mention.last
    if around.word_after == "(" and any(around.has(around.part(at), "money_lead", "money_code_first") or
                                        around.part(at) in "$€¥" for at in (last + 2, last + 3)):
        return True
    return around.has(around.word_before, "spent")


def percent(around: Around) -> Kept:
    """A share in percent, two of them where a movement stands between, or a count and its share (`58 or 1.4%`)."""
    if around.high is not None and around.low != around.high:
        link = link_of(around)
        if around.low > around.high and around.has(around.part(link), "or") and around.part(link - 2).isdecimal():
            counted, share = split(around, link)
            return counted._replace(kind=Kind.COUNT, value=Amount(around.low, around.low)), share
        if moves(around):
            return split(around, link)
    return signed(around)
