"""The day an article appeared: many written forms, where it was found, and what is no such day."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Document
from facts.read import dated, read_bytes
from facts.read.published import find_published, read_words

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2012, 6, 22)

LABELLED = """
Published: 22 June 2012
Published on June 22, 2012
Published June 22nd, 2012 at 3:15 p.m. EDT
PUBLISHED 22 JUNE 2012
First published on Fri 22 Jun 2012 14.30 BST
Posted on Jun. 22, 2012
Posted by Jane Roe at 10:30 AM on 22 June 2012
Date: Fri, 22 Jun 2012 10:30:00 +0000
Dated: 2012-06-22
Publication date: 2012-06-22T10:30:00+02:00
Published Jun 22, 2012 · Updated Jun 25, 2012
Updated 3:15 p.m. ET, Fri June 22, 2012
Last updated: 06/22/2012
Last modified at 10:05 on 22/06/2012
By Jane Roe | Published June 22, 2012
* Published: June 22, 2012
FOR IMMEDIATE RELEASE: June 22, 2012
This story was originally published on June 22, 2012.
A version of this article appeared in print on June 22, 2012, on page A1.
Veröffentlicht am 22. Juni 2012, 10:30 Uhr
Stand: 22.06.2012
Aktualisiert am Freitag, 22. Juni 2012
Publié le 22 juin 2012 à 15h30
Mis à jour le vendredi 22 juin 2012
Publicado el 22 de junio de 2012
Fecha: 22/06/2012
Publicado em 22 de junho de 2012 às 10h30
Pubblicato il 22 giugno 2012
Gepubliceerd op 22 juni 2012
Publicerad 22 juni 2012
Julkaistu 22.6.2012
Opublikowano: 22 czerwca 2012
Publikováno 22. června 2012
Опубликовано 22 июня 2012 г.
Опубліковано: 22 червня 2012
Yayınlanma tarihi: 22 Haziran 2012
Δημοσιεύτηκε: 22 Ιουνίου 2012
تاريخ النشر: 22 يونيو 2012
प्रकाशित: 22 जून 2012
เผยแพร่ 22 มิถุนายน 2012
发布时间：2012年6月22日
公開日：2012年6月22日
입력 2012.06.22 10:30
Diterbitkan 22 Juni 2012
""".strip().splitlines()

APART = """
June 22, 2012
Friday, June 22, 2012
Friday 22 June 2012
2012-06-22
2012/06/22
22.06.2012
22/06/2012 10:30
2012. június 22.
vendredi 22 juin 2012
2012年6月22日
By Jane Roe | June 22, 2012
Jane Roe · 22 June 2012
Von Jana Roh, 22. Juni 2012
*By Jane Roe, June 22, 2012*
_June 22, 2012_
""".strip().splitlines()

DATELINES = """
BEIRUT, June 22, 2012 (Reuters) - Some pilots fled.
WASHINGTON, D.C., June 22, 2012 (AP) — Some pilots fled.
NEW YORK, June 22, 2012 /PRNewswire/ -- Some pilots fled.
WASHINGTON (June 22, 2012) – Some pilots fled.
London, 22 June 2012: Some pilots fled.
Paris, le 22 juin 2012 (AFP) - Des pilotes ont fui.
PARIS, 22 JUIN 2012 - Des pilotes ont fui.
Madrid, 22 de junio de 2012 (EFE).- Huyeron pilotos.
**BEIRUT, June 22, 2012** - Some pilots fled.
""".strip().splitlines()

NONE = (
    "",
    "A pilot fled on June 21, 2012.",
    "BEIRUT (Reuters) - A pilot fled June 21, 2012.",
    "What became of them after June 3, 1989\n\nNothing is known.",
    "Reporters at the north gate, June 3, 1989\n\nNothing is known.",
    "Published 3 hours ago\n\nA pilot fled.",
    "Published yesterday",
    "Posted today at 3:15 p.m.",
    "Published: February 30, 2012",
    "Published: 31/31/2012",
    "Published: 13/13/2013",
    "Published: 22 Juntember 2012",
    "Published: June 2012",
    "Published: 2012",
    "Published: May 5, 0012",
    "Published: May 5, 9999",
    "Data from the census of June 3, 2012, are here.",
    "His book was published on June 3, 2012, he says.",
    "Released June 3, 2012 from a prison in the north, Mr. Roe went home to his family, his friends, and then the sea.",
    "BEIRUT, June 22 (Reuters) - A pilot fled.",
    "BEIRUT, June 22 (Reuters) - A pilot fled.\n\nCopyright 1998-2012 Paper\n\n(c) 1998 Paper. (c) 2012 Paper.",
    "July 4th, 1776, was a day like no other.",
    "Call 2012-06-2234 or 1.2.3.2012.5",
)


@pytest.mark.parametrize("line", LABELLED)
def test_a_marked_line_gives_the_day(line: str) -> None:
    found = find_published(f"Pilot flees\n\n{line}\n\nA pilot fled on May 3, 2011, it was said.")
    assert found is not None
    assert found.day == DAY
    assert found.origin.startswith("line ")


@pytest.mark.parametrize("line", APART)
def test_a_date_of_its_own_gives_the_day(line: str) -> None:
    found = find_published(f"Pilot flees\n\n{line}\n\nA pilot fled, it was said.")
    assert found is not None
    assert found.day == DAY
    assert found.origin == f'line "{line}"'


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline_gives_the_day(line: str) -> None:
    found = find_published(f"Pilot flees\n\n{line}\n\nMore fled on May 3, 2011.")
    assert found is not None
    assert found.day == DAY
    assert found.origin.startswith('dateline "')


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_such_day_is_not_taken(text: str) -> None:
    assert find_published(text) is None
    document = Document(text)
    assert dated(document) is document


def test_the_first_appearance_goes_before_a_change() -> None:
    found = find_published("Updated: June 25, 2012\nPublished: June 22, 2012\n\nLONDON, May 1, 2010 -- Some fled.")
    assert found is not None
    assert (found.day, found.origin) == (DAY, 'line "Published: June 22, 2012"')


def test_a_line_at_the_end_counts() -> None:
    text = "Some pilots fled.\n\n" * 400 + "Published: June 22, 2012"
    found = find_published(text)
    assert found is not None
    assert found.day == DAY


def test_a_dateline_takes_its_year_from_the_copyright() -> None:
    found = find_published("Pilot flees\n\nBEIRUT, June 22 (Reuters) - A pilot fled.\n\n(c) 2012 Reuters")
    assert found is not None
    assert (found.day, found.origin) == (DAY, 'dateline "BEIRUT, June 22" and the copyright year 2012')


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ("https://paper.example/world/2012/06/22/pilot.html", DAY),
        ("https://paper.example/pilot-flees-2012-06-22", DAY),
        ("https://paper.example/2012/13/22/pilot", None),
        ("archive/2012/06/22/pilot.txt", None),
        ("https://paper.example/12012/06/22", None),
    ],
)
def test_an_address_gives_the_day(source: str, day: date | None) -> None:
    found = find_published("A pilot fled.", source)
    assert (found and found.day) == day
    if found:
        assert found.origin == f"address {source}"


@pytest.mark.parametrize(
    ("text", "source", "day", "said"),
    [
        ("03/06/2012\n\nA pilot fled.", "", date(2012, 3, 6), True),
        ("03/06/2012\n\nThe Labour party's £3m.", "", date(2012, 6, 3), False),
        ("03/06/2012\n\nA pilot fled.", "https://paper.co.uk/a", date(2012, 6, 3), False),
        ("03/06/2012\n\nA pilot fled.", "https://paper.com/a", date(2012, 3, 6), True),
        ("03.06.2012\n\nA pilot fled.", "", date(2012, 6, 3), False),
        ("06/22/2012\n\nA pilot fled.", "https://paper.co.uk/a", DAY, False),
        ("22/06/2012\n\nA pilot fled.", "https://paper.com/a", DAY, False),
        ("06/06/2012\n\nA pilot fled.", "", date(2012, 6, 6), False),
    ],
)
def test_a_numeric_date_that_reads_two_ways_is_said(text: str, source: str, day: date, said: bool) -> None:
    found = find_published(text, source)
    assert found is not None
    assert found.day == day
    assert ("(month before day)" in found.origin) == said


def test_what_is_given_stands() -> None:
    document = Document("Published: 5 March 2024", published=DAY, published_from="given")
    assert dated(document) is document
    assert read_bytes(b"Published: 5 March 2024", "a.txt", DAY).published == DAY


def test_a_file_tells_its_day() -> None:
    document = read_bytes("Pilot flees\n\nPublié le 22 juin 2012\n\nUn pilote.".encode(), "a.txt")
    assert (document.published, document.published_from) == (DAY, 'line "Publié le 22 juin 2012"')


def test_common_english_needs_no_dateparser() -> None:
    script = (
        "import sys; from facts.read.published import read_words as read;"
        "assert read('June 22, 2012') and read('3 Sept 2012'); sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT).returncode == 0


@pytest.mark.parametrize(
    "written", ["22 June 2012", "June 22nd, 2012", "22. Juni 2012", "22 de junio de 2012", "22 Jun 2012", "22-Jun-2012"]
)
def test_words_are_read(written: str) -> None:
    assert read_words(written) == DAY


@given(st.text(max_size=60), st.sampled_from(["", "Published: ", "BEIRUT, June 22, 2012 ", "By ", "12/3/", "2012-02-"]))
def test_no_text_makes_it_raise(text: str, before: str) -> None:
    for whole in (before + text, text + before, f"{text}\n{before}{text}"):
        found = find_published(whole, whole)
        assert found is None or found.origin
