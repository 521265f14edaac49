"""Nothing leaves the machine, nobody sees another's article, and no stranger's words are run."""

from __future__ import annotations

import re

import psutil
from playwright.sync_api import Browser, expect

from tests.browser.test_journey import ARTICLE, paste

HOSTILE = """<img src=x onerror="window.caught=1"><script>window.caught=1</script>

Up to 300 <b>people</b> ![x](http://192.0.2.1/x.png)
came on <svg onload="window.caught=1"> 5 March 2024, =cmd|'/c calc'!A0 said.
"""


def test_no_request_leaves_the_machine(browser: Browser, server: str):
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(server)
    page.locator(".timeline-chart .scatterlayer").first.wait_for()
    paste(page, HOSTILE)
    expect(page.locator("tr.row")).to_have_count(2)
    page.get_by_role("link", name="About and privacy").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("About and privacy")
    here = re.compile(rf"^(blob:|data:|(http|ws){re.escape(server.removeprefix('http'))})")
    assert [url for url in asked if not here.match(url)] == []
    context.close()


def test_the_server_speaks_to_nobody_but_this_machine(page, server: str):
    port = int(server.rpartition(":")[2])
    pids = {each.pid for each in psutil.net_connections("tcp") if each.laddr and each.laddr.port == port and each.pid}
    serving = [psutil.Process(pid) for pid in pids if "dashboard.serve" in psutil.Process(pid).cmdline()]
    assert serving
    far = [
        each.raddr.ip
        for process in serving
        for each in process.net_connections("inet")
        if each.raddr and each.raddr.ip not in {"127.0.0.1", "::1"}
    ]
    assert far == []


def test_hostile_text_is_shown_as_it_stands(page):
    paste(page, HOSTILE)
    expect(page.locator("tr.row")).to_have_count(2)
    page.locator("tr.row").first.click()
    expect(page.locator(".article")).to_contain_text("<b>people</b>")
    assert page.evaluate("window.caught") is None
    assert page.locator('img[src="x"]').count() == 0


def test_two_visitors_see_their_own_articles(page, browser: Browser, server: str):
    paste(page, ARTICLE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    other = browser.new_context(locale="en-GB").new_page()
    other.goto(server)
    other.locator("tr.row").first.wait_for()
    paste(other, "Bridge shut\n\nSome 90 drivers waited.")
    expect(other.get_by_role("heading", level=1)).to_contain_text("Bridge shut")
    assert "Ferry" not in other.content()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    assert "Bridge" not in page.content()
    other.context.close()
