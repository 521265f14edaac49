"""What leaves the page as a file: facts as CSV, the chart as a web page, and the figure that pictures are made of.

Every file says its articles, its filters and the version; nothing in it is run or fetched by whoever opens it.
"""

from __future__ import annotations

import re
from datetime import date
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from dashboard.articles import Article, Entry
from dashboard.charts.drawing import checked, embedded
from dashboard.charts.histogram import MOST, days_of, histogram
from dashboard.charts.marks import Mark, left_out, loose, marks, near, placed
from dashboard.charts.timeline import timeline
from dashboard.messages import say
from dashboard.moments import in_full
from dashboard.passages import read_as
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


def picture(part: Part, locale: str = "en_GB", width: int | None = None, height: int | None = None) -> Figure:
    """The timeline as it is sent out: on white, with its title, its source and date, and what made it.

    It is as high as its marks need unless `height` says otherwise; the words are set for a narrow one below 640.
    """
    wide = width or PICTURE_WIDTH
    document = part.article.document
    dated = [entry for entry in part.entries if placed(entry.fact)]
    far: tuple[Mark, ...] = ()
    if len(dated) > MOST:
        figure = checked(histogram(days_of(dated), document.published, LIGHT, locale=locale)[0])
    else:
        found, far = near(marks(part.article, dated, locale), document.published)
        figure = checked(timeline(found, document.published, LIGHT, locale=locale, narrow=wide < _NARROW))
    inner = int(figure.layout.height)
    figure.update_layout(
        width=wide,
        height=height or inner + _HEAD + _FOOT,
        margin={"l": 24, "r": 24, "t": 28 + _HEAD, "b": 44 + _FOOT},
        paper_bgcolor=LIGHT.page,
        plot_bgcolor=LIGHT.page,
        dragmode="pan",
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


def web_page(part: Part, locale: str = "en_GB") -> bytes:
    """The timeline as one file that works offline: Plotly inside, no upload button, its facts below as a table."""
    chart = ""
    if any(placed(entry.fact) for entry in part.entries):
        config = {"modeBarButtonsToRemove": ["sendChartToCloud"], "displaylogo": False, "responsive": True}
        chart = embedded(picture(part, locale), config)
    rows = "".join(
        f"<tr><td>{escape(entry.fact.text)}</td><td>{escape(read_as(entry.fact, locale))}</td>"
        f"<td>{escape(say(f'status.{entry.fact.status}'))}</td>"
        f"<td>{escape(entry.fact.speaker or say('text.the_article'))}</td></tr>"
        for entry in part.entries
    )
    heads = "".join(
        f"<th>{escape(say(key))}</th>" for key in ("text.written", "text.read_as", "facet.status", "text.said_by")
    )
    undated = ", ".join(each.text for each in loose(part.entries, part.article.document.text, locale))
    strip = f"<p>{escape(say('timeline.undated'))}: {escape(undated)}</p>" if undated else ""
    return _PAGE.format(
        title=escape(part.article.title), source=escape(part.source(locale)), made=escape(part.made), chart=chart,
        strip=strip, heads=heads, rows=rows, serif=SERIF, sans=SANS,
    ).encode()  # fmt: skip


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 {sans}; color: #14191F; margin: 32px auto; max-width: 1000px; padding: 0 16px; }}
h1 {{ font: 600 29px/1.15 {serif}; }}
table {{ border-collapse: collapse; width: 100%; font-size: 14px; }}
th {{ text-align: left; font-weight: 400; color: #636D78; border-bottom: 1px solid #14191F; }}
td, th {{ padding: 8px 12px 8px 0; vertical-align: baseline; }}
td {{ border-bottom: 1px solid #DADFE4; }} td:first-child {{ font-family: {serif}; }}
p {{ color: #47515C; }}
</style></head><body>
<h1>{title}</h1><p>{source}</p>
{chart}
{strip}
<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
<p>{made}</p>
</body></html>
"""
