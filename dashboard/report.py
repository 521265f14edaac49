"""Timeline, cards and report as web pages that stand alone: nothing is fetched, every word of an article is inert."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from dashboard.articles import Entry
from dashboard.cards import Card, cards, quote
from dashboard.charts.drawing import embedded
from dashboard.charts.marks import left_out, loose, marks, near, placed
from dashboard.downloads import Part, chart
from dashboard.messages import say
from dashboard.moments import stretch, unplaced
from dashboard.numerals import numeral
from dashboard.passages import read_as
from dashboard.theme import LIGHT, SANS, SERIF
from facts.export.pictures import POLICY, Painter
from facts.model import Fact

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

PAPER = 1000
"""The width of a page of cards or a report, as a picture."""
_WIDTH = 920

_SHAPES = {
    "when": "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
    "long": "M0 3.5h12v5h-12z",
    "many": "M6 .8 11.6 11H.4z",
    "much": "M6 0 11.5 6 6 12 .5 6z",
}
_LINES = {"reported": ("3", ""), "projected": ("3", "6 3"), "denied": ("1.5 4.5", "")}


def cards_page(parts: Sequence[Part], locale: str = "en_GB", fonts: str = "") -> str:
    """The figure cards of these articles, each under its article's name, with what was filtered and by what.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> read = article(Document("They expect 25,000 to 30,000 more.", title="<b>Losses</b>"))
    >>> page = cards_page([Part(read, read.entries)])
    >>> "25,000–30,000" in page, "<b>Losses" in page
    (True, False)
    """
    return _page(_title(parts), "".join(_head(part, locale) + _cards(part, locale) for part in parts), parts, fonts)


def web_page(part: Part, locale: str = "en_GB") -> str:
    """The timeline with Plotly inside, and its facts below it as a table."""
    rows = "".join(
        f"<tr><td class='written'>{escape(fact.text)}</td><td>{escape(read_as(fact, locale))}</td>{_claim(fact)}</tr>"
        for fact in (entry.fact for entry in part.entries)
    )
    (drawing,) = live((part,), locale)
    table = _table(("text.written", "text.read_as", "facet.status", "text.said_by"), rows)
    return _page(_title((part,)), _top(part, drawing, locale) + table, (part,), "")


def report(parts: Sequence[Part], charts: Sequence[str], locale: str = "en_GB", fonts: str = "") -> str:
    """All of these articles: timeline, cards, and every fact with the sentence it stands in.

    `charts` are the timelines as SVG or HTML of our own making, one an article, empty where there is none.
    """
    body = "".join(
        _top(part, drawing, locale) + _cards(part, locale) + _quotes(part, locale)
        for part, drawing in zip(parts, charts, strict=True)
    )
    return _page(_title(parts), body, parts, fonts)


def drawn(parts: Sequence[Part], painter: Painter, locale: str = "en_GB") -> list[str]:
    """The timelines of these articles as SVG, for paper."""
    return [
        "" if figure is None
        else painter.figure(figure, "svg", _WIDTH, int(figure.layout.height)).decode()
        for figure in (_timeline(part, locale) for part in parts)
    ]  # fmt: skip


def live(parts: Sequence[Part], locale: str = "en_GB") -> list[str]:
    """The timelines of these articles as HTML that needs no browser to make: Plotly inside, once."""
    config = {"modeBarButtonsToRemove": ["sendChartToCloud"], "displaylogo": False, "responsive": True}
    found: list[str] = []
    for part in parts:
        figure = _timeline(part, locale)
        script = not any(found)
        found.append("" if figure is None else embedded(figure, config, script))
    return found


def _timeline(part: Part, locale: str) -> Figure | None:
    """The figure of an article, None where nothing of it has a place on the calendar."""
    return chart(part, locale, _WIDTH)[0] if any(placed(entry.fact) for entry in part.entries) else None


def _title(parts: Sequence[Part]) -> str:
    return parts[0].article.title if len(parts) == 1 else say("report.articles", len(parts))


def _page(title: str, body: str, parts: Sequence[Part], fonts: str) -> str:
    style = files("dashboard").joinpath("report.css").read_text(encoding="utf-8")
    colours = {
        "serif": SERIF, "sans": SANS, "ink": LIGHT.ink, "ink2": LIGHT.ink2, "ink3": LIGHT.ink3, "rule": LIGHT.rule,
        **{family: LIGHT.hue(family) for family in _SHAPES},
    }  # fmt: skip
    variables = "".join(f"--{name}:{value};" for name, value in colours.items())
    # A live chart saves itself as a picture by way of a blob, which the last of the policy's directives is to allow.
    policy = f"{POLICY} blob:; script-src 'unsafe-inline'" if "<script" in body else POLICY
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        f"<title>{escape(title)}</title><style>{fonts}:root{{{variables}}}\n{style}</style></head><body>\n{body}"
        f"<footer>{escape(parts[0].made)}</footer>\n</body></html>\n"
    )


def _head(part: Part, locale: str) -> str:
    return f"<header><h1>{escape(part.article.title)}</h1><p>{escape(part.source(locale))}</p></header>\n"


def _top(part: Part, drawing: str, locale: str) -> str:
    """What the page is about, its timeline, and what that does not show."""
    drawn = f'<section class="chart">{drawing}</section>' if drawing else ""
    return _head(part, locale) + drawn + _unseen(part, locale)


def _table(heads: Sequence[str], rows: str) -> str:
    named = "".join(f"<th scope='col'>{escape(say(key))}</th>" for key in heads)
    return f"<table><thead><tr>{named}</tr></thead><tbody>{rows}</tbody></table>\n"


def _cards(part: Part, locale: str) -> str:
    document = part.article.document
    found = cards(part.entries, document.text, document.published, locale)
    if not found:
        return f"<h2>{escape(say('cards.heading'))}</h2><p>{escape(say('cards.none'))}</p>"
    listed = "".join(map(_card, found))
    return f"<h2>{escape(say('cards.heading'))}</h2>\n<ul class='cards'>{listed}</ul>\n"


def _card(card: Card) -> str:
    sign = f'<span class="sign">{escape(card.sign)}</span>' if card.sign else ""
    unit = f' <span class="unit">{escape(card.unit)}</span>' if card.unit else ""
    subject = escape(card.subject) or f'<span class="unnamed">{escape(say("cards.no_subject"))}</span>'
    claim = say(f"status.{card.status}") + (f", {say(f'change.{card.change}')}" if card.change else "")
    before, text, after = map(escape, card.quote)
    before = before.lstrip("“")
    worked = f"<p>{escape(card.worked_out)}</p>" if card.worked_out else ""
    return (
        f'<li class="{card.family}"><p class="figure" aria-label="{escape(card.spoken)}">'
        f"{sign}{escape(card.figure)}{unit}</p>"
        f'<p class="subject">{_shape(card.family)}{subject}</p><p>{_line(card.status)}{escape(claim)}</p>'
        f'<p class="quote">“{before}<b>{text}</b>{after}”</p>'
        f"<p>{escape(card.speaker or say('cards.no_speaker'))}</p>{worked}</li>"
    )


def _shape(family: str) -> str:
    return f'<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="{_SHAPES[family]}"/></svg>'


def _line(status: str) -> str:
    heights, dash = _LINES[status]
    path = "".join(f"M0 {height}H24" for height in heights.split())
    drawn = f'<path d="{path}" stroke-dasharray="{dash or "none"}"/>'
    return f'<svg class="line" viewBox="0 0 24 6" aria-hidden="true">{drawn}</svg>'


def _unseen(part: Part, locale: str) -> str:
    """What the timeline does not show: what lies too far off, and what has no place on it."""
    undated = ", ".join(each.text for each in loose(part.entries, part.article.document.text, locale))
    published = part.article.document.published
    said = left_out(near(marks(part.article, part.entries, locale), published)[1])
    told = (said, f"{say('timeline.undated')}: {undated}" if undated else "")
    return "".join(f"<p>{escape(each)}</p>" for each in told if each)


def _quotes(part: Part, locale: str) -> str:
    """Every fact in text order: as read, the whole sentence it stands in, and who says it."""
    rows = "".join(_row(entry, part, locale) for entry in part.entries)
    return f"<h2>{escape(say('report.quotes'))}</h2>\n{_table(_COLUMNS, rows)}"


_COLUMNS = ("text.read_as", "report.sentence", "facet.status", "text.said_by")


def _row(entry: Entry, part: Part, locale: str) -> str:
    fact = entry.fact
    before, text, after = map(escape, quote(fact, part.article.document.text, reach=2000))
    shown = numeral(fact, locale)
    figure = " ".join(filter(None, (str(shown), fact.subject))) if shown else ""
    meant = [figure, stretch(fact, locale)] if figure or stretch(fact, locale) else [unplaced(fact) or fact.timex]
    meaning = "<br>".join(escape(each) for each in meant if each)
    return f"<tr><td>{meaning}</td><td class='quote'>{before}<b>{text}</b>{after}</td>{_claim(fact)}</tr>"


def _claim(fact: Fact) -> str:
    """Two cells: how sure it is said to be, and by whom."""
    cells = (say(f"status.{fact.status}"), fact.speaker or say("text.the_article"))
    return "".join(f"<td>{escape(each)}</td>" for each in cells)
