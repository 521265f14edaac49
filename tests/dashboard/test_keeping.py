"""Projects: what was put in comes back whole, and what is no project of ours is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.articles import Article
from dashboard.keeping import packed, unpacked
from facts.errors import FactsError
from facts.model import Document


@settings(deadline=None)
@given(
    text=st.text(max_size=200),
    title=st.text(max_size=20),
    day=st.none() | st.dates() | st.datetimes(),
)
def test_documents_come_back_whole(text: str, title: str, day: date | datetime | None) -> None:
    documents = (Document(text, title, "paper.txt", day, "given" if day else ""), Document("Some 40 left."))
    articles = [Article(str(at), each, ()) for at, each in enumerate(documents)]
    project = unpacked(packed(articles, "1", {"kind": ["count"], "words": ["port"]}))
    assert project.documents == documents
    assert project.reading == 1
    assert project.filters == {"kind": ["count"], "words": ["port"]}


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "\0", '{"format": "else"}', "[" * 100_000),
        '{"format": "Fact Timeline project", "documents": [1]}',
        '{"format": "Fact Timeline project", "reading": 0, "filters": {}, "documents": [{"text": 4}]}',
    ],
)
def test_what_is_no_project_of_ours_is_told(text: str) -> None:
    with pytest.raises(FactsError, match="no project"):
        unpacked(text)
