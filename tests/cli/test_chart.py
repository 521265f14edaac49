"""`facts chart` draws the dashboard's timeline into a file; each file is opened."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pypdf
import pytest
from choreographer.browsers.chromium import Chromium
from PIL import Image

from facts.cli.main import run as run_here
from facts.export.pictures import NO_BROWSER
from tests.cli.conftest import Run

DATED = ("port.txt", "--published", "2012-06-22")


def test_a_web_page_holds_everything_it_needs(run: Run, tmp_path: Path) -> None:
    result = run("chart", *DATED, "-o", "t.html")
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    fetched: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            fetched.extend(str(value) for name, value in attrs if name in {"src", "href"} and value)

    Reader().feed(page)
    assert result.code == 0
    assert [each for each in fetched if not each.startswith(("data:", "#"))] == []
    assert "25,000 to 30,000" in page
    assert "Friday 22 June 2012" in page


def test_a_picture_is_as_fine_as_asked(run: Run, tmp_path: Path) -> None:
    for scale in ("1", "2"):
        assert run("chart", *DATED, "-o", f"t{scale}.png", "--scale", scale).err == "Published Friday 22 June 2012.\n"
    with Image.open(tmp_path / "t1.png") as one, Image.open(tmp_path / "t2.png") as two:
        assert two.size == (one.width * 2, one.height * 2)


def test_an_svg_holds_the_words(run: Run, tmp_path: Path) -> None:
    assert run("chart", *DATED, "-o", "t.svg").code == 0
    words = " ".join(ET.parse(tmp_path / "t.svg").getroot().itertext())
    assert "Port reopens" in words
    assert "Friday" in words


def test_a_pdf_is_one_page_with_words(run: Run, tmp_path: Path) -> None:
    assert run("chart", *DATED, "-o", "t.pdf").code == 0
    (page,) = pypdf.PdfReader(io.BytesIO((tmp_path / "t.pdf").read_bytes())).pages
    assert "Port reopens" in page.extract_text()


def test_hostile_words_are_inert(run: Run, tmp_path: Path) -> None:
    text = "<script>alert(1)</script>\n\nOn Friday 400 <img src=x onerror=alert(2)> men came.\n"
    assert run("chart", "-", "--published", "2012-06-22", "-o", "t.html", stdin=text.encode()).code == 0
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "<script>alert(1)" not in page
    assert "<img src=x" not in page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("port.txt", "-o", "t.gif"), "use one of .html, .svg, .png, .pdf"),
        (("port.txt", "port.txt", "-o", "t.html"), "one article"),
        (("port.txt",), "--out"),
        (("port.txt", "-o", "t.html"), "no timeline to draw"),
        (("none.txt", "-o", "t.html"), "there is no such file"),
        ((*DATED, "-o", "no/folder/t.html"), "cannot be written"),
        (("port.txt", "-o", "t.png", "--scale", "100"), "--scale"),
    ],
)
def test_a_mistake_is_one_line(run: Run, arguments: tuple[str, ...], says: str) -> None:
    result = run("chart", *arguments)
    assert result.code == 2
    assert result.err.splitlines()[-1].startswith("facts: ")
    assert says in result.err.splitlines()[-1]


def test_without_a_browser_the_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Chromium, "find_browser", lambda *_, **__: None)
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    (tmp_path / "port.txt").write_text("Some 400 men came on 22 June 2012.")
    assert run_here(["chart", str(tmp_path / "port.txt"), "-o", str(tmp_path / "t.png")]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"facts: {NO_BROWSER}"
