"""Dates of articles in languages without a folder of their own: dateparser finds and reads them, one locale at a time.

Only what is surely a date is kept: no clock times, bare numbers or lengths of time. Without a publication date a text
is read from two days, and what comes out differently is relative and stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from importlib import import_module
from itertools import accumulate, pairwise
from typing import NamedTuple

from facts.calendar.expression import Reference
from facts.calendar.resolve import Resolved
from facts.calendar.timex3 import interval
from facts.english import english
from facts.languages import known
from facts.mentions.mention import Mention
from facts.mentions.reader import read_mentions
from facts.mentions.rule import Rule
from facts.model import TEMPORAL, Kind
from facts.text.tokens import END, UNKNOWN, Tokens

_BASES = (datetime(2001, 2, 28), datetime(2010, 11, 18))
"""Two days that share neither weekday, day, month nor year."""
_LONGEST = 60
_CHOKED = (ValueError, OverflowError, RecursionError)
"""What dateparser raises at words that hold no date it could read, such as a year of nine digits."""
_CLAUSE = re.compile(r"[^.!?\n。]{1,400}")
_NAMES = ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
          "september october november december").split()
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.h]\d\d)?[ \xa0]?(?:Uhr|h|heures?|horas?|uur|ore|час(?:а|ов)?|godz|klo|时|點|点|時|시)(?!\w)"
    r"|\b\d{1,2}[:h]\d\d(?::\d\d)?\b|\b\d+[,.]\d+(?![\d.])|\b\d{1,3}(?:[. \xa0]\d{3})+(?![\d.])"
)
"""Clock times, and numbers with marks: no part of a date."""
_FULL = re.compile(
    r"(?<![\d.])(?:\d{1,2}\.?(?:[ \xa0]de)?[ \xa0][^\W\d_]{3,}\.?(?:[ \xa0]de)?[ \xa0]\d{4}|\d{4}-\d\d-\d\d"
    r"|(?<!\d )(?<!\d\. )[^\W\d_]{3,}\.?(?:[ \xa0]de)?[ \xa0](?:1[5-9]|20)\d\d|\d{1,2}([./-])\d{1,2}\1\d{4}"
    r"|\d{4}[年년][ ]?\d{1,2}[月월](?:[ ]?\d{1,2}[日일])?)(?!\d)"
)
_NUMBER_BEFORE = re.compile(r"\d\.?[ \xa0]?\Z")
"""Before a month, the day that it does not have."""
_BREAK = re.compile(r"[.;:!?\n]")
_NUMERAL = re.compile(r"[0-9]")
_MARKED = re.compile(r"\d[.,' \xa0\u202f]\d")
_GRAINS = {"day": "%Y-%m-%d", "week": "%G-W%V", "month": "%Y-%m", "year": "%Y"}
_UNKNOWN = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}


class Found(NamedTuple):
    """A date in the text: its span and TIMEX3 value."""

    start: int
    end: int
    value: str


def find_dates(text: str, language: str, published: date | None) -> list[Found]:
    """The dates of a text in text order, without overlaps.

    >>> [found.value for found in find_dates("Gestern, am 3. Juni 2012, starben 20 Menschen.", "de", date(2012, 6, 4))]
    ['2012-06-03', '2012-06-03']
    """
    if not known(language):
        return []
    base = None if published is None else datetime(published.year, published.month, published.day)
    found: list[Found] = []
    for start, end in sorted(_candidates(text, language, base), key=lambda span: (span[0], -span[1])):
        if found and start < found[-1].end:
            continue
        start, end = _trimmed(text, start, end, language)
        value = _value(text[start:end], language, base)
        if value and not (len(value) == len("2012-06") and _NUMBER_BEFORE.search(text, max(start - 4, 0), start)):
            found.append(Found(start, end, value))
    return found


def read_elsewhere(
    tokens: Tokens, language: str, published: date | None
) -> tuple[Tokens, list[Mention], list[Resolved | None]]:
    """The dates of a text as mentions already placed, with its plain figures; and its tokens, cut where dates end."""
    found = find_dates(tokens.text, language, published)
    tokens = _cut(tokens, found)
    at = {start: index for index, start in enumerate(tokens.starts)}
    today = "" if published is None else published.isoformat()[:10]
    read: list[tuple[Mention, Resolved | None]] = [(figure, None) for figure in _figures(tokens)]
    for start, end, value in found:
        begin, until = interval(value) or (None, None)
        relative = "X" in _value(tokens.text[start:end], language, None)
        mention = Mention(at[start], at[end], Kind.DATE, _rule(language), Reference(value))
        read.append((mention, Resolved("DATE", value, "", begin, until, anchor=today if relative else "")))
    read.sort(key=lambda pair: pair[0].first)
    return tokens, [mention for mention, _ in read], [time for _, time in read]


def _figures(tokens: Tokens) -> Iterator[Mention]:
    """Figures in plain numerals: what a point or a comma means in a number differs from language to language."""
    for mention in read_mentions(tokens, english()):
        start, end = tokens.span(mention.first, mention.last)
        plain = not _MARKED.search(tokens.text, max(start - 2, 0), end + 2)
        if mention.kind not in TEMPORAL and plain and _NUMERAL.search(tokens.text, start, end):
            yield mention


@lru_cache(maxsize=64)
def _rule(language: str) -> Rule:
    """What stands as the rule of such a date; it is no template, and the engine does not know it."""
    return Rule(f"dateparser: {language}", Kind.DATE, dict, (), ())


def _cut(tokens: Tokens, found: list[Found]) -> Tokens:
    """The tokens with a boundary where a date begins or ends: in Chinese that is within a run of letters.

    A date's own tokens are of no class, so that no sentence ends at its points.
    """
    offsets = {offset for each in found for offset in each[:2]}
    inside = {offset for each in found for offset in range(*each[:2])}
    parts: list[str] = []
    classes: list[str] = []
    for part, letter, start in zip(tokens.parts, tokens.classes, tokens.starts, strict=False):
        cuts = [offset - start for offset in range(start + 1, start + len(part)) if offset in offsets]
        pieces = [part[low:high] for low, high in pairwise([0, *cuts, len(part)])]
        parts += pieces
        classes += letter if len(pieces) == 1 and start not in inside else UNKNOWN * len(pieces)
    starts = list(accumulate(map(len, parts), initial=0))
    roles = "".join(map(english().roles.letter, parts)) + END
    return Tokens(tokens.text, parts, "".join(classes) + END, starts, roles)


def _candidates(text: str, language: str, base: datetime | None) -> Iterator[tuple[int, int]]:
    """Spans that may be dates: full ones by shape, relative ones by the locale's words, the rest by a search."""
    for full in _FULL.finditer(text):
        yield full.span()
    phrases, units, names = _patterns(language)
    for phrase in phrases.finditer(text):
        yield phrase.span()
    words = [word.span() for word in re.finditer(r"[^\s,;.()]+", text)]
    ends = [end for _, end in words]
    for unit in units.finditer(text):
        at = bisect_left(ends, unit.end())
        windows = ((max(at - before, 0), at + behind) for before in (4, 3, 2, 1) for behind in (1, 0))
        yield from (
            (words[first][0], words[last][1]) for first, last in windows
            if last < len(words) and not _BREAK.search(text, words[first][0], words[last][1])
            and _is_relative(text[words[first][0] : words[last][1]], language)
        )
    masked = _CLOCK.sub(lambda clock: " " * len(clock[0]), text)
    for clause in _CLAUSE.finditer(masked):
        if names.search(clause[0]):
            yield from _searched(masked, *clause.span(), language, base)


@lru_cache(maxsize=64)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A locale's relative phrases (`ayer`, `la semana pasada`), its units of time, its weekdays and months."""
    info = import_module(f"dateparser.data.date_translation_data.{language.replace('-', '_')}").info
    grains = ("day", "week", "month", "year")
    phrases = [words for key, found in info.get("relative-type", {}).items() if key.endswith((*grains, "ago"))
               and any(grain in key for grain in grains) for words in found]
    units = [word for grain in grains for word in info.get(grain, ()) if len(word) > 2 or word > "\u2e80"]
    names = [word for name in _NAMES for word in info.get(name, ())]
    return _any_of(phrases), _any_of(units), _any_of(names)


def _any_of(words: list[str]) -> re.Pattern[str]:
    """Whole words, the longest first; ideographs stand without blanks between them."""
    spelt = [re.escape(word) if word > "\u2e80" else rf"(?<!\w){re.escape(word)}(?!\w)"
             for word in sorted(words, key=len, reverse=True) if len(word) > 1]
    return re.compile("|".join(spelt) or r"(?!)", re.IGNORECASE)


def _is_relative(words: str, language: str) -> bool:
    """Whether a span is counted from now, whichever way a bare length would be taken."""
    past, future = (_read(words, language, _BASES[0], "relative-time", way) for way in ("past", "future"))
    return bool(past[0]) and past == future


def _searched(text: str, at: int, end: int, language: str, base: datetime | None) -> Iterator[tuple[int, int]]:
    """What dateparser's search finds; it joins dates across commas, which are taken apart again."""
    from dateparser.search import search_dates

    try:
        found = search_dates(text[at:end], languages=[language], settings=_settings(base or _BASES[0])) or []
    except _CHOKED:
        return
    for words, _ in found:
        start = text.find(words, at, end)
        if start >= 0:
            at = start + len(words)
            yield from ((start + part.start(), start + part.end()) for part in re.finditer(r"[^,;]+", words))


def _settings(base: datetime, parser: str = "", way: str = "past") -> dict[str, object]:
    return {"RELATIVE_BASE": base, "PREFER_DATES_FROM": way, "RETURN_AS_TIMEZONE_AWARE": False,
            "PARSERS": [parser] if parser else ["relative-time", "absolute-time"]}


def _trimmed(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """The span without words at its ends that make no difference on any day: `am`, `le`, `un`."""
    words = [(start + word.start(), start + word.end()) for word in re.finditer(r"[^\s,;]+", text[start:end])]

    def means() -> tuple[object, ...]:
        part = text[words[0][0] : words[-1][1]]
        return tuple(_read(part, language, base, "", way) for base in _BASES for way in ("past", "future"))

    for place in (0, -1):
        while len(words) > 1:
            whole, last = means(), words.pop(place)
            if means() != whole:
                words.insert(0 if place == 0 else len(words), last)
                break
    return (words[0][0], words[-1][1]) if words else (start, end)


def _value(words: str, language: str, base: datetime | None) -> str:
    """The TIMEX3 value of a span, empty where it is no date: a bare length of time is none."""
    if len(words) > _LONGEST or not _dated(words, language):
        return ""
    if _read(words, language, _BASES[0], "relative-time")[0] and not _is_relative(words, language):
        return ""
    if base is not None:
        return _read(words, language, base)[0]
    (first, weekday, grain), (second, other, _) = (_read(words, language, each) for each in _BASES)
    if first == second:
        return first
    if not first or not second:
        return ""
    return f"XXXX-WXX-{weekday}" if weekday == other and grain == "day" else _UNKNOWN.get(grain, "XXXX-XX-XX")


def _dated(words: str, language: str) -> bool:
    """A year, a full numeric date, a number with a word, a word of four letters, or a phrase of the locale's."""
    letters = sum(letter.isalpha() for letter in words)
    if not letters:
        return bool(re.fullmatch(r"(?:1[5-9]|20)\d\d", words) or _FULL.fullmatch(words))
    if _patterns(language)[0].fullmatch(words):
        return True
    ideographs = sum(letter > "\u2e80" for letter in words)
    number = any(map(str.isdigit, words))
    return letters > 3 or ideographs > 1 or (number and (letters == 3 or ideographs > 0))


@lru_cache(maxsize=4096)
def _read(words: str, language: str, base: datetime, parser: str = "", way: str = "past") -> tuple[str, int, str]:
    """A span's value from a day, its weekday and its grain, all empty where dateparser reads none."""
    from dateparser.date import DateDataParser

    try:
        found = DateDataParser(languages=[language], settings=_settings(base, parser, way)).get_date_data(words)
    except _CHOKED:
        return "", 0, ""
    if found.date_obj is None or found.period not in _GRAINS or not 1000 <= found.date_obj.year <= 2999:
        return "", 0, ""
    return found.date_obj.strftime(_GRAINS[found.period]), found.date_obj.isoweekday(), found.period
