"""What leaves the Compare page: the facts of all articles in one file, and the number line as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from dashboard.charts.bounds import axis, bounds
from dashboard.comparing import Compared, claims, gap, statement, tick_words, title
from dashboard.downloads import PICTURE_WIDTH, Part, sourced
from dashboard.messages import say
from dashboard.theme import LIGHT, SANS, SERIF
from facts.compare import Pair
from facts.export import About, export, unique_names
from facts.table import to_frame

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MOST_ROWS = 40
"""More claims than this are in the table and in the files, not on the number line."""

_HEAD, _FOOT, _LINE = 96, 66, 108


def facts_of(parts: Sequence[Part], format_name: str) -> bytes:
    """The facts of several articles in one of the library's formats, each under its article's own name.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = [article(Document(text, source="p")) for text in ("Some 400 left.", "Some 500 left.")]
    >>> facts_of([Part(each, each.entries) for each in read], "jsonl").count(b'"document": "p')
    2
    """
    import pandas as pd

    sources = unique_names(part.article.document for part in parts)
    frames = [
        to_frame((entry.fact for entry in part.entries), source.name)
        for part, source in zip(parts, sources, strict=True)
    ]
    return export(pd.concat(frames, ignore_index=True), format_name, About(sources, parts[0].shown))


def line_picture(one: Compared, clash: Pair | None, parts: Sequence[Part], width: int = PICTURE_WIDTH) -> Figure:
    """The number line as it is sent out: on white, with what it says, its sources and dates, and what made it."""
    rows = claims(one)[:MOST_ROWS]
    scale = axis([row.reach for row in rows])
    band = gap(one, clash)
    fits = band is not None and max(band.first, band.last) < len(rows)
    figure = bounds(rows, scale, tick_words(one, scale), LIGHT, gap=band if fits else None)
    left, right, top, bottom = (int(figure.layout.margin[side]) for side in "lrtb")
    sources = _lines("; ".join(sourced(each.called, each.document.published, one.locale) for each, *_ in parts), 150, 4)
    foot = _FOOT + 17 * sources.count("<br>")
    figure.update_layout(
        width=width,
        height=int(figure.layout.height) + _HEAD + foot,
        margin={"l": left + 24, "r": right + 8, "t": top + _HEAD, "b": bottom + foot},
        paper_bgcolor=LIGHT.page,
        plot_bgcolor=LIGHT.page,
    )
    said = _lines(statement(one), _LINE, 2)
    for text, size, font, colour, place in (
        (f"<b>{escape(title(one), quote=False)}</b>", 21, SERIF, LIGHT.ink, {"y": 1, "yshift": _HEAD + 20}),
        (said, 15, SERIF, LIGHT.ink, {"y": 1, "yshift": _HEAD - 12}),
        (sources, 13, SANS, LIGHT.ink2, {"y": 0, "yshift": -14}),
        (_lines(parts[0].made, 150, 1), 12, SANS, LIGHT.ink3, {"y": 0, "yshift": 30 - foot}),
    ):
        figure.add_annotation(
            x=0, xref="paper", yref="paper", xanchor="left", xshift=-left, yanchor="top", align="left", text=text,
            showarrow=False, font={"size": size, "family": font, "color": colour}, **place,
        )  # fmt: skip
    return figure


def _lines(text: str, wide: int, most: int) -> str:
    """Text broken into lines for a picture, escaped; what does not fit ends in an ellipsis."""
    from textwrap import wrap

    lines = wrap(text, wide) or [""]
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1][: wide - 1] + "…"]
    return "<br>".join(escape(line, quote=False) for line in lines)


def file_name(one: Compared, ending: str) -> str:
    """A name that sorts and travels: `compare-soldiers.svg`."""
    words = "-".join("".join(sign if sign.isalnum() else " " for sign in title(one).lower()).split())
    return f"{say('compare.heading').lower()}-{words[:48] or 'figures'}.{ending}"
