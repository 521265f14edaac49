"""What the page's benchmark watches: every step of it changes the page, and what it sees ends when that has settled.

How long that takes is for the benchmark to say.
"""

from __future__ import annotations

from playwright.sync_api import Browser

from facts.extract import extract
from tests.benchmarks.page import STEPS, long_article
from tests.benchmarks.watching import visiting


def test_each_step_is_seen_from_its_click_to_its_last_change(browser: Browser, server: str):
    with visiting(browser) as page:
        first = page.opened(server)
        rows = page.page.locator("tr.row")
        counts = [rows.count()]
        for step in STEPS.values():
            seen = step(page)
            assert 0 < seen.seconds < 60
            assert seen.sent > 0
            assert seen.browser > 0
            counts.append(rows.count())
    assert first.seconds > 0
    assert first.sent > 10_000
    hidden = counts[1::2]
    assert counts[::2] == [counts[0]] * 4
    assert all(some < counts[0] for some in hidden)


def test_the_article_has_about_as_many_facts_as_it_was_asked_for():
    text = long_article(1_000)
    assert 950 <= len(extract(text)) <= 1_050
    assert len(text) < 50 * 1_000, "a hundred thousand of them must fit into the longest article that is read"
