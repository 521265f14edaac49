"""Articles as the page holds them: a document, its facts, and names for both. Values only."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import date
from importlib.resources import files
from pathlib import PurePath
from typing import NamedTuple

from dashboard.messages import say
from facts import extract
from facts.errors import FactsError
from facts.model import Document, Fact
from facts.read import SUFFIXES
from facts.read import dated as of_its_own_day

LONGEST = 5_000_000
"""The most characters that are read at once; a long book has a million."""

_TITLE = 120


class Entry(NamedTuple):
    """A fact with the name that card, mark, highlight and row share."""

    id: str
    fact: Fact


class Article(NamedTuple):
    """A document that has been read, under a key that its text alone decides."""

    key: str
    document: Document
    entries: tuple[Entry, ...]

    @property
    def title(self) -> str:
        """What it is called where only one line is free."""
        return self.document.title or (self.source if self.document.source else say("documents.untitled"))

    @property
    def source(self) -> str:
        """Who published it, or how it came here: of a file its name, not where it lies."""
        source = self.document.source or say("documents.pasted")
        file = PurePath(source)
        return file.name if file.suffix.lower() in SUFFIXES and "://" not in source else source

    @property
    def called(self) -> str:
        """What tells it from others: its paper, page or file, else its title."""
        if self.document.source in {"", say("documents.pasted")}:
            return self.title
        file = PurePath(self.source)
        return file.stem if file.suffix.lower() in SUFFIXES else file.name


def article(document: Document) -> Article:
    r"""Read a document.

    >>> article(Document("About 300 people came.")).entries[0].fact.text
    '300'
    >>> article(Document("Some \u202e20 left.")).document.text
    'Some 20 left.'
    """
    document = document._replace(
        text=_shown(document.text), title=_shown(document.title), source=_shown(document.source)
    )
    if not document.text.strip():
        raise FactsError(say("documents.empty"))
    if len(document.text) > LONGEST:
        raise FactsError(say("documents.too_long", n=len(document.text), most=LONGEST))
    key = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    found = extract(document.text, document.published)
    return Article(key, document, tuple(Entry(f"{key}-{at}", fact) for at, fact in enumerate(found)))


def _shown(text: str) -> str:
    """Text without signs that nobody sees and that would turn the words after them round: 20 must not read 02."""
    return _UNSEEN.sub("", text)


_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]")


def dated(old: Article, published: date | None) -> Article:
    """The same article read as of another day; every relative date moves with it."""
    source = "given" if published else ""
    return article(old.document._replace(published=published, published_from=source))


def added(library: tuple[Article, ...], new: Article) -> tuple[Article, ...]:
    """The library with one article more, in its place if its text was there before."""
    if any(each.key == new.key for each in library):
        return replaced(library, new)
    return (*library, new)


def replaced(library: Iterable[Article], new: Article) -> tuple[Article, ...]:
    """The library with one article read anew."""
    return tuple(new if each.key == new.key else each for each in library)


def pasted(text: str, published: date | None) -> Document:
    r"""Pasted text as a document; a short first line that stands alone is its title. Where no day is given, the one
    that the text itself says it appeared on.

    >>> pasted("Bridge closed\n\nPORT ELLERY, 5 March 2024 - Two lanes are shut.", None)[1:4:2]
    ('Bridge closed', datetime.date(2024, 3, 5))
    """
    title, text = _titled(text.replace("\r\n", "\n").strip())
    return of_its_own_day(Document(text, title, say("documents.pasted"), published, "given" if published else ""))


def _titled(text: str) -> tuple[str, str]:
    """The heading of a text and the rest of it; no heading is made up from a first sentence."""
    first, _, rest = text.partition("\n")
    heading = first.removeprefix("# ").strip()
    if rest.strip() and len(heading) <= _TITLE and not heading.endswith((".", "!", "?", "”", '"', ":")):
        return heading, rest.strip()
    return "", text


def sample() -> Document:
    """The article of a first visit, in our own words."""
    title, text = _titled(files("dashboard").joinpath("sample.md").read_text(encoding="utf-8").strip())
    return Document(text, title, "Northern Wire", date(2012, 6, 22), "sample")
