"""Plain text: the file's text is the document's text."""

from __future__ import annotations

from facts.model import Document
from facts.read.decode import decode

_LONGEST_TITLE = 150


def read_plain(data: bytes, name: str, encoding: str | None = None) -> Document:
    r"""A text file; a short first line before more is its title.

    >>> read_plain(b"Port reopens\n\nSome 400 workers came back.", "port.txt").title
    'Port reopens'
    """
    text = decode(data, name, encoding)
    return Document(text, title=first_line(text), source=name)


def first_line(text: str) -> str:
    """The title of a text that marks none: its first line, if that is short and not all there is."""
    first, _, rest = text.lstrip()[: 2 * _LONGEST_TITLE].partition("\n")
    title = first.strip()
    return title if rest.strip() and len(title) <= _LONGEST_TITLE else ""
