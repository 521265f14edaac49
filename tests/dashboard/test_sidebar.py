"""What the sidebar says of an article."""

from __future__ import annotations

import pytest

from dashboard.articles import article
from dashboard.sidebar import where_from
from facts import Document
from facts.read.published import dated


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (Document("Some 400 left.", published_from="given"), "set by you"),
        (Document("Some 400 left.", published_from="page metadata"), "from the page’s metadata"),
        (dated(Document("ODENSE, May 3, 2014 (Coast Wire) - Some 400 left.")),
         "from its dateline “ODENSE, May 3, 2014”"),
        (dated(Document("Published: 3 May 2014\n\nSome 400 left.")), "from its line “Published: 3 May 2014”"),
        (dated(Document("Some 400 left.", source="https://example.org/2014/05/03/port.html")), "from the web address"),
        (Document("Some 400 left.", published_from="a note on the back"), "from a note on the back"),
        (Document("Some 400 left."), ""),
    ],
)
def test_where_a_date_came_from_is_said_whatever_it_is(document: Document, said: str) -> None:
    assert where_from(article(document)) == said
