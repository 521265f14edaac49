"""Pictures by a browser that stays warm: a Plotly figure or a page of HTML in, PNG, SVG or PDF out.

The browser works in a thread of its own, for any number of callers; nothing it is given makes it reach the network.
"""

from __future__ import annotations

import asyncio
import base64
import os
import re
from collections.abc import Callable, Coroutine
from concurrent.futures import TimeoutError as TooLong
from contextlib import suppress
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from facts.errors import FactsError
from facts.export.about import missing

if TYPE_CHECKING:
    from choreographer import Tab
    from kaleido import Kaleido

Picture = Literal["png", "svg", "pdf"]

NO_BROWSER = (
    "pictures and PDF need Chrome or Chromium, and none was found: install it (on Debian: apt-get install chromium), "
    "or name it in BROWSER_PATH; the HTML needs none"
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
"""What a page without scripts may load: nothing but itself."""

_PATIENCE = 60.0
_LARGEST = 16_000
"""More pixels to a side than this no browser draws."""


def hindrance() -> str:
    """Why no picture can be made on this machine, in a line; empty where nothing stands in the way."""
    try:
        import kaleido  # noqa: F401 (asked for, not used)
        from choreographer.browsers.chromium import Chromium
    except ImportError:
        return str(missing("pictures", "pictures"))
    named = os.environ.get("BROWSER_PATH")
    return "" if named or Chromium.find_browser(skip_local=False) else NO_BROWSER


class Painter:
    """A browser for pictures, started at the first one and kept until `close`; use it in a `with`.

    `fonts` is CSS with `@font-face` rules whose sources are data, for text that no font of the machine should set.
    """

    def __init__(self, fonts: str = "") -> None:
        self._fonts = fonts
        self._lock = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._browser: Kaleido | None = None
        self._thread: Thread | None = None

    def __enter__(self) -> Painter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser; the next picture starts another."""
        with self._lock:
            self._end()

    def figure(self, figure: Any, picture: Picture, width: int, height: int, scale: float = 1.0) -> bytes:
        """A Plotly figure as a picture of `width` by `height` units, for PNG each of `scale` pixels.

        Raises:
            FactsError: no browser is found, kaleido is not installed, or the picture is too large.
        """
        if picture == "png" and max(width, height) * scale > _LARGEST:
            raise FactsError(f"a picture of {width * scale:,.0f} by {height * scale:,.0f} pixels is too large")
        svg = self._run(_drawn(figure, width, height))
        if picture == "svg":
            return svg
        return self.page(svg_page(svg.decode(), width, height, self._fonts), picture, width, scale)

    def page(self, html: str, picture: Literal["png", "pdf"], width: int, scale: float = 1.0) -> bytes:
        """A page of HTML as a picture as wide as said and as high as it is, or as a PDF by its own `@page`."""
        return self._run(_printed(html, picture, width, scale))

    def _run(self, work: Callable[[Kaleido], Coroutine[Any, Any, bytes]]) -> bytes:
        """Have the browser's thread do it; after a failure the next picture gets a new browser."""
        with self._lock:
            if self._loop is None:
                self._start()
            assert self._loop is not None
            assert self._browser is not None
            try:
                return asyncio.run_coroutine_threadsafe(work(self._browser), self._loop).result(_PATIENCE)
            except FactsError:
                raise
            except TooLong:
                self._end()
                raise FactsError(f"the browser did not finish the picture within {_PATIENCE:.0f} seconds") from None
            except Exception as error:
                self._end()
                raise FactsError(f"the browser could not make the picture: {error}") from error

    def _start(self) -> None:
        """Open the browser in a new thread's loop."""
        try:
            from choreographer.browsers.chromium import ChromeNotFoundError
            from kaleido import Kaleido
        except ImportError:
            raise missing("pictures", "pictures") from None

        async def opened() -> Kaleido:
            try:
                return await Kaleido(n=1, timeout=_PATIENCE, page_generator=_Canvas(self._fonts))
            except ChromeNotFoundError:
                raise FactsError(NO_BROWSER) from None

        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True, name="painter")
        self._thread.start()
        try:
            self._browser = asyncio.run_coroutine_threadsafe(opened(), self._loop).result(_PATIENCE)
        except BaseException:
            self._end()
            raise

    def _end(self) -> None:
        """Close the browser, as far as it still answers, and stop its thread."""
        loop, browser = self._loop, self._browser
        self._loop = self._browser = None
        if loop is None:
            return
        if browser is not None:
            with suppress(Exception):
                asyncio.run_coroutine_threadsafe(browser.close(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        if self._thread is not None:
            self._thread.join(10)
            loop.close()


class _Canvas:
    """The page that figures are drawn in, with plotly.js of this machine; MathJax would come over the network."""

    def __init__(self, fonts: str) -> None:
        self._fonts = fonts

    def generate_index(self) -> str:
        from kaleido import PageGenerator

        page: str = PageGenerator(mathjax=False).generate_index()
        sample = "".join(
            f"<p style=\"font-family:'{name}';font-weight:{weight};position:absolute;visibility:hidden\">Words 123</p>"
            for name in _families(self._fonts)
            for weight in (400, 600)
        )
        return page.replace("</head>", f"<style>{self._fonts}</style></head>").replace("</body>", f"{sample}</body>")


def _families(fonts: str) -> list[str]:
    return sorted(set(re.findall(r"font-family:\s*[\"']([^\"']+)", fonts)))


def _drawn(figure: Any, width: int, height: int) -> Callable[[Kaleido], Coroutine[Any, Any, bytes]]:
    """A figure as SVG, its text measured in the fonts it will be set in."""

    async def work(browser: Kaleido) -> bytes:
        svg: bytes = await browser.calc_fig(figure, opts={"format": "svg", "width": width, "height": height})
        return svg

    return work


def _printed(
    html: str, picture: Literal["png", "pdf"], width: int, scale: float
) -> Callable[[Kaleido], Coroutine[Any, Any, bytes]]:
    """A page in a tab of its own, as wide as said."""

    async def work(browser: Kaleido) -> bytes:
        with TemporaryDirectory() as folder:
            file = Path(folder, "page.html")
            file.write_text(html, encoding="utf-8", errors="replace")
            tab = await browser.create_tab("about:blank")
            try:
                await _shown(tab, file.as_uri(), width, scale)
                return await (_screen(tab, width, scale) if picture == "png" else _pages(tab))
            finally:
                await browser.close_tab(tab.target_id)

    return work


async def _shown(tab: Tab, address: str, width: int, scale: float) -> None:
    """Go to a page and wait until it and its fonts are there."""
    size = {"width": width, "height": 800, "deviceScaleFactor": scale, "mobile": False}
    await _ask(tab, "Emulation.setDeviceMetricsOverride", size)
    await _ask(tab, "Page.enable", {})
    loaded = tab.subscribe_once("Page.loadEventFired")
    await _ask(tab, "Page.navigate", {"url": address})
    await loaded
    await _ask(tab, "Runtime.evaluate", {"expression": "document.fonts.ready.then(() => 1)", "awaitPromise": True})


async def _screen(tab: Tab, width: int, scale: float) -> bytes:
    high = await _ask(
        tab, "Runtime.evaluate", {"expression": "Math.ceil(document.body.getBoundingClientRect().bottom)"}
    )
    height = max(1, int(high["result"]["value"]))
    if height * scale > _LARGEST:
        raise FactsError(f"a picture {height * scale:,.0f} pixels high is too large; take the HTML or the PDF")
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    params = {"format": "png", "captureBeyondViewport": True, "clip": clip}
    return base64.b64decode((await _ask(tab, "Page.captureScreenshot", params))["data"])


async def _pages(tab: Tab) -> bytes:
    params = {"printBackground": True, "preferCSSPageSize": True}
    return base64.b64decode((await _ask(tab, "Page.printToPDF", params))["data"])


async def _ask(tab: Tab, command: str, params: dict[str, Any]) -> dict[str, Any]:
    """What the browser answers to a command."""
    answer = await tab.send_command(command, params=params)
    if "error" in answer:
        raise FactsError(f"the browser refused {command}: {answer['error'].get('message', '')}")
    found: dict[str, Any] = answer["result"]
    return found


def svg_page(svg: str, width: int, height: int, fonts: str = "") -> str:
    """An SVG on a page of exactly its size, for a picture or a PDF.

    >>> "size:400px 300px" in svg_page("<svg></svg>", 400, 300)
    True
    """
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
        f'content="{escape(POLICY)}"><style>@page{{size:{width}px {height}px;margin:0}}'
        f"html,body{{margin:0;width:{width}px;height:{height}px;overflow:hidden}}svg{{display:block}}{fonts}</style>"
        f"<body>{svg}</body></html>"
    )
