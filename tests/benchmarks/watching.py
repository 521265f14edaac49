"""The page watched from inside: a click's time to the last thing it changes, and what that cost server and browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psutil
from playwright.sync_api import Browser, CDPSession, Page

WATCH = Path(__file__).with_name("watch.js").read_text(encoding="utf-8")
QUIET = 600
"""Milliseconds without a change, after the server's script has ended, after which nothing more is awaited."""

_PATIENCE = 180_000


class Seen(NamedTuple):
    """One change of the page: `seconds` to the paint of the last thing that changed; CPU seconds of the server and all
    of the browser's processes; `script` and `layout` seconds of its main thread; bytes that the server sent.
    """

    seconds: float
    server: float
    browser: float
    script: float
    layout: float
    sent: int


class Watched:
    """One page of one visitor, in a browser context of its own: nothing is cached from an earlier visit."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._sent = 0
        self._inside: CDPSession = page.context.new_cdp_session(page)
        for domain in ("Performance", "Network"):
            self._inside.send(f"{domain}.enable")  # type: ignore[arg-type]
        self._inside.on("Network.webSocketFrameReceived", self._received)
        page.add_init_script(WATCH)

    def opened(self, address: str) -> Seen:
        """Go there, and wait until figures, chart and table are there; the rest may follow."""
        found = self._watched(lambda: self.page.goto(address))
        return found._replace(seconds=self.page.evaluate("pageWatch.seen.ready") / 1000)

    def clicked(self, selector: str) -> Seen:
        """Click on the middle of what the selector finds."""
        at = self.page.locator(selector).first
        at.scroll_into_view_if_needed()
        box = at.bounding_box()
        assert box is not None, selector
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        return self._watched(lambda: (self.page.mouse.down(), self.page.mouse.up()))

    def entered(self, selector: str, words: str) -> Seen:
        """Write over what a field holds, then press Enter, from which on time is taken."""
        self.page.locator(selector).first.fill(words)
        return self._watched(lambda: self.page.keyboard.press("Enter"))

    def _watched(self, act: Callable[[], object]) -> Seen:
        self._sent, before, spent = 0, self._metrics(), _spent()
        act()
        settled = "quiet => window.pageWatch?.settled(quiet)"
        self.page.wait_for_function(settled, arg=QUIET, polling=100, timeout=_PATIENCE)
        after, now = self._metrics(), _spent()
        seen = self.page.evaluate("pageWatch.seen")
        script, layout = (
            sum(after[name] - before.get(name, 0.0) for name in names)
            for names in (("ScriptDuration",), ("LayoutDuration", "RecalcStyleDuration"))
        )
        seconds = (seen["painted"] - seen["began"]) / 1000
        return Seen(seconds, now[0] - spent[0], now[1] - spent[1], script, layout, self._sent)

    def _metrics(self) -> dict[str, float]:
        return {each["name"]: each["value"] for each in self._inside.send("Performance.getMetrics")["metrics"]}

    def _received(self, event: dict[str, Any]) -> None:
        data = event["response"]["payloadData"]
        self._sent += len(data) * 3 // 4 if event["response"]["opcode"] == 2 else len(data)


@contextmanager
def visiting(browser: Browser) -> Iterator[Watched]:
    """A new visitor at a desktop's width."""
    context = browser.new_context(viewport={"width": 1300, "height": 900}, locale="en-GB")
    yield Watched(context.new_page())
    context.close()


def _spent() -> tuple[float, float]:
    """CPU seconds so far of the server that was started from here, and of the browser's processes."""
    server = browser = 0.0
    for process in psutil.Process().children(recursive=True):
        try:
            words, times = " ".join(process.cmdline()), process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        if " dashboard.serve " in words:
            server += times.user + times.system
        elif "--type=" in words or "--remote-debugging" in words:
            browser += times.user + times.system
    return server, browser
