"""What a source gives: positions with something raw at them, and what that comes to. No file format is known here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from facts.corpus.batch import Article
from facts.corpus.job import Settings, Source
from facts.errors import DateError, FactsError


class Refused(NamedTuple):
    """A document that cannot be read, and why, in one line."""

    id: str
    reason: str


class Problem(NamedTuple):
    """What stands in place of something raw that could not be read."""

    reason: str


Raw = Any
"""What one reader cuts out of its source, not parsed yet; or a Problem."""


class Reader(NamedTuple):
    """How a kind of source is read.

    `parts` says into how many parts it can be cut for reading them apart, None where it can only be read from its
    start. `cut` gives (position, raw) in order: of one part, or of all where there are none; a raw belongs to the part
    `position // part size`. `parse` makes a raw an article.
    """

    parts: Callable[[Source, Settings], int] | None
    cut: Callable[[Source, Settings, int | None], Iterator[tuple[int, Raw]]]
    parse: Callable[[Source, Settings, int, Raw], Article]


def parsed(reader: Reader, source: Source, settings: Settings, position: int, raw: Raw) -> Article | Refused:
    """A raw as an article, or refused with the reason."""
    where = f"{source.name}@{position}"
    if isinstance(raw, Problem):
        return Refused(where, raw.reason)
    try:
        return reader.parse(source, settings, position, raw)
    except FactsError as error:
        return Refused(where, str(error))


_TEXTS = ("text", "body", "content", "article")
_IDS = ("id", "url", "uri", "link")
_DATES = ("published", "published_at", "date", "pub_date", "date_published", "datetime")


class Columns(NamedTuple):
    """Which column of a table, or key of a JSON line, holds what; None where none does."""

    id: str | None
    text: str
    published: str | None
    domain: str | None


@lru_cache(256)  # a source has few headers, and every row asks
def columns(names: tuple[str, ...], settings: Settings) -> Columns:
    """The columns that the settings name, else those under their usual names.

    >>> columns(("url", "body", "date"), Settings())
    Columns(id='url', text='body', published='date', domain=None)

    Raises:
        FactsError: a named column is not there, or none holds the text.
    """
    by_name = {name.lower(): name for name in reversed(names)}

    def pick(asked: str | None, usual: tuple[str, ...]) -> str | None:
        if asked is None:
            return next((by_name[name] for name in usual if name in by_name), None)
        if asked not in names:
            raise FactsError(f"there is no column {asked!r}; there are {', '.join(names)}")
        return asked

    text = pick(settings.text_column, _TEXTS)
    if text is None:
        raise FactsError(f"no column holds the text; name it with --text-column, of {', '.join(names) or 'none'}")
    return Columns(
        pick(settings.id_column, _IDS), text, pick(settings.date_column, _DATES), pick(None, ("domain",))
    )


def article(row: dict[str, Any], found: Columns, settings: Settings, fallback: str) -> Article:
    """An article from a row; one without an id is named by where it stands.

    Raises:
        FactsError: it has no text, or a date that cannot be read.
    """
    text = row.get(found.text)
    if not isinstance(text, str):
        raise FactsError(f"{found.text!r} holds no text")
    id_ = row.get(found.id) if found.id is not None else None
    published = row.get(found.published) if found.published is not None else None
    domain = row.get(found.domain) if found.domain is not None else None
    name = fallback if id_ is None or id_ == "" else str(id_)
    return Article(sound(name), sound(text), day(published) or settings.day, domain or settings.domain)


def sound(text: str) -> str:
    r"""A text that can be written as UTF-8: half a surrogate pair becomes the replacement sign, offsets stay.

    >>> sound("a\ud83d b") == "a\ufffd b"
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def day(value: Any) -> date | datetime | None:
    """A publication date as sources write it: a date, ISO 8601, the form of mail and feeds, or any that spells it out.

    >>> day("Fri, 22 Jun 2012 08:30:00 GMT"), day("2012-06-22"), day("")
    (datetime.datetime(2012, 6, 22, 8, 30), datetime.date(2012, 6, 22), None)

    Raises:
        DateError: no day can be read.
    """
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return _written(value)
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return value
    raise DateError(f"the publication date {value!r} is no text; write it as 2012-06-22")


@lru_cache(4096)  # the articles of an archive share their days
def _written(value: str) -> date | datetime:
    from email.utils import parsedate_to_datetime

    from facts.read.dates import read_date

    if value[:3].isalpha() and value[3:4] == ",":
        try:
            return parsedate_to_datetime(value).replace(tzinfo=None)
        except ValueError:
            pass
    return read_date(value)
