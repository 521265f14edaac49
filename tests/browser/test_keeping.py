"""What a tab remembers: a reload loses nothing, another tab or visitor knows nothing, Forget all leaves nothing."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.test_articles import give
from tests.browser.test_compare import compare, papers  # noqa: F401 (papers is a fixture)
from tests.browser.test_exports import download
from tests.browser.test_journey import ARTICLE, paste, row


def remembered(page: Page, what: str) -> None:
    """Wait until the tab remembers something of its project."""
    page.wait_for_function(f"JSON.parse(sessionStorage.getItem('fact-timeline') ?? 'null')?.{what}")


def test_a_reload_brings_back_articles_dates_and_the_one_being_read(page: Page, papers: list[Path]) -> None:  # noqa: F811
    give(page, papers)
    expect(page.locator("button.title")).to_have_count(3)
    page.get_by_role("button", name="valley-courier", exact=True).click()
    expect(page.get_by_text("Friday 1 March 2024").first).to_be_visible()
    remembered(page, "reading === 0")
    page.reload()
    expect(page.locator("button.title")).to_have_count(3)
    expect(page.get_by_text("Friday 1 March 2024").first).to_be_visible()
    compare(page)
    page.reload()
    expect(page.get_by_text("One figure in 3 articles")).to_be_visible()


def test_a_date_that_was_set_is_remembered(page: Page) -> None:
    paste(page, ARTICLE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    page.locator(".st-key-source").get_by_role("button").click()
    page.get_by_role("textbox", name="Publication date").last.fill("7 March 2024")
    page.get_by_role("button", name="Set the date").click()
    expect(row(page, "Tuesday")).to_contain_text("5 March 2024")
    remembered(page, "documents[0].published === '2024-03-07'")
    page.reload()
    expect(row(page, "Tuesday")).to_contain_text("5 March 2024")
    expect(page.get_by_text("set by you").first).to_be_visible()


def test_another_tab_knows_nothing_and_forget_all_leaves_nothing(page: Page, server: str) -> None:
    paste(page, ARTICLE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    other = page.context.new_page()
    other.set_default_timeout(60_000)
    other.goto(server)
    expect(other.get_by_role("heading", level=1)).to_contain_text("A pilot’s landing")
    other.locator("tr.row").first.wait_for()
    assert "Ferry" not in other.content()
    other.close()
    page.get_by_role("button", name="Forget all articles").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A pilot’s landing")
    page.wait_for_function("sessionStorage.getItem('fact-timeline') === null")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A pilot’s landing")
    assert page.evaluate("Object.keys(localStorage).filter((key) => /ferry/i.test(localStorage[key]))") == []


def test_a_project_is_saved_and_opened_again(page: Page, papers: list[Path], tmp_path: Path) -> None:  # noqa: F811
    give(page, papers)
    expect(page.locator("button.title")).to_have_count(3)
    page.get_by_role("checkbox", name="When, ").uncheck()
    expect(page.locator("tr.row.when")).to_have_count(0)
    page.get_by_role("button", name="Export").click()
    saved = download(page, "Project, to open again with Add", tmp_path)
    assert len(json.loads(saved.read_text())["documents"]) == 3
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Forget all articles").click()
    expect(page.locator("button.title")).to_have_count(1)
    give(page, [saved])
    expect(page.locator("button.title")).to_have_count(3)
    expect(page.get_by_role("checkbox", name="When, ")).not_to_be_checked()


def test_a_file_that_is_no_project_is_told(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"a": 1}')
    give(page, [path])
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("mine.json: it is no project")
