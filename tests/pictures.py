"""The README's picture, taken from the dashboard as it is: `python -m tests.pictures`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from tests.readme import ROOT

PICTURE = ROOT / "dashboard" / "pictures" / "read.png"
PORT = 8599


def main() -> None:
    """Serve the dashboard with its sample and take its picture."""
    command = [sys.executable, "-m", "facts", "dashboard", "--no-open", "--port", str(PORT)]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True)
    try:
        wait(f"http://localhost:{PORT}/_stcore/health", 60)
        take(f"http://localhost:{PORT}")
    finally:
        os.killpg(server.pid, signal.SIGTERM)  # the command and the server that it started
        server.wait()


def wait(address: str, seconds: float) -> None:
    """Until something answers there."""
    end = monotonic() + seconds
    while True:
        try:
            with urlopen(address):
                return
        except URLError:
            if monotonic() > end:
                raise
            sleep(0.2)


def take(address: str) -> None:
    """The page at 1300 pixels, light, at double density."""
    browser_path = os.environ.get("BROWSER_PATH") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(
            viewport={"width": 1300, "height": 1150}, color_scheme="light", device_scale_factor=1.5, locale="en-GB"
        )
        page.goto(address)
        page.locator(".timeline-chart .scatterlayer").first.wait_for(timeout=90_000)
        page.wait_for_timeout(4000)
        PICTURE.parent.mkdir(exist_ok=True)
        page.screenshot(path=str(PICTURE))
        browser.close()


if __name__ == "__main__":
    main()
