"""What leaves the page as a file: facts in the library's formats, and the figure that pictures are made of.

Every file says its articles, its filters and the version; nothing in it is run or fetched by whoever opens it.
"""

from __future__ import annotations

import re
from datetime import date
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from dashboard.articles import Article, Entry
from dashboard.charts.drawing import checked
from dashboard.charts.histogram import MOST, days_of, histogram
from dashboard.charts.marks import Mark, left_out, marks, near, placed
from dashboard.charts.timeline import timeline
from dashboard.messages import say
from dashboard.moments import in_full
from dashboard.theme import LIGHT, SANS, SERIF
from facts.export import About, export, unique_names
from facts.table import to_frame
from facts.version import VERSION

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

PICTURE_WIDTH = 1000
_HEAD, _FOOT = 64, 58
_NARROW = 640


class Part(NamedTuple):
    """What goes into a file: an article, the facts of it that are meant, and the words for the filters."""

    article: Article
    entries: tuple[Entry, ...]
    shown: str = ""

    def source(self, locale: str = "en_GB") -> str:
        """Where the facts come from and when that appeared."""
        return sourced(self.article.source, self.article.document.published, locale)

    @property
    def made(self) -> str:
        """What was filtered, and what it was read by."""
        made = say("export.made", version=VERSION)
        return f"{say('summary.shown', what=self.shown)} {made}" if self.shown else made


def sourced(name: str, published: date | None, locale: str) -> str:
    """Who said it and when."""
    if published is None:
        return say("export.source_undated", source=name)
    return say("export.source", source=name, date=in_full(published, locale))


def file_name(part: Part, what: str, ending: str) -> str:
    """A name that sorts and travels: no sign that any file system minds.

    >>> from dashboard.articles import article, sample
    >>> file_name(Part(article(sample()), ()), "timeline", "svg")
    'a-pilots-landing-lays-bare-an-army-2012-06-22-timeline.svg'
    """
    document = part.article.document
    words = re.sub(r"[^\w]+", "-", re.sub(r"['’]", "", part.article.title.lower())).strip("-")
    title = words[:36].rsplit("-", 1)[0] if len(words) > 36 else words
    day = document.published.isoformat()[:10] if document.published else ""
    return "-".join(filter(None, (title or "article", day, what))) + f".{ending}"


def facts_file(part: Part, format_name: str) -> bytes:
    """The facts in one of the library's formats, with their document and what was filtered."""
    (source,) = unique_names([part.article.document])
    frame = to_frame((entry.fact for entry in part.entries), source.name)
    return export(frame, format_name, About((source,), part.shown))


def chart(part: Part, locale: str, width: int) -> tuple[Figure, tuple[Mark, ...]]:
    """The timeline alone, on white, and the marks that lie too far off to be in it."""
    published = part.article.document.published
    dated = [entry for entry in part.entries if placed(entry.fact)]
    far: tuple[Mark, ...] = ()
    if len(dated) > MOST:
        drawn, _ = histogram(days_of(dated), published, LIGHT, locale=locale)
    else:
        found, far = near(marks(part.article, dated, locale), published)
        drawn = timeline(found, published, LIGHT, locale=locale, narrow=width < _NARROW)
    look = {"width": width, "paper_bgcolor": LIGHT.page, "plot_bgcolor": LIGHT.page, "dragmode": "pan"}
    return checked(drawn).update_layout(look), far


def picture(part: Part, locale: str = "en_GB", width: int | None = None, height: int | None = None) -> Figure:
    """The timeline as it is sent out: on white, with its title, its source and date, and what made it.

    It is as high as its marks need unless `height` says otherwise; the words are set for a narrow one below 640.
    """
    wide = width or PICTURE_WIDTH
    figure, far = chart(part, locale, wide)
    inner = int(figure.layout.height)
    figure.update_layout(
        width=wide,
        height=height or inner + _HEAD + _FOOT,
        margin={"l": 24, "r": 24, "t": 28 + _HEAD, "b": 44 + _FOOT},
    )
    title = escape(part.article.title, quote=False)
    made = _clipped(" ".join(filter(None, (left_out(far), part.made))))
    for text, size, font, above, colour in (
        (f"<b>{title if len(title) <= 90 else title[:89] + '…'}</b>", 21, SERIF, True, LIGHT.ink),
        (escape(part.source(locale), quote=False), 13, SANS, False, LIGHT.ink2),
        (escape(made, quote=False), 12, SANS, False, LIGHT.ink3),
    ):
        place = {"y": 1, "yshift": 28 + _HEAD - 16, "yanchor": "top"} if above else {"y": 0, "yanchor": "top"}
        shift = {} if above else {"yshift": -(44 + (12 if size == 13 else 32))}
        figure.add_annotation(
            x=0, xref="paper", yref="paper", xanchor="left", text=text, showarrow=False, align="left",
            font={"size": size, "family": font, "color": colour}, **place, **shift,
        )  # fmt: skip
    return figure


def _clipped(text: str) -> str:
    return text if len(text) <= 150 else text[:149] + "…"
