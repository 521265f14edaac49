"""A saved web page: the article's own words, without menus and footers, and the date that the page gives."""

from __future__ import annotations

import logging
import re
from datetime import date

from facts.errors import ReadError
from facts.model import Document
from facts.read.decode import decode

_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_HEAD = 4096
"""A page declares its encoding within its first so many bytes, if it does."""


def read_html(data: bytes, name: str, encoding: str | None = None) -> Document:
    """The article of a page. Each paragraph, heading and list item is a paragraph of the text.

    >>> page = b'''<html><head><title>Port</title><meta property="article:published_time" content="2024-03-05"></head>
    ... <body><nav><a href="/">Home</a></nav><article><h1>Port reopens</h1><p>Some 400 workers came back to the docks
    ... on Monday, the harbour office said, and 30 ships still wait outside.</p></article></body></html>'''
    >>> document = read_html(page, "port.html")
    >>> document.title, document.published, document.published_from, "Home" in document.text
    ('Port reopens', datetime.date(2024, 3, 5), 'page metadata', False)

    Raises:
        ReadError: no article is found in the page, or the `html` extra is not installed.
    """
    try:
        import trafilatura
        from htmldate import find_date
        from trafilatura.settings import Document as Page
    except ImportError:
        raise ReadError(f"{name}: to read HTML, install the extra: pip install 'fact-timeline[html]'") from None
    page = decode(data, name, encoding) if encoding else _decode_page(data, name)
    with _quiet("trafilatura"), _quiet("htmldate"):
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False) if page.strip() else None
        if not isinstance(found, Page) or not (found.text or "").strip():
            raise ReadError(f"{name}: no article was found in the page; save its text instead")
        # `max_date` is given because htmldate would ask what day it is.
        day = find_date(page, extensive_search=False, original_date=True, max_date="9999-12-31")
    text = re.sub(r"\n+", "\n\n", found.text or "")
    published = date.fromisoformat(day) if day else None
    return Document(text, found.title or "", name, published, "page metadata" if published else "")


def _decode_page(data: bytes, name: str) -> str:
    """A page in the encoding that it declares; one that declares a wrong one is read as if it declared none."""
    declared = _DECLARED.search(data[:_HEAD])
    if declared is None:
        return decode(data, name)
    try:
        return decode(data, name, declared[1].decode("ascii"))
    except ReadError:
        return decode(data, name)


class _quiet:  # noqa: N801 (a context manager that reads as a verb)
    """A library's log held back: what it could not do is said by our own error."""

    def __init__(self, name: str) -> None:
        self.logger = logging.getLogger(name)

    def __enter__(self) -> None:
        self.level = self.logger.level
        self.logger.setLevel(logging.CRITICAL)

    def __exit__(self, *_: object) -> None:
        self.logger.setLevel(self.level)
