"""What leaves the page besides facts and chart: reports, cards and PDF, each opened with its own reader."""

from __future__ import annotations

import struct
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from facts.read.timeml import read_timeml
from tests.browser.test_compare import PAPERS, add, compare, papers  # noqa: F401 (papers is a fixture)


def download(page: Page, name: str, folder: Path) -> Path:
    with page.expect_download(timeout=60_000) as told:
        page.get_by_role("button", name=name, exact=True).click()
    path = folder / told.value.suggested_filename
    told.value.save_as(path)
    return path


def opened(browser: Browser, path: Path) -> Page:
    """A saved page in a browser without a network; whatever it asks for beyond itself fails the test."""
    page = browser.new_context(offline=True, accept_downloads=True).new_page()
    page.on("request", lambda request: asked.append(request.url))
    asked: list[str] = []
    page.goto(path.as_uri())
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    return page


def test_pdfs_have_their_pages_and_words(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="Export").click()
    (chart,) = PdfReader(download(page, "Chart, PDF", tmp_path)).pages
    assert float(chart.mediabox.width) == pytest.approx(750, abs=1)
    assert "15-month uprising" in chart.extract_text()
    assert "Northern Wire, published Friday 22 June 2012" in chart.extract_text()
    report = PdfReader(download(page, "Report, PDF", tmp_path)).pages
    words = " ".join(" ".join(each.extract_text() for each in report).split())
    assert len(report) >= 2
    for said in ("landing lays bare an army", "25,000–30,000", "Every fact in its sentence", "Fact Timeline"):
        assert said in words


def photographed(page: Page) -> bytes:
    """The chart of a saved page as its own button saves it."""
    page.locator(".js-plotly-plot").hover()
    with page.expect_download() as told:
        page.locator('.modebar-btn[data-title*="PNG"]').click()
    return Path(told.value.path()).read_bytes()


def is_narrow_enough(page: Page) -> bool:
    """Whether nothing of a page makes a phone scroll sideways, nor its letters stand one below another."""
    page.set_viewport_size({"width": 390, "height": 844})
    row = page.locator("tbody tr").first.bounding_box()
    assert row is not None
    return bool(page.evaluate("document.documentElement.scrollWidth <= 390")) and row["height"] < 200


def test_the_web_page_says_its_title_once(page: Page, tmp_path: Path, browser: Browser) -> None:
    page.get_by_role("button", name="Export").click()
    web = opened(browser, download(page, "Web page, one file", tmp_path))
    expect(web.locator(".js-plotly-plot")).to_be_visible()
    expect(web.get_by_text("landing lays bare an army")).to_have_count(1)
    expect(web.get_by_text("Northern Wire, published Friday 22 June 2012")).to_have_count(1)
    assert photographed(web).startswith(b"\x89PNG")
    assert is_narrow_enough(web)
    web.context.close()


def test_report_and_cards_open_offline(page: Page, tmp_path: Path, browser: Browser) -> None:
    page.get_by_role("button", name="Export").click()
    report = opened(browser, download(page, "Report", tmp_path))
    expect(report.locator(".js-plotly-plot")).to_be_visible()
    assert photographed(report).startswith(b"\x89PNG")
    assert is_narrow_enough(report)
    expect(report.locator("ul.cards li").first).to_contain_text("20,000")
    assert report.locator("td.quote b").count() >= 12
    cards = opened(browser, download(page, "Cards", tmp_path))
    expect(cards.locator("li.many").first).to_contain_text("soldiers")
    report.context.close()
    cards.context.close()


def test_cards_as_a_picture_of_the_width_and_scale_that_are_chosen(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="Export").click()
    page.get_by_role("spinbutton", name="Width").fill("700")
    page.get_by_role("spinbutton", name="Width").press("Enter")
    page.wait_for_timeout(1500)
    png = download(page, "Cards, PNG", tmp_path).read_bytes()
    assert struct.unpack(">I", png[16:20])[0] == 1400
    chart = download(page, "Chart: PNG", tmp_path).read_bytes()
    assert struct.unpack(">I", chart[16:20])[0] == 1400


def test_timeml_is_read_back(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="Export").click()
    data = download(page, "TimeML", tmp_path).read_bytes()
    assert "15-month" in read_timeml(data, "story.tml", None).text
    assert b"TIMEX3" in data


def test_all_articles_leave_together(page: Page, papers: list[Path], tmp_path: Path) -> None:  # noqa: F811
    add(page, papers)
    compare(page)
    page.get_by_role("button", name="Export").click()
    book = openpyxl.load_workbook(download(page, "Excel", tmp_path))
    named = {row[0].value for row in book.worksheets[0].iter_rows(min_row=2)}
    assert {Path(str(name)).stem for name in named} == set(PAPERS)
    png = download(page, "Chart: PNG", tmp_path).read_bytes()
    assert struct.unpack(">I", png[16:20])[0] == 2000
    report = PdfReader(download(page, "Report, PDF", tmp_path)).pages
    assert len(report) >= 3
