"""Markdown: the text as written, less the front matter, which tells title and date."""

from __future__ import annotations

import re

from facts.errors import DateError
from facts.model import Document
from facts.read.dates import read_date
from facts.read.decode import decode
from facts.read.plain import first_line

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"^(title|date|published)[ \t]*:[ \t]*(.+?)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_HEADING = re.compile(r"^#[ \t]+(.+?)[ \t#]*\r?$", re.MULTILINE)


def read_markdown(data: bytes, name: str, encoding: str | None = None) -> Document:
    r"""A Markdown file; its front matter, if it has one, is no part of the text.

    >>> document = read_markdown(b"---\ntitle: Port\ndate: 5 March 2024\n---\nSome 400 came back.", "port.md")
    >>> document.text, document.title, document.published
    ('Some 400 came back.', 'Port', datetime.date(2024, 3, 5))
    """
    text = decode(data, name, encoding)
    front = _FRONT_MATTER.match(text)
    entries = {key.lower(): value.strip("\"'") for key, value in _ENTRY.findall(front[1])} if front else {}
    body = text[front.end() :] if front else text
    heading = _HEADING.search(body)
    title = entries.get("title") or (heading[1] if heading else first_line(body))
    try:
        published = read_date(entries.get("published") or entries.get("date", ""))
    except DateError:
        return Document(body, title, name)
    return Document(body, title, name, published, "front matter")
