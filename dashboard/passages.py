"""The article and its facts as values to be drawn: paragraphs of runs, and rows that say how each fact was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from dashboard.articles import Article, Entry
from dashboard.cards import worked_out_end
from dashboard.families import FAMILY
from dashboard.messages import say
from dashboard.moments import stretch, unplaced, waits, written
from dashboard.numerals import numeral
from facts.model import TEMPORAL, Fact, Kind

WINDOW = 30_000
"""About as many characters are set at once; the rest is a click away."""

Run = str | tuple[str, str, str, str, str]
"""Plain words, or a fact's id, family, status, spoken name and words."""


class Passage(NamedTuple):
    """A stretch of an article, its paragraphs, and the offsets where the text before and after it is found."""

    paragraphs: tuple[tuple[Run, ...], ...]
    earlier: int | None
    later: int | None


class Row(NamedTuple):
    """A fact in the table: as written, as read, who said it, and why."""

    id: str
    family: str
    kind: str
    text: str
    status: str
    claim: str
    read_as: str
    by: str
    title: str
    because: str
    why: tuple[tuple[str, str], ...]


def passage(text: str, entries: Sequence[Entry], at: int = 0, locale: str = "en_GB") -> Passage:
    r"""The text around an offset, a whole number of paragraphs where they are not endless.

    >>> passage("One.\n\nTwo.", ()).paragraphs
    (('One.',), ('Two.',))
    >>> passage("# Title\n\nIssue # 4.", ()).paragraphs
    (('Title',), ('Issue # 4.',))
    >>> passage("A line that was broken by a mail program before it\nended.\n\nTwo.", ()).paragraphs[0]
    ('A line that was broken by a mail program before it ended.',)
    """
    first, last = window(text, at)
    text = _unwrapped(text)
    paragraphs: list[tuple[Run, ...]] = []
    runs: list[Run] = []
    here = first
    for entry in entries:
        fact = entry.fact
        if fact.start < here or fact.end > last:
            continue
        _plain(text[here : fact.start], runs, paragraphs)
        runs.append((entry.id, FAMILY[fact.kind], str(fact.status), spoken(fact, locale), text[fact.start : fact.end]))
        here = fact.end
    _plain(text[here:last], runs, paragraphs)
    if runs:
        paragraphs.append(tuple(runs))
    return Passage(tuple(paragraphs), first - 1 if first else None, last if last < len(text) else None)


def window(text: str, at: int) -> tuple[int, int]:
    """The fixed page of the text that holds an offset, moved to the nearest line ends."""
    number = min(max(at, 0), max(len(text) - 1, 0)) // WINDOW

    def edge(near: int) -> int:
        if near <= 0 or near >= len(text):
            return min(max(near, 0), len(text))
        line = text.find("\n", near, near + 2000)
        return near if line < 0 else line + 1

    first, last = edge(number * WINDOW), edge((number + 1) * WINDOW)
    if at < first:
        return edge((number - 1) * WINDOW), first
    return first, last


def _unwrapped(text: str) -> str:
    """The same text, offset for offset, where lines broken to a width run on: it has blank lines between paragraphs, no
    line longer than a page is wide, and a line that is broken off is a long one.
    """
    if _BLANK.search(text) is None or _LONG.search(text) is not None:
        return text
    return _BROKEN.sub(lambda found: " " * len(found.group()), text)


_BLANK, _LONG = re.compile(r"\n[ \t\r]*\n"), re.compile(r"[^\n]{141}")
_BROKEN = re.compile(r"(?<=[^\n]{48})\r?\n(?![\s#>*•|–-]|\d+[.)]\s)")
"""Not before what begins a list, a heading or a quotation."""


def _plain(text: str, runs: list[Run], paragraphs: list[tuple[Run, ...]]) -> None:
    """Words without a fact; a line's end closes the paragraph. The marks of a Markdown heading are not shown."""
    head, *lines = text.replace("\r", "").split("\n")
    if head:
        runs.append(head if runs else _HEADING.sub("", head))
    for line in lines:
        if any(not isinstance(run, str) or run.strip() for run in runs):
            paragraphs.append(tuple(runs))
        runs.clear()
        if line:
            runs.append(_HEADING.sub("", line))


_HEADING = re.compile(r"\A#{1,6}[ \t]+")


def rows(article: Article, entries: Iterable[Entry], locale: str = "en_GB") -> tuple[Row, ...]:
    """A row a fact, in text order.

    >>> from dashboard.articles import article
    >>> from facts.model import Document
    >>> rows(one := article(Document("They expect 25,000 to 30,000 more.")), one.entries)[0].read_as
    '25,000–30,000'
    """
    return tuple(_row(entry, article, locale) for entry in entries)


def _row(entry: Entry, article: Article, locale: str) -> Row:
    fact, published = entry.fact, article.document.published
    claim = say(f"status.{fact.status}")
    return Row(
        entry.id,
        FAMILY[fact.kind],
        say(f"kind.{fact.kind}"),
        fact.text,
        str(fact.status),
        claim if not fact.change else f"{claim}, {say(f'change.{fact.change}')}",
        read_as(fact, locale),
        fact.speaker or say("text.the_article"),
        f"{fact.text} → {_meant(fact, locale)}",
        because(fact, published, locale),
        _why(fact),
    )


def read_as(fact: Fact, locale: str = "en_GB") -> str:
    """A fact in the tool's words, as short as a table wants it."""
    shown, where = numeral(fact, locale), stretch(fact, locale)
    if fact.kind in TEMPORAL and fact.kind is not Kind.DURATION:
        return where or unplaced(fact) or fact.timex
    if shown is None:
        return where or (fact.unit and _plural(fact.unit)) or fact.timex
    if fact.kind is Kind.COUNT:
        return f"{shown} {fact.subject}".rstrip()
    rest = fact.subject or (say("text.no_date") if fact.kind is Kind.DURATION and not where else "")
    return f"{shown} · {rest}" if rest else str(shown)


def _plural(unit: str) -> str:
    from dashboard.numerals import plural

    return plural(unit, 2)


def _meant(fact: Fact, locale: str) -> str:
    return stretch(fact, locale) if fact.kind in TEMPORAL and stretch(fact, locale) else read_as(fact, locale)


def spoken(fact: Fact, locale: str = "en_GB") -> str:
    """A highlight's name for who cannot see it: the words, the kind, what they were read as."""
    shown = numeral(fact, locale)
    meant = f"{shown.words} {fact.subject}".strip() if shown and fact.kind not in TEMPORAL else _meant(fact, locale)
    return f"{fact.text}: {say(f'kind.{fact.kind}')}, {meant}, {say(f'status.{fact.status}').lower()}"


def because(fact: Fact, published: date | None, locale: str = "en_GB") -> str:
    """One sentence on how the calendar came into it; empty where the words say it themselves."""
    if waits(fact):
        return say("because.waits")
    end = worked_out_end(fact, published)
    if end and fact.kind is Kind.DURATION and fact.begin is not None and fact.until is not None:
        anchor = fact.until if end == "begin" else fact.begin
        on_day = end == "begin" or anchor == published
        day = say("because.publication" if on_day else "because.day", date=written(anchor, locale, "full"))
        return say(f"because.{end}", length=str(numeral(fact, locale) or fact.text), day=day)
    relative = fact.kind in {Kind.DATE, Kind.TIME} and fact.begin is not None and published is not None
    if relative and fact.begin is not None and fact.begin.isoformat()[:4] not in fact.text and published is not None:
        return say("because.relative", date=written(published, locale, "full"))
    if fact.bound and fact.bound != "exact":
        return say("because.bound", bound=say(f"bound.{fact.bound}"))
    return ""


def _why(fact: Fact) -> tuple[tuple[str, str], ...]:
    """The fields behind the reading, by their names in the files."""
    named = ("rule", "kind", "timex", "as_of", "unit", "bound", "status", "change")
    return tuple((name, str(getattr(fact, name))) for name in named if getattr(fact, name))
