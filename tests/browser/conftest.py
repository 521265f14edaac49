"""A real server and a real Chromium for each journey; a page of its own for each test."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PATIENCE = 60


def _chromium() -> str:
    """The Chromium that is here: the one named, else one on the path; without any, a failure where nothing may be
    skipped.
    """
    named = (os.environ.get(name) for name in ("BROWSER_PATH", "FACTS_BROWSER"))
    found = next(filter(None, (*named, *map(shutil.which, _NAMES))), None)
    if found is None:
        message = "no Chromium was found: apt-get install chromium, or name one in BROWSER_PATH"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the dashboard, served from a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("server") / "log"
    app = Path(str(files("dashboard"))) / "app.py"
    options = ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={port}"]
    environment = {**os.environ, "PYTHONPATH": str(app.parents[1])}
    with log.open("w") as written:
        command = [sys.executable, "-m", "streamlit", "run", str(app), *options]
        process = subprocess.Popen(command, stdout=written, stderr=written, env=environment)
        address = f"http://127.0.0.1:{port}"
        try:
            _wait(address, process, log)
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)
    assert "Traceback" not in log.read_text(), log.read_text()


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(_PATIENCE * 5):
        assert process.poll() is None, log.read_text()
        try:
            with urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"the server did not answer: {log.read_text()}")


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """A visitor's page at a desktop's width, with the sample open."""
    context = browser.new_context(viewport={"width": 1300, "height": 900}, locale="en-GB", accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(server)
    page.locator(".timeline-chart .scatterlayer").first.wait_for()
    page.locator("tr.row").first.wait_for()
    yield page
    context.close()
