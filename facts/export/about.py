"""What a file says of itself: the documents, the filters and the version that made it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from facts.errors import FactsError
from facts.model import Document
from facts.table import Row
from facts.version import VERSION

PROGRAM = "Fact Timeline"


class Source(NamedTuple):
    """A document under the name that the `document` column calls it by."""

    name: str
    document: Document


class About(NamedTuple):
    """What a frame was made from. `filters` says in words what was kept, empty for everything."""

    sources: tuple[Source, ...] = ()
    filters: str = ""
    version: str = VERSION

    @property
    def made_by(self) -> str:
        """The program and its version.

        >>> About(version="1.2").made_by
        'Fact Timeline 1.2'
        """
        return f"{PROGRAM} {self.version}"

    @property
    def shown(self) -> str:
        """What was kept, in words."""
        return self.filters or "every fact"

    def to_json(self) -> dict[str, Any]:
        """What stands in files that have room for it.

        >>> About((Source("a.txt", Document("Some text.", title="A")),)).to_json()["documents"]
        [{'name': 'a.txt', 'title': 'A', 'source': '', 'published': None, 'published_from': '', 'language': 'en'}]
        """
        documents = [_described(each) for each in self.sources]
        return {"version": self.made_by, "filters": self.shown, "documents": documents}

    def published(self, name: str) -> str:
        """The publication date of a document in ISO form, empty where it is not known."""
        found = self._document(name)
        return "" if found is None or found.published is None else found.published.isoformat()

    def quote(self, row: Row) -> str:
        """The sentence that a row's fact stands in, verbatim but for its line ends.

        >>> about = About((Source("a.txt", Document("He came. Some 400 people left.")),))
        >>> about.quote({"document": "a.txt", "sentence": [9, 30]})
        'Some 400 people left.'
        """
        found = self._document(row["document"])
        return "" if found is None else " ".join(found.text[slice(*row["sentence"])].split())

    def _document(self, name: str) -> Document | None:
        return next((each.document for each in self.sources if each.name == name), None)


def _described(source: Source) -> dict[str, Any]:
    document = source.document
    return {
        "name": source.name,
        "title": document.title,
        "source": document.source,
        "published": None if document.published is None else document.published.isoformat(),
        "published_from": document.published_from,
        "language": document.language,
    }


def unique_names(documents: Iterable[Document]) -> tuple[Source, ...]:
    """Documents under names that tell them apart: source, else title, with a number where two are called the same.

    >>> [each.name for each in unique_names([Document("a", source="p"), Document("b", source="p"), Document("c")])]
    ['p', 'p (2)', 'document']
    """
    found: list[Source] = []
    taken: set[str] = set()
    for document in documents:
        called = document.source or document.title or "document"
        name, number = called, 1
        while name in taken:
            number += 1
            name = f"{called} ({number})"
        taken.add(name)
        found.append(Source(name, document))
    return tuple(found)


def missing(extra: str, format_name: str) -> FactsError:
    """What to say when a format's library is not installed."""
    return FactsError(f"to write {format_name}, install the extra: pip install 'fact-timeline[{extra}]'")
