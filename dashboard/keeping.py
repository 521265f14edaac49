"""A session's articles as one text: what a tab remembers over a reload, and what a project file holds.

Only what was put in is kept, never what was read out of it: facts are read anew by whatever version opens it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from dashboard.articles import Article
from dashboard.messages import say
from facts.errors import FactsError
from facts.model import Document
from facts.version import VERSION

SUFFIX = ".json"
LONGEST = 2_000_000
"""A browser's tab remembers about five million characters; more than this is not asked of it."""

_FORMAT = "Fact Timeline project"


class Project(NamedTuple):
    """Articles, the one that was being read, and the filters as an address holds them."""

    documents: tuple[Document, ...]
    reading: int = 0
    filters: Mapping[str, list[str]] = MappingProxyType({})


def packed(articles: Iterable[Article], reading: str = "", filters: Mapping[str, list[str]] | None = None) -> str:
    """These articles as text.

    >>> from dashboard.articles import article
    >>> read = article(Document("Some 400 left.", published=date(2024, 3, 5), published_from="given"))
    >>> unpacked(packed([read])).documents[0] == read.document
    True
    """
    found = list(articles)
    at = next((at for at, each in enumerate(found) if each.key == reading), 0)
    documents = [_fields(each.document) for each in found]
    whole = {"format": _FORMAT, "version": VERSION, "reading": at, "filters": filters or {}, "documents": documents}
    return json.dumps(whole, ensure_ascii=False)


def _fields(document: Document) -> dict[str, str | None]:
    day = document.published
    return {**document._asdict(), "published": None if day is None else day.isoformat()}


def unpacked(text: str | bytes) -> Project:
    """The project in a text, which anybody may have written.

    Raises:
        FactsError: it is no project of ours.
    """
    try:
        whole = json.loads(text)
        if whole["format"] != _FORMAT:
            raise ValueError
        documents = tuple(_document(each) for each in whole["documents"])
        filters = {str(key): list(map(str, values)) for key, values in whole["filters"].items()}
        return Project(documents, int(whole["reading"]), filters)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise FactsError(say("documents.no_project")) from error


def _document(fields: Mapping[str, Any]) -> Document:
    words = {name: fields[name] for name in ("text", "title", "source", "published_from", "language")}
    if not all(isinstance(value, str) for value in words.values()):
        raise TypeError
    day = fields["published"]
    return Document(**words, published=None if day is None else _moment(day))


def _moment(written: str) -> date:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
