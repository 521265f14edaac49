"""A real server and a real Chromium for each journey; a page of its own for each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.serving import chromium, serving

collect_ignore = ["watching"]
"""Not a test: what a watched process imports first."""

# A busy machine is slow, not wrong: how fast the page is, is for the benchmark to say.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium that is here; without any, a failure where nothing may be skipped."""
    found = chromium()
    if found is None:
        message = "no Chromium was found: apt-get install chromium, or name one in BROWSER_PATH"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the dashboard, served from a process of its own."""
    with serving() as address:
        yield address


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """A visitor's page at a desktop's width, with the sample open."""
    context = browser.new_context(viewport={"width": 1300, "height": 900}, locale="en-GB", accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(server)
    page.locator(".timeline-chart .scatterlayer").first.wait_for()
    page.locator("tr.row").first.wait_for()
    yield page
    context.close()
