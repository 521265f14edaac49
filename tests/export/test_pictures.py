"""Pictures: each format opened with its own reader, one browser for all, and nothing fetched."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

import plotly.graph_objects as go
import pytest
from pypdf import PdfReader

from facts.errors import FactsError
from facts.export.pictures import NO_BROWSER, Painter, svg_page

FIGURE = go.Figure(
    {"type": "bar", "x": ["a", "b"], "y": [3, 4]}, {"title": {"text": "Boats at sea"}, "template": "none"}
)


@pytest.fixture(scope="module")
def painter() -> Iterator[Painter]:
    with Painter() as found:
        yield found


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize(("width", "height", "scale"), [(700, 400, 1), (320, 500, 2), (400, 300, 1.5)])
def test_png_has_the_size_asked_for(painter: Painter, width: int, height: int, scale: float) -> None:
    assert size(painter.figure(FIGURE, "png", width, height, scale)) == (width * scale, height * scale)


def test_svg_holds_its_words_and_size(painter: Painter) -> None:
    root = ET.fromstring(painter.figure(FIGURE, "svg", 640, 360))
    assert (root.get("width"), root.get("height")) == ("640", "360")
    assert "Boats at sea" in "".join(root.itertext())


def test_pdf_is_one_page_of_the_figures_size(painter: Painter) -> None:
    pages = PdfReader(BytesIO(painter.figure(FIGURE, "pdf", 800, 400))).pages
    assert len(pages) == 1
    assert "Boats at sea" in pages[0].extract_text()
    assert float(pages[0].mediabox.width) == pytest.approx(800 * 0.75, abs=1)
    assert float(pages[0].mediabox.height) == pytest.approx(400 * 0.75, abs=1)


def test_page_is_as_high_as_it_is(painter: Painter) -> None:
    html = "<body style='margin:0'><div style='height:1234px'>Text</div>"
    assert size(painter.page(html, "png", 500, 2)) == (1000, 2468)
    assert "Text" in PdfReader(BytesIO(painter.page(html, "pdf", 500))).pages[0].extract_text()


def test_many_callers_each_get_their_own(painter: Painter) -> None:
    found: dict[int, bytes] = {}

    def draw(width: int) -> None:
        found[width] = painter.figure(FIGURE, "png", width, 200)

    threads = [threading.Thread(target=draw, args=(width,)) for width in (210, 310, 410)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {width: size(png)[0] for width, png in found.items()} == {210: 210, 310: 310, 410: 410}


def test_too_large_is_refused_in_words(painter: Painter) -> None:
    with pytest.raises(FactsError, match="too large"):
        painter.figure(FIGURE, "png", 9000, 100, 4)
    with pytest.raises(FactsError, match="too large"):
        painter.page("<div style='height:20000px'>", "png", 500)
    assert size(painter.figure(FIGURE, "png", 200, 100)) == (200, 100)


def test_without_a_browser_a_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from choreographer.browsers.chromium import Chromium

    monkeypatch.setattr(Chromium, "find_browser", lambda *_, **__: None)
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    with Painter() as nobody, pytest.raises(FactsError) as error:
        nobody.figure(FIGURE, "png", 200, 100)
    assert str(error.value) == NO_BROWSER


def test_a_closed_painter_starts_again() -> None:
    with Painter() as again:
        assert size(again.figure(FIGURE, "png", 200, 100)) == (200, 100)
        again.close()
        assert size(again.figure(FIGURE, "png", 210, 100)) == (210, 100)


def test_nothing_on_the_page_may_be_fetched(painter: Painter) -> None:
    outside = svg_page('<svg width="100" height="50"><image href="http://192.0.2.1/x.png"/></svg>', 100, 50)
    assert "default-src &#x27;none&#x27;" in outside
    assert size(painter.page(outside, "png", 100)) == (100, 50)
