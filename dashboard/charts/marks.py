"""Marks: what of an article stands on the calendar, in which shape and with which words. No colour, no pixel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from dashboard.articles import Article, Entry
from dashboard.cards import fuzzy, worked_out_end
from dashboard.families import FAMILY
from dashboard.messages import say
from dashboard.moments import day, day_first, stretch, unplaced, written
from dashboard.numerals import numeral
from facts.model import TEMPORAL, AncientDate, Fact, Kind, Status


class Shape(StrEnum):
    """How a mark is drawn, by what is known of its stretch."""

    POINT = "point"
    PERIOD = "period"
    WITHIN = "within"
    HOLLOW = "worked_out"
    ONGOING = "ongoing"


class Mark(NamedTuple):
    """One mark on the calendar, of one fact or of several that say the same of the same day."""

    ids: tuple[str, ...]
    family: str
    shape: Shape
    status: Status
    begin: date
    until: date
    doubt: str
    fuzzy: date | None
    label: str
    note: str
    hover: str


class Loose(NamedTuple):
    """A time without a place on the calendar: its words and what is known of it."""

    id: str
    family: str
    text: str
    note: str


def placed(fact: Fact) -> bool:
    """Whether a fact has a place on the calendar that can be drawn."""
    ends = [end for end in (fact.begin, fact.until) if end is not None]
    return bool(ends) and not any(isinstance(end, AncientDate) for end in ends)


def marks(article: Article, entries: Iterable[Entry], locale: str = "en_GB") -> tuple[Mark, ...]:
    """The marks of these facts, the earliest first; the same words for the same day are one mark."""
    found: dict[tuple[object, ...], Mark] = {}
    for entry in entries:
        if not placed(entry.fact):
            continue
        mark = _mark(entry, article, locale)
        key = (mark.label.casefold(), mark.begin, mark.until, mark.status, mark.shape)
        found[key] = found[key]._replace(ids=found[key].ids + mark.ids) if key in found else mark
    return tuple(sorted(found.values(), key=lambda mark: (_days(mark.begin), _days(mark.until))))


def loose(entries: Iterable[Entry], text: str, locale: str = "en_GB") -> tuple[Loose, ...]:
    """The times of these facts that cannot be drawn, in text order."""
    return tuple(
        Loose(entry.id, FAMILY[entry.fact.kind], entry.fact.text, _loose_note(entry.fact, text, locale))
        for entry in entries
        if entry.fact.kind in TEMPORAL and not placed(entry.fact)
    )


def _loose_note(fact: Fact, text: str, locale: str) -> str:
    if fact.begin is not None:
        return stretch(fact, locale)
    return fact.subject if fact.subject and fact.kind is Kind.DURATION else "" if fact.low else unplaced(fact)


def _mark(entry: Entry, article: Article, locale: str) -> Mark:
    fact, published = entry.fact, article.document.published
    shape = _shape(fact)
    begin, until = _ends(fact, published)
    return Mark(
        (entry.id,),
        FAMILY[fact.kind],
        shape,
        fact.status,
        begin,
        until,
        worked_out_end(fact, published),
        fuzzy(fact, published),
        _label(fact, article.document.text),
        "" if _says(fact.text, note := _note(fact, published, locale)) else note,
        _hover(fact, locale),
    )


def _shape(fact: Fact) -> Shape:
    if fact.begin is None or fact.until is None:
        return Shape.ONGOING
    if fact.derived and fact.kind is Kind.DURATION:
        return Shape.HOLLOW
    if fact.kind is Kind.DURATION or "/" in fact.timex:
        return Shape.PERIOD
    begin, until = fact.begin, fact.until
    assert not isinstance(begin, AncientDate)
    assert not isinstance(until, AncientDate)
    return Shape.POINT if (day(until) - day(begin)).days <= 1 else Shape.WITHIN


def _ends(fact: Fact, published: date | None) -> tuple[date, date]:
    """Both ends to draw between; an open one reaches the day of publication, or a year where that is no help."""
    begin, until = fact.begin, fact.until
    assert not isinstance(begin, AncientDate)
    assert not isinstance(until, AncientDate)
    if begin is None:
        assert until is not None
        return until - timedelta(days=365), until
    if until is None:
        later = published is not None and _days(published) > _days(begin)
        return begin, published if later and published is not None else begin + timedelta(days=365)
    return begin, until


def _days(moment: date) -> float:
    return day(moment).toordinal() + getattr(moment, "hour", 0) / 24 + getattr(moment, "minute", 0) / 1440


def _label(fact: Fact, text: str) -> str:
    """The words as written, with the thing they modify where it follows at once."""
    after = text[fact.end : fact.end + len(fact.subject) + 1].lstrip(" -")
    words = f"{fact.text} {fact.subject}" if fact.subject and after.startswith(fact.subject) else fact.text
    return " ".join(words.split())


def _says(text: str, note: str) -> bool:
    """Whether the words as written say all that the calendar beside them would."""
    return set(note.replace("–", " ").split()) <= set(text.replace("–", " ").replace("-", " ").split())


def _note(fact: Fact, published: date | None, locale: str) -> str:
    """The calendar beside the words; a question mark at the end that was worked out."""
    end, early = worked_out_end(fact, published), fuzzy(fact, published)
    if not end or fact.kind is not Kind.DURATION or fact.begin is None or fact.until is None:
        return stretch(fact, locale)
    if early is not None:
        moment = fact.begin if end == "begin" else fact.until
        first, last = sorted((day(early), day(moment)))
        short = "d MMMM" if day_first(locale) else "MMMM d"
        pattern = short if first.year == last.year else "long"
        both = say("timeline.to", begin=written(first, locale, pattern), until=f"{written(last, locale)}?")
        return say("timeline.from" if end == "begin" else "timeline.until", date=both)
    if end == "begin":
        return say("timeline.to", begin=f"{written(fact.begin, locale)}?", until=written(fact.until, locale))
    return say("timeline.until", date=f"{written(fact.until, locale)}?")


def _hover(fact: Fact, locale: str) -> str:
    """What the mark says when it is pointed at: its stretch, claim and speaker, a line each."""
    shown = numeral(fact, locale)
    claim = say(f"status.{fact.status}")
    by = fact.speaker or say("facet.article")
    return "\n".join(filter(None, (stretch(fact, locale), str(shown) if shown else "", f"{claim} · {by}")))


def keys(found: Iterable[Mark]) -> list[dict[str, str]]:
    """The marks that are drawn, each once, in the hue it is drawn in first."""
    seen: dict[str, str] = {}
    for mark in found:
        shape = {Shape.POINT: "day", Shape.HOLLOW: "worked_out"}.get(mark.shape, str(mark.shape))
        if mark.status is Status.REPORTED or shape != "worked_out":
            seen.setdefault(shape, mark.family)
        if mark.status is not Status.REPORTED:
            seen.setdefault(str(mark.status), mark.family)
        if mark.fuzzy:
            seen.setdefault("fuzzy", mark.family)
        if mark.doubt:
            seen.setdefault("worked_out", mark.family)
    order = ("day", "period", "within", "worked_out", "projected", "fuzzy", "ongoing", "denied")
    return [{"mark": key, "family": seen[key], "label": say(f"timeline.{key}")} for key in order if key in seen]


def aloud(found: Iterable[Mark]) -> str:
    """The marks in words, for who cannot see them."""
    return "; ".join(", ".join(filter(None, (mark.label, mark.note))) for mark in found)


def near(found: Sequence[Mark], centre: date | None) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks to show first, and the few that lie so far off that they would squeeze all others into a corner.

    News says `since 1066` in a story of last week. Distances are from `centre`, else from the marks' own middle; the
    far ones begin where the distance grows most, if it grows eightfold there.
    """
    if len(found) < 3:
        return tuple(found), ()
    begins = sorted(_days(mark.begin) for mark in found)
    middle = begins[len(begins) // 2] if centre is None else _days(centre)
    away = sorted(
        (max(abs(_days(end) - middle) for end in (mark.begin, mark.until)), at) for at, mark in enumerate(found)
    )
    growth = [
        (away[at][0] / max(away[at - 1][0], _CLOSE), at) for at in range(-(-len(found) * 3 // 5), len(found))
    ]
    most, cut = max(growth, default=(0.0, 0))
    if most < _FAR:
        return tuple(found), ()
    far = {at for _, at in away[cut:]}
    return (
        tuple(mark for at, mark in enumerate(found) if at not in far),
        tuple(mark for at, mark in enumerate(found) if at in far),
    )


def left_out(far: Sequence[Mark], most: int = 4) -> str:
    """What is said of the marks that are not drawn, by their words; empty where all are."""
    names = list(dict.fromkeys(mark.label for mark in far))
    listed = ", ".join(names[:most]) + (" …" if len(names) > most else "")
    return say("timeline.outside", len(far), what=listed) if far else ""


def span(found: Sequence[Mark], published: date | None) -> tuple[date, date]:
    """From the first to the last of these marks and the day of publication."""
    ends = [(day(mark.begin), day(mark.until)) for mark in found]
    if published is not None:
        ends.append((day(published), day(published)))
    return min(begin for begin, _ in ends), max(until for _, until in ends)


_FAR, _CLOSE = 8, 3
"""As many times farther than the one before is far; and nothing within three days is."""
