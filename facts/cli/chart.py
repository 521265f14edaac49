"""`facts chart`: the dashboard's own timeline, cards or report as a file. What draws them is in `dashboard/`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from facts.cli.articles import Article, article_options, articles, deliver
from facts.errors import FactsError
from facts.export.pictures import Painter, Picture
from facts.extract import Domain

if TYPE_CHECKING:
    from dashboard.downloads import Part

_PICTURES: Mapping[str, Picture] = MappingProxyType({".svg": "svg", ".png": "png", ".pdf": "pdf"})
ENDINGS = (".html", *_PICTURES)


@click.command("chart")
@article_options
@click.option(
    "-o", "--out", metavar="OUT", type=click.Path(dir_okay=False, path_type=Path), required=True,
    help="The file to write, ending in .html, .svg, .png or .pdf.",
)  # fmt: skip
@click.option(
    "--show", type=click.Choice(["timeline", "cards", "report"]), default="timeline", show_default=True,
    help="Cards are the figures with their quotes; a report has the timeline and every quote too, of any articles.",
)  # fmt: skip
@click.option("--width", type=click.IntRange(300, 4000), help="How wide a picture is; else 1000.")
@click.option(
    "--height", type=click.IntRange(200, 8000), help="How high a timeline is; else as high as its marks need."
)
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True, help="How fine a PNG is.")
def command(
    files: tuple[str, ...],
    published: str | None,
    domain: Domain,
    encoding: str | None,
    out: Path,
    show: str,
    width: int | None,
    height: int | None,
    scale: float,
) -> None:
    """Draw the timeline of the article in FILE into a web page that works offline, or into a picture.

    Pictures and PDF are drawn by Chrome or Chromium, which must be installed; the web page needs neither.
    """
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise FactsError(f"{out}: its ending tells what is drawn; use one of {', '.join(ENDINGS)}")
    if len(files) > 1 and show != "report":
        raise FactsError("a chart shows one article; give one FILE, or take --show report")
    found = articles(files, published, domain, encoding)
    parts = [_part(each) for each in found]
    if show != "timeline":
        deliver(_paged(parts, show, ending, width, scale), out)
        return
    if not any(fact.begin or fact.until for fact in found[0].facts):
        raise FactsError(f"{found[0].name}: nothing in it has a place on the calendar, so there is no timeline to draw")
    deliver(_drawn(parts[0], ending, width, height, scale), out)


def _part(article: Article) -> Part:
    from dashboard.articles import Article as Read
    from dashboard.articles import Entry
    from dashboard.downloads import Part

    entries = tuple(Entry(str(at), fact) for at, fact in enumerate(article.facts))
    return Part(Read("", article.document, entries), entries)


def _drawn(part: Part, ending: str, width: int | None, height: int | None, scale: float) -> bytes:
    from dashboard.downloads import picture
    from dashboard.fonts import embedded
    from dashboard.report import web_page

    if ending == ".html":
        return web_page(part).encode()
    figure = picture(part, width=width, height=height)
    with Painter(embedded()) as painter:
        return painter.figure(figure, _PICTURES[ending], int(figure.layout.width), int(figure.layout.height), scale)


def _paged(parts: Sequence[Part], show: str, ending: str, width: int | None, scale: float) -> bytes:
    """Cards or a report: a page, printed or photographed."""
    from dashboard.fonts import embedded
    from dashboard.report import PAPER, cards_page, drawn, live, report

    if ending == ".svg":
        raise FactsError(f"a page of {show} cannot be an SVG; use .html, .png or .pdf")
    if ending == ".html":
        return (cards_page(parts) if show == "cards" else report(parts, live(parts))).encode()
    fonts = embedded()
    with Painter(fonts) as painter:
        page = cards_page(parts, fonts=fonts) if show == "cards" else report(parts, drawn(parts, painter), fonts=fonts)
        return painter.page(page, "png" if ending == ".png" else "pdf", width or PAPER, scale)
