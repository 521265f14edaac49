"""TimeML in: the text of a `.tml` file, the day it was written, and the times that stand tagged in it.

An XML file is a stranger's: entities of its own making are refused, and nothing that it names is fetched.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple
from xml.parsers import expat

from facts.errors import ReadError
from facts.model import Document, Timex

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)")


class Annotated(NamedTuple):
    """A TimeML file: its article, and its TIMEX3 tags with the text's own offsets; empty ones are left out."""

    document: Document
    timexes: tuple[Timex, ...]


def read_timeml(data: bytes, name: str, encoding: str | None = None) -> Document:
    r"""The article of a TimeML file; its text is the character data of the first TEXT element, to the letter.

    >>> document = read_timeml(b'''<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05">5 March</TIMEX3></DCT>
    ... <TEXT>Smith &amp; Sons shut on <TIMEX3 tid="t1" type="DATE" value="2024-03-04">Monday</TIMEX3>.</TEXT>
    ... </TimeML>''', "port.tml")
    >>> document.text, document.published, document.published_from
    ('Smith & Sons shut on Monday.', datetime.date(2024, 3, 5), 'TimeML DCT')

    Raises:
        ReadError: the file is no XML, has no TEXT, or defines entities.
    """
    return read_annotated(data, name, encoding).document


def read_annotated(data: bytes, name: str, encoding: str | None = None) -> Annotated:
    """The article of a TimeML file together with its TIMEX3 tags, in text order.

    >>> tagged = b'<TimeML><TEXT>On <TIMEX3 tid="t1" type="DATE" value="2024-03-04">Monday</TIMEX3>.</TEXT></TimeML>'
    >>> read_annotated(tagged, "port.tml").timexes
    (Timex(start=3, end=9, type='DATE', value='2024-03-04', mod=''),)
    """
    parts = _Parts(name)
    try:
        parser = expat.ParserCreate(encoding)
    except (LookupError, ValueError):
        raise ReadError(f"{name}: is not in the encoding {encoding!r}; name the one that it is in") from None
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = parts.start, parts.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = parts.characters, parts.entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(f"{name}: is not well-formed XML ({error}); mend it, or save the text alone as .txt") from None
    if parts.text_depth != _CLOSED:
        raise ReadError(f"{name}: has no TEXT element, so it is no TimeML document; save the text alone as .txt")
    published = creation_time(parts.created)
    told = "TimeML DCT" if published else ""
    text, title = "".join(parts.text), " ".join("".join(parts.title).split())
    return Annotated(Document(text, title, name, published, told), tuple(sorted(parts.timexes)))


def creation_time(value: str) -> date | datetime | None:
    """The day or instant that a DCT's TIMEX3 value names; None where it names no day.

    >>> creation_time("1998-03-06T00:00"), creation_time("2024-03-05"), creation_time("2024-W10")
    (datetime.datetime(1998, 3, 6, 0, 0), datetime.date(2024, 3, 5), None)
    """
    try:
        if instant := _INSTANT.match(value):
            return datetime.fromisoformat(f"{instant[1]} {instant[2]}")
        if _DAY.match(value):
            return date.fromisoformat(value[:10])
    except ValueError:  # February 30
        return None
    return None


_BEFORE, _CLOSED = 0, -1


class _Parts:
    """What expat reports, sorted: creation time, title, text, tags. `text_depth` counts the elements open in TEXT."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.created = ""
        self.title: list[str] = []
        self.text: list[str] = []
        self.timexes: list[Timex] = []
        self.text_depth = _BEFORE
        self._length = 0
        self._path: list[str] = []
        self._open: list[tuple[int, dict[str, str]]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._path.append(tag)
        if self.text_depth > 0 or (tag == "TEXT" and self.text_depth == _BEFORE):
            self.text_depth += 1
            if tag == "TIMEX3":
                self._open.append((self._length, attributes))
        elif tag == "TIMEX3" and "DCT" in self._path and not self.created:
            self.created = attributes.get("value", "")

    def end(self, tag: str) -> None:
        self._path.pop()
        if self.text_depth <= 0:
            return
        if tag == "TIMEX3":
            start, found = self._open.pop()
            if start < self._length:
                kind, value, mod = (found.get(key, "") for key in ("type", "value", "mod"))
                self.timexes.append(Timex(start, self._length, kind, value, mod))
        self.text_depth = self.text_depth - 1 or _CLOSED

    def characters(self, data: str) -> None:
        if self.text_depth > 0:
            self.text.append(data)
            self._length += len(data)
        elif self._path and self._path[-1] == "TITLE":
            self.title.append(data)

    def entity(self, name: str, *_: object) -> None:
        raise ReadError(f"{self.name}: defines the entity {name!r}, which is refused; write the text out")
