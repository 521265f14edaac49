"""The main journey: open, paste, set the date, filter, click a bar, see the sentence, take everything away."""

from __future__ import annotations

import csv
import io
import json
import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pyarrow.parquet
import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

ARTICLE = """Ferry service halted

The harbour office closed the crossing on Tuesday after a storm tore the pier. Up to 1,200 passengers were stranded,
it said.

Repairs began after a 3-month dispute over money. The mayor expects 400 to 600 visitors once it reopens.
"""


def paste(page: Page, text: str, day: str = "") -> None:
    page.get_by_label("Paste an article").fill(text)
    if day:
        page.get_by_role("textbox", name="Publication date").fill(day)
    page.get_by_role("button", name="Read it").click()


def row(page: Page, text: str) -> object:
    return page.locator("tr.row").filter(has_text=text)


def download(page: Page, name: str, folder: Path) -> Path:
    with page.expect_download() as told:
        page.get_by_role("button", name=name, exact=True).click()
    path = folder / told.value.suggested_filename
    told.value.save_as(path)
    return path


def test_first_run_shows_the_sample_and_a_box_to_paste_into(page):
    expect(page.get_by_role("heading", level=1)).to_contain_text("A pilot’s landing")
    expect(page.get_by_label("Paste an article")).to_be_visible()
    expect(page.locator(".card")).to_have_count(4)
    expect(page.locator(".fact").filter(has_text="20,000")).to_be_visible()


def test_paste_without_a_date_then_set_it(page):
    paste(page, ARTICLE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    expect(page.get_by_text("No date found").first).to_be_visible()
    expect(row(page, "Tuesday")).to_contain_text("waits for a publication date")
    page.locator(".st-key-source").get_by_role("button").click()
    page.get_by_role("textbox", name="Publication date").last.fill("7 March 2024")
    page.get_by_role("button", name="Set the date").click()
    expect(row(page, "Tuesday")).to_contain_text("5 March 2024")
    expect(page.get_by_text("Thursday 7 March 2024").first).to_be_visible()


def test_a_date_that_is_none_is_told_and_loses_nothing(page):
    paste(page, ARTICLE, "the 45th of May")
    expect(page.get_by_role("alert")).to_contain_text("45th of May")
    expect(page.get_by_label("Paste an article")).to_have_value(re.compile("Ferry service halted"))
    expect(page.locator("tr.row")).not_to_have_count(0)


def test_filter_hides_rows_cards_and_highlights_and_the_address_brings_them_back(page):
    page.get_by_role("checkbox", name=re.compile("^When,")).uncheck()
    expect(page.locator(".fact.when")).to_have_count(0)
    expect(page.locator("tr.row.when")).to_have_count(0)
    expect(page).to_have_url(re.compile("kind="))
    rows = page.locator("tr.row").count()
    page.reload()
    expect(page.locator("tr.row")).to_have_count(rows)
    expect(page.get_by_role("checkbox", name=re.compile("^When,"))).not_to_be_checked()
    page.get_by_role("button", name="Reset", exact=True).click()
    expect(page.locator("tr.row.when")).not_to_have_count(0)
    expect(page).not_to_have_url(re.compile("kind="))


def test_a_copied_link_opens_the_same_view_elsewhere(page, browser: Browser):
    page.get_by_role("checkbox", name=re.compile("^Reported,")).uncheck()
    page.get_by_label("Search the facts").fill("general")
    page.get_by_label("Search the facts").press("Enter")
    expect(page.get_by_text("Shown: denied and projected, with “general”.")).to_be_visible()
    expect(page.locator("tr.row")).to_have_count(2)
    rows = page.locator("tr.row").all_inner_texts()
    context = browser.new_context(locale="en-GB")
    other = context.new_page()
    other.set_default_timeout(60_000)
    other.goto(page.url)
    expect(other.get_by_text("Shown: denied and projected, with “general”.")).to_be_visible()
    expect(other.locator("tr.row")).to_have_count(2)
    assert other.locator("tr.row").all_inner_texts() == rows
    context.close()


@pytest.mark.parametrize(
    ("locale", "day", "number"),
    [("en-US", "Friday, June 22, 2012", "25,000–30,000"), ("de-DE", "Friday 22 June 2012", "25.000–30.000")],
)
def test_numbers_and_dates_are_the_readers_own(browser: Browser, server: str, locale, day, number):
    context = browser.new_context(viewport={"width": 1300, "height": 900}, locale=locale)
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(server)
    page.locator("tr.row").first.wait_for()
    expect(page.get_by_text(f"Published {day}").first).to_be_visible()
    expect(page.locator(".card").filter(has_text=number)).to_have_count(1)
    expect(page.locator("tr.row").filter(has_text=number)).to_have_count(1)
    context.close()


def test_only_one_kind(page):
    many = page.locator(".row").filter(has_text="How many")
    many.hover()
    page.get_by_role("button", name="only How many").click()
    expect(page.locator("tr.row:not(.many)")).to_have_count(0)
    expect(page.locator("tr.row.many")).not_to_have_count(0)


def test_search_says_what_is_shown(page):
    page.get_by_label("Search the facts").fill("frontier")
    page.get_by_label("Search the facts").press("Enter")
    expect(page.get_by_text("Shown: with “frontier”.")).to_be_visible()
    expect(page.locator("tr.row")).to_have_count(1)


def test_a_bar_that_is_clicked_shows_its_sentence(page):
    bar = page.locator(".timeline-chart .barlayer .point path").first
    bar.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    box = bar.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator(".fact.chosen")).to_have_count(1)
    expect(page.locator("tr.detail")).to_have_count(1)
    expect(page.locator("tr.row.chosen")).to_have_count(1)


@pytest.mark.parametrize("where", ["card", "highlight", "row", "keyboard"])
def test_one_selection_for_card_highlight_row_and_chart(page, where):
    fact = page.locator(".fact").filter(has_text="15-month")
    if where == "card":
        page.locator(".card").filter(has_text="15").filter(has_text="months").get_by_role("button").click()
    elif where == "highlight":
        fact.click()
    elif where == "row":
        row(page, "15-month").click()
    else:
        fact.focus()
        page.keyboard.press("Enter")
    expect(page.locator(".fact.chosen")).to_have_text("15-month")
    expect(page.locator("tr.row.chosen")).to_contain_text("15-month")
    expect(page.locator(".card.chosen")).to_contain_text("months")
    expect(page.locator("tr.detail")).to_contain_text("Counted back 15 months")
    # The band of its lane: a filled shape below the marks.
    page.wait_for_function(
        "document.querySelector('.timeline-chart').layout.shapes"
        ".some((shape) => shape.type === 'rect' && shape.xref === 'paper')"
    )


def test_keys_go_through_the_facts(page):
    page.keyboard.press("n")
    expect(page.locator("tr.row.chosen")).to_contain_text("Thursday")
    page.keyboard.press("n")
    expect(page.locator("tr.row.chosen")).to_contain_text("first")
    page.keyboard.press("p")
    expect(page.locator("tr.row.chosen")).to_contain_text("Thursday")


def test_pictures_and_web_page(page, tmp_path, browser: Browser):
    page.get_by_role("button", name="Export").click()
    png = download(page, "Chart: PNG", tmp_path).read_bytes()
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    assert width == 2000
    assert height > 600
    svg = download(page, "Chart: SVG", tmp_path).read_text()
    words = "".join(ET.fromstring(svg).itertext())
    assert "15-month" in words
    assert "Northern Wire, published Friday 22 June 2012" in words
    web = download(page, "Web page, one file", tmp_path)
    assert "sendChartToCloud" in web.read_text()
    offline = browser.new_context(offline=True)
    opened = offline.new_page()
    opened.goto(web.as_uri())
    expect(opened.locator(".js-plotly-plot")).to_be_visible()
    expect(opened.get_by_title(re.compile("Chart Studio|cloud", re.IGNORECASE))).to_have_count(0)
    expect(opened.locator("table")).to_contain_text("20,000")
    offline.close()


def test_facts_in_every_format(page, tmp_path):
    page.get_by_role("button", name="Export").click()
    table = list(csv.DictReader(io.StringIO(download(page, "CSV", tmp_path).read_text("utf-8-sig"))))
    assert any(each["text"] == "15-month" and each["begin"].startswith("2011-03-22") for each in table)
    sheet = openpyxl.load_workbook(download(page, "Excel", tmp_path)).worksheets[0]
    assert any("15-month" in [cell.value for cell in line] for line in sheet.iter_rows())
    assert "15-month" in json.dumps(json.loads(download(page, "JSON", tmp_path).read_text()))
    lines = [json.loads(line) for line in download(page, "JSON lines", tmp_path).read_text().splitlines()]
    assert any(line["text"] == "15-month" for line in lines)
    assert "begin" in pyarrow.parquet.read_schema(download(page, "Parquet", tmp_path)).names
    events = Calendar.from_ical(download(page, "Calendar", tmp_path).read_bytes()).walk("VEVENT")
    assert len(events) >= 5
    story = json.loads(download(page, "TimelineJS", tmp_path).read_text())
    assert story["events"]
    assert all("start_date" in event for event in story["events"])


def test_on_a_phone(browser: Browser, server: str):
    phone = {"width": 390, "height": 844}
    context = browser.new_context(viewport=phone, locale="en-GB", is_mobile=True, has_touch=True)
    page = context.new_page()
    page.goto(server)
    page.locator("tr.row").first.wait_for()
    page.locator(".timeline-chart .scatterlayer").first.wait_for()
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    page.locator(".card").first.get_by_role("button").click()
    expect(page.locator(".card.chosen")).to_have_count(1)
    expect(page.locator(".fact.chosen")).to_be_in_viewport()
    context.close()
