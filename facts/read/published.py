"""The day an article appeared, as its own text and address say it, told with where it stands.

Only a full date counts: nothing is taken from the day on which this runs, and `3 hours ago` stays unknown. Months that
are not English go to dateparser, one candidate span at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache, lru_cache
from typing import NamedTuple

from facts.model import Document
from facts.read.labels import PUBLISHED, UPDATED, WITH_COLON


class Published(NamedTuple):
    """A publication day and where it was found."""

    day: date
    origin: str


_HEAD, _TAIL, _LINES = 2500, 1200, 12
_LONGEST = 160
"""A longer line is running text."""

_REMARK = 60
"""As much may stand behind a marked date on its line."""

_DATE = r"""(?<![\d/.-])(?:
    (?P<iso>\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?
  | (?P<y>\d{4})[ ]?[年년./][ ]?(?P<m>\d{1,2})[ ]?[月월./][ ]?(?P<d>\d{1,2})(?:[ ]?[日일]|\.)?
  | (?P<first>\d{1,2})(?P<sign>[./-])[ ]?(?P<second>\d{1,2})(?P=sign)[ ]?(?P<year>\d{4})
  | (?P<words>
        \d{1,2}(?:st|nd|rd|th|er|[.ºª])?[ -](?:of[ ]|de[ ]|d['’])?WORD\.?,?[ -](?:de[ ]|del[ ])?\d{4}
      | WORD\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ]\d{4}
      | \d{4}\.?[ ]WORD[ ]\d{1,2}\.?
    )
)(?!\d)""".replace("WORD", r"[^\W\d_][^\s\d,;:.|()\[\]/-]{2,}")
_YEARLESS = r"(?P<yearless>[A-Z][a-z]{2,8}\.?[ ]\d{1,2}|\d{1,2}[ ][A-Z][a-z]{2,8})(?![\w,])"
_FIND_DATE = re.compile(_DATE, re.VERBOSE)
_FIND_YEARLESS = re.compile(_YEARLESS)
_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|\b[Cc]opyright\b)[ ]?(?:©[ ]?)?(?:[A-Z]\w+[ ]){0,3}(\d{4})\b(?![-–])")
_ADDRESS = re.compile(r"(?<!\d)((?:1[89]|20)\d\d)(?P<sign>[/-])(\d\d?)(?P=sign)(\d\d?)(?!\d)")

# What may stand before a date that stands apart, and behind it.
_WEEKDAY = r"(?:[^\W\d_]{2,12}[.]?,?[ ])?"
_ALONE = re.compile(rf"[\W_]*{_WEEKDAY}(?:le[ ]|den[ ]|am[ ]|el[ ]|il[ ]|o[ ])?[\W_]*")
_BYLINE = re.compile(r"\W*(?:by|von|par|por|di|door|av|af|автор)\b[^.!?]{2,60}|[^.!?]*[|·•]\s*\w*,?\s*", re.IGNORECASE)
_NAME = r"(?:[A-ZÀ-ÞЀ-Я][\w'’.-]*|de|of|the|la|le|les|am|an|der)"
_PLACE = re.compile(
    rf"\W*{_NAME}(?:[ ,/]+{_NAME}){{0,6}}"
    rf"[ ]?[,:(\[–—-]*[ ]?{_WEEKDAY}(?:le[ ]|den[ ]|el[ ])?"
)
_CLOCK = r"\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?:[ ]?[ap][.]?m\b[.]?)?|[ ]?[ap][.]?m\b[.]?)(?!\d)"
_CLOSED = re.compile(r"[\s)\].,]*(?:[|·•–—/@-]|\d{1,2}[:.h]\d\d|\d{1,2} [ap]\.?m|at \d|um \d|à \d|$)")
_AGENCY = re.compile(r"[\])]?,?[ ]*(?:\([^)\n]{2,60}\)|/[^/\n]{2,40}/)?[ ]*(?:[-–—:]|\(|$)")

_MONTH_FIRST = "month before day"


def dated(document: Document) -> Document:
    r"""The document with the day that its own text or address gives; as it is where it has a date or gives none.

    >>> found = dated(Document("Port reopens\n\nPublished: 5 March 2024\n\nSome 400 workers came back."))
    >>> found.published, found.published_from
    (datetime.date(2024, 3, 5), 'line "Published: 5 March 2024"')
    """
    if document.published is not None:
        return document
    found = find_published(document.text, document.source)
    return document if found is None else document._replace(published=found.day, published_from=found.origin)


def find_published(text: str, source: str = "") -> Published | None:
    """The day that an article appeared: a marked line, else its address, else a date that stands apart in its head.

    Where a numeric date could be read both ways, the address's country decides, else a sign that the text is British;
    else the month is taken to come first, and the origin says so.

    >>> find_published("BEIRUT, June 22, 2012 (Reuters) - A pilot fled.")
    Published(day=datetime.date(2012, 6, 22), origin='dateline "BEIRUT, June 22, 2012"')
    >>> find_published("A pilot fled on Thursday.") is None
    True
    """
    day_first = _writes_day_first(text, source)
    head, tail = text[:_HEAD], text[_HEAD:][-_TAIL:]
    for labels in (PUBLISHED, UPDATED):
        for part in (head, tail):
            for found in _marked(part, labels, day_first):
                return found
    return _in_address(source) or next(_apart(head, day_first), None) or _of_copyright_year(head, text)


def _marked(text: str, labels: tuple[str, ...], day_first: bool) -> Iterator[Published]:
    for line in _label(labels).finditer(text):
        behind = text[line.end() :].partition("\n")[0]
        found = _read(line, day_first)
        if found is not None and len(behind) <= _REMARK:
            yield Published(found.day, f'line "{" ".join(line[0].split())}"{found.origin}')


@cache
def _label(labels: tuple[str, ...]) -> re.Pattern[str]:
    """A label at a line's start or behind a separator, short words and clock times, and the date."""
    marks = rf"(?:{_either(labels)})(?!\w)|(?:{_either(WITH_COLON)})(?=[ ]?:)"
    return re.compile(
        rf"(?:^[ \t*_#>([]*|[|·•–—/([][ \t]*|\b(?:this|an?)[ ])(?:{marks})"
        rf"(?:[ ]?:?\s{{0,4}}|(?:[ \t]*(?:[^\w\s]|[^\W\d_]{{1,6}}\b|{_CLOCK})){{0,8}}?[ \t]*){_WEEKDAY}{_DATE}",
        re.VERBOSE | re.IGNORECASE | re.MULTILINE,
    )


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _in_address(source: str) -> Published | None:
    found = _ADDRESS.search(source) if "//" in source else None
    day = _day(int(found[1]), int(found[3]), int(found[4])) if found else None
    return None if day is None else Published(day, f"address {source}")


def _lines(head: str) -> list[str]:
    return [line.strip() for line in head.split("\n") if line.strip()][:_LINES]


def _apart(head: str, day_first: bool) -> Iterator[Published]:
    """Dates on lines of their own, in bylines and in datelines; a headline may hold a date that it is about."""
    for line in _lines(head):
        match = _FIND_DATE.search(line[:_LONGEST])
        found = _read(match, day_first) if match else None
        if match is None or found is None:
            continue
        before, after = line[: match.start()], line[match.end() :].lstrip("*_")  # the end of Markdown's emphasis
        if after and _AGENCY.match(after) and (_PLACE.fullmatch(before) or _ALONE.fullmatch(before)):
            yield Published(found.day, f'dateline "{line[: match.end()]}"{found.origin}')
        elif len(line) <= _LONGEST and _CLOSED.match(after) and (_ALONE.fullmatch(before) or _BYLINE.fullmatch(before)):
            yield Published(found.day, f'line "{line}"{found.origin}')


def _of_copyright_year(head: str, text: str) -> Published | None:
    """A dateline without its year, where a copyright line gives one and only one."""
    years = set(_COPYRIGHT.findall(text[:_HEAD] + "\n" + text[_HEAD:][-_TAIL:]))
    if len(years) != 1:
        return None
    year = years.pop()
    for line in _lines(head):
        match = _FIND_YEARLESS.search(line[:_LONGEST])
        if match and _PLACE.fullmatch(line[: match.start()]) and _AGENCY.match(line[match.end() :]):
            day = read_words(f"{match[0]} {year}")
            if day is not None:
                return Published(day, f'dateline "{line[: match.end()]}" and the copyright year {year}')
    return None


def _read(match: re.Match[str], day_first: bool) -> Published | None:
    """The day of a matched date, with what to say of how it was read."""
    part = match.groupdict()
    if part["iso"]:
        day = _day(*map(int, part["iso"].split("-")))
    elif part["y"]:
        day = _day(int(part["y"]), int(part["m"]), int(part["d"]))
    elif part["year"]:
        year, first, second = int(part["year"]), int(part["first"]), int(part["second"])
        either = first <= 12 and second <= 12 and first != second
        if first > 12 or (second <= 12 and (day_first or part["sign"] == ".")):
            day = _day(year, second, first)
        else:
            day = _day(year, first, second)
            return None if day is None else Published(day, f" ({_MONTH_FIRST})" if either else "")
    else:
        day = read_words(part["words"])
    return None if day is None else Published(day, "")


_DAY_FIRST_ADDRESS = re.compile(r"//[^/]*\.(?!(?:us|ph|ca|jp|cn|kr|tw|hu|lt)\b)[a-z]{2}(?:[/:]|$)")
_BRITISH = re.compile(r"£|\b(?:\d\d?[.:]\d\d (?:BST|GMT)|colour|[Ll]abour|centre|programme|kilometres|organised?)\b")


def _writes_day_first(text: str, source: str) -> bool:
    return bool(_DAY_FIRST_ADDRESS.search(source) or _BRITISH.search(text))


def _day(year: int, month: int, day: int) -> date | None:
    """A day that exists and that newspapers can have been printed on."""
    try:
        return date(year, month, day) if 1600 <= year <= 2199 else None
    except ValueError:
        return None


_ORNAMENTS = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|\bof\b|[.,]")
_FORMATS = ("%B %d %Y", "%d %B %Y", "%b %d %Y", "%d %b %Y")


def read_words(written: str) -> date | None:
    """The day of a full date with its month in words, in any language.

    >>> read_words("Sept. 3rd, 2012"), read_words("3 de septiembre de 2012"), read_words("February 30, 2012")
    (datetime.date(2012, 9, 3), datetime.date(2012, 9, 3), None)
    """
    plain = " ".join(_ORNAMENTS.sub(" ", written).replace("-", " ").split())
    plain = re.sub(r"\bSept\b", "Sep", plain, flags=re.IGNORECASE)
    for form in _FORMATS:
        try:
            found = datetime.strptime(plain, form)
        except ValueError:
            continue
        return _day(found.year, found.month, found.day)
    return _foreign(written)


@lru_cache(maxsize=1024)
def _foreign(written: str) -> date | None:
    """The reading of dateparser, told a base so that it does not ask what day it is; a full date needs none."""
    from dateparser.date import DateDataParser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),
    }
    found = DateDataParser(settings=settings).get_date_data(written).date_obj
    return None if found is None else _day(found.year, found.month, found.day)
