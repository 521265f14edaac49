"""`facts chart`: the dashboard's own timeline as a file. What draws it is `dashboard.downloads`; nothing here draws."""

from __future__ import annotations

from collections.abc import Mapping
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
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True, help="How fine a PNG is.")
def command(
    files: tuple[str, ...],
    published: str | None,
    domain: Domain,
    encoding: str | None,
    out: Path,
    scale: float,
) -> None:
    """Draw the timeline of the article in FILE into a web page that works offline, or into a picture.

    Pictures and PDF are drawn by Chrome or Chromium, which must be installed; the web page needs neither.
    """
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise FactsError(f"{out}: its ending tells what is drawn; use one of {', '.join(ENDINGS)}")
    if len(files) > 1:
        raise FactsError("a chart shows one article; give one FILE")
    article = articles(files, published, domain, encoding)[0]
    if not any(fact.begin or fact.until for fact in article.facts):
        raise FactsError(f"{article.name}: nothing in it has a place on the calendar, so there is no timeline to draw")
    part = _part(article)
    deliver(_drawn(part, ending, scale), out)


def _part(article: Article) -> Part:
    from dashboard.articles import Article as Read
    from dashboard.articles import Entry
    from dashboard.downloads import Part

    entries = tuple(Entry(str(at), fact) for at, fact in enumerate(article.facts))
    return Part(Read("", article.document, entries), entries)


def _drawn(part: Part, ending: str, scale: float) -> bytes:
    from dashboard.downloads import picture, web_page

    if ending == ".html":
        return web_page(part)
    figure = picture(part)
    with Painter() as painter:
        return painter.figure(figure, _PICTURES[ending], int(figure.layout.width), int(figure.layout.height), scale)
