"""A saved page gives its article, its title, and the day it says it was published."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from facts.errors import ReadError
from facts.read import read_bytes

BODY = """<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry line to open again</h1>
<p>Some 400 passengers a day are expected from Monday, the ferry company said, after a pause of 15 months in
which the landing stage was rebuilt.</p>
<p>The work cost 3.2 million euros &ndash; &quot;a third less than planned&quot;, said harbour master
&Eacute;lise Brandt, who had asked for a smaller pier.</p></article>
<footer>All rights reserved. Privacy. Contact us.</footer>"""


def page(head: str, body: str = BODY) -> str:
    return f"<!doctype html><html><head><title>Ferry | News</title>{head}</head><body>{body}</body></html>"


def test_the_articles_words_are_kept_and_menus_left_out() -> None:
    document = read_bytes(page('<meta charset="utf-8">').encode(), "ferry.html")
    assert document.title == "Ferry line to open again"
    assert "“" not in document.text
    assert '3.2 million euros – "a third less than planned", said harbour master Élise Brandt' in document.text
    assert "Sport" not in document.text
    assert "Privacy" not in document.text


def test_paragraphs_are_paragraphs() -> None:
    paragraphs = read_bytes(page("").encode(), "ferry.html").text.split("\n\n")
    assert [each.split()[0] for each in paragraphs] == ["Ferry", "Some", "The"]


@pytest.mark.parametrize(
    "head",
    [
        (
            '<meta property="article:published_time" content="2012-06-22T08:00:00+02:00">'
            '<meta property="article:modified_time" content="2012-07-01T08:00:00+02:00">'
        ),
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-06-22"}</script>',
        '<meta name="date" content="2012-06-22">',
    ],
    ids=["open graph", "json-ld", "meta"],
)
def test_the_day_of_publication_is_the_pages(head: str) -> None:
    document = read_bytes(page(head).encode(), "ferry.htm")
    assert (document.published, document.published_from) == (date(2012, 6, 22), "page metadata")


def test_a_page_without_a_date_has_none() -> None:
    document = read_bytes(page("").encode(), "ferry.html")
    assert (document.published, document.published_from) == (None, "")


@pytest.mark.parametrize(
    ("declared", "written"), [("iso-8859-1", "iso-8859-1"), ("utf-8", "cp1252"), ("klingon", "utf-8")]
)
def test_a_page_is_read_in_the_encoding_it_is_in(declared: str, written: str) -> None:
    data = page(f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">').encode(written)
    assert "Élise" in read_bytes(data.replace(b"&Eacute;", "É".encode(written)), "ferry.html").text


@pytest.mark.parametrize("body", ["", "<p></p>", "<script>alert('Some 400')</script>"])
def test_a_page_without_an_article_is_an_error(body: str) -> None:
    with pytest.raises(ReadError, match="no article was found"):
        read_bytes(page("", body).encode(), "ferry.html")


def test_an_empty_file_is_an_error() -> None:
    with pytest.raises(ReadError, match="no article was found"):
        read_bytes(b"", "ferry.html")


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ReadError, match=r"fact-timeline\[html\]"):
        read_bytes(page("").encode(), "ferry.html")
