"""Files become documents; what cannot be read says so in a line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from facts import read
from facts.errors import ReadError
from facts.read import read_bytes
from facts.read.decode import decode

TYPOGRAPHIC = "“Some 400 men left,” he said – and didn’t return. " * 3
RUSSIAN = "Около 400 человек вернулись в порт в понедельник, сообщили в управлении. " * 4


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("café".encode(), "café"),
        ("café".encode("utf-8-sig"), "café"),
        ("café".encode("utf-16"), "café"),
        ("café 😀".encode("utf-32"), "café 😀"),
        (TYPOGRAPHIC.encode("cp1252"), TYPOGRAPHIC),
        (RUSSIAN.encode("cp1251"), RUSSIAN),
        (b"", ""),
    ],
    ids=["utf-8", "mark", "utf-16", "utf-32", "cp1252", "cp1251", "empty"],
)
def test_text_is_read_in_its_encoding(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


def test_line_ends_stay_so_that_offsets_are_the_files() -> None:
    data = b"One.\r\nSome 400 left.\rMore.\n"
    assert read_bytes(data, "a.txt").text == data.decode()


def test_a_named_encoding_rules_over_the_guess() -> None:
    assert read_bytes("μία".encode("cp1253"), "a.txt", encoding="cp1253").text == "μία"


@pytest.mark.parametrize(
    ("data", "encoding"), [(b"\xff", "utf-8"), (b"abc", "klingon"), (b"\xef\xbb\xbf\xff", None), (b"\xd8", "utf-16")]
)
def test_a_wrong_encoding_is_an_error(data: bytes, encoding: str | None) -> None:
    with pytest.raises(ReadError, match="encoding"):
        decode(data, "a.txt", encoding)


@pytest.mark.parametrize(
    "data", [b"\x7fELF\0\0\1", b"\x89PNG\r\n\x1a\n\0\0", b"half a text\0and a NUL", bytes(range(256)) * 8]
)
def test_a_binary_file_is_an_error(data: bytes) -> None:
    with pytest.raises(ReadError, match="not a text file"):
        read_bytes(data, "a.txt")


@pytest.mark.parametrize("name", ["a.pdf", "A.DOCX", "b.zip", "c.png"])
def test_formats_that_hold_no_plain_text_are_named(name: str) -> None:
    with pytest.raises(ReadError, match="save the article as text or HTML"):
        read_bytes(b"anything", name)


def test_an_unknown_ending_is_read_as_text() -> None:
    assert read_bytes(b"Some 400 left.", "story.article").text == "Some 400 left."


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        read(tmp_path / "none.txt")


def test_a_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder"):
        read(tmp_path)


def test_a_name_with_a_nul_is_an_error() -> None:
    with pytest.raises(ReadError, match="cannot be opened"):
        read("a\0b.txt")


def test_a_given_date_rules_over_the_files_own(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ndate: 2020-01-01\n---\nText.\n")
    document = read(path, published=date(2012, 6, 22))
    assert (document.published, document.published_from) == (date(2012, 6, 22), "given")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Port reopens\n\nSome 400 came back.", "Port reopens"),
        ("\n\n  Port reopens  \r\nSome 400.", "Port reopens"),
        ("Some 400 came back.", ""),
        ("w" * 151 + "\nmore", ""),
        ("", ""),
    ],
)
def test_a_short_first_line_is_the_title(text: str, title: str) -> None:
    assert read_bytes(text.encode(), "a.txt").title == title
