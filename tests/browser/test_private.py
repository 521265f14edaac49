"""Nothing leaves the machine, nobody sees another's article, and no stranger's words are run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
from playwright.sync_api import Browser, expect

from tests.browser.serving import serving
from tests.browser.test_exports import download
from tests.browser.test_journey import ARTICLE, paste

HOSTILE = """<img src=x onerror="window.caught=1"><script>window.caught=1</script>

Up to 300 <b>people</b> ![x](http://192.0.2.1/x.png)
came on <svg onload="window.caught=1"> 5 March 2024, =cmd|'/c calc'!A0 said.
"""


def test_no_request_leaves_the_machine(browser: Browser, server: str):
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
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


def test_the_server_speaks_to_nobody_but_this_machine(browser: Browser, tmp_path: Path):
    connections = tmp_path / "connections.txt"
    with serving(connections=connections) as address:
        page = browser.new_context(locale="en-GB", accept_downloads=True).new_page()
        page.set_default_timeout(60_000)
        page.goto(address)
        page.locator(".timeline-chart .scatterlayer").first.wait_for()
        paste(page, HOSTILE)
        expect(page.locator("tr.row")).to_have_count(2)
        page.get_by_role("button", name="Export").click()
        download(page, "Excel", tmp_path)
        download(page, "Report, PDF", tmp_path)
        far = {each.raddr.ip for each in connected(address) if each.raddr} - {"127.0.0.1", "::1"}
        page.context.close()
    assert far == set()
    noted = connections.read_text().splitlines()
    assert "watching" in noted
    assert [line for line in noted if line != "watching" and not HERE.search(line)] == []


def test_the_watch_sees_whom_a_process_speaks_to(tmp_path: Path):
    connections = tmp_path / "connections.txt"
    watch = {"CONNECTIONS": str(connections), "PYTHONPATH": str(Path(__file__).with_name("watching"))}
    call = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    subprocess.run([sys.executable, "-c", call], env={**os.environ, **watch}, check=False, timeout=60)
    (line,) = connections.read_text().splitlines()[1:]
    assert "192.0.2.1" in line
    assert not HERE.search(line)


HERE = re.compile(r"'127\.0\.0\.1'|'::1'|'localhost'|'[^']*/[^']*'|b'/|\t(None|''|'0\.0\.0\.0')$")
"""This machine, or a socket in its file system."""


def connected(address: str) -> list[Any]:
    """Every connection of the server and of all it has started."""
    port = int(address.rpartition(":")[2])
    listening = [each for each in psutil.net_connections("tcp") if each.status == psutil.CONN_LISTEN and each.pid]
    serving = [psutil.Process(each.pid) for each in listening if each.laddr.port == port]
    assert serving
    family = [one for each in serving for one in (each, *each.children(recursive=True))]
    return [one for each in family for one in each.net_connections("inet")]


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
    other.set_default_timeout(60_000)
    other.goto(server)
    other.locator("tr.row").first.wait_for()
    paste(other, "Bridge shut\n\nSome 90 drivers waited.")
    expect(other.get_by_role("heading", level=1)).to_contain_text("Bridge shut")
    assert "Ferry" not in other.content()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ferry service halted")
    assert "Bridge" not in page.content()
    other.context.close()
