"""For everyone: axe finds nothing serious that is ours, in light and dark; the keyboard reaches everything."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.access import serious

WIDTHS = {"desktop": (1300, 900), "phone": (390, 844)}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/compare", "/about"])
def test_axe_finds_nothing_serious(browser: Browser, server: str, scheme, path, width):
    wide, high = WIDTHS[width]
    context = browser.new_context(viewport={"width": wide, "height": high}, color_scheme=scheme, locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(server + path)
    page.get_by_role("heading", level=1).wait_for()
    if path == "/":
        page.locator(".timeline-chart .scatterlayer").first.wait_for()
        page.locator("tr.row").filter(has_text="15-month").click()
        page.locator("tr.detail").wait_for()
    page.wait_for_timeout(800)
    assert serious(page) == []
    context.close()


@pytest.mark.parametrize("opened", ["Add articles", "Export", "change: Northern Wire", "All columns", "menu"])
def test_axe_finds_nothing_serious_in_what_opens(browser: Browser, server: str, opened):
    width = 390 if opened == "menu" else 1300
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(server)
    page.locator("tr.row").first.wait_for()
    if opened == "menu":
        page.get_by_test_id("stExpandSidebarButton").click()
        page.get_by_role("button", name="Add articles").wait_for()
    else:
        page.get_by_role("button", name=opened, exact=True).click()
        inside = "save_csv" if opened == "Export" else ""
        page.locator(f".st-key-{inside}").wait_for() if inside else page.get_by_role("dialog").wait_for()
    page.wait_for_timeout(1200)
    assert serious(page) == []
    context.close()


def test_a_filter_by_keyboard_keeps_the_focus(page):
    box = page.get_by_role("checkbox", name="Projected, ")
    box.focus()
    page.keyboard.press("Space")
    expect(page.locator("tr.row:has(.line)")).to_have_count(0)
    expect(page.get_by_role("checkbox", name="Projected, ")).to_be_focused()


def test_rows_and_highlights_are_buttons_with_names(page):
    fact = page.get_by_role("button", name="25,000 to 30,000: counts, 25,000 to 30,000 deserters, projected")
    expect(fact).to_have_attribute("aria-pressed", "false")
    fact.focus()
    page.keyboard.press("Space")
    expect(fact).to_have_attribute("aria-pressed", "true")
    row = page.locator("tr.row").filter(has_text="Friday").get_by_role("button")
    row.focus()
    page.keyboard.press("Enter")
    expect(row).to_have_attribute("aria-expanded", "true")
