"""Dates of an article that is not in English: found by dateparser's search, a paragraph at a time.

English rules do not apply there, so their times are dropped; figures stay. What a rule of another language would read
better belongs into a folder beside `facts/english/`. dateparser is imported at the first such article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from facts.calendar.cells import Cell, at
from facts.calendar.expression import Fixed
from facts.language import Language
from facts.mentions.mention import Mention
from facts.mentions.rule import Rule
from facts.model import TEMPORAL, Kind
from facts.text.tokens import Tokens

RULE = Rule("dateparser search", Kind.DATE, dict, yes=(), no=())
"""What facts say that were found this way."""

_COMMON = ("the", "and", "of", "to", "that", "be")
"""Classes of words that no English text goes without."""

_FEW_WORDS = 20
_ENGLISH_SHARE = 0.04
_SAMPLE = 2000
_YEAR_FIRST = frozenset({"eu", "fa", "hu", "ja", "ko", "lt", "mn", "zh"})
_OTHER = datetime(2001, 2, 11)
"""A second day to read against: what differs between the two readings was counted from them, not written."""

_NUMERIC = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_PARAGRAPH = re.compile(r"[^\n]{4,}")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def is_foreign(tokens: Tokens, language: Language) -> bool:
    """Whether a text of some length lacks the commonest words of English.

    >>> from facts.english import english
    >>> from facts.text.tokens import tokenise
    >>> is_foreign(tokenise("Der Minister traf am Freitag in Berlin ein. " * 4, english().lexicon), english())
    True
    """
    words = len(_LETTERS.findall(tokens.text, 0, _SAMPLE))
    if words < _FEW_WORDS:
        return False
    classes = tokens.classes[:_SAMPLE]
    letters = set("".join(language.lexicon.members[name] for name in _COMMON))
    return sum(map(classes.count, letters)) < _ENGLISH_SHARE * words


def with_foreign(mentions: Sequence[Mention], tokens: Tokens, published: date | None) -> list[Mention]:
    """The mentions of a text with its times read in its own language; as they are where that is English after all."""
    from dateparser.search.search import DateSearchWithDetection

    code = DateSearchWithDetection().detect_language(tokens.text[:_SAMPLE], languages=None)
    if code is None or code == "en":
        return list(mentions)
    found = list(_dates(tokens, published, code))
    taken = [(mention.first, mention.last) for mention in found]
    figures = [
        mention for mention in mentions
        if mention.kind not in TEMPORAL and not any(a < mention.last and mention.first < b for a, b in taken)
    ]
    return sorted(figures + found, key=lambda mention: mention.first)


def _dates(tokens: Tokens, published: date | None, code: str) -> Iterator[Mention]:
    base = datetime(published.year, published.month, published.day) if published is not None else None
    for paragraph in _PARAGRAPH.finditer(tokens.text):
        behind = paragraph.start()
        for found, reading, other in _readings(paragraph[0], base, code):
            figures = _NUMERIC.search(found)
            written = found if figures is None else figures[0]
            start = tokens.text.find(written, behind, paragraph.end())
            cell = _cell(written, reading, other, base)
            if start >= 0 and cell is not None:
                behind = start + len(written)
                first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, behind)
                if tokens.span(first, last) == (start, behind):
                    yield Mention(first, last, Kind.DATE, RULE, Fixed(cell))


def _readings(paragraph: str, base: datetime | None, code: str) -> list[tuple[str, datetime, datetime]]:
    """What dateparser finds in a paragraph, read against publication and against another day."""
    from dateparser.search import search_dates

    def search(day: datetime) -> list[tuple[str, datetime]]:
        order = "YMD" if code in _YEAR_FIRST else "DMY"
        settings = {"RELATIVE_BASE": day, "PREFER_DATES_FROM": "past", "DATE_ORDER": order}
        try:
            return search_dates(paragraph, languages=[code], settings=settings) or []
        except (ValueError, OverflowError, RecursionError):
            # A paragraph that dateparser chokes on holds no date that it could read.
            return []

    first, second = search(base or datetime(2003, 7, 17)), search(_OTHER)
    if [written for written, _ in first] != [written for written, _ in second]:
        return []
    return [(written, day, other) for (written, day), (_, other) in zip(first, second, strict=True)]


def _cell(written: str, reading: datetime, other: datetime, base: datetime | None) -> Cell | None:
    """The unit of the calendar that was written: what follows the base was not."""
    if not _NUMERIC.search(written) and not _LETTERS.search(written):
        return None
    if written.isalpha() and len(written) < 4:
        return None
    day = reading.toordinal()
    if reading.date() == other.date():
        return Cell("day", day)
    known = base or datetime(2003, 7, 17)
    if base is None and reading.year != other.year:
        return None
    today = reading.date() == known.date() and other.date() == _OTHER.date()
    if today or not _follows(reading, known) or not _follows(other, _OTHER):
        return Cell("day", day)
    return at("year" if (reading.month, other.month) == (known.month, _OTHER.month) else "month", day)


def _follows(reading: datetime, base: datetime) -> bool:
    """Whether a reading's day of the month is its base's."""
    return reading.day == min(base.day, monthrange(reading.year, reading.month)[1])
