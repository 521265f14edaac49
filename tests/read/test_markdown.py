"""Markdown's front matter tells title and date and is no part of the text."""

from __future__ import annotations

from datetime import date

import pytest

from facts.read import read_bytes


def test_front_matter_is_no_text() -> None:
    front = b"---\r\ntitle: 'Port: open'\r\ndate: 22 June 2012\r\ntags: x\r\n---\r\n"
    document = read_bytes(front + b"Some 400.\r\n", "a.md")
    assert document == ("Some 400.\r\n", "Port: open", "a.md", date(2012, 6, 22), "front matter", "en")


def test_a_heading_is_the_title_where_no_front_matter_is() -> None:
    document = read_bytes(b"# Port reopens #\n\nSome 400 **men**.\n", "a.md")
    assert document.title == "Port reopens"
    assert document.text == "# Port reopens #\n\nSome 400 **men**.\n"
    assert (document.published, document.published_from) == (None, "")


@pytest.mark.parametrize("day", ["soon", "2012-02-30", "22 June", "~"])
def test_a_date_that_is_none_is_left_out(day: str) -> None:
    assert read_bytes(f"---\ndate: {day}\n---\nText.\n".encode(), "a.md").published is None


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    text = "---\nSome 400 came.\n"
    assert read_bytes(text.encode(), "a.md").text == text
