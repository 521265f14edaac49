"""The journey of a fact-checker: several articles in, the same figure side by side, back to the sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.access import serious

PAPERS = {
    "valley-courier": ("2024-03-01", "At least 300 workers had walked out of the shipyard, the union said."),
    "northern-wire": ("2024-03-12", "Between 900 and 1,200 workers have walked out, the union said on its site."),
    "evening-herald": ("2024-03-14", "Fewer than 500 workers are on strike, the shipyard said."),
}


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    made = []
    for name, (day, text) in PAPERS.items():
        path = tmp_path / f"{name}.md"
        path.write_text(f"---\ndate: {day}\n---\n# Strike at the yard\n\n{text}\n")
        made.append(path)
    return made


def add(page: Page, paths: list[Path]) -> None:
    page.get_by_role("button", name="Add articles").click()
    dialog = page.get_by_role("dialog")
    dialog.locator("input[type=file]").first.set_input_files(paths)
    dialog.get_by_role("button", name="Read the ").click()
    expect(dialog).to_have_count(0)


def compare(page: Page) -> None:
    page.get_by_role("link", name="Compare").click()
    expect(page.locator("p.statement").or_(page.get_by_text("Only one article is here"))).to_be_visible()


def test_three_articles_are_compared(page: Page, papers: list[Path]) -> None:
    add(page, papers)
    compare(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Workers")
    expect(page.get_by_text("One figure in 3 articles, published 1 March 2024 to 14 March 2024")).to_be_visible()
    expect(page.locator("p.statement")).to_have_text(
        "On 12 March 2024 northern-wire has 900 to 1,200; 2 days later evening-herald has less than 500. Both hold "
        "only if the figure fell by more than 400 between them, or they count different things."
    )
    chart = page.locator(".stPlotlyChart").first
    for words in ("valley-courier", "≥ 300", "900–1,200", "< 500", "over 400"):
        expect(chart.get_by_text(words)).to_be_visible()
    expect(page.get_by_text("valley-courier fits with either.")).to_be_visible()
    expect(page.locator(".side")).to_have_count(2)
    expect(page.get_by_role("heading", name="3 articles, one calendar")).to_be_visible()


def test_show_in_text_goes_to_the_sentence(page: Page, papers: list[Path]) -> None:
    add(page, papers)
    compare(page)
    page.get_by_role("button", name="show in text: less than 500").click()
    expect(page.get_by_text("Published Thursday 14 March 2024").first).to_be_visible()
    expect(page.locator(".fact.chosen, .fact[aria-pressed=true]").filter(has_text="500").first).to_be_visible()


def test_every_claim_is_one_click_from_its_sentence(page: Page, papers: list[Path]) -> None:
    add(page, papers)
    compare(page)
    page.get_by_text("These claims as a table").click()
    rows = page.locator("details tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.first).to_contain_text("≥ 300")
    page.get_by_role("button", name="show in text: northern-wire, 900–1,200").click()
    expect(page.get_by_text("Published Tuesday 12 March 2024").first).to_be_visible()
    expect(page.locator(".fact.chosen").first).to_contain_text("900")


def test_articles_can_be_left_out(page: Page, papers: list[Path]) -> None:
    add(page, papers)
    compare(page)
    page.get_by_role("checkbox", name="evening-herald, ").uncheck()
    expect(page.get_by_text("One figure in 2 articles")).to_be_visible()
    expect(page.get_by_text("Shown: in 2 documents.")).to_be_visible()
    expect(page.locator(".side")).to_have_count(0)


def test_filters_narrow_what_is_compared(page: Page, papers: list[Path]) -> None:
    add(page, papers)
    compare(page)
    page.get_by_role("textbox", name="Search the facts").fill("union")
    page.get_by_role("textbox", name="Search the facts").press("Enter")
    expect(page.get_by_text("One figure in 2 articles")).to_be_visible()
    expect(page.locator("p.statement")).to_have_text("All 2 claims can hold together: at least 900 and at most 1,200.")
    expect(page.locator(".side")).to_have_count(0)


def test_one_article_is_told_what_to_do(page: Page) -> None:
    compare(page)
    expect(page.get_by_text("Only one article is here")).to_be_visible()


def test_compare_fits_a_phone(browser: Browser, server: str, papers: list[Path]) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, locale="en-GB")
    page = context.new_page()
    page.goto(f"{server}/compare")
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=30_000)
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    assert wide <= 390
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(page: Page, papers: list[Path], scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    add(page, papers)
    compare(page)
    page.locator(".side").first.wait_for()
    page.wait_for_timeout(1500)
    assert serious(page) == []
