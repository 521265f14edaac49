"""The page's times in a real browser, from the click to what it changes: `python -m tests.benchmarks.page`."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.benchmarks.report import keep, machine, table
from tests.browser.serving import chromium, serving

ROUNDS = 5
AIMS = {1_000: 0.5, 100_000: 1.5}
"""Facts in the article, and the seconds that a change of filter may take."""


def main() -> None:
    """Measure, print, keep."""
    rows = [row for facts in (13, *AIMS) for row in _measured(facts)]
    head = ("what", "facts", "median, s", "worst, s", "aim, s")
    keep("The page", "make bench", "\n\n".join((machine("streamlit", "plotly"), table(head, rows))))


def _text(facts: int) -> str:
    """An article of about so many facts, half of them dated."""
    day = "On {day} March {year} some {count:,} people left by bus."
    lines = [day.format(day=at % 28 + 1, year=1960 + at // 28 % 60, count=1_000 + at) for at in range(facts // 2)]
    return "A long list\n\n" + "\n\n".join(" ".join(lines[at : at + 10]) for at in range(0, len(lines), 10))


def _measured(facts: int) -> list[tuple[str, ...]]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder, "long.txt")
        path.write_text(_text(facts))
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        with serving([path] if facts > 13 else []) as address:
            opened = _opened(browser.new_page, address, 2 if facts > 10_000 else 3)
            page = browser.new_page(viewport={"width": 1300, "height": 900}, locale="en-GB")
            _open(page, address)
            changed = [_changed(page) for _ in range(ROUNDS)]
        browser.close()
    return [
        _row("first page on a warm server", facts, opened, 3.0 if facts <= 1_000 else None),
        _row("filter changed", facts, changed, AIMS.get(facts)),
    ]


def _opened(new_page: Callable[[], Page], address: str, rounds: int) -> list[float]:
    """Seconds until figures, chart and table are there; the first visit only warms the server."""
    times: list[float] = []
    for _ in range(rounds + 1):
        page = new_page()
        began = time.perf_counter()
        _open(page, address)
        times.append(time.perf_counter() - began)
        page.close()
    return times[1:]


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".card").first.wait_for(timeout=120_000)
    page.locator(".timeline-chart .main-svg").first.wait_for(timeout=120_000)
    page.locator("tr.row").first.wait_for(timeout=120_000)


def _changed(page: Page) -> float:
    """Seconds from a click on a family's box until cards, rows and counts have followed; then all is put back."""
    box = page.get_by_role("checkbox", name="How many, ")
    before = page.get_by_test_id("stMarkdownContainer").filter(has_text="facts from").inner_text()
    summary = page.get_by_test_id("stMarkdownContainer").filter(has_text="facts from")
    page.wait_for_timeout(500)
    began = time.perf_counter()
    box.uncheck()
    expect(page.locator("tr.row.many")).to_have_count(0, timeout=60_000)
    expect(summary).not_to_have_text(before, timeout=60_000)
    took = time.perf_counter() - began
    box.check()
    expect(summary).to_have_text(before, timeout=60_000)
    expect(page.locator("tr.row.many")).not_to_have_count(0, timeout=60_000)
    return took


def _row(what: str, facts: int, times: list[float], aim: float | None) -> tuple[str, ...]:
    shown = "" if aim is None else f"{aim:g}"
    return what, f"{facts:,}", f"{statistics.median(times):.2f}", f"{max(times):.2f}", shown


if __name__ == "__main__":
    main()
