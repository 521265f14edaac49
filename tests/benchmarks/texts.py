"""Text to measure on, made by a seeded grammar of our own: varied news prose, about one fact in 160 characters.

Names are spelled from syllables and numbers drawn at random, so that no cache warms on a small vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

FACTUAL = (
    "{Speaker} said {hedge}{count} {people} {moved} {place} {when}{tail}.",
    "{When_}, {hedge}{count} {people} {moved} {place}, {source} said{tail}.",
    "The {body} {spent} {hedge}{money} on {thing} {when}, {updown} {percent} from {period}.",
    "{hedge_}{count} of the {people} {moved} {place} before {date}.",
    '"We expect {low} to {high} more {people} by {month}," {Speaker} told {papers} {when}.',
    "The {thing} covers {hedge}{measure} and was {built} {when}.",
    "{Name}, {age}, has led the {body} since {year}{tail}.",
    "{percent_} of the {people} {Named} asked {when} were against the {thing}.",
    "After {a_span} of {talks}, the {body} signed a deal worth {money} on {date}.",
    "Prices for {goods} {rose} {percent} to {money} a {unit} in {month}, the {body} reported{tail}.",
    "Between {year} and {year}, the {thing} lost {hedge}{count} {people}.",
    "The {ordinal} {thing} opened at {clock} on {weekday} and drew {count} {people}.",
    "{Name} may visit {Place} {future} with {count} {people}, according to {source}.",
    "Officials deny that {hedge}{count} {people} were {hurt} {when}.",
    "{fraction_} of all {goods} sold in {Place} {period_in} came from {Place}.",
)
PLAIN = (
    "The {body} gave no reason for the {thing}{tail}.",
    "{Name} told {papers} that the {thing} would be left as it is{tail}.",
    "Many {people} in {Place} have long asked for a {adjective} {thing}.",
    "It was not clear whether the {body} knew about the {adjective} {thing} in {Place}.",
    '"Nobody asked the {people} of {Place} what they wanted," said {Name}, a {adjective} critic of the {body}.',
    "The {adjective} {thing} near {Place} has divided the {people} there.",
    "{Speaker} declined to comment on the {thing}{tail}.",
    "Outside the {adjective} building, {people} waited for news of the {thing}{tail}.",
    "The {body} and the {body} blame each other for the {adjective} {thing}.",
    "Some {people} say the {thing} was {adjective} from the start, though {source} disagreed.",
)
TABLES: dict[str, tuple[str, ...]] = {
    "people": tuple(
        "soldiers|workers|nurses|teachers|residents|voters|students|farmers|drivers|fishermen|patients|visitors|"
        "passengers|police officers|small traders|young engineers|refugees|miners|pilots|shareholders".split("|")
    ),
    "moved": tuple(
        "had left|arrived in|gathered outside|were moved from|marched through|walked out of|were treated near|"
        "crossed into|lost their homes in|are expected in|returned to|will be sent to".split("|")
    ),
    "place": ("{Place}", "the port of {Place}", "the {adjective} town of {Place}", "the valley below {Place}"),
    "body": tuple(
        "ministry|city council|central bank|airline|water board|union|court|commission|relief fund|rail operator|"
        "university|harbour authority|grain board|charity|shipyard".split("|")
    ),
    "thing": tuple(
        "bridge|harvest|school reform|power plant|stadium|housing plan|tunnel|ceasefire|vaccine programme|strike|"
        "dam|election|ferry line|pipeline|archive|tax on sugar|quarry|rescue|market hall|census".split("|")
    ),
    "goods": tuple("wheat|diesel|copper|olive oil|timber|cement|coffee|rice|steel|apples|wool|paper".split("|")),
    "unit": ("tonne", "barrel", "sack", "share", "litre"),
    "adjective": tuple(
        "new|costly|quiet|disputed|northern|southern|ageing|planned|private|crowded|rural|independent|narrow|"
        "unpopular|half-finished|state-run|well-known".split("|")
    ),
    "talks": ("talks", "delays", "drought", "fighting", "repairs", "protests"),
    "spent": ("spent", "will spend", "wants to spend", "had set aside", "cut"),
    "built": ("built", "finished", "bought", "inspected", "sold"),
    "rose": ("rose", "fell", "climbed", "dropped"),
    "hurt": ("hurt", "arrested", "paid", "warned"),
    "updown": ("up", "down"),
    "papers": ("reporters", "the newspaper", "state radio", "a local station"),
    "source": ("officials", "a spokesman", "witnesses", "the {body}", "{Name}", "two aides", "Mr. {Family}"),
    "Speaker": ("{Name}", "Mr. {Family}", "Dr. {Family}", "Mrs. {Family}", "General {Family}", "{Name} of the {body}"),
    "Named": ("whom {Name}", "that the {body}", "{Family}'s team"),
    "Name": ("{Given} {Family}", "{Given} {Family}", "{Given} {Initial}. {Family}"),
    "hedge": ("", "", "", "", "about ", "more than ", "at least ", "nearly ", "up to ", "fewer than "),
    "hedge_": ("About ", "More than ", "At least ", "Nearly ", "Up to ", "Some "),
    "count": ("{n3}", "{n3}", "{n5}", "{small}", "{small}", "{n2} million", "{n1}.{n1} million", "{word} hundred"),
    "small": tuple("two three four five six seven eight nine ten twelve twenty thirty-five".split()),
    "word": ("two", "four", "six", "eight"),
    "low": ("{n3}", "20,000", "two"),
    "high": ("{n4}", "40,000", "2,500"),
    "money": ("${n2} million", "${n1}.{n1} billion", "€{n3}", "{n3} dollars", "£{n1},{n3}", "${n2}.{n2}"),
    "percent": ("{n1} percent", "{n1}.{n1} percent", "{n2}%", "{n2} per cent"),
    "percent_": ("About {n2} percent", "{n2}%", "Fully {n2} percent"),
    "measure": ("{n2} hectares", "{n3} kilometres", "{n2} square miles", "{n1}.{n1} tonnes", "{n3} metres"),
    "fraction_": ("One in five", "Two-thirds", "A third", "Half", "Three-quarters"),
    "age": ("{n2}", "aged {n2}", "a {n2}-year-old engineer"),
    "a_span": ("{small} months", "a year", "{n2} days", "nearly {small} years", "{small} weeks", "18 months"),
    "ordinal": ("first", "second", "third", "fourth", "21st"),
    "clock": ("9 a.m.", "3:30 p.m.", "noon", "11.15 am", "18:45"),
    "weekday": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    "month": tuple("January March April May June July August September October November December".split()),
    "year": ("19{d}{d}", "20{zero}{d}", "18{d}{d}"),
    "zero": ("0", "1"),
    "date": ("{month} {day}", "{month} {day}, {year}", "{weekday}", "{day} {month} {year}", "Nov. {day}"),
    "day": tuple(map(str, range(1, 29))),
    "when": ("on {weekday}", "on {weekday}", "last {lapse}", "in {year}", "in {month}", "{small} {lapse}s ago",
             "this {lapse}", "yesterday", "in the {year_}s", "on {date}"),
    "When_": ("On {weekday}", "Last {lapse}", "In {year}", "In early {month}", "On {date}", "This {lapse}"),
    "year_": ("1960", "1970", "1980", "1990"),
    "lapse": ("week", "month", "year"),
    "period": ("a year earlier", "the third quarter", "{month}", "{year}"),
    "period_in": ("in {year}", "last {lapse}", "in the first quarter of {year}"),
    "future": ("next {lapse}", "in {small} weeks", "by {year}", "on {weekday}"),
    "tail": ("", "", "", ", despite the {adjective} {thing}", " after the {thing} in {Place}",
             ", a move that {source} welcomed"),
}
DIGITS = "0123456789"
_ONSETS = "b br d dr f g gr h j k kl l m n p r s sh st t tr v w z".split()
_VOWELS = "a e i o u ai ea ou".split()
_CODAS = "n r l m s k t nd rt lin man ber ton dor via ".split(" ")
_SLOT = re.compile(r"\{(\w+)\}")

ARTICLE = 2_500


def sentences(random: Random, pool: tuple[str, ...] = FACTUAL, share: float = 0.27) -> Iterator[str]:
    """Sentences without end; `share` of them hold at least one fact."""
    pick, chance = random.choice, random.random
    fill = _filler(random)
    while True:
        sentence = fill(pick(pool if chance() < share else PLAIN))
        yield sentence[:1].upper() + sentence[1:]


def _filler(random: Random) -> Callable[[str], str]:
    pick, chance = random.choice, random.random

    def syllables(count: int) -> str:
        return "".join(pick(_ONSETS) + pick(_VOWELS) for _ in range(count)) + pick(_CODAS)

    def number(width: int) -> str:
        low = 10 ** (width - 1)
        value = low + int(chance() * 9 * low)
        return f"{value:,}"

    drawn: dict[str, Callable[[], str]] = {
        "Given": lambda: syllables(1).title(),
        "Family": lambda: syllables(2).title(),
        "Place": lambda: syllables(2).title(),
        "Initial": lambda: pick("ABCDEFGHJKLMNPRSTW"),
        "d": lambda: pick(DIGITS),
    } | {f"n{width}": (lambda width=width: number(width)) for width in (1, 2, 3, 4, 5)}

    def fill(template: str) -> str:
        return _SLOT.sub(slot, template)

    def slot(found: re.Match[str]) -> str:
        name = found[1]
        return drawn[name]() if name in drawn else fill(pick(TABLES[name]))

    return fill


def prose(length: int, seed: int = 1) -> str:
    """One text of exactly `length` characters, in paragraphs of one to four sentences.

    >>> len(prose(1000)), prose(300) == prose(300), prose(300) == prose(300, seed=2)
    (1000, True, False)
    """
    random = Random(seed)
    found, have = [], 0
    for sentence in sentences(random):
        end = "\n\n" if random.random() < 0.4 else " "
        found.append(sentence + end)
        have += len(sentence) + len(end)
        if have >= length:
            return "".join(found)[:length]
    raise AssertionError("sentences never end")


def articles(count: int, length: int = ARTICLE, seed: int = 1) -> list[str]:
    """`count` texts of about `length` characters."""
    return [prose(length, seed * 1_000_003 + number) for number in range(count)]
