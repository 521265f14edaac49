"""Cards and reports as files: every quote, what was filtered, and nothing that runs or is fetched."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from dashboard.articles import article
from dashboard.downloads import Part, picture
from dashboard.fonts import embedded
from dashboard.report import PAPER, cards_page, drawn, live, report
from facts.export.pictures import Painter
from facts.model import Document
from facts.version import VERSION

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"
TEXT = (
    "Up to 1,200 passengers were stranded on Tuesday, the harbour office said. The mayor expects 400 to 600 visitors. "
    f"The wait took three days. {HOSTILE} About 70 crews went home."
)


def part(title: str = "Ferry halted", shown: str = "") -> Part:
    read = article(Document(TEXT, title=title, source="Harbour Post", published=date(2024, 3, 7)))
    return Part(read, read.entries, shown)


def test_the_report_has_every_fact_with_its_sentence() -> None:
    one = part(shown="counts")
    page = report((one,), live((one,)))
    for entry in one.entries:
        assert f"<b>{entry.fact.text}</b>" in page
    assert "1,200" in page
    assert "expects <b>400 to 600</b> visitors." in page
    assert "Harbour Post, published Thursday 7 March 2024" in page
    assert f"Fact Timeline {VERSION}" in page
    assert "Shown: counts." in page


def test_no_word_of_the_article_is_markup() -> None:
    one = part(title=HOSTILE)
    for page in (cards_page((one,)), report((one,), [""])):
        assert "<script" not in page
        assert "<img" not in page
        assert "&lt;script&gt;" in page
        assert "default-src &#x27;none&#x27;" in page
        assert "http" not in page.replace("http-equiv", "")


def test_a_live_report_carries_plotly_once_and_no_upload() -> None:
    one = part()
    charts = live((one, one))
    assert [len(chart) > 1_000_000 for chart in charts] == [True, False]
    assert "sendChartToCloud" in charts[1]
    assert '"displaylogo": false' in charts[1]


def test_several_articles_are_one_report() -> None:
    page = report((part(), part("Second")), ["", ""])
    assert "<title>2 articles</title>" in page
    assert page.count("<h1>") == 2


def test_cards_without_figures_say_so() -> None:
    read = article(Document("Nothing is counted here."))
    assert "No figures in this view." in cards_page((Part(read, read.entries),))


def test_a_picture_has_the_size_that_is_chosen() -> None:
    figure = picture(part(), width=700, height=900)
    assert (figure.layout.width, figure.layout.height) == (700, 900)


def test_report_as_pdf_and_cards_as_picture() -> None:
    one = part()
    fonts = embedded()
    with Painter(fonts) as painter:
        pdf = PdfReader(BytesIO(painter.page(report((one,), drawn((one,), painter), fonts=fonts), "pdf", PAPER)))
        png = painter.page(cards_page((one,), fonts=fonts), "png", 800, 2)
    text = " ".join(page.extract_text() for page in pdf.pages)
    assert "Ferry halted" in text
    assert "400 to 600" in text
    assert "SourceSerif" in _fonts(pdf.pages[0])
    assert "SourceSans" in _fonts(pdf.pages[0])
    assert int.from_bytes(png[16:20], "big") == 1600


def _fonts(page: Any) -> str:
    """The names of a PDF page's fonts."""
    return " ".join(str(each["/FontDescriptor"]["/FontName"]) for each in page["/Resources"]["/Font"].values())
